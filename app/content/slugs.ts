import slugify from "@sindresorhus/slugify";

const LONGEST = 80;

/** Finnish and Swedish letters by their look, as people here write them in addresses. */
const letters: [string, string][] = [
  ["ä", "a"],
  ["ö", "o"],
  ["å", "a"],
  ["Ä", "A"],
  ["Ö", "O"],
  ["Å", "A"],
  ["&", " "],
];

/** What stands in an address after a thread's number when something is done with the thread. */
const taken = new Set(["answer", "solution", "solved-otherwise", "follow"]);

/**
 * Makes the readable part of an address from a title: lower case, digits and dashes.
 *
 * Never empty: a title without letters that we can spell becomes "question". Never the word of an act either, so that
 * a thread called "Solution?" is found at its own address.
 */
export function slugFrom(title: string, otherwise = "question"): string {
  const slug = shorten(title, otherwise);
  return taken.has(slug) ? `about-${slug}` : slug;
}

function shorten(title: string, otherwise: string): string {
  const slug = slugify(title.slice(0, 400).normalize("NFC"), {
    customReplacements: letters,
    decamelize: false,
  });
  if (slug.length <= LONGEST) return slug || otherwise;

  const cut = slug.slice(0, LONGEST + 1);
  const lastWord = cut.lastIndexOf("-");
  return cut.slice(0, lastWord > LONGEST / 2 ? lastWord : LONGEST).replace(/-+$/, "") || otherwise;
}
