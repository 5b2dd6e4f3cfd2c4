import type { Article } from '../../model/article.ts';
import type { SearchParams } from '../../model/search.ts';

/** By way of collapsing and by article: the number of the article that stands for its group. */
export type Groups = Readonly<Record<SearchParams['collapse'], Uint32Array>>;

/**
 * What is one hit. A copy belongs to its canonical article, and stands for itself where that one is not here.
 * A story is represented by the article marked so, and where none is, by its first; a copy without a story belongs to
 * that of its canonical article. Articles are numbered as they stand in the list.
 */
export function createGroups(articles: readonly Article[]): Groups {
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  const duplicates = Uint32Array.from(
    articles,
    ({ duplicates: { canonical } }, number) => numbers.get(canonical) ?? number,
  );
  const representatives = storyRepresentatives(articles);
  return {
    none: Uint32Array.from(articles.keys()),
    duplicates,
    story: duplicates.map((canonical, number) => {
      const story = articles[number]!.story ?? articles[canonical]!.story;
      return story ? representatives.get(story.id)! : canonical;
    }),
  };
}

function storyRepresentatives(articles: readonly Article[]): ReadonlyMap<string, number> {
  const representatives = new Map<string, number>();
  articles.forEach(({ story }, number) => {
    if (story && (story.representative || !representatives.has(story.id)))
      representatives.set(story.id, number);
  });
  return representatives;
}
