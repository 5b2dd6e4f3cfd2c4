import t from 'tap';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { createServer } from '../../src/http/server.ts';
import type { Article } from '../../src/model/article.ts';
import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts';
import { articleOf } from '../search/articles.ts';
import { fakeCorpus } from './fake-corpus.ts';

t.setTimeout(300_000);

const SIZE = 20_000;

/** Every third article is a copy of the one before, every ten belong to one story, and seven hundred share a day. */
const articles = Array.from({ length: SIZE }, (_, i): Article => {
  const canonical = i % 3 === 2 ? i - 1 : i;
  return articleOf(idOf(i), {
    text: `flood ${i % 5 === 0 ? 'and storm' : ''}`,
    source: i % 4 === 0 ? null : { id: `source-${i % 4}`, name: null },
    published: { value: `2015-01-${String((i % 28) + 1).padStart(2, '0')}`, precision: 'day', basis: null },
    duplicates: { count: 0, canonical: idOf(canonical), copies: [], origin: 'found' as const },
    story:
      i % 20 < 10
        ? { id: `story-${Math.floor(i / 20)}`, articles: 10, sources: 4, representative: i % 20 === 3 }
        : null,
  });
});

function idOf(i: number): string {
  return `a${String(i).padStart(6, '0')}`;
}

const corpusOf = (version: string): Corpus => ({
  ...fakeCorpus(0, version),
  articles: new Map(articles.map((article) => [article.id, article])),
  index: createMiniSearchIndex(articles, []),
});

let served = corpusOf('first');
const app = await createServer({ corpus: () => served, publicUrl: null, version: '0', logger: false });
t.teardown(() => app.close());

interface Body {
  readonly hits: readonly { readonly id: string }[];
  readonly total: { readonly value: number; readonly articles: number };
  readonly page: { readonly next: string | null };
  readonly facets: Record<
    string,
    { readonly buckets: readonly { readonly count: number }[]; readonly missing: number }
  >;
}

const get = async (url: string): Promise<Body> => (await app.inject(url)).json();

/** Articles by what makes one hit of them; the first of each group is a hit. */
const HITS = {
  none: SIZE,
  duplicates: articles.filter(({ id, duplicates }) => duplicates.canonical === id).length,
  story: new Set(
    articles.map(({ story, duplicates: { canonical } }) => {
      const of = story ?? articles[Number(canonical.slice(1))]!.story;
      return of ? of.id : canonical;
    }),
  ).size,
};

for (const [collapse, expected] of Object.entries(HITS))
  void t.test(`all of 20,000 articles are walked, collapse=${collapse}`, async (t) => {
    const url = `/search?q=flood&sort=newest&limit=100&snippets=0&fields=id&collapse=${collapse}`;
    const ids = new Set<string>();
    let walked = 0;
    for (let next: string | null = url; next !== null;) {
      const { hits, page } = await get(next);
      walked += hits.length;
      for (const { id } of hits) ids.add(id);
      next = page.next;
    }
    const { total, facets } = await get(`${url}&facets=source,story,month`);
    t.strictSame(total, { value: expected, relation: 'eq', articles: SIZE }, 'the total is exact');
    t.strictSame([walked, ids.size], [expected, expected], 'no gap, no repeat, no cap');
    for (const name of ['source', 'month']) {
      const { buckets, missing } = facets[name]!;
      t.equal(
        buckets.reduce((sum, { count }) => sum + count, missing),
        expected,
        `${name}: the facet adds up`,
      );
    }
    const last = await get(`${url}&page=${Math.ceil(expected / 100)}`);
    t.equal(last.hits.length, expected % 100 || 100, 'the last page by its number');
    t.ok(
      last.hits.every(({ id }) => ids.has(id)),
      'and it holds what the walk found',
    );
  });

void t.test('a reload between two pages is told, never a wrong page', async (t) => {
  const { page } = await get('/search?q=storm&limit=10');
  served = { ...served, version: 'second' };
  t.match(await app.inject(page.next!), { statusCode: 410 }, 'the generation is another');
  served = { ...served, version: 'first' };
  t.match(await app.inject(page.next!), { statusCode: 200 }, 'the same generation again, as after a restart');
});
