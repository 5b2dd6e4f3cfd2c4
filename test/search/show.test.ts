import fc from 'fast-check';
import t from 'tap';
import type { Article, ArticleStory } from '../../src/model/article.ts';
import type { Range, TextField } from '../../src/model/range.ts';
import { has } from '../../src/search/match/article-set.ts';
import { FACETS, type FacetName, type Snippet } from '../../src/model/search.ts';
import { wholeGraphemes } from '../../src/search/cut.ts';
import { countFacet } from '../../src/search/count-facet.ts';
import { decideFilters, type FilterParams } from '../../src/search/decide-filters.ts';
import type { FieldMatch } from '../../src/search/field-match.ts';
import { filterSets, passing } from '../../src/search/filters.ts';
import { markHtml } from '../../src/search/mark.ts';
import { placeMatches } from '../../src/search/place-matches.ts';
import { makeSnippets, type SnippetOptions } from '../../src/search/snippets.ts';
import { type ArticleOrder, sortArticles } from '../../src/search/sort-articles.ts';
import { createColumns } from '../../src/search/store/columns.ts';
import { editDistance } from '../../src/text/edit-distance.ts';
import { addMonths, isoPeriod } from '../../src/text/iso-period.ts';
import { nearest } from '../../src/text/nearest.ts';
import { words } from '../../src/text/words.ts';
import { property } from '../property.ts';
import { makeArticle } from './make-article.ts';

/** Every case is: what must hold, what is, what should be. */
const check = (name: string, is: unknown, expected: unknown): void => void t.strictSame(is, expected, name);

/** Where the words of a query stand in an article. */
const find = (article: Article, query: string): FieldMatch[] => {
  const asked = words(query, { query: true });
  const within = (field: TextField, text: string): FieldMatch[] =>
    words(text).flatMap(({ term, start, end }) =>
      asked.some((word) => word.term === term)
        ? [{ field, range: [start, end], term, query: term, via: 'exact' }]
        : [],
    );
  return [
    ...within('title', article.title),
    ...within('lead', article.lead ?? ''),
    ...within('text', article.text),
  ];
};

const show = (article: Article, query: string, options: Partial<SnippetOptions> = {}): Snippet[] =>
  makeSnippets({
    article,
    matches: find(article, query),
    count: 3,
    length: 60,
    tag: 'mark',
    highlight: 'on',
    ...options,
  });
const html = (text: string, query: string, options: Partial<SnippetOptions> = {}): string[] =>
  show(makeArticle({ text }), query, options).map((snippet) => snippet.html);

const mark = (text: string, range: Range, ...ranges: Range[]): string =>
  markHtml(
    text,
    range,
    ranges.map((one) => ({ range: one })),
    'em',
  );

void t.test('marks', async () => {
  check('a match is marked', mark('a b c', [0, 5], [2, 3]), 'a <em>b</em> c');
  check('markup is escaped', mark('<a> & "b"', [0, 9], [1, 2]), '&lt;<em>a</em>&gt; &amp; &quot;b&quot;');
  check('overlapping matches are one', mark('abcdef', [0, 6], [1, 4], [2, 3], [3, 5]), 'a<em>bcde</em>f');
  check('touching matches are one', mark('abcd', [0, 4], [2, 3], [1, 2]), 'a<em>bc</em>d');
  check('what is outside is left out', mark('abcdef', [2, 4], [0, 3], [5, 6]), '<em>c</em>d');
});

void t.test('snippets: which', async () => {
  const two = 'Kerry spoke first. Nothing else.\n\nLavrov and Kerry met.\n\nLavrov left.';
  check('most different words first, then the earliest', html(two, 'Kerry Lavrov'), [
    '<mark>Lavrov</mark> and <mark>Kerry</mark> met.',
    '<mark>Kerry</mark> spoke first. Nothing else.',
    '<mark>Lavrov</mark> left.',
  ]);
  check('no more than asked', html(two, 'Kerry Lavrov', { count: 1 }).length, 1);
  check('none if none are asked', html(two, 'Kerry', { count: 0 }), []);
  check(
    'a word not shown yet before one shown already',
    html('Kerry and Assad.\n\nKerry and Assad again.\n\nLavrov too.', 'Kerry Assad Lavrov', { count: 2 }),
    ['<mark>Kerry</mark> and <mark>Assad</mark>.', '<mark>Lavrov</mark> too.'],
  );
  check(
    'words close together before words far apart',
    html('Kerry went far away to see Lavrov.\n\nKerry saw Lavrov.', 'Kerry Lavrov', { count: 1 }),
    ['<mark>Kerry</mark> saw <mark>Lavrov</mark>.'],
  );
  check(
    'a word said twice tells no more',
    html('Kerry, Kerry.\n\nLavrov, Kerry.', 'Kerry Lavrov', { count: 1 }),
    ['<mark>Lavrov</mark>, <mark>Kerry</mark>.'],
  );
  check('prose before headings', html('# Kerry\n\nSo said Kerry.', 'Kerry', { count: 1 }), [
    'So said <mark>Kerry</mark>.',
  ]);
  check('a heading that says more', html('# Kerry, Lavrov\n\nSo said Kerry.', 'Kerry Lavrov', { count: 1 }), [
    '<mark>Kerry</mark>, <mark>Lavrov</mark>',
  ]);
});

void t.test('snippets: from where', async () => {
  const article = makeArticle({
    title: 'Kerry in Vienna',
    lead: 'Kerry met Lavrov.',
    text: 'Kerry said so.\n\nOn Kerry.',
  });
  const fields = (query: string): unknown[] =>
    show(article, query).map(({ field, range, paragraph, link }) => [field, range, paragraph, link]);
  check('lead and text, never the title', fields('Kerry'), [
    ['lead', [0, 17], null, '/articles/a'],
    ['text', [0, 14], 0, '/articles/a#p0'],
    ['text', [16, 25], 1, '/articles/a#p1'],
  ]);
  check(
    'in whatever order the matches come',
    show(article, 'Kerry', { matches: find(article, 'Kerry').toReversed() }),
    show(article, 'Kerry'),
  );
  check('where only the title matches, how the text begins', fields('Vienna'), [
    ['text', [0, 14], 0, '/articles/a#p0'],
  ]);
  const begins = (sketch: Parameters<typeof makeArticle>[0]): string[] =>
    show(makeArticle(sketch), '').map((snippet) => snippet.text);
  check('a text begins with its prose', begins({ text: '# Head\n\nBody.' }), ['Body.']);
  check('or with what there is', begins({ text: '# Head' }), ['Head']);
  check('or with the lead', begins({ lead: 'Lead.' }), ['Lead.']);
  check('of nothing, nothing is shown', begins({}), []);
  check('a long beginning is cut', begins({ text: `${'word '.repeat(30)}end.` }), [
    `${'word '.repeat(12).trim()} …`,
  ]);
});

void t.test('snippets: how much', async () => {
  check(
    'as many whole sentences as fit, also before',
    html('One is. Two is. Kerry is. Four is.', 'Kerry', { length: 26 }),
    ['Two is. <mark>Kerry</mark> is. Four is.'],
  );
  check(
    'sentences that are shown already are not shown again',
    html('Kerry is. Two is. Lavrov is.', 'Kerry Lavrov', { length: 18 }),
    ['<mark>Kerry</mark> is. Two is.', '<mark>Lavrov</mark> is.'],
  );
  const long = `It was said ${'a while ago '.repeat(6)}that Kerry, who was there, ${'went on and '.repeat(6)}left.`;
  check('a long sentence is cut between words', html(long, 'Kerry'), [
    '… while ago a while ago that <mark>Kerry</mark>, who was there, went on and …',
  ]);
  check('pieces of one sentence', html(long, 'said Kerry left'), [
    'It was <mark>said</mark> a while ago a while ago a while ago a while ago …',
    '… while ago a while ago that <mark>Kerry</mark>, who was there, went on and …',
    '… on and went on and went on and went on and went on and <mark>left</mark>.',
  ]);
  const far = 'far '.repeat(20);
  check(
    'pieces share nothing',
    html(`${far}Kerry ${'and so '.repeat(5)}Lavrov ${far}`, 'Kerry Lavrov', { length: 40 }),
    [
      '… far far far far <mark>Kerry</mark> and so and so and …',
      '… so and so and so <mark>Lavrov</mark> far far far far …',
    ],
  );
  check(
    'no piece begins with what belongs to the words before',
    html(`${far}off, "— ${'and so '.repeat(3)}Kerry ${far}`, 'Kerry'),
    ['… and so and so and so <mark>Kerry</mark> far far far far far far far …'],
  );
  check(
    'Chinese is cut, too',
    show(makeArticle({ text: '中国人民'.repeat(40) }), '人民', { count: 1, length: 40 })[0]!.text.length < 45,
    true,
  );
  check('not highlighted', html('Kerry & co.', 'Kerry', { highlight: 'off' }), ['Kerry &amp; co.']);
  check('another element', html('Kerry.', 'Kerry', { tag: 'em' }), ['<em>Kerry</em>.']);
});

void t.test('snippets: matches', async () => {
  const article = makeArticle({ text: `A${' very'.repeat(12)} long phrase. Then more.` });
  const phrase: FieldMatch = { field: 'text', range: [0, 73], term: 'a', query: 'a', via: 'exact' };
  const inner: FieldMatch = { ...phrase, range: [2, 6], query: 'very' };
  const one = (...matches: FieldMatch[]): Snippet => show(article, '', { matches, count: 1, length: 40 })[0]!;
  check('a match that is too long is cut', one(phrase).html, `<mark>A${' very'.repeat(7)} ver</mark> …`);
  const shorter: FieldMatch = { ...inner, range: [2, 3] };
  check('two that start together', one(inner, shorter).range, one(shorter, inner).range);
  check('each is told with its range', one(inner, phrase, { ...phrase, range: [60, 61] }).matches, [
    { range: [2, 6], term: 'a', query: 'very', via: 'exact' },
    { range: [0, 40], term: 'a', query: 'a', via: 'exact' },
  ]);
  check(
    'after very many matches of a word no further passages are proposed',
    html(`${'A bb. '.repeat(1000)}\n\nA b c.`, 'a c', { count: 1, length: 6 }),
    ['<mark>A</mark> bb.'],
  );
});

void t.test('each match with its place', async () => {
  const article = makeArticle({
    title: 'Kerry. Lavrov',
    lead: 'So said Kerry.',
    text: 'One. Kerry & Kerry met. Two.\n\nKerry left. Then Lavrov.',
  });
  const places = (matches: readonly FieldMatch[]): unknown[] =>
    placeMatches(article, matches, 'em').map(({ text, paragraph, sentence, link }) => [
      text,
      paragraph,
      sentence.html,
      sentence.range,
      link,
    ]);
  check('in title, lead and paragraphs', places(find(article, 'Kerry')), [
    ['Kerry', null, '<em>Kerry</em>. Lavrov', [0, 13], '/articles/a'],
    ['Kerry', null, 'So said <em>Kerry</em>.', [0, 14], '/articles/a'],
    ['Kerry', 0, '<em>Kerry</em> &amp; <em>Kerry</em> met.', [5, 23], '/articles/a#p0'],
    ['Kerry', 0, '<em>Kerry</em> &amp; <em>Kerry</em> met.', [5, 23], '/articles/a#p0'],
    ['Kerry', 1, '<em>Kerry</em> left.', [30, 41], '/articles/a#p1'],
  ]);
  const phrase: FieldMatch = { field: 'text', range: [36, 46], term: 'left then', query: 'x', via: 'exact' };
  check('a phrase over two sentences', places([phrase]), [
    ['left. Then', 1, 'Kerry <em>left. Then</em> Lavrov.', [30, 54], '/articles/a#p1'],
  ]);
  check('nothing', places([]), []);
});

void t.test('graphemes stay whole', async (t) => {
  const family = '👨‍👩‍👧';
  check('a part is left out', wholeGraphemes(`a${family}b`, [0, 4]), [0, 1]);
  check('at the start, too', wholeGraphemes(`a${family}b`, [2, 10]), [9, 10]);
  check('or the whole is taken where nothing else is left', wholeGraphemes(`a${family}b`, [2, 4]), [1, 9]);
  check('as at the start of it', wholeGraphemes(`a${family}b`, [1, 4]), [1, 9]);
  check('and at the end', wholeGraphemes(`a${family}b`, [2, 9]), [1, 9]);
  check('halves of a pair far before the place', wholeGraphemes('😀'.repeat(200), [257, 259]), [256, 260]);
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  const piece = fc.oneof(
    fc.constantFrom(
      'Kerry',
      'Lavrov',
      ' ',
      '. ',
      '.\n',
      ', ',
      '"',
      family,
      '中国',
      'e\u0301',
      '🇸🇾🇷🇺',
      '<b>',
      '\u00a0',
    ),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  );
  property(
    t,
    'snippets are whole pieces, escaped, in bounds, apart from each other, and show what matched',
    [fc.array(piece, { maxLength: 80 }), fc.integer({ min: 40, max: 90 })],
    (pieces, length) => {
      const article = makeArticle({
        text: pieces.join('').replaceAll('# ', '').replaceAll('\n\n', '\n').toWellFormed(),
      });
      const { text } = article;
      const matches = find(article, 'Kerry Lavrov 中国');
      const breaks = new Set([text.length, ...Array.from(segmenter.segment(text), ({ index }) => index)]);
      const shown = show(article, 'Kerry Lavrov 中国', { length });
      return shown.every(({ range: [start, end], html: marked, text: plain, matches: inside }, i) => {
        const isWhole = breaks.has(start) && breaks.has(end) && end - start <= length;
        const isApart = shown.every(({ range }, j) => i === j || range[1] <= start || end <= range[0]);
        const isSame = plain.replace(/^… /, '').replace(/ …$/, '') === text.slice(start, end);
        const isEscaped = !/<(?!\/?mark>)/.test(marked);
        return isWhole && isApart && isSame && isEscaped && (inside.length > 0 || matches.length === 0);
      });
    },
  );
});

const storyOf = (id: string): ArticleStory => ({ id, articles: 2, sources: 1, representative: false });

void t.test('facets', async () => {
  const articles = [
    makeArticle({
      id: 'a',
      source: 'x',
      sourceName: 'Ex',
      language: 'en',
      authors: ['Ann Lee'],
      published: '2015-10-23',
      entities: ['person/p', 'place/q'],
      title: 'First',
      story: storyOf('s1'),
    }),
    makeArticle({
      id: 'b',
      source: 'y',
      authors: ['ANN LEE', 'Bo'],
      published: '2015',
      entities: ['person/p', 'person/r'],
      title: 'Second',
      story: { ...storyOf('s1'), representative: true },
    }),
    makeArticle({
      id: 'c',
      source: 'y',
      language: 'de',
      authors: ['Ann Lee', 'ann lee'],
      published: '2016-01-01T01:00:00+02:00',
      title: 'Third',
      story: storyOf('s2'),
    }),
    makeArticle({ id: 'd', language: 'de', published: 'nonsense' }),
  ];
  const facet = (name: FacetName, limit = 10, of: readonly Article[] = articles, query = ''): unknown => {
    const columns = createColumns(of, new Map([['person/p', 'Pat']]));
    const { buckets, other, missing } = countFacet(columns, [...of.keys()], { name, limit, query });
    return [buckets.map(({ value, label, count }) => `${value}|${label}|${count}`), other, missing];
  };
  check('sources, the most frequent first', facet('source'), [['y|y|2', 'x|Ex|1'], 0, 1]);
  check('no more than asked; the others are counted', facet('source', 1), [['y|y|2'], 1, 1]);
  const renamed = [articles[0]!, makeArticle({ id: 'e', source: 'x', sourceName: 'A new name' })];
  check('a source under two names is one', facet('source', 10, renamed), [['x|A new name|2'], 0, 0]);
  check('languages', facet('language'), [['de|de|2', 'en|en|1'], 0, 1]);
  check('authors by folded name, in the most frequent spelling', facet('author'), [
    ['Ann Lee|Ann Lee|3', 'Bo|Bo|1'],
    0,
    1,
  ]);
  check('as often, the spelling that sorts first', facet('author', 10, articles.slice(0, 2)), [
    ['ANN LEE|ANN LEE|2', 'Bo|Bo|1'],
    0,
    0,
  ]);
  check(
    'in any order',
    facet('author', 10, articles.slice(0, 2).toReversed()),
    facet('author', 10, articles.slice(0, 2)),
  );
  check('entities by name', facet('entity.person'), [['person/p|Pat|2', 'person/r|person/r|1'], 0, 2]);
  check('organisations', facet('entity.organization'), [[], 0, 4]);
  check('places', facet('entity.place'), [['place/q|place/q|1'], 0, 3]);
  check('years, in UTC', facet('year'), [['2015|2015|3'], 0, 1]);
  check('months, where known', facet('month'), [['2015-10|2015-10|1', '2015-12|2015-12|1'], 0, 2]);
  check('stories, by the title of the article that stands for them', facet('story'), [
    ['s1|Second|2', 's2|Third|1'],
    0,
    1,
  ]);
  const search = (query: string, name: FacetName = 'author'): unknown => facet(name, 1, articles, query);
  check('values with a word that begins so', search('LÉ'), [['Ann Lee|Ann Lee|3'], 0, 1]);
  check('each word begins a word', search('lee an'), [['Ann Lee|Ann Lee|3'], 0, 1]);
  check('not the middle of a word', search('nn'), [[], 0, 1]);
  check('by the name, not by the id', search('person', 'entity.person'), [['person/r|person/r|1'], 0, 2]);
  check('values found and not shown are counted', search('20', 'month'), [['2015-10|2015-10|1'], 1, 2]);
  for (const name of FACETS)
    check(`${name} in any order`, facet(name, 10, articles.toReversed()), facet(name));
});

const NOW = new Date('2026-03-31T10:20:30Z');
const decide = (params: FilterParams) => decideFilters(params, NOW);

void t.test('filters', async () => {
  const articles = [
    makeArticle({ id: 'bare' }),
    makeArticle({ id: 'year', published: '2015' }),
    makeArticle({
      id: 'day',
      published: '2015-10-23',
      source: 'x',
      language: 'en',
      authors: ['Ann Lée'],
      story: { id: 's1', articles: 2, sources: 1, representative: true },
    }),
    makeArticle({ id: 'zone', published: '2015-11-01T00:30:00+01:00', source: 'y', entities: ['person/p'] }),
  ];
  const pass = (name: string, params: FilterParams, ...ids: string[]): void => {
    const { filters, errors } = decide(params);
    const passed = passing(filterSets(createColumns(articles, new Map()), filters), articles.length);
    check(name, [errors, articles.filter((_, i) => has(passed, i)).map(({ id }) => id)], [[], ids]);
  };
  pass('none', {}, 'bare', 'year', 'day', 'zone');
  pass('a month, in UTC', { date: '2015-10' }, 'day', 'zone');
  pass('a year counts at its first moment', { date: '2015-01-01' }, 'year');
  pass('from', { from: '2015-10-23' }, 'day', 'zone');
  pass('to, to its end', { to: '2015-10-23' }, 'year', 'day');
  pass('to the very moment', { to: '2015-10-23T00:00:00.000Z' }, 'year', 'day');
  pass('from and undated', { from: '2015-10-24', undated: 'include' }, 'bare', 'zone');
  pass('undated only', { undated: 'only' }, 'bare');
  pass('dated only', { undated: 'exclude' }, 'year', 'day', 'zone');
  pass('a source', { source: ['X'] }, 'day');
  pass('sources', { source: ['x', 'y'] }, 'day', 'zone');
  pass('not a source', { source: ['-x'] }, 'bare', 'year', 'zone');
  pass('no source', { source: ['none'] }, 'bare', 'year');
  pass('some source', { source: ['-none'] }, 'day', 'zone');
  pass('a source or none', { source: ['none', 'x'] }, 'bare', 'year', 'day');
  pass('a language', { language: ['EN'] }, 'day');
  pass('an author, whatever case and accents', { author: ['ann lee'] }, 'day');
  pass('no author', { author: ['none'] }, 'bare', 'year', 'zone');
  pass('an entity', { entity: ['person/p'] }, 'zone');
  pass('not an entity', { entity: ['-person/p'] }, 'bare', 'year', 'day');
  pass('no entity', { entity: ['none'] }, 'bare', 'year', 'day');
  pass('a type', { type: ['person', 'place'] }, 'zone');
  pass('not a type', { type: ['-person'] }, 'bare', 'year', 'day');
  pass('a story', { story: ['S1'] }, 'day');
  pass('not a story', { story: ['-s1'] }, 'bare', 'year', 'zone');
  pass('no story', { story: ['none'] }, 'bare', 'year', 'zone');
});

void t.test('dates', async () => {
  const dates = (params: FilterParams): unknown[] => {
    const { from, to, undated } = decide(params).filters;
    return [from, to, undated];
  };
  check('whole periods, both ends included', dates({ from: '2015-02', to: '2015-02' }), [
    '2015-02-01T00:00:00.000Z',
    '2015-02-28T23:59:59.999Z',
    'exclude',
  ]);
  check('a date and an end', dates({ date: '2015', to: '2015-06' }), [
    '2015-01-01T00:00:00.000Z',
    '2015-06-30T23:59:59.999Z',
    'exclude',
  ]);
  check('a zone', dates({ from: '2015-10-23T12:00-02:30' }), ['2015-10-23T14:30:00.000Z', null, 'exclude']);
  check('part of a second', dates({ to: '2015-10-23T12:00:00.5' }), [
    null,
    '2015-10-23T12:00:00.599Z',
    'exclude',
  ]);
  check('now is today', dates({ date: 'now' }), [
    '2026-03-31T00:00:00.000Z',
    '2026-03-31T23:59:59.999Z',
    'exclude',
  ]);
  check('days back', dates({ from: 'now-7d' })[0], '2026-03-24T00:00:00.000Z');
  check('weeks back', dates({ from: 'now-1w' })[0], '2026-03-24T00:00:00.000Z');
  check('hours back', dates({ from: 'now-24h', to: 'now-23h' }), [
    '2026-03-30T10:00:00.000Z',
    '2026-03-30T11:59:59.999Z',
    'exclude',
  ]);
  check('a month back, where it has no such day', dates({ from: 'now-1m' })[0], '2026-02-28T00:00:00.000Z');
  check('a year back', dates({ from: 'now-1y' })[0], '2025-03-31T00:00:00.000Z');
  check('nothing', dates({}), [null, null, 'include']);
  check(
    'undated only, and a date',
    decide({ undated: 'only', from: '2015' }).warnings.map(({ code }) => code),
    ['dates-ignored'],
  );
  check('no warning otherwise', decide({ undated: 'only' }).warnings, []);
  const impossible = [
    '2015-13',
    '2015-02-30',
    '2015-02-29',
    '2015-10-23T24:00',
    '2015-10-23T12:60',
    '2015-10-23T12:00+24:00',
    '2015-10-23T12:00+01:60',
    'now-9999y',
    'yesterday',
    '',
  ];
  for (const date of impossible)
    check(
      `no date: ${date}`,
      decide({ date }).errors.map(({ param, received }) => [param, received]),
      [['date', date]],
    );
  const period = isoPeriod('0000-02-29T23:59:59Z')!;
  check('a leap day of the year 0', new Date(period.start).toISOString(), '0000-02-29T23:59:59.000Z');
  check(
    'a month on from 31 January',
    new Date(addMonths(Date.parse('2024-01-31'), 1)).toISOString().slice(0, 10),
    '2024-02-29',
  );
});

void t.test('what a filter cannot mean', async () => {
  const wrong = (
    name: string,
    params: FilterParams,
    param: string,
    message: RegExp,
    suggestion?: string,
  ): void => {
    const [error, ...others] = decide(params).errors;
    t.match(error, { param, message }, name);
    check(`${name}: suggestion`, [error?.suggestion, others], [suggestion, []]);
  };
  wrong('a date that is none', { from: '2015-02-30' }, 'from', /calendar.*got "2015-02-30"/);
  wrong(
    'from after to',
    { from: '2016', to: '2015' },
    'from',
    /no later than to; got from "2016" and to "2015"/,
  );
  wrong(
    'a date before from',
    { date: '2014', from: '2015' },
    'date',
    /within the period from "2015"; got "2014"/,
  );
  wrong(
    'a date after to',
    { date: '2016', from: '2014', to: '2015' },
    'date',
    /from "2014" and to "2015"; got "2016"/,
  );
  wrong('a language in full', { language: ['english'] }, 'language', /two or three letters/);
  wrong('a language with a country', { language: ['en-GB'] }, 'language', /got "en-GB"/, 'en');
  wrong('a minus alone', { source: ['-'] }, 'source', /a value after the -/);
  wrong(
    'a name for an entity',
    { entity: ['Sergei Lavrov'] },
    'entity',
    /type\/slug/,
    'person/sergei-lavrov',
  );
  wrong('a misspelt type of entity', { entity: ['-persons/x y'] }, 'entity', /Did you mean/, '-person/x-y');
  wrong('an unknown type of entity', { entity: ['vegetable/x'] }, 'entity', /type\/slug/);
  wrong('an entity without letters', { entity: ['…'] }, 'entity', /type\/slug/);
  wrong('a British type', { type: ['organisation'] }, 'type', /person, organization, place/, 'organization');
  wrong('a story with capitals and spaces', { story: ['-Big Flood'] }, 'story', /a story id/, '-big-flood');
  wrong('a story without letters', { story: ['…'] }, 'story', /a story id/);
  wrong('no type', { type: ['none'] }, 'type', /person, organization, place/);
  check('two bad dates are two errors', decide({ from: '2015-13', to: '2015-14' }).errors.length, 2);
});

void t.test('orders', async () => {
  const articles = [
    makeArticle({ id: 'd', title: 'beta' }),
    makeArticle({ id: 'c', title: 'Álpha', published: '2015-10-23' }),
    makeArticle({ id: 'b', title: 'alpha', published: '2015' }),
    makeArticle({ id: 'a', title: 'gamma' }),
    makeArticle({ id: 'e', title: 'alpha', published: '2015-01-01' }),
  ];
  const order = (name: ArticleOrder): string =>
    sortArticles(articles, name)
      .map(({ id }) => id)
      .join('');
  check('newest, undated last', order('newest'), 'cbead');
  check('oldest, undated last', order('oldest'), 'becad');
  check('title, without case and accents', order('title'), 'bceda');
});

void t.test('edit distance', async (t) => {
  const distances: [string, string, number, number][] = [
    ['lavrov', 'lavrov', 2, 0],
    ['lavrof', 'lavrov', 2, 1],
    ['larvov', 'lavrov', 2, 1],
    ['lavro', 'lavrov', 2, 1],
    ['xlavrov', 'lavrov', 2, 1],
    ['ca', 'abc', 3, 3],
    ['kitten', 'sitting', 3, 3],
    ['kitten', 'sitting', 2, 3],
    ['abcdef', 'uvwxyz', 2, 3],
    ['a', 'abcde', 2, 3],
    ['', 'ab', 2, 2],
    ['', '', 0, 0],
    ['ab', 'ba', 0, 1],
  ];
  for (const [one, other, max, distance] of distances)
    check(`${one} → ${other} within ${max}`, editDistance(one, other, max), distance);
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
  property(
    t,
    'is symmetric, and zero for the same only',
    [word, word, fc.integer({ min: 0, max: 4 })],
    (one, other, max) => {
      const distance = editDistance(one, other, max);
      return (
        distance === editDistance(other, one, max) &&
        (distance === 0) === (one === other) &&
        distance <= max + 1
      );
    },
  );
  property(
    t,
    'a lower limit changes nothing below it',
    [word, word, fc.integer({ min: 0, max: 4 })],
    (one, other, max) => editDistance(one, other, max) === Math.min(editDistance(one, other, 8), max + 1),
  );
  check('the nearest word', nearest('Titel', ['tilt', 'title', 'titan']), 'title');
  check('nothing is near', nearest('zzzz', ['text', 'title']), undefined);
});
