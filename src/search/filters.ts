import type { Article } from '../model/article.ts';
import { fold } from '../text/fold.ts';
import { isoPeriod } from '../text/iso-period.ts';
import type { Filters, ValueFilter } from './search-index.ts';

/**
 * Makes the test that an article must pass: one of the values to have, none of those not to have, and dated within
 * both ends. An article known only by its year or month counts at the first moment of it, so that periods which follow
 * one another share no article and lose none. Authors match whatever their case and accents.
 */
export function compileFilters(filters: Filters): (article: Article) => boolean {
  const tests = [
    dateTest(filters),
    valueTest(filters.source, ({ source }) => [source?.id ?? null]),
    valueTest(filters.language, ({ language }) => [language]),
    valueTest(foldedValues(filters.author), ({ authors }) => authors.map(fold)),
    valueTest(filters.entity, ({ entities }) => entities.map(({ id }) => id)),
    valueTest(filters.type, ({ entities }) => entities.map(({ type }) => type)),
  ].filter((test) => test !== null);
  return (article) => tests.every((test) => test(article));
}

/** When an article was published, in milliseconds since 1970: the first moment of what is known; null for undated. */
export function publishedAt({ published }: Article): number | null {
  return published.value === null ? null : (isoPeriod(published.value)?.start ?? null);
}

type Test = (article: Article) => boolean;

/** Null where every article passes. */
function dateTest({ from, to, undated }: Filters): Test | null {
  if (undated === 'only') return (article) => publishedAt(article) === null;
  if (undated === 'include' && from === null && to === null) return null;
  const first = from === null ? -Infinity : Date.parse(from);
  const last = to === null ? Infinity : Date.parse(to);
  return (article) => {
    const at = publishedAt(article);
    return at === null ? undated === 'include' : at >= first && at <= last;
  };
}

/** Null where every article passes. An article without values has the missing value. */
function valueTest(
  filter: ValueFilter,
  valuesOf: (article: Article) => readonly (string | null)[],
): Test | null {
  const include = new Set(filter.include);
  const exclude = new Set(filter.exclude);
  if (include.size + exclude.size === 0) return null;
  return (article) => {
    const found = valuesOf(article);
    const values = found.length > 0 ? found : [null];
    return (
      (include.size === 0 || values.some((value) => include.has(value))) &&
      !values.some((value) => exclude.has(value))
    );
  };
}

function foldedValues({ include, exclude }: ValueFilter): ValueFilter {
  return { include: include.map(foldValue), exclude: exclude.map(foldValue) };
}

function foldValue(value: string | null): string | null {
  return value === null ? null : fold(value);
}
