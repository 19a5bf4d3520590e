/** Numbers that look random and are the same for the same seed: mulberry32. From 0 up to, not including, 1. */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The commonest words of English, which are what nobody searches for and everybody types. */
const stopWords =
  "the of and to a in is it you that for on are with as i his they be at one have this from or had by not but what some we can out other were all there when up use your how said an each she".split(
    " ",
  );

const onsets = "b c d f g h j k l m n p r s t v w br cl dr fl gr pl pr sh sl st tr".split(" ");
const nuclei = "a e i o u ai ea oo ou".split(" ");
const codas = "n r s t l m ck nd st rk lp nt mp".split(" ");

/** Words in the order of how common they are: English stop words, then invented ones that English grammar leaves whole. */
export function makeVocabulary(size: number, seed: number): string[] {
  const random = randomFrom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)]!;
  const words = new Set(stopWords);
  while (words.size < size) {
    const syllables = 1 + Math.floor(random() * 3);
    let word = "";
    for (let at = 0; at < syllables; at++) word += pick(onsets) + pick(nuclei);
    words.add(word + pick(codas));
  }
  return [...words].slice(0, size);
}

/** Draws ranks, from 0, as words are drawn in real texts: the n-th commonest one n times less often than the first (Zipf). */
export function makeZipf(size: number): (random: Random) => number {
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) {
    sum += 1 / (rank + 2.7);
    sums[rank] = sum;
  }
  return (random) => {
    const wanted = random() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
