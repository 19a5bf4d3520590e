import type { Lexicon, Reading } from "./lexicon.ts";
import { isUninflected, isVerb } from "./stems.ts";
import { stemType } from "./stem-types.ts";

const t = stemType;

/** A compound taken apart. */
export interface Split {
  /** What stands before the last part, as written. */
  before: string;
  /** Base forms of the last part. */
  heads: string[];
  /** The part before the last one, as written, and its base forms. */
  modifier: string;
  modifiers: string[];
  parts: number;
}

const shortest = { word: 6, modifier: 2, head: 3, longHead: 4 } as const;

/** The heads of three letters and less that make compounds; others would be found in any word. */
const shortHeads = new Set(
  (
    "maa työ tie kuu pää suu jää puu sää koe yhtiö tee voi luu syy pii tuo suo vuo hai uni osa asu ase apu ala ilo " +
    "ikä isä aho aka elo ero jyvä iho ele"
  ).split(" "),
);
const shortModifiers = new Set(["yö", "ei", "it"]);

/** Heads that look like the endings of other words (vaati-maton, muodos-tavat, kokonais-uuden). */
const likeEndings = new Set(
  (
    "uusi yksi kaksi tuki lisä isä ikä matto nainen tapa ilta luu tee laki lasi koko kassa keli lapsi maa ala aika valo vaali " +
    "tila tosi koti kausi pää"
  ).split(" "),
);

/** After an s they are the ending of kokonais-uuden, ominais-uuksia. */
const afterS = new Set(["uusi", "yksi"]);

/** Takes compounds apart with the words of a lexicon. */
export class Splitter {
  readonly #lexicon: Lexicon;
  readonly #modifiers: ReadonlySet<string>;
  readonly #guessed: ReadonlySet<string>;

  /**
   * `modifiers` are first parts beside those that the lexicon's words make: sala-, pika-. The `guessed` ones are less
   * certain, and not believed before a head that looks like an ending.
   */
  constructor(
    lexicon: Lexicon,
    modifiers: ReadonlySet<string>,
    guessed: ReadonlySet<string> = new Set(),
  ) {
    this.#lexicon = lexicon;
    this.#modifiers = modifiers;
    this.#guessed = guessed;
  }

  /** The way with fewest parts, then the longest last part. Null of a word that is none, or not known to be one. */
  split(word: string, depth = 3): Split | null {
    if (word.length < shortest.word) return null;
    const cuts = this.#cutsOf(word);
    for (const cut of cuts) {
      const right = word.slice(cut);
      const modifier = word.slice(0, cut);
      const isKnown = this.#isKnown(modifier);
      const heads = this.headsOf(right).filter(
        (head) =>
          (isKnown || !likeEndings.has(head)) && !(modifier.endsWith("s") && afterS.has(head)),
      );
      if (heads.length > 0) {
        return { before: modifier, heads, modifier, modifiers: this.#basesOf(modifier), parts: 2 };
      }
    }
    if (depth <= 1) return null;
    let best: Split | null = null;
    for (const cut of cuts) {
      const rest = this.split(word.slice(cut), depth - 1);
      if (rest && (!best || rest.parts + 1 < best.parts))
        best = { ...rest, before: word.slice(0, cut) + rest.before, parts: rest.parts + 1 };
    }
    return best;
  }

  #cutsOf(word: string): number[] {
    const cuts: number[] = [];
    for (let cut = shortest.modifier; cut <= word.length - shortest.head; cut += 1)
      if (this.isModifier(word.slice(0, cut))) cuts.push(cut);
    return cuts;
  }

  /** Whether a compound may begin with this. */
  isModifier(left: string): boolean {
    return this.#isKnown(left) || this.#guessed.has(left);
  }

  #isKnown(left: string): boolean {
    if (left.length === 2) return shortModifiers.has(left);
    return this.#modifiers.has(left) || this.#readModifier(left).length > 0;
  }

  #readModifier(left: string): string[] {
    const lemmas: string[] = [];
    const take = (stem: string, types: number, fits = (inflection: number) => inflection > 0) => {
      for (const { entry, types: of } of this.#lexicon.stemsAt(stem))
        if (of & types && fits(entry.inflection)) lemmas.push(entry.lemma);
    };
    take(left, t.NOM, (inflection) => inflection !== 99 || left.length >= 4);
    if (left.endsWith("s") && left.length >= 4) take(left, t.C, (inflection) => inflection === 38);
    if (left.endsWith("n")) take(left.slice(0, -1), t.W);
    if (left.endsWith("en")) take(left.slice(0, -2), t.P);
    if (left.endsWith("den")) take(left.slice(0, -3), t.P);
    if (left.endsWith("ten")) take(left.slice(0, -3), t.C);
    if (left.endsWith("mis")) take(left.slice(0, -3), t.VS);
    return lemmas;
  }

  #basesOf(modifier: string): string[] {
    const bases = [...new Set(this.#readModifier(modifier))];
    return bases.length > 0 ? bases : [modifier];
  }

  /** The base forms of what may be a compound's last part. */
  headsOf(right: string): string[] {
    if (right.length < shortest.longHead && !shortHeads.has(right)) return [];
    const heads = this.#lexicon.read(right).filter((reading) => mayBeHead(reading, right));
    const nominals = heads.filter(({ entry }) => !isVerb(entry));
    const likeliest = nominals.length > 0 ? nominals : heads;
    return [...new Set(likeliest.map(({ entry }) => entry.lemma))];
  }
}

/** -minen, -va, -nut, -tu, -ttava: forms of a verb that compounds end with. */
const nounOfVerb = /^(?:mi[ns]|v[aä]|vi|n[uy]t|nee|[tdlrn]?t?[uy]|t?t?[aä]v)/u;

function mayBeHead({ entry, types, ending }: Reading, right: string): boolean {
  if (isUninflected(entry) && !entry.lemma.endsWith("sti")) return false;
  if (entry.lemma.length < shortest.head) return false;
  if (right.length < shortest.longHead && entry.lemma !== right) return false;
  if (entry.lemma.length === shortest.head && !shortHeads.has(entry.lemma)) return false;
  if (!isVerb(entry)) return true;
  return (types & (t.VS | t.NUT | t.PASS)) !== 0 && ending.length > 1 && nounOfVerb.test(ending);
}
