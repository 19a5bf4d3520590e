interface Listed {
  id: number;
  lang: string;
  translationGroup: number | null;
}

/** One article of each group of translations: the reader's language, else the one that there is. The order stays. */
export function inReadersLanguage<Article extends Listed>(
  articles: readonly Article[],
  locale: string,
): Article[] {
  const chosen = new Map<string, Article>();
  for (const article of articles) {
    const group =
      article.translationGroup === null ? `a${article.id}` : `g${article.translationGroup}`;
    const before = chosen.get(group);
    if (!before || (before.lang !== locale && article.lang === locale)) chosen.set(group, article);
  }
  return [...chosen.values()];
}
