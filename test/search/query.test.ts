import fc from 'fast-check';
import t from 'tap';
import type { LeafNode, QueryNode } from '../../src/search/query/ast.ts';
import { insist } from '../../src/search/query/combine.ts';
import { describeQuery } from '../../src/search/query/describe.ts';
import { searchable } from '../../src/search/query/leaf.ts';
import { parseQuery } from '../../src/search/query/parse.ts';
import { printQuery } from '../../src/search/query/print.ts';
import { QueryError } from '../../src/search/search-index.ts';
import { normalize } from '../../src/text/normalize.ts';
import { words } from '../../src/text/words.ts';
import { property } from '../property.ts';

const NUL = '\u0000';

/** How a query is understood, and the codes of its warnings. */
const understood = (q: string): [unknown, ...string[]] => {
  const { node, warnings } = parseQuery(q);
  return [describeQuery(node), ...warnings.map((warning) => warning.code)];
};

/** Every case is: what must hold, the query, how it is understood, and the warnings. */
const check = (name: string, q: string, parsed: unknown, ...warnings: string[]): void =>
  void t.strictSame(understood(q), [parsed, ...warnings], `${name}: ${q}`);

const [a, b, c] = [{ term: 'a' }, { term: 'b' }, { term: 'c' }];

void t.test('words', async () => {
  check('a word', 'Lavrov', { term: 'lavrov' });
  check('words are AND', 'a b c', { all: [a, b, c] });
  check('tabs and line feeds part words', 'a\tb\r\nc', { all: [a, b, c] });
  check('an acronym keeps its meaning', 'U.S. us US', {
    all: [{ term: 'US' }, { term: 'us' }, { term: 'US' }],
  });
  check('punctuation around a word is left out', '¿Lavrov’s, (AFP).', {
    all: [{ term: 'lavrov' }, { term: 'afp' }],
  });
  check('a hyphen inside a word excludes nothing', 'counter-ISIL', { term: 'counter isil' });
  check('nor does one after a quote', '"U.S."-led', { all: [{ phrase: 'US' }, { term: 'led' }] });
  check('nor after a parenthesis', '(a)-b', { all: [a, b] });
  check('an address is words', 'http://x.org/a', { term: 'http x org a' });
  check('an unknown field is words', 'Kerry: b', { all: [{ term: 'kerry' }, b] });
  check('Chinese is searched in pairs', '中国人', { term: '中国 国人' });
  check('zero-width characters count for nothing', 'Ker\u200bry \u200b-b', {
    all: [{ term: 'kerry' }, { not: b }],
  });
});

void t.test('phrases', async () => {
  check('a phrase', '"Peace  talks"', { phrase: 'peace talks' });
  check('curly quotes', '“a b”', { phrase: 'a b' });
  check('low quotes', '„a b“', { phrase: 'a b' });
  check('angle quotes', '«a b»', { phrase: 'a b' });
  check('mixed quotes', '“a b"', { phrase: 'a b' });
  check('a loose phrase', '"a b"~5', { phrase: 'a b', slop: 5 });
  check('a distance of none is none', '"a b"~0', { phrase: 'a b' });
  check('a distance without a number', '"a b"~', { phrase: 'a b' }, 'phrase-distance');
  check('operators inside quotes are words', '"a OR -b"', { phrase: 'a or b' });
  check('a phrase within a word', 'a"b c"', { all: [a, { phrase: 'b c' }] });
  check('an apostrophe quotes nothing', '‘a b’ don’t', { all: [a, b, { term: 'dont' }] });
  check('an escaped quote inside', String.raw`"a \" b"`, { phrase: 'a b' });
});

void t.test('operators', async () => {
  check('OR', 'a OR b', { any: [a, b] });
  check('OR binds closer than words side by side', 'a b OR c', { all: [a, { any: [b, c] }] });
  check('AND binds closer than OR', 'a AND b OR c', { any: [{ all: [a, b] }, c] });
  check('also on the right', 'a OR b AND c', { any: [a, { all: [b, c] }] });
  check('lower case is words', 'a or b', { all: [a, { term: 'or' }, b] });
  check('parentheses', '(a OR b) c', { all: [{ any: [a, b] }, c] });
  check('parentheses that change nothing', '((a) (b))', { all: [a, b] });
  check('parentheses touch words', 'a(b)OR(c)', { all: [a, { any: [b, c] }] });
  check('OR of OR is one', 'a OR (b OR c)', { any: [a, b, c] });
  check('minus', 'a -b', { all: [a, { not: b }] });
  check('NOT', 'a NOT b', { all: [a, { not: b }] });
  check('NOT of a group', 'NOT(a b)', { not: { all: [a, b] } });
  check('minus of a phrase', '-"a b"', { not: { phrase: 'a b' } });
  check('NOT binds closest', 'NOT a OR b', { any: [{ not: a }, b] });
  check('twice NOT is nothing', 'NOT NOT a', a);
  check('not of a not is nothing', '-(-a)', a);
  check('an AND NOT', 'a AND NOT b', { all: [{ ...a, required: true }, { not: b }] });
  check('plus requires', '+a b', { all: [{ ...a, required: true }, b] });
  check('plus of a group requires each', '+(a b) c', {
    all: [{ ...a, required: true }, { ...b, required: true }, c],
  });
  check('plus of alternatives', '+(a OR b) c', { all: [{ any: [a, b], required: true }, c] });
  check('AND requires both', 'a AND b c', {
    all: [{ ...a, required: true }, { ...b, required: true }, c],
  });
  check('plus of the only word says nothing', '+a', a);
  check('plus inside OR and NOT says nothing', '-(+a b) (+a OR b)', {
    all: [{ not: { all: [a, b] } }, { any: [a, b] }],
  });
  check('plus of a not says nothing', '+(-a) b', { all: [{ not: a }, b] });
});

void t.test('fields', async () => {
  check('a field', 'title:a', { field: 'title', ...a });
  check('a space after the colon', 'title: a', { field: 'title', ...a });
  check('a capital letter', 'Title:a', { field: 'title', ...a });
  check('a label in a text is no field', 'Source: a', { all: [{ term: 'source' }, a] });
  check('a phrase in a field', 'author:"Ann Lee"', { field: 'author', phrase: 'Ann Lee' });
  check('an id in a field', 'entity:person/john-kerry', { field: 'entity', term: 'person/john-kerry' });
  check('a group in a field', 'lead:(a OR text:b) c', {
    all: [
      {
        any: [
          { field: 'lead', ...a },
          { field: 'text', ...b },
        ],
      },
      c,
    ],
  });
  check('minus before and after', '-title:a title:-b', {
    all: [{ not: { field: 'title', ...a } }, { not: { field: 'title', ...b } }],
  });
  check('an escaped colon', String.raw`title\:a`, { term: 'title a' });
  check('a field that was meant', 'titel:a', { term: 'titel a' }, 'unknown-field');
  check('the name of a field elsewhere', 'body:a', { term: 'body a' }, 'unknown-field');
  check('the name of a date', 'date:2016', { term: 'date 2016' }, 'unknown-field');
  check('a time, an address and a name', '12:30 http://x.org Kerry:US constructor:a', {
    all: [{ term: '12 30' }, { term: 'http x org' }, { term: 'kerry US' }, { term: 'constructor a' }],
  });
  for (const [q, advice] of [
    ['headline:a', 'No field is called "headline"; did you mean title:?'],
    ['Person:a', 'did you mean entity:?'],
    ['org:a', 'did you mean entity:?'],
    ['site:a.org', 'did you mean source:?'],
    ['by:a', 'did you mean author:?'],
    ['lang:a', 'did you mean language:?'],
    ['published:2016', 'the parameters date, from and to ask for days.'],
  ] as const)
    t.match(parseQuery(q).warnings[0]?.detail, advice, q);
  check('a field without a value', 'a title:', a, 'dangling-prefix');
});

void t.test('prefixes and typing errors', async () => {
  check('a prefix', 'diplo*', { prefix: 'diplo' });
  check('a prefix in a field', 'title:diplo*', { field: 'title', prefix: 'diplo' });
  check('an escaped star', String.raw`diplo\*`, { term: 'diplo' });
  check('a star inside a word', 'di*lo', { term: 'di lo' }, 'misplaced-suffix');
  check('two stars', 'diplo**', { term: 'diplo' }, 'misplaced-suffix');
  check('a star after a tilde', 'diplo~1*', { term: 'diplo 1' }, 'misplaced-suffix');
  check('one error', 'word~1', { term: 'word', edits: 1 });
  check('two errors', 'word~2', { term: 'word', edits: 2 });
  check('as many as its length allows: one', 'ambassad~', { term: 'ambassad', edits: 1 });
  check('as many as its length allows: two', 'ambassado~', { term: 'ambassado', edits: 2 });
  check('three errors', 'word~3', { term: 'word 3' }, 'edit-count');
  check("Lucene's old way", 'word~0.8', { term: 'word 0.8' }, 'edit-count');
  check('about is no error', '~500 2010~2015', { all: [{ term: '500' }, { term: '2010 2015' }] });
  check('an escaped tilde', String.raw`word\~1`, { term: 'word 1' });
});

void t.test('escapes', async () => {
  check('an operator', String.raw`a \OR b`, { all: [a, { term: 'or' }, b] });
  check('a sign', String.raw`a \-b`, { all: [a, b] });
  check('a space', String.raw`a\ b`, { term: 'a b' });
  check('parentheses', String.raw`\(a\)`, a);
  check('beyond the basic plane', '\\😀a', a);
});

void t.test('slips become plain words or nothing, with a warning', async () => {
  check('an unclosed quote', 'a "b c', { all: [a, b, c] }, 'unclosed-quote');
  check('a third quote', '"a" "b', { all: [{ phrase: 'a' }, b] }, 'unclosed-quote');
  check('an unclosed parenthesis', '(a OR b', { any: [a, b] }, 'unclosed-parenthesis');
  check('an unopened parenthesis', 'a) b', { all: [a, b] }, 'unopened-parenthesis');
  check('empty parentheses', 'a ()', a, 'empty-parentheses');
  check('empty quotes', 'a " "', a, 'empty-quotes');
  check('OR at the start', 'OR a', a, 'dangling-operator');
  check('OR at the end', 'a OR', a, 'dangling-operator');
  check('OR before a parenthesis closes', '(a OR) b', { all: [a, b] }, 'dangling-operator');
  check('two operators', 'a AND OR b', { any: [a, b] }, 'dangling-operator');
  check('NOT before OR', 'a NOT OR b', { any: [a, b] }, 'dangling-prefix');
  check('NOT at the end', 'a NOT', a, 'dangling-prefix');
  check('a minus at the end', 'a -', a, 'dangling-sign');
  check('a minus at the start', '- a', a, 'dangling-sign');
  check('a minus before a parenthesis', '(a -)', a, 'dangling-sign');
  check('two minuses', '--a', a, 'repeated-sign');
  check('a backslash at the end', 'a \\', a, 'trailing-backslash');
  check('a minus between spaces', 'a - b', { all: [a, b] }, 'dash');
  check('emoji and dashes', 'a 😀 — b', { all: [a, b] }, 'nothing-searchable');
  check('alternatives of which one is nothing', '😀 OR a', a, 'nothing-searchable');
  check('alternatives that are all nothing', '(😀 OR —) a', a, 'nothing-searchable');
  check('the opposite of nothing', 'a -😀 +“—”', a, 'nothing-searchable');
  check('a group of nothing', 'a AND (😀)', a, 'nothing-searchable');
});

void t.test('what was said is counted, quoted and cut', async () => {
  const [warning] = parseQuery('😀 — …').warnings;
  t.match(warning, { param: 'q', detail: '"😀" has no letters or digits and is ignored. (The first of 3.)' });
  const long = parseQuery('😀'.repeat(100)).warnings[0]!.detail;
  t.ok(long.startsWith(`"${'😀'.repeat(40)}…"`), 'long pieces are cut between characters');
});

const outcome = (q: string) => [parseQuery(q).node, parseQuery(q).empty];

void t.test('nothing asked and nothing to search are told apart', async () => {
  for (const q of ['', '  \n', '*', ' *:* ', '\u200b'])
    t.strictSame(outcome(q), [null, false], `browse: "${q}"`);
  for (const q of ['"', '-', '((', '😀', '""', '+', ')', 'OR', '\\', '*?', '…'])
    t.strictSame(outcome(q), [null, true], `nothing: ${q}`);
  t.equal(describeQuery(null), null);
});

/** Every case is: a query, where the error stands, and a piece of the message. */
const refuse = (q: string, position: number, message: RegExp, strict = false): void => {
  const error = t.throws(() => parseQuery(q, { strict }), QueryError, `refused: ${q.slice(0, 60)}`);
  t.match(error, { position, message });
};

void t.test('strict refuses each slip, with its place', async () => {
  const slips: [string, number, RegExp][] = [
    ['a "b', 2, /quotation mark.*character 3/],
    ['a (b', 2, /never closed/],
    ['a )', 2, /closes nothing/],
    ['a ()', 2, /nothing between/],
    ['a ""', 2, /no words between/],
    ['a OR', 2, /OR has nothing to join/],
    ['a -', 2, /"-" stands alone/],
    ['--a', 0, /"--" is no operator/],
    ['a NOT', 2, /Nothing follows "NOT"/],
    ['a di*lo', 2, /"di\*lo" does not end/],
    ['a word~3', 2, /"word~3"/],
    ['"a b"~', 0, /no number/],
    ['a \\', 2, /escape/],
    ['a\u200b\u200b )', 4, /character 5/],
    ['e\u0301 )', 3, /character 4/],
  ];
  for (const [q, position, message] of slips) refuse(q, position, message, true);
  t.same(parseQuery('(a OR "b c") -d eee* 😀', { strict: true }).warnings.length, 1, 'a good query passes');
});

const many = (count: number, piece: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => piece(i)).join(' ');

void t.test('limits', async () => {
  refuse('x'.repeat(2001), 2000, /at most 2,000 characters.*2,001/);
  refuse(
    many(201, (i) => `w${i}`),
    890,
    /at most 200 different words.*201/,
  );
  refuse(
    many(9, () => '"a b"'),
    48,
    /at most 8 phrases.*has 9/,
  );
  refuse(
    many(5, () => 'abc*'),
    20,
    /at most 4 prefixes.*has 5/,
  );
  refuse(
    many(5, () => 'abc~'),
    20,
    /at most 4 words with ~.*has 5/,
  );
  refuse('a di*', 2, /at least 3 letters.*"di"/);
  refuse('counter-is*', 0, /at least 3 letters/);
  refuse(`${'x'.repeat(33)}~1`, 0, /at most 32 letters.*has 33/);
  refuse('"a b"~101', 0, /at most 100 other words.*"101"/);
  refuse('((((((((('.concat('a'), 8, /at most 8 deep/);
  refuse(`a${NUL}b`, 1, /NUL \(U\+0000\).*character 2/);
  refuse('a\u001b', 1, /U\+001B/);
  refuse('a\ud83d b', 1, /U\+D83D is half/);
  const fits = ['x'.repeat(2000), many(200, (i) => `w${i}`), many(8, () => '"a b"'), many(4, () => 'abc*')];
  for (const q of [...fits, many(4, () => 'abc~'), `${'x'.repeat(32)}~1`, '((((((((a))))))))', '"a b"~100'])
    t.ok(parseQuery(q).node, `fits: ${q.slice(0, 40)}`);
  t.equal(parseQuery('('.repeat(8) + 'a'.padEnd(1900, ' )')).empty, false);
});

/** A leaf as the parser makes them: from its first to its last word. */
const text = (raw: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  raw
    .map((written) => searchable(normalize(written)))
    .filter((kept) => kept !== '' && searchable(kept) === kept);
const anyText = text(
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom('AND', 'title:x', 'a~1', 'a*b', 'a b', 'x(y', 'a"b', 'a\\b', 'a-b', 'U.S.'),
  ),
);
const field = fc.constantFrom('title', 'lead', 'text', 'entity', 'source', 'author');

const leafOf = (kind: string, more: Record<string, fc.Arbitrary<unknown>> = {}): fc.Arbitrary<LeafNode> =>
  fc.record(
    { kind: fc.constant(kind), text: anyText, field, ...more },
    { requiredKeys: ['kind', 'text'] },
  ) as fc.Arbitrary<LeafNode>;
const leaf = fc.oneof(
  leafOf('word'),
  leafOf('word', { edits: fc.constantFrom(1, 2) }),
  leafOf('prefix'),
  leafOf('phrase', { slop: fc.integer({ min: 1, max: 100 }) }),
);

const within = (depth: number): fc.Arbitrary<QueryNode> => {
  if (depth === 0) return leaf;
  const children = (other: string) =>
    fc.array(
      within(depth - 1).filter(({ kind }) => kind !== other),
      { minLength: 2, maxLength: 3 },
    );
  return fc.oneof(
    leaf,
    children('all').map((nodes): QueryNode => ({ kind: 'all', children: nodes })),
    children('any').map((nodes): QueryNode => ({ kind: 'any', children: nodes })),
    within(depth - 1)
      .filter(({ kind }) => kind !== 'not')
      .map((child): QueryNode => ({ kind: 'not', child })),
  );
};

/** Some children of an outermost `all` are required. */
const query = fc.tuple(within(3), fc.infiniteStream(fc.boolean())).map(([node, coins]): QueryNode => {
  if (node.kind !== 'all') return node;
  const children = node.children.map((child) => (coins.next().value ? insist(child) : child));
  return { kind: 'all', children };
});

const leavesOf = (node: QueryNode): LeafNode[] => {
  if (node.kind === 'not') return leavesOf(node.child);
  return node.kind === 'all' || node.kind === 'any' ? node.children.flatMap(leavesOf) : [node];
};
const isAllowed = (node: QueryNode): boolean => {
  const leaves = leavesOf(node);
  const count = (is: (one: LeafNode) => boolean): number => leaves.filter(is).length;
  return (
    count((one) => one.kind === 'phrase') <= 8 &&
    count((one) => one.kind === 'prefix') <= 4 &&
    count((one) => 'edits' in one) <= 4 &&
    leaves.every(
      (one) => one.kind !== 'prefix' || Array.from(words(one.text, { query: true }).at(-1)!.term).length > 2,
    )
  );
};
const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
};

const printed = (q: string, expected: string): void =>
  void t.equal(printQuery(parseQuery(q).node!), expected, `printed: ${q}`);

void t.test('printing', async () => {
  printed('a OR b c', '(a OR b) c');
  printed('(a b) OR NOT c', '(a b) OR -c');
  printed('NOT (a OR b) +c', '-(a OR b) +c');
  printed('+(a OR title:b) c', '+(a OR title:b) c');
  printed(String.raw`“a \" b”~2 author:"c d"`, String.raw`"a \" b"~2 author:"c d"`);
  printed('dip* word~', 'dip* word~1');
  printed(String.raw`\OR title\:a x:y a\*b`, String.raw`\OR title\:a x:y a\*b`);
});

const answers = (q: string, strict: boolean): boolean => {
  try {
    return Array.isArray(parseQuery(q, { strict }).warnings);
  } catch (error) {
    return error instanceof QueryError && (error.position === null || error.position <= q.length);
  }
};

void t.test('promises', async (t) => {
  t.equal(printQuery({ kind: 'all', children: [] }), '', 'everything prints as nothing');
  property(t, 'what is printed is read back', [query.filter(isAllowed)], (node) =>
    same(parseQuery(printQuery(node), { strict: true }).node, node),
  );
  const noise = fc.array(
    fc.constantFrom(
      '(',
      ')',
      '"',
      '“',
      '+',
      '-',
      '*',
      '~',
      '~1',
      ' ',
      ' ',
      'OR',
      'AND',
      'NOT',
      '\\',
      'title:',
      'a',
      'b c',
      '😀',
      '\u200b',
      NUL,
    ),
    { maxLength: 60 },
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    noise.map((pieces) => pieces.join('')),
  );
  property(t, 'no query makes it fail', [anything, fc.boolean()], answers);
  property(t, 'what is understood is printed and understood alike', [noise], (pieces) => {
    const q = pieces.join('');
    if (!answers(q, false) || q.includes(NUL)) return true;
    const node = q.length > 0 && understoodNode(q);
    return !node || same(parseQuery(printQuery(node), { strict: true }).node, node);
  });
});

const understoodNode = (q: string): QueryNode | null => {
  try {
    return parseQuery(q).node;
  } catch {
    return null;
  }
};
