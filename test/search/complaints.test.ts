import t from 'tap';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { createServer } from '../../src/http/server.ts';
import type { Article } from '../../src/model/article.ts';
import type { SearchPage } from '../../src/model/search.ts';
import { createMiniSearchIndex } from '../../src/search/minisearch-index.ts';
import { fakeCorpus } from '../http/fake-corpus.ts';
import { articleOf } from './articles.ts';

/** What users of other search engines have complained about for years, and what is answered here instead. */

/** A corpus of invented articles behind its HTTP server; `version` can be changed to play a reload. */
const serve = async (articles: readonly Article[]) => {
  const corpus: Corpus = {
    ...fakeCorpus(1),
    articles: new Map(articles.map((article) => [article.id, article])),
    entities: new Map(),
    index: createMiniSearchIndex(articles, []),
  };
  let version = 'one';
  const app = await createServer({
    corpus: () => ({ ...corpus, version }),
    publicUrl: null,
    version: '0.0.0',
    logger: false,
  });
  t.teardown(() => app.close());
  const ask = async (url: string): Promise<SearchPage> => (await app.inject(url)).json() as SearchPage;
  const reload = (): void => void (version = 'two');
  const statusOf = async (url: string): Promise<number> => (await app.inject(url)).statusCode;
  return { ask, reload, statusOf };
};

const search = (q: string, more = ''): string => `/search?q=${encodeURIComponent(q)}${more}`;

const few = await serve([
  articleOf('ferry', {
    title: 'Ferry runs aground',
    lead: 'The ferry was late',
    text: 'A ferry ran aground at Port Ellery. Nobody was hurt.\n\nThe port closed for a day.\n\nFerries of the port had run aground before, and <the port> paid.',
  }),
  articleOf('strike', {
    title: 'Dock strike',
    text: 'Dock workers struck at Port Ellery. The strikes spread.\n\nTalks about the port failed.',
    source: { id: 'ellery-post', name: null },
  }),
  articleOf('fair', { title: 'Village fair', text: 'The fair at Ellery Port drew crowds to the marina.' }),
]);

/** Every third article is a copy of the one before it, every ninth has another word. */
const MANY = 20_000;
const idOf = (i: number): string => `a-${String(i).padStart(5, '0')}`;
const many = await serve(
  Array.from({ length: MANY }, (_, i) => {
    const isCopy = i % 3 === 2;
    const canonical = isCopy ? idOf(i - 1) : idOf(i);
    return articleOf(idOf(i), {
      text: i % 9 === 0 ? `flood number${i} rain` : `flood number${i}`,
      source: { id: i % 2 === 0 ? 'even' : 'odd', name: null },
      duplicates: { count: isCopy ? 1 : 0, canonical, copies: [], origin: 'found' as const },
    });
  }),
);

const idsOf = async (q: string, more = ''): Promise<string> =>
  (await few.ask(search(q, more))).hits
    .map(({ id }) => id)
    .toSorted()
    .join(' ');

void t.test('complaint 1, no phrases or booleans', async (t) => {
  t.equal(await idsOf('"port ellery"'), 'ferry strike', 'a phrase is its words side by side, in order');
  t.equal(await idsOf('port ellery'), 'fair ferry strike');
  t.equal(await idsOf('"aground ellery"~2'), 'ferry', 'or near each other');
  t.equal(await idsOf('ellery -"port ellery"'), 'fair');
  t.equal(await idsOf('marina OR (dock AND NOT marina)'), 'fair strike');
  t.equal(await idsOf('title:(ferry OR fair) -crowds'), 'ferry');
});

void t.test('complaint 2, typing errors that are forgiven by force', async (t) => {
  t.equal(await idsOf('marima'), 'fair', 'an error is forgiven where nothing else matches, and said');
  const { suggest, meta } = await few.ask(search('marima'));
  t.match([suggest.didYouMean, meta.query.expansions], [{ q: 'marina', total: 1 }, [{ via: 'fuzzy' }]]);
  t.equal(await idsOf('marima', '&fuzzy=off'), '', 'and not where nobody wants it');
  t.equal(await idsOf('"marima"'), '', 'never in quotes');
  t.equal(await idsOf('MARIMA'), '', 'never in acronyms');
  t.equal(await idsOf('dork'), '', 'never in short words');
  t.equal(await idsOf('struck'), 'strike', 'never where the word itself is there');
});

void t.test('complaint 3, one snippet a field', async (t) => {
  const [hit] = (await few.ask(search('port aground', '&snippets=3&snippetLength=60'))).hits;
  t.equal(hit!.id, 'ferry');
  t.strictSame(
    hit!.snippets!.map(({ field, paragraph }) => [field, paragraph]),
    [
      ['text', 0],
      ['text', 2],
      ['text', 1],
    ],
    'as many passages as asked for, those first that show most of the words',
  );
  t.match(hit!.snippets![1]!.html, '&lt;the ', 'safe to show');
});

/** What is marked in the hits, whole. */
const marked = async (q: string, more = ''): Promise<string[]> => {
  const { hits } = await few.ask(search(q, `&highlight=full&tag=em${more}`));
  const html = hits.map(({ titleHtml, leadHtml, textHtml }) => [titleHtml, leadHtml, textHtml].join('\n'));
  return Array.from(html.join('\n').matchAll(/<em>(.*?)<\/em>/g), ([, text]) => text!);
};

void t.test('complaint 4, highlights that differ from what matched', async (t) => {
  t.strictSame(await marked('"port ellery"'), ['Port Ellery', 'Port Ellery'], 'a phrase, not its words');
  t.strictSame(
    await marked('strikes', '&expand=off'),
    ['strikes'],
    'the literal word where that is asked for',
  );
  t.strictSame(await marked('strikes'), ['strike', 'strikes'], 'else its forms, too');
  t.strictSame(await marked('marima'), ['marina'], 'the word that was meant');
  t.strictSame(await marked('title:ferry'), ['Ferry'], 'the field that was asked for');
  t.strictSame(await marked('dock -ferry OR zebra'), ['Dock', 'Dock'], 'nothing that is excluded');
  t.strictSame(await marked('the', '&expand=off&in=lead'), ['The'], 'no part of another word');
});

/** Every hit of a search, page by page. */
const walk = async (url: string): Promise<string[]> => {
  const ids: string[] = [];
  for (let next: string | null = url; next !== null && ids.length <= MANY;) {
    const page: SearchPage = await many.ask(next);
    ids.push(...page.hits.map(({ id }) => id));
    next = page.page.next;
  }
  return ids;
};

const LEAN = '&fields=id&snippets=0&limit=100';

void t.test('complaint 5, counts that disagree with pages', async (t) => {
  for (const q of ['rain', 'rain -number9', '"flood number99"', 'rain OR number1']) {
    const { total, facets } = await many.ask(search(q, `${LEAN}&collapse=none&facets=source`));
    const ids = await walk(search(q, `${LEAN}&collapse=none`));
    const counted = facets['source']!.buckets.reduce((sum, { count }) => sum + count, 0);
    t.strictSame([ids.length, new Set(ids).size, counted], [total.value, total.value, total.value], q);
  }
});

void t.test('complaint 6, counts that disagree under grouping', async (t) => {
  const { total, facets } = await many.ask(search('rain OR number1', `${LEAN}&facets=source`));
  const ids = await walk(search('rain OR number1', LEAN));
  const counted = facets['source']!.buckets.reduce((sum, { count }) => sum + count, 0);
  t.strictSame([ids.length, new Set(ids).size, counted], [total.value, total.value, total.value]);
  const everything = await many.ask(search('flood', LEAN));
  t.strictSame(
    everything.total,
    { value: 13_334, relation: 'eq', articles: MANY },
    'hits, and articles behind them',
  );
});

void t.test('complaint 7, only so many results', async (t) => {
  const ids = await walk(search('flood', `${LEAN}&collapse=none`));
  t.strictSame([ids.length, new Set(ids).size], [MANY, MANY], 'every match is walked once');
  const last = await many.ask(search('flood', `${LEAN}&collapse=none&page=200`));
  t.strictSame(
    last.hits.map(({ id }) => id),
    ids.slice(-100),
    'and reached by number',
  );
  const { page } = await many.ask(search('flood', `${LEAN}&collapse=none`));
  many.reload();
  t.equal(await many.statusOf(page.next!), 410, 'a page of an earlier corpus is gone, not wrong');
});

void t.test('complaint 8, nothing found and no reason', async (t) => {
  const { suggest } = await few.ask(search('marina zebra'));
  t.strictSame(suggest.terms, [
    { term: 'marina', articles: 1, nearest: [] },
    { term: 'zebra', articles: 0, nearest: [] },
  ]);
  t.match(suggest.relaxed, { q: 'marina', dropped: ['zebra'], total: 1 }, 'what would be found');
  t.match((await few.ask(search('marima', '&fuzzy=off'))).suggest.didYouMean, { q: 'marina', total: 1 });
  const filtered = await few.ask(search('ferry', '&source=ellery-post'));
  t.match(
    filtered.suggest.relaxed,
    { q: 'ferry', dropped: ['source'], total: 1 },
    'the filter is the reason',
  );
  const unknown = await few.ask(search('port', '&source=elery-post'));
  t.match(unknown.meta.warnings, [{ code: 'unknown-value', param: 'source', detail: /ellery-post/ }]);
});
