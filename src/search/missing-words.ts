import { hasMention } from './match/find-articles.ts';
import { createScanner } from './match/scanner.ts';
import type { Plan } from './plan/plan-query.ts';
import type { IndexData } from './store/index-data.ts';

/** Tells of an article by its number which words of the query it lacks, as written, each once and in their order. */
export function createMissing(data: IndexData, { rule, units, leaves }: Plan): (article: number) => string[] {
  if (rule === 'all') return () => [];
  const scan = createScanner(data, units, ({ marked }) => marked);
  const wanted = leaves.flatMap(({ node, condition, excluded }) =>
    condition.kind === 'unit' && !excluded ? [{ text: node.text, place: condition.unit }] : [],
  );
  return (article) => {
    const { length, unit } = scan(article);
    const there = new Set(unit.slice(0, length));
    const lacks = (place: number): boolean =>
      units[place]!.marked && !there.has(place) && !hasMention(data, units[place]!, article);
    return [...new Set(wanted.filter(({ place }) => lacks(place)).map(({ text }) => text))];
  };
}
