/** The same articles, most read first; those that were read as often stay in the order of the staff. */
export function mostRead<Article extends { id: number }>(
  articles: readonly Article[],
  views: ReadonlyMap<number, number>,
): Article[] {
  const viewsOf = ({ id }: Article) => views.get(id) ?? 0;
  return articles.toSorted((one, other) => viewsOf(other) - viewsOf(one));
}
