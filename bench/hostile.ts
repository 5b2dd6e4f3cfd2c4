/**
 * Can one question stop the server? Asks 60 hostile ones through HTTP, with the defaults of a search, and prints of each
 * its processor time divided by that of the median two-word query in the same round, or the refusal: the median over the
 * rounds. Fails where one costs more than 20 times the median.
 *
 * `DATELINE_DATA=DIR npx tsx bench/hostile.ts [articles]`, where DIR/news has allsides.jsonl.gz.
 */
import type { Corpus } from '../src/corpus/corpus.ts';
import { createServer } from '../src/http/server.ts';
import { createMiniSearchIndex } from '../src/search/minisearch-index.ts';
import { words } from '../src/text/words.ts';
import { fakeCorpus } from '../test/http/fake-corpus.ts';
import { newsArticles } from './news-articles.ts';

/** The most a question may cost, in median two-word queries. */
const BOUND = 20;

/** How often all are asked, turn by turn, so that a slow moment of the machine strikes all of them; after one round untimed. */
const ROUNDS = Number(process.env['ROUNDS'] ?? 7);

const articles = newsArticles('allsides', Number(process.argv[2] ?? Infinity));
const index = createMiniSearchIndex(articles, []);
const corpus: Corpus = {
  ...fakeCorpus(0),
  articles: new Map(articles.map((article) => [article.id, article])),
  index,
};
const app = await createServer({ corpus: () => corpus, publicUrl: null, version: '0', logger: false });

/** Words of the corpus in reading order, each once, and the text of an article with its common words. */
const text = articles
  .slice(0, 40)
  .map((article) => article.text)
  .join('\n');
const vocabulary = [...new Set(words(text).map(({ term }) => term))].filter((term) =>
  /^[a-z]{5,}$/.test(term),
);
const question = words(text)
  .slice(0, 2000)
  .map(({ term }) => term.toLowerCase());

const pairs = Array.from({ length: 20 }, (_, i) => vocabulary.slice(i * 7, i * 7 + 2).join(' '));
const asked = Object.entries(shapes());
const rounds: Round[] = [];
await askAll();
for (let i = 0; i < ROUNDS; i++) rounds.push(await askAll());
const baseline = median(rounds.map((round) => round.baseline));
console.log(`median two-word query ${baseline.toFixed(2)} ms, ${articles.length} articles`);
let worst = 0;
asked.forEach(([name], i) => {
  const ratio = median(rounds.map((round) => round.answers[i]!.time / round.baseline));
  const { status, total } = rounds[0]!.answers[i]!;
  if (status === 200) worst = Math.max(worst, ratio);
  const outcome = status === 200 ? `${ratio.toFixed(1)}x, ${total} hits` : `refused with ${status}`;
  console.log(`${name.padEnd(46)} ${outcome}`);
});
console.log(`worst ${worst.toFixed(1)}x of ${BOUND}x`);
await app.close();
if (worst > BOUND) process.exitCode = 1;

interface Asked {
  /** Milliseconds of the processor: what other programs do does not count. */
  readonly time: number;
  readonly status: number;
  readonly total: number;
}

/** Every question asked once: the time of the median two-word query, and the answers to the hostile ones. */
interface Round {
  readonly baseline: number;
  readonly answers: readonly Asked[];
}

async function askAll(): Promise<Round> {
  const times: number[] = [];
  for (const q of pairs) times.push((await ask({ q })).time);
  const answers: Asked[] = [];
  for (const [, body] of asked) answers.push(await ask(body));
  return { baseline: median(times), answers };
}

async function ask(payload: Record<string, unknown>): Promise<Asked> {
  const before = process.cpuUsage();
  const reply = await app.inject({ method: 'POST', url: '/search', payload });
  const { user, system } = process.cpuUsage(before);
  return {
    time: (user + system) / 1000,
    status: reply.statusCode,
    total: reply.json().total?.value ?? 0,
  };
}

/** Words that differ. */
function some(count: number): string {
  return vocabulary.slice(0, count).join(' ');
}

function nested(depth: number): { q: string } {
  return { q: `${'('.repeat(depth)}network${')'.repeat(depth)}` };
}

function shapes(): Record<string, Record<string, unknown>> {
  const letters = 'a b c d e f g h i j k l m n o p q r s t u v w x y z'.split(' ');
  const stopWords = 'the of and to a in is for';
  const facets = 'source,author,entity.person,story,year,month'.split(',');
  return {
    'the beginning of one letter': { q: 'a*' },
    'the beginning of three letters': { q: 'con*' },
    'four beginnings of three letters': { q: 'con* pro* com* pre*', match: 'any' },
    'stop words': { q: stopWords },
    'stop words, any of them': { q: stopWords, match: 'any' },
    'a phrase of stop words': { q: '"of the"' },
    'a loose phrase of stop words': { q: '"the of and"~10' },
    '8 phrases of stop words': {
      q: '"of the" "in the" "to the" "on the" "and the" "for the" "at the" "by the"',
    },
    '8 words': { q: some(8) },
    '32 words': { q: some(32) },
    '128 words': { q: some(128) },
    '512 words': { q: some(512) },
    '32 words, any of them': { q: some(32), match: 'any' },
    '190 words, any of them': { q: some(190), match: 'any' },
    'one word 200 times': { q: 'network '.repeat(200) },
    '26 letters': { q: letters.join(' ') },
    '26 beginnings of one letter': { q: letters.map((letter) => `${letter}*`).join(' ') },
    'a word with 6 errors': { q: 'zzzzzzzzzzzz~6' },
    'a word of 40 letters with 2 errors': { q: `${'x'.repeat(40)}~2` },
    'four words with 2 errors': { q: 'contrast~2 provided~2 starting~2 whatever~2' },
    'unknown words': { q: 'qwertzuiop asdfghjkly yxcvbnmqwe poiuztrewq' },
    'a word of 1,900 letters': { q: 'x'.repeat(1900) },
    'a word of 10,000 letters': { q: 'x'.repeat(10_000) },
    everything: { q: '*' },
    'parentheses 9 deep': nested(9),
    'parentheses 900 deep': nested(900),
    nothing: { q: '' },
    'signs only': { q: '!!! ... ---' },
    'NUL and lone surrogates': { q: 'net\u0000work \ud800 \udfff' },
    'joiners and overrides': { q: '\u202enetwork\u202c \u200bnet\u200dwork e\u0301' },
    'everything but a stop word': { q: '-the' },
    'every facet of everything': { q: '', facets, facetLimit: 1000, facetMode: 'disjunctive', source: '-x' },
    'a question of 200 words, common ones included': { q: cut(question.slice(0, 200)) },
    'the same with explanations': { q: cut(question.slice(0, 200)), explain: true },
    'the same, a hundred hits': { q: cut(question.slice(0, 200)), limit: 100 },
    'the same, the last page': { q: cut(question.slice(0, 200)), page: 900 },
    '110 words beside OR': { q: vocabulary.slice(0, 110).join(' OR ') },
    '190 words left out': {
      q: vocabulary
        .slice(0, 190)
        .map((word) => `-${word}`)
        .join(' '),
    },
    '60 misspelt words': { q: vocabulary.slice(0, 60).map(misspell).join(' ') },
    '150 misspelt words, any of them': { q: vocabulary.slice(0, 150).map(misspell).join(' '), match: 'any' },
    'four common words with 2 errors': { q: 'the~2 that~2 with~2 from~2' },
    'a phrase of stop words 100 apart': { q: '"the of and"~100' },
    '8 loose phrases of stop words': {
      q: '"the of"~9 "in to"~9 "and a"~9 "on for"~9 "is that"~9 "it was"~9 "he said"~9 "with as"~9',
    },
    'any of 8 phrases of stop words': {
      q: '"of the" OR "in the" OR "to the" OR "on the" OR "and the" OR "for the" OR "at the" OR "by the"',
    },
    'phrases of stop words in fields': {
      q: 'title:"of the" text:"in the" text:"to the" -title:"and the" text:"for the" -lead:"by the"',
    },
    'stop words joined by hyphens': { q: 'the-of-and-to-a-in-is-for '.repeat(70) },
    '190 words joined by hyphens': { q: vocabulary.slice(0, 190).join('-').slice(0, 2000) },
    'no stop word, or another': { q: 'NOT the OR NOT of OR NOT and' },
    'groups of stop words': { q: '((((((the OR of) and) OR to) a) OR in) is)' },
    'AND 330 times': { q: 'a AND '.repeat(330) },
    'quotes only': { q: '"'.repeat(1999) },
    'signs of the language only': { q: '+-~*:"()'.repeat(249) },
    'a stack of accents': { q: '\u0301'.repeat(1990) },
    emoji: { q: '😀'.repeat(900) },
    'a Chinese sentence of 1,920 letters': { q: '你好世界'.repeat(480) },
    'a common word, the newest first': { q: 'the', sort: 'newest' },
    'common words by title, a hundred hits': { q: 'the said of', sort: 'title', limit: 100 },
    'the last page of a common word': { q: 'the', page: 180, limit: 100 },
    'the last page of stop words': { q: 'the of and', page: 900 },
    'whole texts marked': { q: 'the said', highlight: 'full', snippets: 10, snippetLength: 1000 },
    'every facet and filter, stories collapsed': {
      q: 'the',
      facets,
      facetLimit: 1000,
      facetMode: 'disjunctive',
      collapse: 'story',
      source: '-x',
      author: '-y',
      entity: '-person/z',
      story: '-s',
      from: '1900',
      to: '2100',
      undated: 'include',
    },
  };
}

function misspell(word: string): string {
  return `${word.slice(0, 3)}q${word.slice(3)}`;
}

/** As many of the words as a question may have letters. */
function cut(given: readonly string[]): string {
  return given.join(' ').slice(0, 2000);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}
