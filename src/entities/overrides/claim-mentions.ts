import type { ArticleEntity, Mention } from '../../model/entity.ts';
import type { Numbered, OverrideProblem, Split } from '../../model/override.ts';
import { nearest } from '../../text/nearest.ts';
import { contradictions, without } from './contradictions.ts';

/** Which mentions mean somebody else than resolution says. */
export interface ClaimedMentions {
  readonly owners: ReadonlyMap<Mention, string>;
  readonly splits: readonly Numbered<Split>[];
  readonly problems: readonly OverrideProblem[];
}

/** Finds the mentions that each `split` is about; entries that find none, or claim one for two, are reported. */
export function claimMentions(
  splits: readonly Numbered<Split>[],
  byArticle: ReadonlyMap<string, readonly ArticleEntity[]>,
): ClaimedMentions {
  const claims = splits.flatMap((entry) =>
    mentionsFor(entry.override, byArticle).map((subject) => ({ entry, subject, value: entry.override.into })),
  );
  const claimed = new Set(claims.map(({ entry }) => entry));
  const problems = [
    ...splits.filter((entry) => !claimed.has(entry)).map((entry) => claimsNothing(entry, byArticle)),
    ...contradictions(claims, 'split: takes a mention for another entity'),
  ];
  const sound = without(splits, problems);
  const owners = claims.filter(({ entry }) => sound.includes(entry));
  return {
    owners: new Map(owners.map(({ subject, value }) => [subject, value])),
    splits: sound,
    problems,
  };
}

function mentionsFor(
  { entity, articles, aliases }: Split,
  byArticle: ReadonlyMap<string, readonly ArticleEntity[]>,
): Mention[] {
  return [...(articles ?? byArticle.keys())]
    .flatMap((article) => byArticle.get(article) ?? [])
    .filter(({ id }) => id === entity)
    .flatMap(({ mentions }) => mentions)
    .filter(({ text }) => aliases === undefined || aliases.includes(text));
}

function claimsNothing(
  { number, override }: Numbered<Split>,
  byArticle: ReadonlyMap<string, unknown>,
): OverrideProblem {
  const { entity, articles = [], aliases } = override;
  const unknown = articles.find((id) => !byArticle.has(id));
  if (unknown !== undefined) return { number, reason: `split: ${unknownArticle(unknown, byArticle)}` };
  const written = aliases === undefined ? '' : ` written ${aliases.map((text) => `"${text}"`).join(' or ')}`;
  const there = articles.length === 0 ? 'any article' : `the articles named`;
  return { number, reason: `split: "${entity}" has no mention${written} in ${there}.` };
}

function unknownArticle(id: string, byArticle: ReadonlyMap<string, unknown>): string {
  const meant = nearest(id, byArticle.keys());
  return `No article has the id "${id}".${meant === undefined ? '' : ` Did you mean "${meant}"?`}`;
}
