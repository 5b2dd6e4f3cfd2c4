import t from 'tap';
import { buildCorpus } from '../src/corpus/build-corpus.ts';
import { createServer } from '../src/http/server.ts';
import { compareText } from '../src/text/compare.ts';
import { seedDocuments } from './seeds.ts';

/** What everybody tries first, on the five seeds, through the API with its defaults. */
const corpus = buildCorpus(
  { files: 5, documents: [...seedDocuments], rejected: [], warnings: [] },
  { source: null, dateFrom: null },
);
const server = await createServer({
  corpus: () => corpus,
  publicUrl: null,
  version: 'test',
  logger: false,
  checkResponses: true,
});
t.teardown(() => server.close());

interface Hit {
  readonly id: string;
  readonly titleHtml: string;
  readonly snippets: readonly {
    readonly matches: readonly { readonly term: string; readonly via: string }[];
  }[];
}

const search = async (query: string) => {
  const answer = await server.inject(`/search?${query}`);
  return { status: answer.statusCode, body: answer.json() };
};

/** The seeds that a query finds, by their number. */
const found = async (q: string, more = ''): Promise<string> => {
  const { body } = await search(`q=${encodeURIComponent(q)}${more}`);
  return body.hits
    .map((hit: Hit) => hit.id.slice(2, 3))
    .sort(compareText)
    .join('');
};

/** Every marked form on the hits of a query, lower-cased, each once. */
const marked = async (q: string): Promise<string> => {
  const { body } = await search(`q=${encodeURIComponent(q)}&snippets=10&snippetLength=1000`);
  const html = body.hits.map((hit: Hit) => `${hit.titleHtml} ${JSON.stringify(hit.snippets)}`).join(' ');
  const forms = [...html.matchAll(/<mark>(.*?)<\/mark>/g)].map((match) => match[1] ?? '');
  return [...new Set(forms)].sort(compareText).join('|');
};

/** One line a query: the seeds that it must find, and no others. */
const QUERIES: readonly (readonly [q: string, seeds: string, why: string])[] = [
  ['Lavrov', '0124', 'wherever the name stands'],
  ['lavrov', '0124', 'in any case'],
  ['"Sergey Lavrov"', '2', 'a phrase is literal: the caption of 002 alone'],
  ['Sergey Lavrov', '0124', 'both spellings, and not Sergei Shoygu'],
  ['Sergei Lavrov', '0124', 'the same from the other spelling'],
  ['Shoygu', '3', 'the other Sergei'],
  ['US', '01234', 'the country under any name'],
  ['U.S.', '01234', 'with dots'],
  ['United States', '01234', 'in full'],
  ['us', '3', 'the pronoun is a word of its own'],
  ['ISIS', '01234', 'one organisation'],
  ['ISIL', '01234', 'one organisation'],
  ['IS', '01234', 'one organisation'],
  ['Islamic State', '01234', 'one organisation'],
  ['Bashar al-Assad', '0124', 'named in full or not'],
  ['Lavrof', '0124', 'a slip is forgiven where nothing else matches'],
  ['"Skip to main content"', '', 'furniture is not text'],
  ['title:loggerheads', '2', 'a field'],
  ['“common ground”', '123', 'curly quotes are quotes'],
];

for (const [q, seeds, why] of QUERIES) {
  void t.test(`${q}: ${why}`, async (one) => void one.equal(await found(q), seeds));
}

void t.test('what is marked', async (marks) => {
  marks.equal(await marked('Lavrov'), 'Lavrov');
  marks.equal(await marked('Sergey Lavrov'), 'Lavrov|Sergei|Sergey');
  marks.notMatch(await marked('US'), /\bus\b/, 'the pronoun is never marked for the country');
  marks.notMatch(await marked('IS'), /\bis\b/, 'nor the verb for the organisation');
});

void t.test('a search for a name offers the entity', async (offers) => {
  const { body } = await search('q=Lavrov');
  offers.match(body.entities[0], { id: 'person/sergei-lavrov', articles: 4 });
  const { body: once } = await search('q=Shoygu');
  offers.match(once.entities[0], { id: 'person/sergei-shoygu' }, 'also by a surname that never stands alone');
});

void t.test('words and forms', async (forms) => {
  forms.equal(await found('talk'), await found('talks'), 'a stem finds every form');
  forms.equal(await found('US', '&expand=off'), '01234', 'dots are no expansion');
  forms.equal(await found('United States', '&expand=off'), '0134', 'literal means literal');
  const vienna = await found('Vienna');
  forms.notMatch(await found('Kerry -Vienna'), new RegExp(`[${vienna}]`), 'what names Vienna is dropped');
  forms.notMatch(await found('(Jordan OR Turkey) -Saudi'), new RegExp(`[${await found('Saudi')}]`));
});

for (const q of [
  '"',
  '((',
  '-',
  'a'.repeat(2001),
  '🙂',
  '\0',
  ')(',
  '"a',
  '-"',
  'OR',
  'AND NOT',
  ':',
  'title:',
  '*',
  'a*',
  '~',
  '\\',
]) {
  void t.test(`${JSON.stringify(q.slice(0, 12))} is answered or explained`, async (odd) => {
    const { status, body } = await search(`q=${encodeURIComponent(q)}`);
    odd.ok(status === 200 || (status === 400 && body.detail.length > 10), `${status}`);
  });
}
