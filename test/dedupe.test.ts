import fc from 'fast-check';
import t from 'tap';
import { alignWords } from '../src/dedupe/align-words.ts';
import { hoursBetween } from '../src/dedupe/compare.ts';
import type { DedupeArticle } from '../src/dedupe/dedupe-article.ts';
import { figuresByContext, readEvidence } from '../src/dedupe/evidence.ts';
import { DUPLICATE_OVERRIDES, parseOverrides } from '../src/corpus/parse-overrides.ts';
import { findDuplicates, groupDuplicates } from '../src/dedupe/find-duplicates.ts';
import { fingerprint } from '../src/dedupe/fingerprint.ts';
import { countShingles, createShingleCounts, withoutFurniture } from '../src/dedupe/furniture.ts';
import { createMatcher } from '../src/dedupe/match.ts';
import { createDuplicateMemory, type DuplicateMemory } from '../src/dedupe/memory.ts';
import { createProposals } from '../src/dedupe/proposals.ts';
import { countShared, shingleSet } from '../src/dedupe/shingle-set.ts';
import { readVersion, type Reading } from '../src/dedupe/read-version.ts';
import { relate } from '../src/dedupe/relate.ts';
import { survey } from '../src/dedupe/survey.ts';
import { NO_CORRECTIONS } from '../src/model/override.ts';
import type { Published } from '../src/model/article.ts';
import { shingles } from '../src/text/shingles.ts';
import { words } from '../src/text/words.ts';
import { inOneGo } from '../src/thread/pieces.ts';
import { property } from './property.ts';
import { seedDocuments } from './seeds.ts';

const UNDATED: Published = { value: null, precision: 'unknown', basis: null };
const on = (value: string): Published => ({
  value,
  precision: value.length > 10 ? 'second' : 'day',
  basis: null,
});

interface Sketch {
  readonly title?: string;
  readonly published?: Published;
  readonly kind?: 'body' | 'heading' | 'caption';
}

/** An article of these paragraphs, one a line. */
function article(id: string, text: string, { title = id, published = UNDATED, kind = 'body' }: Sketch = {}) {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return {
    id,
    path: `${id}.txt`,
    title,
    lead: null,
    paragraphs: lines.map((line) => ({ kind, range: [0, line.length] as [number, number], text: line })),
    wordCount: words(text).length,
    source: null,
    url: null,
    published,
  } satisfies DedupeArticle;
}

/** Groups as lines: `canonical: copy method score, …`. */
const told = (articles: readonly DedupeArticle[]): string[] =>
  findDuplicates(articles).map(
    ({ canonical, copies }) =>
      `${canonical}: ${copies.map(({ id, method, score }) => `${id} ${method} ${score.toFixed(2)}`).join(', ')}`,
  );

const check = (name: string, articles: readonly DedupeArticle[], expected: readonly string[]): void => {
  t.strictSame(told(articles), expected, name);
  t.strictSame(told(articles.toReversed()), expected, `${name}; in any order`);
};

const seeds = seedDocuments.map(({ path, raw }) => article(path.slice(0, 3), raw));
const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');
const first = (text: string, share: number): string =>
  lines(text)
    .slice(0, Math.ceil(lines(text).length * share))
    .join('\n');
const last = (text: string, share: number): string =>
  lines(text)
    .slice(-Math.ceil(lines(text).length * share))
    .join('\n');

/** Prose of so many different words, ten to a sentence, from a numbered source of words. */
function prose(count: number, from = 0): string {
  const made = Array.from({ length: count }, (_, i) => `word${((from + i) * 7919).toString(36)}x`);
  return made.map((word, i) => (i % 10 === 9 ? `${word}.\n` : `${word} `)).join('');
}

// The seeds
check('one event in different words is no duplicate', seeds, []);
for (const [number, document] of seedDocuments.entries()) {
  const id = document.path.slice(0, 3);
  const { raw } = document;
  const found = (copy: string): string[] => told([...seeds, article('copy', copy, { title: 'Other' })]);
  t.strictSame(
    found(raw.replaceAll(' ', '  ').replaceAll('"', '”').toUpperCase()),
    [`${id}: copy exact 1.00`],
    `seed ${number}, other spaces, quotes, case and headline`,
  );
  t.match(found(first(raw, 0.6)), [new RegExp(`^${id}: copy `)], `seed ${number}, its end missing`);
  t.match(found(last(raw, 0.6)), [new RegExp(`^${id}: copy `)], `seed ${number}, its beginning missing`);
  t.match(
    found(`VIENNA (Wire Agency) - ${raw}\nReporting by the Wire Agency in Vienna; editing by A. N. Other.`),
    [new RegExp(`^(${id}: copy|copy: ${id}) near 0.9`)],
    `seed ${number}, syndicated with an agency line`,
  );
  t.match(
    found(`Home\nNews\nSport\n${raw}\nMost read\nTerms of use\nFollow us`),
    [new RegExp(`^(${id}: copy|copy: ${id}) `)],
    `seed ${number}, with furniture around it`,
  );
}

// Texts too short or empty
check('empty articles are no duplicates of one another', [article('a', ''), article('b', '')], []);
check(
  'captions are no evidence',
  ['a', 'b'].map((id) => article(id, prose(50), { kind: 'caption' })),
  [],
);
check(
  'a short text has equal copies',
  [article('a', 'More soon.'), article('b', 'more  soon')],
  ['a: b exact 1.00'],
);
check('a short text has no near copies', [article('a', prose(12)), article('b', `Now ${prose(12)}`)], []);
check(
  'a list is a text too',
  ['a', 'b'].map((id) => article(id, `${id}\n${prose(60).replaceAll('.', '')}`)),
  ['a: b near 0.97'],
);

// Which copy is canonical
const report = prose(200);
check(
  'the most complete copy is canonical',
  [article('a', first(report, 0.7)), article('b', report), article('c', first(report, 0.8))],
  ['b: a contained 1.00, c near 0.80'],
);
check(
  'then the earliest, and a known date before none',
  [
    article('a', report),
    article('b', report, { published: on('2015-10-24') }),
    article('c', report, { published: on('2015-10-23') }),
  ],
  ['c: a exact 1.00, b exact 1.00'],
);
check(
  'then the smallest id',
  ['c', 'a', 'b'].map((id) => article(id, report)),
  ['a: b exact 1.00, c exact 1.00'],
);
check(
  'groups are stars: what resembles a copy is not drawn in',
  [article('a', prose(200)), article('b', prose(200, 60)), article('c', prose(200, 130))],
  ['a: b near 0.53'],
);
check(
  'a text said twice is longer, though a copy says more',
  [article('a', `${prose(100)}${prose(100)}`), article('b', prose(150))],
  ['a: b contained 0.66'],
);
check(
  'a text said twice is longer, though a copy says more',
  [article('a', `${prose(100)}${prose(100)}`), article('b', prose(150))],
  ['a: b contained 0.66'],
);
check(
  'a copy without its beginning may have a line of its own',
  [
    article('a', prose(400)),
    article('b', `${last(prose(400), 0.5)}\nThis report was shortened by the editors of another paper.`),
  ],
  ['a: b contained 0.95'],
);
check(
  'half of a report within another text is no copy',
  [article('a', report), article('b', `${prose(40, 900)}${last(report, 0.5)}${prose(30, 1200)}`)],
  [],
);
check(
  'a digest is no version of a report in it',
  [article('a', report), article('b', `${prose(300, 900)}${report}${prose(300, 2000)}`)],
  [],
);
check(
  'groups come in the order of canonical ids',
  [article('d', prose(90, 500)), article('c', prose(90, 500)), article('b', report), article('a', report)],
  ['a: b exact 1.00', 'c: d exact 1.00'],
);

// What differs decides
const notice = (
  id: string,
  [amount, rate]: readonly [string, string],
  published: Published,
  title = 'Fed adds reserves',
) =>
  article(
    id,
    `The Federal Reserve entered the government securities market to arrange ${amount} dollars of customer repurchase
agreements, a spokesman said. Dealers said federal funds were trading at ${rate} percent when it began its temporary
and indirect supply of reserves to the banking system on behalf of its customers abroad.`.replaceAll(
      '\n',
      ' ',
    ),
    { title, published },
  );
const monday = on('1987-03-02T11:44:41Z');
const same = ['1.5 billion', '6-3/16'] as const;
const other = ['2.5 billion', '6-1/4'] as const;
const slip = ['1.5 billion', '6-1/4'] as const;
for (const [name, b, isCopy] of [
  ['a notice corrected within the hour is a copy', notice('b', slip, on('1987-03-02T12:10:00Z')), true],
  ['the same form filled in anew is not', notice('b', other, on('1987-03-02T12:10:00Z')), false],
  ['nor the next day, with one other figure', notice('b', slip, on('1987-03-03T11:30:00Z')), false],
  ['nor a week later, word for word', notice('b', same, on('1987-03-09T11:44:00Z')), false],
  ['nor by the day alone', notice('b', same, on('1987-03-09')), false],
  ['the same words on the next day are a copy', notice('b', same, on('1987-03-03T11:30:00Z')), true],
  [
    'a month is too vague for a difference',
    notice('b', same, { ...on('1987-05'), precision: 'month' }),
    true,
  ],
  ['an impossible date is none', notice('b', same, on('1987-13-41')), true],
  ['without dates, half of the figures have to agree', notice('b', slip, UNDATED), false],
] as const) {
  const groups = findDuplicates([notice('a', same, monday), b]);
  t.equal(groups.length, isCopy ? 1 : 0, name);
}

const markets = (id: string, [points, change, leaders]: readonly [string, string, string]) =>
  article(
    id,
    `The index of the leading shares closed at ${points} points in Oslo, a move of ${change} percent on the day, led by
${leaders}. The index of small firms was little changed, and the krone bought 0.11 dollars. Oil prices were steady and
gold was quoted at 1,800 dollars an ounce.`.replaceAll('\n', ' '),
    { title: 'Oslo shares close' },
  );
check(
  'undated notices of two days are two reports',
  [markets('a', ['1,012.34', '0.4', 'banks']), markets('b', ['987.10', '1.2', 'shipping lines'])],
  [],
);

// Little in common, and parts
check(
  'a background shared by two reports makes them no copies',
  [article('a', `${prose(100)}${prose(140, 900)}`), article('b', `${prose(100, 500)}${prose(140, 900)}`)],
  [],
);
check(
  'a later report with much of an earlier one is a copy where it keeps the headline',
  ['Talks fail in Vienna', 'UPDATE Talks fail in Vienna'].map((title, i) =>
    article(`${i}`, `${prose(90, 500 * (i + 1))}${prose(140, 2000)}`, { title }),
  ),
  ['0: 1 near 0.43'],
);
check(
  'a short version under the same headline is one, wherever its text stands',
  [
    article('a', `${prose(300, 900)}${report}${prose(300, 2000)}`, { title: 'Talks fail in Vienna' }),
    article('b', report, { title: 'Talks fail in Vienna' }),
  ],
  ['a: b contained 1.00'],
);
// Of two reports, a copy joins the one that it says the same as
const flood = ([homes, boats]: readonly [string, string], rest: string): string =>
  `The river took ${homes} homes in the old town.\nCrews came with ${boats} boats before noon.\n${rest}`;
const early = article('early', flood(['40', '9'], report), { published: on('2015-10-23') });
const later = article('later', flood(['65', '12'], `${report}${prose(30, 900)}`), {
  published: on('2015-10-24'),
});
check('the next day has other figures', [early, later], []);
check(
  'an undated copy joins the report with its figures, not the longest',
  [early, later, article('copy', flood(['40', '9'], prose(190)))],
  ['early: copy near 0.95'],
);
check(
  'an undated copy of the longest joins that',
  [early, later, article('copy', flood(['65', '12'], prose(190)))],
  ['later: copy near 0.83'],
);
check(
  'figures tell before the wording does',
  [early, later, article('copy', flood(['40', '9'], `${prose(150)}${prose(30, 900)}`))],
  ['early: copy near 0.66'],
);
check(
  'of two that fit alike, a copy joins the first',
  [
    article('b', flood(['40', '9'], report), { published: on('2015-10-23') }),
    article('a', flood(['65', '12'], report), { published: on('2015-10-24') }),
    article('copy', report),
  ],
  ['b: copy near 0.96'],
);

const dividend = (id: string, title: string, record: string): DedupeArticle =>
  article(
    id,
    `Quarterly dividend ten cents against ten cents prior. Payable in March to holders of record ${record}.`,
    { title },
  );
check(
  'forms of two companies are no copies',
  [
    dividend('a', 'Acme sets payout', 'in early February'),
    dividend('b', 'Bolt votes dividend', 'at the month end'),
  ],
  [],
);
check(
  'a form of one company is a copy',
  [
    dividend('a', 'Acme sets payout', 'in early February'),
    dividend('b', 'Acme sets payout', 'at the month end'),
  ],
  ['b: a near 0.61'],
);

// Furniture and crowds
const notes = prose(60, 7000);
const pages = Array.from({ length: 20 }, (_, i) =>
  article(`p${String(i).padStart(2, '0')}`, `${prose(40, 100 * i)}${notes}`, { title: 'Weather' }),
);
check('a passage on many pages weighs nothing', pages, []);
check('two pages alone with it are versions of one', pages.slice(0, 2), ['p00: p01 near 0.41']);
const editions = Array.from({ length: 20 }, (_, i) =>
  article(`e${i}`, `${report}Edition ${i} of this report.`),
);
t.equal(findDuplicates(editions)[0]?.copies.length, 19, 'a report that many print is not furniture');
const crowd = Array.from({ length: 3000 }, (_, i) => article(`c${i}`, report));
t.equal(findDuplicates(crowd)[0]?.copies.length, 2999, 'a crowd of equal articles is one group');

/** How many articles are found to be copies, and how many comparisons that takes for each article. */
const effort = (articles: readonly DedupeArticle[]): { copies: number; each: number } => {
  const surveyed = inOneGo(survey(articles, () => false));
  const match = createMatcher(surveyed);
  let comparisons = 0;
  const compared = (): boolean => comparisons++ >= 0;
  const copies = surveyed.entries.filter((one) => match(one, compared) !== null).length;
  return { copies, each: comparisons / articles.length };
};
const MANY = 500;
const many = (text: (i: number) => string) =>
  Array.from({ length: MANY }, (_, i) => article(`m${i}`, text(i)));
for (const [name, articles, copies] of [
  ['the same article', many(() => report), MANY - 1],
  [
    'the same article with a line of its own',
    many((i) => `${report}Edition ${i} of this very report.`),
    MANY - 1,
  ],
  ['one paragraph of all', many((i) => `${prose(40, 41 * i)}${notes}`), 0],
  ['nothing else than a paragraph of all and a word', many((i) => `${notes}word${i}x`), MANY - 1],
  ['no text', many(() => ''), 0],
  ['a word', many((i) => `word${i}x`), 0],
  ['the same word', many(() => 'Soon.'), MANY - 1],
  ['emoji', many(() => '\u{1f600}\u{1f44d}\u{1f3fd}'), 0],
  ['one word over and over', many((i) => 'so '.repeat(20 + (i % 50))), MANY - 1],
] as const) {
  const found = effort(articles);
  t.ok(found.each <= 17, `${name}: each is compared with few (${found.each})`);
  t.equal(found.copies, copies, `${name}: ${copies} copies`);
}
{
  const long = prose(100_000);
  const found = effort([article('a', long), article('b', `${long}One more line of this very long report.`)]);
  t.strictSame(found, { copies: 1, each: 0.5 }, 'an article of a megabyte, and its copy');
}

const counts = createShingleCounts(1_000_000);
t.equal(counts.length, 2 ** 18, 'counters for a quarter of the words');
const common = Uint32Array.of(1, 1, 2);
for (let i = 0; i < 300; i++) countShingles(counts, common);
t.equal(counts[1], 255, 'a counter stops when it is full');
t.strictSame([...withoutFurniture(counts, Uint32Array.of(1, 7, 8, 9))], [7, 8, 9], 'furniture is left out');
t.strictSame(
  [...withoutFurniture(counts, Uint32Array.of(1, 2))],
  [1, 2],
  'but not what the article consists of',
);
t.strictSame([...withoutFurniture(counts, new Uint32Array())], [], 'nothing is nothing');

const proposals = createProposals(40);
const print = fingerprint(shingles(prose(200).split(' '), 5));
for (let i = 0; i < 40; i++) proposals.add(print);
t.strictSame(
  proposals.propose(print),
  Array.from({ length: 16 }, (_, i) => i),
  'a crowd proposes its sixteen most complete',
);
t.strictSame(
  proposals.propose(fingerprint(shingles(prose(200, 900).split(' '), 5))),
  [],
  'strangers propose none',
);

// What is remembered
const grouped = (articles: readonly DedupeArticle[], memory?: DuplicateMemory) =>
  inOneGo(groupDuplicates(articles, NO_CORRECTIONS, memory)).groups;
{
  const memory = createDuplicateMemory();
  const news = Array.from({ length: 2000 }, (_, i) =>
    article(
      `n${i}`,
      `${prose(60, 61 * i)}${i % 4 === 0 ? prose(60, 61 * (i + 1)) : ''}${i % 200 === 0 ? notes : ''}`,
    ),
  );
  const groups = grouped(news, memory);
  const once = memory.work();
  t.strictSame(groups, grouped(news), 'a memory changes nothing');
  t.strictSame([once.read, once.printed], [2000, 2000], 'everything is read once');
  const more = [...news, article('more', `${prose(60, 61)}One line more of it.`)];
  t.strictSame(grouped(more, memory), grouped(more), 'nor when an article is added');
  const then = memory.work();
  t.strictSame([then.read, then.printed], [2001, 2001], 'then only that one is read');
  t.ok(then.compared - once.compared <= 2, `and compared with few: ${then.compared - once.compared}`);
  const crowded = [
    ...more,
    ...Array.from({ length: 20 }, (_, i) => article(`c${i}`, `${prose(30, 90_000 + 31 * i)}${notes}`)),
  ];
  t.strictSame(grouped(crowded, memory), grouped(crowded), 'nor when a passage becomes furniture');
  t.ok(memory.work().printed > 2021, 'those that have it are compared without it');
}
const renamed = (one: DedupeArticle): DedupeArticle => ({ ...one, title: 'Another' });
property(
  t,
  'a memory changes no answer, whatever comes and goes',
  [
    fc.array(fc.tuple(fc.nat(6), fc.nat(3), fc.nat(2)), { maxLength: 8 }),
    fc.array(fc.nat(255), { maxLength: 5 }),
  ],
  (sketches, rounds) => {
    const memory = createDuplicateMemory();
    const all = sketches.map(([from, extra, day], i) =>
      article(`a${i}`, prose(30 + 10 * extra, 20 * from), { published: on(`2024-01-0${1 + 3 * day}`) }),
    );
    return [...rounds, 255].every((chosen, round) => {
      const now = all
        .map((one, i) => (i === round ? renamed(one) : one))
        .filter((_, i) => ((chosen >> i) & 1) === 1);
      return JSON.stringify(grouped(now, memory)) === JSON.stringify(grouped(now));
    });
  },
);

// Evidence
const figuresIn = (text: string) => figuresByContext(evidence(text).terms());
const evidence = (text: string) => readEvidence(article('a', text));
const table = 'Net 1,002,000 vs 470,000\nSales 15.9 mln vs 12.0 mln';
t.equal(
  evidence(`${prose(30)}Read more\n${table}`).length,
  40,
  'sentences and rows of figures count, links do not',
);
t.equal(evidence('Read more').length, 2, 'where there is nothing else, every line counts');
t.equal(readEvidence({ lead: 'One two.', paragraphs: [] }).words, 2, 'the lead counts');
t.strictSame(
  [...figuresIn('At 6-3/16 percent it was 1.5 billion dollars, and 1.6 billion dollars at five')],
  [
    ['at percent', ['6 3 16']],
    ['was dollars', ['1.5 billion']],
    ['and dollars', ['1.6 billion']],
    ['at ', ['five']],
  ],
  'figures by the words around them',
);
t.strictSame(
  [...figuresIn('Up 3 percent, up 4 percent')],
  [['up percent', ['3', '4']]],
  'several in one place',
);
t.equal(
  evidence('“THE US” — it said').textHash,
  evidence('The us; it\nsaid').textHash,
  'case and punctuation make no other text',
);
t.not(evidence('One two.').textHash, evidence('Two one.').textHash, 'the order of words does');
property(
  t,
  'a set of shingles has what it is made of',
  [fc.array(fc.nat(40)), fc.array(fc.nat(40))],
  (a, b) => {
    const [one, two] = [a, b].map((numbers) => shingleSet(Uint32Array.from(numbers, (n) => n * 2 ** 26)));
    const both = [...new Set(a)].filter((n) => b.includes(n));
    return one!.size === new Set(a).size && countShared(one!, two!) === both.length;
  },
);
t.equal(hoursBetween(on('2015-10-23'), on('2015-10-24T12:00:00Z')), 36, 'hours between a day and a time');
t.equal(hoursBetween(on('2015-10-23'), UNDATED), null, 'unknown dates have no distance');
t.strictSame([...shingles(['a', 'b'], 3)], [], 'fewer words than a shingle');

// How two versions are related
interface VersionSketch extends Sketch {
  readonly source?: string;
  readonly titleOrigin?: 'given' | 'first-sentence';
}

const versionOf = (body: string, { source, titleOrigin = 'given', ...sketch }: VersionSketch = {}) => {
  const made = article('v', body, sketch);
  let at = 0;
  const paragraphs = made.paragraphs.map((paragraph) => {
    const range: [number, number] = [at, at + paragraph.text.length];
    at = range[1] + 2;
    return { ...paragraph, range };
  });
  const whole = paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  const publisher = source === undefined ? null : { id: source, name: source === 'wire' ? 'Wire' : null };
  return readVersion({ ...made, paragraphs, titleOrigin, text: whole, source: publisher });
};

const relation = (name: string, [a, b]: readonly [Reading, Reading], expected: unknown): void => {
  t.match(relate(a, b), expected, name);
  const { method, score, resemblance, containment } = relate(b, a);
  t.match({ method, score, resemblance, containment }, only(expected), `${name}; from the other side`);
};
const only = (expected: unknown): object => {
  const { method, score } = expected as { readonly method?: string; readonly score?: number };
  return { ...(method && { method }), ...(score !== undefined && { score }) };
};
const why = (...details: (string | RegExp)[]) => ({ evidence: details.map((detail) => ({ detail })) });

const changed = `${prose(170)}${prose(30, 900)}`;
const atNoon = on('2015-10-23T12:00:00Z');
const atThree = on('2015-10-23T15:30:00Z');
for (const [method, a, b] of [
  ['exact', {}, {}],
  ['exact', { source: 'wire', published: atNoon }, { source: 'paper', published: atThree }],
] as const)
  relation(`the same words: ${method}`, [versionOf(report, a), versionOf(report.toUpperCase(), b)], {
    method,
    score: 1,
    resemblance: 1,
    containment: 1,
    shared: [{ words: 200 }],
    differences: [],
  });
for (const [method, a, b] of [
  ['near', {}, {}],
  ['near', { source: 'wire' }, { source: 'wire' }],
  ['near', { source: 'wire', published: atNoon }, { source: 'wire', published: atNoon }],
  ['near', { source: 'wire', published: atNoon }, { source: 'wire', published: on('2015-10-23') }],
  ['revision', { source: 'wire', published: atNoon }, { source: 'wire', published: atThree }],
  ['revision', { source: 'wire', published: atThree }, { source: 'wire', published: on('2015-10-22') }],
  ['syndicated', { source: 'wire' }, { source: 'paper' }],
  ['syndicated', { source: 'wire', published: atNoon }, { source: 'paper', published: atThree }],
] as const)
  relation(`changed in part: ${method}`, [versionOf(report, a), versionOf(changed, b)], { method });
for (const [method, whole, short] of [
  ['contained', {}, {}],
  ['contained', { source: 'wire' }, { source: 'paper' }],
  ['contained', { source: 'wire', published: atNoon }, { source: 'wire', published: atThree }],
  ['revision', { source: 'wire', published: atThree }, { source: 'wire', published: atNoon }],
] as const)
  relation(`half of it: ${method}`, [versionOf(report, whole), versionOf(first(report, 0.5), short)], {
    method,
    containment: 1,
    differences: [{ here: {}, there: null }],
  });
relation('a relation that is known stays', [versionOf(report), versionOf(changed)], { method: 'near' });
t.match(
  relate(versionOf(report), versionOf(changed), { method: 'contained', score: 0.9 }),
  { method: 'contained', score: 0.9 },
  'what made one a copy of the other stays',
);

relation(
  'why two versions are one report',
  [
    versionOf(`Up 3 percent in May. ${report}`, { source: 'wire', published: atNoon, title: 'Talks fail' }),
    versionOf(`Up 3 percent in May. ${changed}`, {
      source: 'paper',
      published: atThree,
      title: 'Talks fail',
    }),
  ],
  why(
    /^Of all runs of five words in the two texts, 7\d % stand in both\.$/,
    'Both bear the same headline.',
    'Both open alike.',
    'One figure stands between the same words in both texts, and all agree.',
    'This one was published by Wire, the other by paper.',
    'The other was published 3 hours later.',
  ),
);
relation(
  'and how they differ',
  [
    versionOf(`Up 3 percent in May. Down 5 points. ${report}`, {
      source: 'wire',
      published: on('2015-10-24'),
      title: 'Talks fail in Vienna',
    }),
    versionOf(`Up 4 percent in May. Down 5 points. ${first(report, 0.3)}`, {
      source: 'wire',
      published: on('2015-10-23'),
      title: 'UPDATE Talks fail in Vienna',
    }),
  ],
  why(
    /^\d+ % of the shorter text \(68 words\) stands in the longer one \(208 words\)\.$/,
    'The headlines are nearly the same.',
    'Both open alike.',
    '2 figures stand between the same words in both texts; 1 of them differ.',
    'Both were published by Wire.',
    'The other was published 1 day earlier.',
  ),
);
relation(
  'what is not known is not said',
  [
    versionOf(report, { titleOrigin: 'first-sentence', published: atNoon, title: 'One' }),
    versionOf(report, { published: atNoon, title: 'Two' }),
  ],
  why('Both say the same, word for word.', 'Both were published at the same time.'),
);
relation(
  'too short for a comparison',
  [
    versionOf('One.', { published: on('2015-10-23'), title: 'One' }),
    versionOf('Two.', { published: atNoon, title: 'Two' }),
  ],
  { method: 'near', score: 0, ...why(/too short/, 'Both were published on the same day.') },
);
relation('too short, and the same', [versionOf('One.'), versionOf('one')], {
  method: 'exact',
  resemblance: 1,
  shared: [{ words: 1 }],
});
relation('nothing to compare', [versionOf(''), versionOf('\u{1f600}')], { shared: [], differences: [] });
relation(
  'seconds are not rounded up',
  [versionOf(report, { published: atNoon }), versionOf(report, { published: on('2015-10-23T12:00:01Z') })],
  why(/word for word/, /headline/, 'The other was published 1 second later.'),
);
{
  const long = versionOf(prose(20_000));
  t.match(
    relate(long, versionOf(prose(20_000).replaceAll('.\n', ', '))),
    { compared: { here: 30_000, there: 30_000, whole: false }, containment: 1 },
    'of a long text the beginning',
  );
}

// What the operator decides
const decided = (articles: readonly DedupeArticle[], entries: readonly unknown[]) =>
  inOneGo(groupDuplicates(articles, parseOverrides(entries, DUPLICATE_OVERRIDES)));
const tell = (articles: readonly DedupeArticle[], all: readonly unknown[]): string[] => {
  const { groups, problems } = decided(articles, all);
  return [
    ...groups.map(
      ({ canonical, copies }) =>
        `${canonical}: ${copies.map(({ id, method, origin }) => `${id} ${method} ${origin}`).join(', ')}`,
    ),
    ...problems.map(({ reason }) => reason),
  ];
};
const decision = (
  name: string,
  entries: readonly unknown[],
  expected: readonly string[],
  { among = reports }: { readonly among?: readonly DedupeArticle[] } = {},
): void => {
  t.strictSame(tell(among, entries), expected, name);
  t.strictSame(tell(among.toReversed(), entries), expected, `${name}; in any order`);
};
const another = prose(150, 600);
/** Two reports, each with a copy, and one alone. */
const reports = [
  { ...article('a1', report), path: 'one/a.txt', url: 'https://news.example/a' },
  article('a2', first(report, 0.9)),
  article('b1', another),
  article('b2', first(another, 0.9)),
  article('c', prose(60, 3000)),
];
const pair = (kind: string, ...articles: string[]) => ({ do: kind, articles });
const found = ['a1: a2 near found', 'b1: b2 near found'];
decision('nothing decided', [], found);
decision(
  'two reports are one, with the copies of both',
  [pair('same', 'a1', 'b1')],
  ['a1: a2 near found, b1 contained override, b2 contained override'],
);
decision(
  'also where copies are named',
  [pair('same', 'a2', 'b2')],
  ['a1: a2 near found, b1 contained override, b2 contained override'],
);
decision(
  'one alone joins',
  [pair('same', 'c', 'a2')],
  ['a1: a2 near found, c contained override', found[1]!],
);
decision(
  'what is the same as a third is the same',
  [pair('same', 'c', 'a2'), pair('same', 'b2', 'c')],
  ['a1: a2 near found, b1 contained override, b2 contained override, c contained override'],
);
decision('decided and found alike', [pair('same', 'a1', 'a2')], found);
decision(
  'copies of one that is the same follow it',
  [pair('same', 'c', 'b1')],
  ['a1: a2 near found', 'b1: b2 near found, c contained override'],
);
decision('empty articles can be the same', [pair('same', 'e', 'f')], [...found, 'e: f exact override'], {
  among: [...reports, article('e', ''), article('f', '')],
});
decision('an empty article and a report', [pair('same', 'e', 'c')], [...found, 'c: e near override'], {
  among: [...reports, article('e', '')],
});
decision('what is different is no copy', [pair('different', 'a1', 'a2')], [found[1]!]);
decision('also word for word', [pair('different', 'x1', 'x2')], ['x1: x3 exact found'], {
  among: ['x1', 'x2', 'x3'].map((id) => article(id, report)),
});
decision('no two of three', [pair('different', 'x1', 'x2', 'x3')], [], {
  among: ['x1', 'x2', 'x3'].map((id) => article(id, report)),
});
decision(
  'two copies of one are different: the less complete leaves',
  [pair('different', 'x2', 'x3')],
  ['x1: x2 exact found'],
  {
    among: ['x1', 'x2', 'x3'].map((id) => article(id, report)),
  },
);
decision(
  'different from one that is the same',
  [pair('same', 'a1', 'c'), pair('different', 'c', 'a2')],
  ['a1: c contained override', found[1]!],
);
decision(
  'two groups with different members do not become one',
  [pair('same', 'c', 'b2'), pair('different', 'a2', 'b1'), pair('same', 'c', 'a1')],
  ['a1: a2 near found, b2 contained override, c contained override'],
);
decision(
  'what contradicts has no effect',
  [pair('same', 'a1', 'b1'), pair('same', 'b1', 'c'), pair('different', 'c', 'a1')],
  [
    ...found,
    'same: entry 3 says otherwise of some of these; none of them is applied.',
    'same: entry 3 says otherwise of some of these; none of them is applied.',
    'different: entry 1, 2 says otherwise of some of these; none of them is applied.',
  ],
);
decision(
  'another stands for the report',
  [{ do: 'prefer', article: 'a2' }],
  ['a2: a1 near found', found[1]!],
);
decision(
  'and for what was joined',
  [{ do: 'prefer', article: 'b2' }, pair('same', 'a1', 'b1')],
  ['b2: a1 contained override, a2 contained override, b1 near found'],
);
decision(
  'two cannot',
  [
    { do: 'prefer', article: 'a1' },
    { do: 'prefer', article: 'a2' },
  ],
  [
    ...found,
    'prefer: entry 2 prefers another version of the same report; none of them is applied.',
    'prefer: entry 1 prefers another version of the same report; none of them is applied.',
  ],
);
decision(
  'one alone stands for itself',
  [{ do: 'prefer', article: 'c' }],
  [...found, 'prefer: "c" has no other versions to stand for.'],
);
decision(
  'by path and by address',
  [pair('different', 'one/a.txt', 'a2'), pair('same', 'HTTPS://news.example:443/a', 'c')],
  ['a1: c contained override', found[1]!],
);
for (const [name, entry, reason] of [
  [
    'one that is not there',
    pair('same', 'a11', 'c'),
    'same: No article has the id, path or URL "a11". Did you mean "a1"?',
  ],
  [
    'none that is like it',
    pair('different', 'c', 'x'.repeat(40)),
    `different: No article has the id, path or URL "${'x'.repeat(40)}".`,
  ],
  ['one and the same', pair('same', 'a1', 'one/a.txt'), 'same: All of these are one article, "a1".'],
  ['one alone', pair('same', 'a1'), 'same: "articles": Expected two articles or more.'],
  [
    'another word',
    pair('sane', 'a1', 'c'),
    'Expected an object with "do": same, different, prefer; found "sane". Did you mean "same"?',
  ],
  ['no object', 1, 'Expected an object with "do": same, different, prefer; found 1 without it.'],
] as const)
  decision(name, [entry], [...found, reason]);
decision(
  'a file of several articles names none of them',
  [{ do: 'prefer', article: 'many.jsonl' }],
  ['Several articles are at "many.jsonl", "m1" and "m2" among them; name one by its id.'].map(
    (one) => `prefer: ${one}`,
  ),
  {
    among: ['m1', 'm2'].map((id, i) =>
      Object.assign(article(id, prose(60, 500 * i)), { path: 'many.jsonl' }),
    ),
  },
);
t.match(
  decided(reports, [pair('different', 'a1', 'a2'), { do: 'prefer', article: 'b2' }]),
  { touched: new Set(['a1', 'a2', 'b2']), groups: [{ canonical: 'b2', origin: 'override' }] },
  'what decisions are about',
);

const anyId = fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c');
const entry = fc.oneof(
  fc
    .tuple(fc.constantFrom('same', 'different'), fc.uniqueArray(anyId, { minLength: 2, maxLength: 3 }))
    .map(([kind, some]) => pair(kind, ...some)),
  anyId.map((one) => ({ do: 'prefer', article: one })),
);
property(
  t,
  'the order of decisions decides nothing, and what holds is held',
  [fc.array(entry, { maxLength: 5 })],
  (entries) => {
    const { groups, problems } = decided(reports, entries);
    const again = decided(reports.toReversed(), entries.toReversed());
    const holding = entries.filter((_, i) => !problems.some(({ number }) => number === i + 1));
    const homeOf = new Map(
      groups.flatMap((group) =>
        [group.canonical, ...group.copies.map(({ id }) => id)].map((id) => [id, group.canonical]),
      ),
    );
    const home = (id: string): string => homeOf.get(id) ?? id;
    const holds = (one: (typeof entries)[number]): boolean => {
      if (!('articles' in one)) return home(one.article) === one.article;
      const homes = new Set(one.articles.map(home));
      return one.do === 'same' ? homes.size === 1 : homes.size === one.articles.length;
    };
    return JSON.stringify(groups) === JSON.stringify(again.groups) && holding.every(holds);
  },
);

// Passages and the rest
const show = (from: string, part: readonly [number, number] | null): string =>
  part === null
    ? ''
    : from
        .split(' ')
        .slice(...part)
        .join(' ');
const aligned = (a: string, b: string): string[] => {
  const { shared, differences } = alignWords(a.split(' '), b.split(' '));
  return [
    ...shared.map(({ here, length }) => `= ${show(a, [here, here + length])}`),
    ...differences.map(({ here, there }) => `${show(a, here)} -> ${show(b, there)}`),
  ];
};
for (const [name, a, b, expected] of [
  [
    'a word in the place of another',
    'a b c d e X f g h i j',
    'a b c d e Y f g h i j',
    ['= a b c d e', '= f g h i j', 'X -> Y'],
  ],
  ['a word more', 'a b c d e f g h i j', 'a b c d e Y f g h i j', ['= a b c d e', '= f g h i j', ' -> Y']],
  ['a word less', 'a b c d e X f g h i j', 'a b c d e f g h i j', ['= a b c d e', '= f g h i j', 'X -> ']],
  [
    'words that stay between others',
    'a b c d e 1 f g 2 h i j k l',
    'a b c d e 3 f g 4 h i j k l',
    ['= a b c d e', '= f g', '= h i j k l', '1 -> 3', '2 -> 4'],
  ],
  [
    'but not where most change',
    'a b c d e 1 f 2 3 h i j k l',
    'a b c d e 4 f 5 6 h i j k l',
    ['= a b c d e', '= h i j k l', '1 f 2 3 -> 4 f 5 6'],
  ],
  [
    'a passage moved',
    'a b c d e X f g h i j',
    'f g h i j a b c d e Y',
    ['= a b c d e', '= f g h i j', 'X -> ', ' -> Y'],
  ],
  ['said once, said twice', 'a b c d e', 'a b c d e a b c d e', ['= a b c d e', ' -> a b c d e']],
  [
    'of two places the next',
    'x a b c d e a b c d e f',
    'y a b c d e a b c d e f',
    ['= a b c d e a b c d e f', 'x -> y'],
  ],
  [
    'of two equal places that behind the last',
    '1 2 3 4 5 X a b c d e Y',
    'a b c d e 1 2 3 4 5 Z a b c d e',
    ['= 1 2 3 4 5', '= a b c d e', 'X -> Z', 'Y -> ', ' -> a b c d e'],
  ],
  ['nothing in common', 'a b c', 'd e f', ['a b c -> d e f']],
] as const)
  t.strictSame(aligned(a, b), expected, name);

const letter = fc.integer({ min: 0, max: 7 }).map(String);
const someWords = fc.array(letter, { maxLength: 60 });
const pieces = fc.array(fc.array(letter, { minLength: 5, maxLength: 9 }), {
  maxLength: 6,
});
const twoTexts = fc.oneof(
  fc.tuple(someWords, someWords),
  pieces.chain((made) =>
    fc.tuple(
      fc.constant(made.flat()),
      fc.shuffledSubarray(made).map((some) => some.flat()),
    ),
  ),
);
const covers = (parts: (readonly [number, number])[], length: number): boolean => {
  const sorted = parts.toSorted((a, b) => a[0] - b[0]);
  return (
    sorted.every(([from, to], i) => from < to && from === (sorted[i - 1]?.[1] ?? 0)) &&
    (sorted.at(-1)?.[1] ?? 0) === length
  );
};
property(t, 'every word of both texts is shared or on one side, once', [twoTexts], ([a, b]) => {
  const { shared, differences } = alignWords(a, b);
  const side = (name: 'here' | 'there') => [
    ...shared.map((one): [number, number] => [one[name], one[name] + one.length]),
    ...differences.flatMap((one) => (one[name] === null ? [] : [one[name]])),
  ];
  return (
    covers(side('here'), a.length) &&
    covers(side('there'), b.length) &&
    shared.every(({ here, there, length }) =>
      Array.from({ length }).every((_, i) => a[here + i] === b[there + i]),
    )
  );
});

const text = fc
  .tuple(fc.nat(40), fc.nat(120), fc.constantFrom('', 'Talks 5 failed. ', '12 14 '))
  .map(([from, count, extra]) => extra + prose(count, from * 20));
const dates = fc.constantFrom(UNDATED, monday, on('1987-03-20'));
const batch = fc
  .array(fc.tuple(text, dates), { maxLength: 12 })
  .map((made) =>
    made.map(([body, published], i) => article(`a${i}`, body, { published, title: body.slice(0, 9) })),
  );
property(
  t,
  'the order of articles decides nothing',
  [batch, fc.infiniteStream(fc.nat())],
  (articles, keys) => {
    const shuffled = articles
      .map((one) => ({ one, key: keys.next().value! }))
      .sort((a, b) => a.key - b.key)
      .map(({ one }) => one);
    return JSON.stringify(findDuplicates(articles)) === JSON.stringify(findDuplicates(shuffled));
  },
);
property(t, 'every article is in at most one group, once', [batch], (articles) => {
  const groups = findDuplicates(articles);
  const copies = groups.flatMap((group) => group.copies.map(({ id }) => id));
  const ids = groups.map(({ canonical }) => canonical).concat(copies);
  return new Set(ids).size === ids.length;
});
property(t, 'a copy is a group of two, whatever the text', [fc.string({ unit: 'binary' })], (body) => {
  const groups = findDuplicates([article('a', body), article('b', body)]);
  return groups.length === (words(body).length > 0 ? 1 : 0);
});
