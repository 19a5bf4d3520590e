const greeting =
  /^(?:hi|hello|hey|hiya|dear|good (?:morning|day|afternoon|evening)|greetings|hei|heippa|moi|moikka|morjens?|terve|tervehdys|hyvää (?:päivää|huomenta|iltaa)|huomenta|iltaa|päivää)(?![\p{L}\p{N}])[^.!?]{0,40}[.,!:)\s]*$/iu;

const thanks =
  /^(?:(?:many |a lot of )?thanks|thank you|thx|cheers|hope (?:this|that|it) helps|good luck|any help (?:is|would be)|kiitos|kiitti|kiitoksia|kiitän|toivottavasti (?:tästä|tämä|auttaa)|tsemppiä|onnea)(?![\p{L}\p{N}])[^?]{0,60}$/iu;

const farewell =
  /^(?:(?:best|kind|warm|with kind)? ?regards|best wishes|best|yours|sincerely|br|rgds|terveisin|terv|t|yst|yst(?:ävällisin)?\.? ?terv(?:eisin)?|parhain terveisin|ystävällisin terveisin)(?:[.,!]|\s|$)[^?]{0,60}$/iu;

/** A dash and a name, as letters end. */
const signature = /^[-–—~]{1,3}\s*\p{Lu}[\p{L}.' -]{0,30}$/u;

/** Longer than this nobody greets or thanks; it says something too. */
const LONGEST = 90;

/** Whether the first words of a post only greet. */
export function courtesyAtStart(words: string): boolean {
  const text = plain(words);
  return text.length <= LONGEST && greeting.test(text);
}

/** Whether the last words of a post only thank, say goodbye or sign. */
export function courtesyAtEnd(words: string, authorName?: string): boolean {
  const text = plain(words);
  if (text === "" || text.length > LONGEST) return false;
  if (thanks.test(text) || farewell.test(text) || signature.test(text)) return true;
  return authorName !== undefined && isName(text, authorName);
}

function isName(text: string, authorName: string) {
  const bare = text.replace(/^[-–—~ ]+|[ .,!]+$/g, "").toLowerCase();
  const [first = ""] = authorName.toLowerCase().split(" ");
  return bare !== "" && (bare === authorName.toLowerCase() || bare === first);
}

const plain = (words: string) => words.replaceAll(/[*_`]/g, "").replaceAll(/\s+/g, " ").trim();
