/** The same function of an article, asked once for each. */
export function remembering(score: (article: number) => number): (article: number) => number {
  const known = new Map<number, number>();
  return (article) => {
    const before = known.get(article);
    if (before !== undefined) return before;
    const now = score(article);
    known.set(article, now);
    return now;
  };
}
