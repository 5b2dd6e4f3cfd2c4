import type { Story } from '../model/story.ts';
import { compareText } from '../text/compare.ts';
import { words } from '../text/words.ts';
import type { StoryArticle } from './story-article.ts';
import type { TellingTerm } from './weigh-terms.ts';

/** An article of a story, no copy, with the terms that say what it is about. */
export interface Report {
  readonly article: StoryArticle;
  readonly terms: readonly TellingTerm[];
}

type StoryEntity = Story['entities'][number];

/** A story names at most this many entities: what it is about, not everybody in it. */
const MOST_ENTITIES = 10;
/** A label names so many entities, and so many terms beside them. */
const LABEL_ENTITIES = 3;
const LABEL_TERMS = 3;

/**
 * A story of at least two reports and their copies. Its id is that of its first article, so it stays when later ones
 * join; whoever kept the id of another article, or a former id, finds the story by that article.
 */
export function describeStory(reports: readonly Report[], copies: readonly StoryArticle[]): Story {
  const articles = [...reports.map(({ article }) => article), ...copies].sort(byTime);
  const first = reports.map(({ article }) => article).sort(byTime)[0]!;
  const { article: representative } = mostCentral(reports);
  const dates = articles.flatMap(({ published }) => published.value ?? []);
  const entities = entitiesOf(reports);
  return {
    id: first.id,
    title: representative.title,
    label: labelOf(entities, reports),
    representative: representative.id,
    earliest: dates.at(0) ?? null,
    latest: dates.at(-1) ?? null,
    counts: {
      total: articles.length,
      unique: reports.length,
      duplicates: copies.length,
      sources: new Set(articles.flatMap(({ source }) => source?.id ?? [])).size,
    },
    entities: entities.slice(0, MOST_ENTITIES),
    articles: articles.map(({ id }) => id),
    links: { self: `/stories/${first.id}`, articles: `/stories/${first.id}/articles` },
  };
}

/** Dates in ISO 8601 have the order of time; a coarser date comes before those it holds. */
function byTime(a: StoryArticle, b: StoryArticle): number {
  const [one, other] = [a.published.value, b.published.value];
  return (
    Number(one === null) - Number(other === null) ||
    compareText(one ?? '', other ?? '') ||
    compareText(a.id, b.id)
  );
}

/** The report that shares most with the others, a headline before none; of equals, the earliest. */
function mostCentral(reports: readonly Report[]): Report {
  const totals = totalWeights(reports);
  const centrality = ({ article, terms }: Report): number =>
    terms.reduce((sum, { term, weight }) => sum + weight * totals.get(term)!.weight, 0) +
    (article.titleOrigin === 'given' ? HEADLINE * reports.length : 0);
  return reports
    .map((report) => ({ report, centrality: centrality(report) }))
    .sort((a, b) => b.centrality - a.centrality || byTime(a.report.article, b.report.article))[0]!.report;
}

/** More than any difference that terms can make for each report: a product of weights is at most 1. */
const HEADLINE = 1;

interface SharedTerm {
  readonly term: TellingTerm;
  readonly weight: number;
  readonly articles: number;
}

function totalWeights(reports: readonly Report[]): Map<number, SharedTerm> {
  const totals = new Map<number, SharedTerm>();
  for (const { terms } of reports) {
    for (const term of terms) {
      const known = totals.get(term.term);
      totals.set(term.term, {
        term: known?.term ?? term,
        weight: (known?.weight ?? 0) + term.weight,
        articles: (known?.articles ?? 0) + 1,
      });
    }
  }
  return totals;
}

/** Those that most of the reports mention, then the most mentioned, then by id. */
function entitiesOf(reports: readonly Report[]): StoryEntity[] {
  const found = new Map<string, StoryEntity>();
  for (const { article } of reports) {
    for (const { id, type, name, mentions } of article.entities) {
      const known = found.get(id);
      found.set(id, {
        id,
        type,
        name,
        mentions: (known?.mentions ?? 0) + mentions.length,
        articles: (known?.articles ?? 0) + 1,
      });
    }
  }
  return [...found.values()].sort(
    (a, b) => b.articles - a.articles || b.mentions - a.mentions || compareText(a.id, b.id),
  );
}

/** "John Kerry, Syria, Vienna: talks, meeting"; where there are no entities, or no terms, the others alone. */
function labelOf(entities: readonly StoryEntity[], reports: readonly Report[]): string {
  const names = entities.slice(0, LABEL_ENTITIES).map(({ name }) => name);
  const named = new Set(entities.flatMap(({ name }) => words(name).map(({ term }) => term)));
  const terms = [...totalWeights(reports).values()]
    .filter(({ term, articles }) => term.kind === 'word' && articles > 1 && !named.has(term.written))
    .sort((a, b) => compareText(a.term.written, b.term.written))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, LABEL_TERMS)
    .map(({ term }) => term.written);
  return [names.join(', '), terms.join(', ')].filter((part) => part !== '').join(': ');
}
