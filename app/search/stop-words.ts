/** Words that stand in half of all texts and tell nothing. A query is only about them where it has no others. */
const stopWords = new Set(
  [
    "a an and are as at be been but by can do does for from has have how i if in is it its me my",
    "not of on or so that the their them there this to was we what when where which who why will",
    "with would you your am did had just",
    "ei en et ja jos joka jota kun kuin kuinka mikä miksi miten missä milloin mitä mutta myös",
    "ne ni niin nyt on oli olen ole onko ovat se sen siitä sitä tai tämä tämän vai voi voin",
    "voiko minä minun minulla mun sinä hän me te he että",
  ]
    .join(" ")
    .split(" "),
);

export const isStopWord = (word: string): boolean => stopWords.has(word);
