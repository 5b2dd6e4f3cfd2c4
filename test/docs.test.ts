import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import t from 'tap';
import { loadCorpus } from '../src/corpus/load-corpus.ts';
import { createServer } from '../src/http/server.ts';
import { flagOf, SETTING_NAMES, variableOf } from '../src/settings.ts';
import { type ApiDocument, withTables } from '../tools/docs-tables.ts';

const DOCUMENTS = ['README.md', 'src/README.md', 'CHANGELOG.md', 'SECURITY.md'];
const text = (path: string): string => readFileSync(path, 'utf8');
const matches = (from: string, pattern: RegExp): readonly string[] =>
  [...from.matchAll(pattern)].map((match) => match[1] as string);

const api = JSON.parse(text('openapi/openapi.json')) as ApiDocument;
const written = text('README.md');
const readme = process.env['UPDATE'] === '1' ? withTables(written, api) : written;
if (readme !== written) writeFileSync('README.md', readme);

t.equal(readme, withTables(readme, api), 'the tables of the README are up to date: npm run docs');
t.throws(() => withTables('no tables', api), /no place for the table "endpoints"/);

const settings = { corpus: 'seeds', maxBytes: 1_000_000, fields: {}, source: null, dateFrom: null };
const corpus = await loadCorpus({ ...settings, folder: 'seeds' });
const server = await createServer({
  corpus: () => corpus,
  publicUrl: null,
  version: '0.0.0',
  logger: false,
});
t.teardown(() => server.close());

for (const path of DOCUMENTS) {
  const document = text(path);
  for (const link of matches(document, /\]\((?!https?:)([^)#\s]+)/g)) {
    t.ok(existsSync(posix.join(posix.dirname(path), link)), `${path} links to ${link}`);
  }
  t.notMatch(document, /\b(just|easy|easily|simply|basically|obviously)\b/i, `${path} belittles nobody`);
}
for (const path of ['src/README.md', 'CHANGELOG.md', 'SECURITY.md', 'LICENSE', 'NOTICE']) {
  t.ok(readme.includes(`](${path})`), `the README links to ${path}`);
}

const known = new Set([...SETTING_NAMES.map(flagOf), 'rm', 'help']);
for (const flag of matches(readme, /[\s`]--([a-z][a-z0-9-]+)/g)) t.ok(known.has(flag), `--${flag} exists`);
const variables = new Set(SETTING_NAMES.map(variableOf));
for (const name of matches(readme, /(?:-e |`)([A-Z_]{4,})[=`]/g)) t.ok(variables.has(name), `${name} exists`);

const scripts = (JSON.parse(text('package.json')) as { scripts: Record<string, string> }).scripts;
const mentioned = new Set([
  ...matches(readme, /npm (?:run )?([a-z:-]+)/g),
  ...matches(readme, /`([a-z:-]+)`/g),
]);
for (const script of matches(DOCUMENTS.map(text).join('\n'), /npm run ([a-z:-]+)/g)) {
  t.ok(script in scripts, `npm run ${script} exists`);
}
for (const script of Object.keys(scripts).filter((name) => !name.startsWith('pre'))) {
  t.ok(mentioned.has(script), `the README mentions the script ${script}`);
}

const routes = new Set(Object.keys(api.paths));
for (const route of matches(readme, /`(\/[^`?]*)(?:\?[^`]*)?`/g)) {
  t.ok(routes.has(route) || route === '/docs', `${route} exists`);
}

void t.test('the answers that the README shows are the real ones', async (t) => {
  const shown = [...readme.matchAll(/curl 'http:\/\/127\.0\.0\.1:3000([^']+)'\n```\n\n```json\n([^`]+)```/g)];
  t.ok(shown.length > 0, `${shown.length} answers`);
  t.equal(shown.length, matches(readme, /curl '(http)/g).length, 'every address that is asked is answered');
  let real = readme;
  for (const [, url = '', answer = ''] of shown) {
    const reply = await server.inject(url);
    t.equal(reply.statusCode, 200, url);
    real = real.replace(answer, () => `${layOut(reply.json())}\n`);
  }
  if (process.env['UPDATE'] === '1') writeFileSync('README.md', real);
  else t.equal(readme, real);
});

void t.test('every address with parameters that the README names is answered', async (t) => {
  const urls = matches(readme, /`(\/[a-z][^`\s?]*\?[^`\s…]*[^`\s…=])`/g);
  t.ok(urls.length > 1, `${urls.length} addresses`);
  for (const url of urls) t.equal((await server.inject(url)).statusCode, 200, url);
  const refused = await server.inject('/search?pagesize=5');
  t.match(
    refused.json(),
    { status: 400, errors: [{ suggestion: 'limit' }] },
    'and what it says is refused, is',
  );
});

/** JSON with a line for everything that fits into one. */
function layOut(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const rows = (within: string): readonly string[] =>
    Object.entries(value).map(([key, child]) => `${isList ? '' : `"${key}": `}${layOut(child, within)}`);
  const flat = isList ? `[${rows('').join(', ')}]` : `{ ${rows('').join(', ')} }`.replace('{  }', '{}');
  if (indent.length + flat.length <= 100 && !flat.includes('\n')) return flat;
  const inner = `\n${indent}  `;
  const all = inner + rows(`${indent}  `).join(`,${inner}`);
  return isList ? `[${all}\n${indent}]` : `{${all}\n${indent}}`;
}

void t.test('every question that the README shows is understood', async (t) => {
  const table = readme.slice(readme.indexOf('| In `q` |'), readme.indexOf('The exact word counts'));
  const questions = matches(table, /^\| `([^`]+)` \|/gm);
  t.ok(questions.length > 5, `${questions.length} questions`);
  for (const q of questions) {
    const reply = await server.inject({ url: '/search', query: { q, strict: 'true' } });
    t.equal(reply.statusCode, 200, q);
    t.not(reply.json<{ total: { value: number } }>().total.value, 0, `${q} finds something`);
  }
});

void t.test('the article that the README shows is read as it says', async (t) => {
  const [article = ''] = matches(readme, /```markdown\n([^`]+)```/g);
  const own = await loadCorpus({ ...settings, folder: t.testdir({ 'a.md': article }) });
  t.match(
    [...own.articles.values()],
    [
      {
        title: 'Talks resume in Geneva',
        authors: ['Ann Lee'],
        published: { value: '2015-10-23' },
        source: { name: 'The Example' },
        url: 'https://news.example/2015/talks',
        text: 'The talks resumed on Friday.',
      },
    ],
  );
});
