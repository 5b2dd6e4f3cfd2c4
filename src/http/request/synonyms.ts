import { FIELD_SYNONYMS } from '../../search/query/field-names.ts';

/** Names that other APIs use for parameters, in small letters, and what they are called here. */
export const PARAMETER_SYNONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...Object.fromEntries(FIELD_SYNONYMS),
    by: 'sort',
    pagesize: 'limit',
    page_size: 'limit',
    per_page: 'limit',
    perpage: 'limit',
    size: 'limit',
    count: 'limit',
    rows: 'limit',
    take: 'limit',
    max: 'limit',
    offset: 'page',
    start: 'page',
    skip: 'page',
    p: 'page',
    after: 'cursor',
    before: 'to',
    token: 'cursor',
    query: 'q',
    search: 'q',
    term: 'q',
    keyword: 'q',
    keywords: 'q',
    text: 'q',
    name: 'q',
    order: 'sort',
    sortby: 'sort',
    sort_by: 'sort',
    orderby: 'sort',
    order_by: 'sort',
    languages: 'language',
    sources: 'source',
    since: 'from',
    until: 'to',
    start_date: 'from',
    end_date: 'to',
    begin_date: 'from',
    select: 'fields',
    fl: 'fields',
    include: 'fields',
    aggs: 'facets',
    aggregations: 'facets',
    dedupe: 'collapse',
    group: 'collapse',
  }),
);

/** Words for values, in small letters, and what they may be called here: the one that the parameter allows is meant. */
export const VALUE_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map([
  ...each(['0', 'no', 'none', 'never', 'off', 'false'], ['off', 'false']),
  ...each(['1', 'yes', 'always', 'on', 'true'], ['on', 'true']),
  ...each(['and', 'every'], ['all']),
  ...each(['or', 'some'], ['any']),
  ...each(['date', 'desc', 'latest', 'recent', 'time'], ['newest']),
  ...each(['asc', 'earliest'], ['oldest']),
  ...each(['score', 'rank'], ['relevance']),
]);

function each(theirs: readonly string[], ours: readonly string[]): (readonly [string, readonly string[]])[] {
  return theirs.map((word) => [word, ours] as const);
}
