import t from 'tap';
import type { DedupeArticle } from '../src/dedupe/dedupe-article.ts';
import { findDuplicates } from '../src/dedupe/find-duplicates.ts';
import type { Published } from '../src/model/article.ts';
import { words } from '../src/text/words.ts';
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
