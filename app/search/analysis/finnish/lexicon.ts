import { endsInTwoVowels } from "./letters.ts";
import { makeEndings } from "./endings.ts";
import { type Entry, stemsOf } from "./stems.ts";

/** One way to read a form: the word it is of, and the types of the stem in it. */
export interface Reading {
  entry: Entry;
  /** The types that stem and ending have in common: NOM of a nominative, W of a genitive. */
  types: number;
  ending: string;
}

const longestEnding = 13;

let madeEndings: ReadonlyMap<string, number> | undefined;
const endings = () => (madeEndings ??= makeEndings());

/** Words with their inflection, by every stem that they have. */
export class Lexicon {
  readonly #entries: Entry[] = [];
  /** Where the links of a stem begin: small arrays of their own would take twice the room. */
  readonly #firstLink = new Map<string, number>();
  #links = new Int32Array(3 * 1024);
  #linksUsed = 0;

  constructor(entries: Iterable<Entry>) {
    for (const entry of entries) {
      const place = this.#entries.push(entry) - 1;
      for (const [stem, types] of stemsOf(entry)) this.#link(stem, place, types);
    }
  }

  get size() {
    return this.#entries.length;
  }

  /** Every way to read a form as one of the words. A form of none has none. */
  read(form: string): Reading[] {
    const readings: Reading[] = [];
    for (let cut = 0; cut <= longestEnding && cut < form.length; cut += 1) {
      const stem = form.slice(0, form.length - cut);
      const first = this.#firstLink.get(stem);
      if (first === undefined) continue;
      const ending = form.slice(form.length - cut);
      const types = typesOf(stem, ending);
      if (types === 0) continue;
      for (const known of this.#linksFrom(first)) {
        const common = known.types & types;
        if (common === 0) continue;
        const before = readings.find(({ entry }) => entry === known.entry);
        if (before) before.types |= common;
        else readings.push({ entry: known.entry, types: common, ending });
      }
    }
    return readings;
  }

  /** The words and types of which this is a stem, with nothing after it. */
  stemsAt(stem: string): { entry: Entry; types: number }[] {
    const first = this.#firstLink.get(stem);
    return first === undefined ? [] : this.#linksFrom(first);
  }

  #link(stem: string, place: number, types: number) {
    if (this.#linksUsed + 3 > this.#links.length) {
      const larger = new Int32Array(this.#links.length * 2);
      larger.set(this.#links);
      this.#links = larger;
    }
    const at = this.#linksUsed;
    this.#links.set([place, types, this.#firstLink.get(stem) ?? -1], at);
    this.#firstLink.set(stem, at);
    this.#linksUsed += 3;
  }

  #linksFrom(first: number): { entry: Entry; types: number }[] {
    const found: { entry: Entry; types: number }[] = [];
    for (let at = first; at >= 0; at = this.#links[at + 2]!)
      found.push({ entry: this.#entries[this.#links[at]!]!, types: this.#links[at + 1]! });
    return found;
  }
}

function typesOf(stem: string, ending: string): number {
  const all = endings();
  let types = all.get(ending) ?? 0;
  if (ending !== "" && ending[0] === stem.at(-1)) types |= all.get(`+${ending}`) ?? 0;
  if (ending !== "" && endsInTwoVowels(stem)) types |= all.get(`=${ending}`) ?? 0;
  return types;
}
