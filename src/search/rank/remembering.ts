/** The same function of an article, one of so many, asked once for each. */
export function remembering(
  articles: number,
  score: (article: number) => number,
): (article: number) => number {
  const known = new Float64Array(articles).fill(NaN);
  return (article) => {
    const before = known[article]!;
    return Number.isNaN(before) ? (known[article] = score(article)) : before;
  };
}
