import fc from 'fast-check';
import t from 'tap';
import type { Article } from '../../src/model/article.ts';
import { FACETS, type FacetName } from '../../src/model/search.ts';
import type { Filters, SearchAnswer, SearchIndex, SearchRequest } from '../../src/search/search-index.ts';
import { property } from '../property.ts';
import { articleOf, requestOf } from './articles.ts';

/** Builds an engine over articles without entities of their own. */
type Build = (articles: readonly Article[]) => SearchIndex;
type Collapse = SearchRequest['collapse'];

/** Totals, facets and pages agree with each other and with the articles, under every collapse. */
export function checkExactness(build: Build): void {
  checkStories(build);
  checkFacetModes(build);
  checkSums(build);
}

const storyOf = (id: string, representative = false): Article['story'] => ({
  id,
  articles: 3,
  sources: 2,
  representative,
});

const asking =
  (index: SearchIndex) =>
  (q: string, changes: Partial<SearchRequest> = {}): SearchAnswer =>
    index.search(requestOf(q, changes));

const idsOf = ({ hits }: SearchAnswer): string[] => hits.map(({ id }) => id);

function checkStories(build: Build): void {
  const ask = asking(
    build([
      articleOf('a', { text: 'storm storm storm', story: storyOf('s') }),
      articleOf('b', { text: 'storm and calm weather', title: 'The storm', story: storyOf('s', true) }),
      articleOf('c', { text: 'storm rain', story: storyOf('s') }),
      articleOf('d', {
        text: 'a storm elsewhere',
        duplicates: { count: 1, canonical: 'd', copies: [], origin: 'found' as const },
      }),
      articleOf('e', {
        text: 'a storm elsewhere',
        duplicates: { count: 1, canonical: 'd', copies: [], origin: 'found' as const },
      }),
      articleOf('f', { text: 'calm', title: 'No one stands for this', story: storyOf('t') }),
      articleOf('g', { text: 'calm seas', story: storyOf('t') }),
      articleOf('h', {
        text: 'the wind',
        duplicates: { count: 1, canonical: 'b', copies: [], origin: 'found' as const },
      }),
    ]),
  );
  const found = (q: string, changes: Partial<SearchRequest> = {}): string =>
    idsOf(ask(q, { collapse: 'story', sort: 'title', ...changes }))
      .toSorted()
      .join(' ');
  t.equal(found('storm'), 'b d', 'the article that stands for the story, and one of copies without a story');
  t.equal(found('storm -calm'), 'a d', 'where it does not match, the best that does');
  t.equal(found('rain'), 'c', 'the only one that matches');
  t.equal(found('wind'), 'h', 'a copy belongs to the story of its canonical article');
  t.equal(found('calm'), 'b f', 'the first article, where none stands for the story');
  t.equal(found('seas'), 'g', 'or else the one that matches');
  t.equal(found('storm', { collapse: 'none' }), 'a b c d e', 'each its own');
  t.strictSame(ask('storm', { collapse: 'story' }).total, { value: 2, articles: 5 });
  const { facets } = ask('storm', { collapse: 'none', facets: ['story'] });
  const bucket = { value: 's', label: 'The storm', count: 3 };
  t.strictSame(facets['story'], { buckets: [bucket], other: 0, missing: 2 });
  t.equal(ask('', { collapse: 'story', facets: ['story'] }).facets['story']!.missing, 1, 'a hit counts once');
}

const NO_FILTERS = requestOf('').filters;
const only = (name: 'source' | 'language' | 'story', ...include: string[]): Partial<Filters> => ({
  [name]: { include, exclude: [] },
});

const floodOf = (id: string, source: string, language: string, year: string): Article =>
  articleOf(id, {
    text: 'flood',
    source: { id: source, name: null },
    language,
    published: { value: year, precision: 'year', basis: null },
  });

function checkFacetModes(build: Build): void {
  const ask = asking(
    build([
      floodOf('a', 'x', 'en', '2015'),
      floodOf('b', 'y', 'en', '2015'),
      floodOf('c', 'y', 'de', '2016'),
      floodOf('d', 'z', 'en', '2016'),
    ]),
  );
  const counted = (
    name: FacetName,
    filters: Partial<Filters>,
    changes: Partial<SearchRequest> = {},
  ): string => {
    const answer = ask('flood', {
      facets: [name, 'language'],
      filters: { ...NO_FILTERS, ...filters },
      ...changes,
    });
    return answer.facets[name]!.buckets.map(({ value, count }) => `${value} ${count}`).join(', ');
  };
  const wide = { facetMode: 'disjunctive' } as const;
  const both = { ...only('source', 'x'), ...only('language', 'en') };
  t.equal(counted('source', only('source', 'x')), 'x 1', 'a facet counts the hits');
  t.equal(
    counted('source', only('source', 'x'), wide),
    'y 2, x 1, z 1',
    'or more than its own filter lets in',
  );
  t.equal(counted('source', both, wide), 'x 1, y 1, z 1', 'but not more than the others do');
  t.equal(counted('language', both, wide), 'en 1', 'each facet without its own filter only');
  t.equal(counted('source', {}, wide), 'y 2, x 1, z 1', 'where nothing is filtered, the hits');
  const year: Partial<Filters> = { from: '2016-01-01T00:00:00.000Z', undated: 'exclude' };
  t.equal(counted('year', year, wide), '2015 2, 2016 2', 'a period is the own filter of years');
  t.equal(counted('source', year, wide), 'y 1, z 1', 'and not of sources');
  t.equal(counted('source', {}, { facetQuery: 'Y' }), 'y 2', 'values that begin so');
  t.equal(
    ask('🙂', { facets: ['source'], ...wide }).facets['source']!.buckets.length,
    0,
    'of nothing, nothing',
  );
}

/** Facets of which an article has at most one value: their counts and `missing` are the total. */
const SINGLE_VALUED = ['source', 'language', 'story', 'year', 'month'] as const satisfies FacetName[];

const COLLAPSES: readonly Collapse[] = ['none', 'duplicates', 'story'];

const numbers = (max: number) => fc.integer({ min: 0, max });

/** Articles in a few words, sources, stories and duplicate groups, with gaps in all of them. */
const corpora = fc
  .array(fc.tuple(numbers(15), numbers(4), numbers(5), numbers(6), numbers(3)), { maxLength: 14 })
  .map((rows) => rows.map(randomArticle));

function randomArticle(
  [words, source, story, canonical, year]: readonly [number, number, number, number, number],
  i: number,
): Article {
  const text = ['flood', 'storm', 'calm', 'rain'].filter((_, bit) => words & (1 << bit)).join(' and ');
  const value = [null, '2014', '2015-03', '2015-04-05'][year]!;
  return articleOf(idOf(i), {
    text,
    source: source === 0 ? null : { id: `s${source}`, name: null },
    language: source < 3 ? 'en' : null,
    authors: source % 2 ? ['Ann Lee', `Writer ${words}`] : [],
    published: { value, precision: 'day', basis: null },
    story: story === 0 ? null : storyOf(`story-${story}`, canonical === 1),
    duplicates: {
      count: 0,
      canonical: canonical > 3 && i > canonical ? idOf(i - canonical) : idOf(i),
      copies: [],
      origin: 'found' as const,
    },
  });
}

const idOf = (i: number): string => `a${String(i).padStart(3, '0')}`;

const requests = fc.record({
  q: fc.constantFrom('', 'flood', 'storm OR calm', 'flod', '"flood and storm"', '-rain', 'sto* calm'),
  collapse: fc.constantFrom(...COLLAPSES),
  sort: fc.constantFrom('relevance', 'newest', 'oldest', 'title'),
  match: fc.constantFrom('all', 'any'),
  facetMode: fc.constantFrom('conjunctive', 'disjunctive'),
  filters: fc.constantFrom(
    NO_FILTERS,
    { ...NO_FILTERS, ...only('source', 's1', 's2') },
    { ...NO_FILTERS, ...only('story', 'story-1'), undated: 'exclude' },
  ),
}) as fc.Arbitrary<Partial<SearchRequest>>;

function checkSums(build: Build): void {
  property(
    t,
    'pages, totals and facets add up',
    [corpora, requests, numbers(6)],
    (articles, asked, limit) => {
      const ask = asking(build(articles));
      const changes = { ...asked, facets: FACETS, facetLimit: 1000, snippets: 0, limit: limit + 2 };
      const first = ask(asked.q!, changes);
      const ids = walk((offset) => ask(asked.q!, { ...changes, facets: [], offset }), limit + 2);
      const all = idsOf(ask(asked.q!, { ...changes, limit: 100 }));
      const isWhole = ids.length === first.total.value && new Set(ids).size === ids.length;
      return isWhole && ids.join() === all.join() && addsUp(first, asked) && isExact(ask, changes, first);
    },
  );
}

function walk(page: (offset: number) => SearchAnswer, limit: number): string[] {
  const ids: string[] = [];
  for (let offset = 0; ; offset += limit) {
    const found = idsOf(page(offset));
    ids.push(...found);
    if (found.length < limit) return ids;
  }
}

/** Where facets count the hits, those of single values add up to the total. */
function addsUp({ facets, total }: SearchAnswer, { facetMode }: Partial<SearchRequest>): boolean {
  return SINGLE_VALUED.every((name) => {
    const { buckets, missing, other } = facets[name]!;
    const sum = buckets.reduce((all, { count }) => all + count, missing);
    return other === 0 && (sum === total.value || (facetMode === 'disjunctive' && sum > total.value));
  });
}

/** As a filter besides, a value of a facet finds as many articles as it counts, where each article is a hit. */
function isExact(
  ask: ReturnType<typeof asking>,
  request: Partial<SearchRequest>,
  { facets }: SearchAnswer,
): boolean {
  if (request.collapse !== 'none' || request.facetMode === 'disjunctive') return true;
  return (['source', 'story', 'author'] as const).every((name) =>
    facets[name]!.buckets.every(({ value, count }) => {
      const own = { include: [value], exclude: [] };
      const before = request.filters![name];
      if (before.include.length > 0) return true;
      const filters = { ...request.filters!, [name]: own };
      return ask(request.q!, { ...request, facets: [], filters }).total.value === count;
    }),
  );
}
