import { endsInTwoVowels, endsInVowel, evenGrades, hasVowel } from "./letters.ts";

/**
 * What a nominal's key ends with: the kind of its stem, which all its forms have in common.
 *
 * Digits, so that no key is ever taken for a word.
 */
const kind = {
  a: "1",
  e: "2",
  i: "3",
  o: "4",
  u: "5",
  s: "6",
  nen: "7",
  n: "8",
  ton: "9",
} as const;
type Kind = (typeof kind)[keyof typeof kind];

/** How stems end: what is cut of the stem, and the kinds it may be of. The first that fits counts. */
type Shape = readonly [ending: RegExp, cut: number, ...kinds: Kind[]];

const { a, e, i, o, u, s, nen, n, ton } = kind;

/** Stems before the case endings of the singular: talo, kive, asiakkaa, punaise. */
const singularShapes: readonly Shape[] = [
  [/[aeiouyäö]se$/u, 2, nen],
  [/[aeiouyäö]kse$/u, 3, s],
  [/[uy][dt]e$/u, 2, s],
  [/tt[oö]m[aä]$/u, 5, ton],
  [/ime$/u, 2, n],
  [/ee$/u, 2, e],
  [/e[aä]$/u, 2, e],
  [/o[aä]$/u, 2, o],
  [/...(?:aa|ää|ii|uu|yy)$/u, 1, s],
  [/[aä]$/u, 1, a],
  [/[oö]$/u, 1, o],
  [/[uy]$/u, 1, u],
  [/[ei]$/u, 1, i],
];

/** Stems before the i of the plural: talo, kalo, hotelle, punais. */
const pluralShapes: readonly Shape[] = [
  [/[oö]$/u, 1, o, a],
  [/[aä]$/u, 0, s],
  [/e$/u, 1, i, e],
  [/[uy]$/u, 1, u],
  [/[aeiouyäö]s$/u, 1, nen],
  [/[aeiouyäö]ks$/u, 2, s],
  [/tt[oö]m$/u, 4, ton],
  [/im$/u, 1, n],
  [/[^aeiouyäö]$/u, 0, a, i],
];

/** Stems that end in a consonant, before -ta and -ten: punais, vastaus, kirjain, sisar. */
const consonantShapes: readonly Shape[] = [
  [/is$/u, 1, nen, s],
  [/[aeouyäö]s$/u, 1, s, nen],
  [/[uy]t$/u, 1, s],
  [/et$/u, 2, e],
  [/t[oö]n$/u, 3, ton],
  [/in$/u, 1, n],
  [/[lrnh]$/u, 0, i],
];

const nominativeShapes: readonly Shape[] = [
  [/..nen$/u, 3, nen],
  [/[aeiouyäö]s$/u, 1, s],
  [/..t[oö]n$/u, 3, ton],
  [/..in$/u, 1, n],
  // osoite, osoitteen; but nalle, nallen
  [/[^e]e$/u, 1, e, i],
  ...singularShapes,
  [/en$/u, 0, i],
  [/[^nt]$/u, 0, i],
  [/[^aeiouyäö]t$/u, 0, i],
];

function keysOf(stem: string, shapes: readonly Shape[]): string[] {
  if (stem.length < 2 || !hasVowel(stem)) return [];
  const shape = shapes.find(([ending]) => ending.test(stem));
  if (!shape) return [];
  const [, cut, ...ofKind] = shape;
  const bases = evenGrades(stem.slice(0, stem.length - cut));
  return ofKind.flatMap((one) => bases.map((base) => base + one));
}

/** Case endings by what they follow; longer before shorter. */
const afterSingular = "ssa ssä sta stä lla llä lta ltä seen lle ksi kse tta ttä na nä n t".split(
  " ",
);
const afterPlural =
  "issa issä ista istä illa illä ilta iltä ille ina inä iksi ikse itta ittä iden itten isiin ihin ita itä iin ien jen isii ihi ine ja jä ia iä ii in it".split(
    " ",
  );

/** The keys by which a nominal may be found that has this form, the likeliest first. */
export function nominalKeys(word: string): string[] {
  return [...new Set(withoutPossessive(word).flatMap(caseKeys))];
}

function caseKeys(form: string): string[] {
  const before = (ending: string) => form.slice(0, -ending.length);
  const inPlural = afterPlural.find((ending) => form.endsWith(ending));
  const inSingular = afterSingular.find(
    (ending) => form.endsWith(ending) && endsInVowel(before(ending)),
  );
  return [
    ...(inPlural ? keysOf(before(inPlural), pluralShapes) : []),
    ...(form.endsWith("isiin") ? keysOf(form.slice(0, -3), pluralShapes) : []),
    ...comparedKeys(form),
    ...(inSingular ? keysOf(before(inSingular), singularShapes) : []),
    ...(/[aeiouyäö][aä]$/u.test(form) ? keysOf(form.slice(0, -1), singularShapes) : []),
    ...(/t[aä]$/u.test(form) && endsInTwoVowels(form.slice(0, -2))
      ? keysOf(form.slice(0, -2), singularShapes)
      : []),
    ...(/t[aä]$/u.test(form) ? keysOf(form.slice(0, -2), consonantShapes) : []),
    ...(form.endsWith("ten") ? keysOf(form.slice(0, -3), consonantShapes) : []),
    ...(/([aeiouyäö])\1n$/u.test(form) ? keysOf(form.slice(0, -2), singularShapes) : []),
    ...(/([aeiouyäö])h\1n$/u.test(form) ? keysOf(form.slice(0, -3), singularShapes) : []),
    ...keysOf(form, nominativeShapes),
  ];
}

/** Of a comparative or superlative, the keys of the word compared: vanhemmassa, vanhimmat of vanha. */
function comparedKeys(form: string): string[] {
  const match =
    /^(.+[aeouyäö])(?:mpi|mpien|mp[aä]|mm[aä]|mpi[aä]|mmi|mp[aä]{2}n)[a-zäö]{0,6}$/u.exec(form) ??
    /^(.{2,})i(?:mp[aä]|mm[aä]|mpi|mmi)[a-zäö]{0,6}$/u.exec(form);
  if (!match) return [];
  const stem = match[1]!;
  return [
    ...keysOf(stem, singularShapes),
    ...keysOf(
      stem.replace(/.$/u, (last) => (last === "e" ? "a" : last)),
      singularShapes,
    ),
  ];
}

function withoutPossessive(word: string): string[] {
  const match = /^(.+[aeiouyäö])(?:ni|si|ns[aä]|mme|nne)$/u.exec(word);
  if (match && match[1]!.length >= 2) {
    const stem = match[1]!;
    const ill = /([aeouyäö])\1$/u.test(stem) ? [stem.slice(0, -1)] : [];
    return [word, stem, ...ill];
  }
  const third =
    /^(.{3,}(?:ss[aä]|st[aä]|ll[aä]|lt[aä]|lle|n[aä]|kse|tt[aä]|[aeiouyäö]t?[aä]))([aeä])n$/u.exec(
      word,
    );
  if (third && third[1]!.at(-1) === third[2]) return [word, third[1]!];
  return [word];
}
