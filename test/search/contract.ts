import t from 'tap';
import fc from 'fast-check';
import type { Article } from '../../src/model/article.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { TextField } from '../../src/model/range.ts';
import {
  type IndexBuilder,
  QueryError,
  type SearchAnswer,
  type SearchRequest,
} from '../../src/search/search-index.ts';
import { property } from '../property.ts';
import { articleOf, entityOf, requestOf, seedCorpus, type TestCorpus, withEntities } from './articles.ts';
import { checkExactness } from './exactness.ts';

/** What every engine must do, whatever it is made of. */
export function checkContract(build: IndexBuilder): void {
  const asking = ({ articles, entities }: TestCorpus) => {
    const index = build(articles, entities);
    return (q: string, changes?: Partial<SearchRequest>) => index.search(requestOf(q, changes));
  };
  const ask = asking(seedCorpus);
  checkSeeds(ask);
  checkMarks(ask, asking);
  checkWholeArticles(build);
  checkHelp(ask, asking);
  checkRareSpellings(asking);
  checkUnquoted(ask);
  checkUnknownNames(ask);
  checkScores(ask);
  checkOrder(asking);
  checkFeedback(asking);
  checkWords(asking);
  checkNames(asking);
  checkNamesakes(asking);
  checkWordsThatAreNames(asking);
  checkCopies(asking);
  checkDeterminism(asking);
  checkAnything(ask);
  checkExactness((articles) => build(articles, []));
}

type Ask = (q: string, changes?: Partial<SearchRequest>) => SearchAnswer;
type Asking = (corpus: TestCorpus) => Ask;
type Case = readonly [q: string, ids: string, why: string, changes?: Partial<SearchRequest>];

/** Each case: a query, the ids it finds in their order, and why. A `?` before the ids leaves the order open. */
function checkCases(ask: Ask, cases: readonly Case[]): void {
  for (const [q, expected, why, changes] of cases) {
    const found = ask(q, changes).hits.map(({ id }) => id);
    const isOpen = expected.startsWith('?');
    const ids = expected.replace('?', '').split(' ').filter(Boolean);
    t.strictSame(isOpen ? found.toSorted() : found, ids, `${q || '(nothing)'}: ${why}`);
  }
}

function checkSeeds(ask: Ask): void {
  checkCases(ask, [
    ['Lavrov', '?000 001 002 004', 'every article but 003 names him'],
    ['"Sergey Lavrov"', '002', 'quotes are literal: only the caption has this spelling'],
    ['Sergey Lavrov', '?000 001 002 004', 'both spellings, and not Sergei Shoygu in 003'],
    ['Sergey', '?000 001 002 004', 'as part of the name of Sergei Lavrov, not of another Sergei'],
    ['Sergei', '?000 001 002 003 004', 'every literal Sergei, Shoygu too'],
    ['US', '?000 001 002 003 004', 'one country under three names'],
    ['U.S.', '?000 001 002 003 004', 'one country under three names'],
    ['United States', '?000 001 002 003 004', 'one country under three names'],
    ['us', '003', 'the pronoun'],
    ['ISIS', '?000 001 002 003 004', 'one group under four names'],
    ['isis', '?000 001 002 003 004', 'an acronym that is no word ignores case'],
    ['ISIL', '?000 001 002 003 004', 'one group under four names'],
    ['IS', '?000 001 002 003 004', 'one group under four names'],
    ['Islamic State', '?000 001 002 003 004', 'one group under four names'],
    ['ISIS', '003', 'literal', { expand: 'off' }],
    ['U.S.', '?000 001 002 003 004', 'literal: dotted or not is one term', { expand: 'off' }],
    ['"United States"', '?000 001 003 004', 'literal: 002 writes US only'],
    ['talk', '002 003 000 004 001', 'the exact form in 002 comes before its stem'],
    ['talks', '?000 001 002 003 004', 'finds what talk finds'],
    ['talk', '002', 'literal', { expand: 'off' }],
    ['Kerry -Vienna', '003', 'the others name Vienna'],
    ['Lavrov -"Vienna Kerry"', '?000 001 002 004', 'excluding a phrase excludes no more than the phrase'],
    ['Lavrov -"Bashar al-Assad"', '', 'and no less'],
    ['Lavrov -Kery~1', '', 'a word with errors can be excluded'],
    ['-Vienna', '003', 'only what is excluded'],
    ['-IS', '?000 001 003 004', 'excluding a word excludes its forms, not its other names'],
    ['Lavrof', '?000 001 002 004', 'a typing error, as nothing else matches'],
    ['Lavrof', '', 'no typing errors', { fuzzy: 'off' }],
    ['"Lavrof"', '', 'no typing errors in quotes'],
    ['LAVROF', '', 'no typing errors in acronyms'],
    ['Mevrov', '', 'an error in the first letter counts twice'],
    ['Lavorv', '?000 001 002 004', 'two swapped letters are one error'],
    ['Karry', '?000 001 002 003 004', 'one error in five letters'],
    ['Kery', '', 'four letters are too few for an error'],
    ['Kery', '?000 001 002 003 004', 'unless asked for', { fuzzy: '1' }],
    ['Kery~1', '?000 001 002 003 004', 'or in the query itself'],
    ['Lavorv~1', '?000 001 002 004', 'also where an error is asked for'],
    ['aLvrov', '', 'but not where the first letter is one of them: that is two'],
    ['diplmoaitc dynamix', '002', 'two swaps are two errors, which nine letters may have'],
    ['diplmoatyc dynamix', '002', 'a swap and another error'],
    ['diplmoaityc dynamix', '', 'two swaps and another error are too many'],
    ['diplomatyc dynamix', '002', 'two words with an error each'],
    ['280,001', '', 'no typing errors in numbers'],
    ['250000', '000', 'numbers without their thousands marks'],
    ['(Jordan OR Turkey) -Saudi', '', 'whoever names Jordan or Turkey names the Saudis'],
    ['(Jordan OR Laos) -Saudi', '004', 'Laos only'],
    ['title:loggerheads', '002', 'in a headline'],
    ['loggerheads', '', 'not in a lead', { in: ['lead'] }],
    ['lead:scant', '002', 'in a standfirst'],
    ['text:loggerheads', '002', 'in the text as well'],
    ['title:Closed-door', '', 'a derived title is text'],
    ['counter-ISIL', '003', 'a hyphenated word as a whole'],
    ['ISIL-counter', '', 'in its order'],
    ['counter-isi*', '003', 'the beginning of a hyphenated word'],
    ['pentag*', '003', 'the beginning of a word'],
    ['"US and Russia at loggerheads"', '002', 'a headline in quotes'],
    ['"agreed to coordinate airstrikes"', '000', 'a phrase'],
    ['"coordinate agreed"', '', 'a phrase in another order'],
    ['"coordinate airstrikes"', '000', 'adjacent'],
    ['"agreed airstrikes"', '', 'not adjacent'],
    ['"agreed airstrikes"~2', '000', 'with two words between'],
    ['"airstrikes agreed"~4', '000', 'the other way round takes two moves more'],
    ['"airstrikes agreed"~3', '', 'and no fewer'],
    ['"flee their homes"', '004', 'at the end of a sentence'],
    ['"their homes Multiple rounds"', '', 'never across paragraphs'],
    ['Kerry Lavrov -Jordan', '004', 'with and without'],
    ['entity:person/sergei-lavrov', '?000 001 002 004', 'an entity by its id'],
    ['entity:"Sergey Lavrov"', '?000 001 002 004', 'an entity by any of its names'],
    ['entity:Shoyg*', '', 'no name begins so'],
    ['entity:Ash*', '003', 'an entity by the beginning of a name'],
    ['entity:Nobody', '', 'an entity that is not there'],
    ['entity:none', '', 'articles that mention nothing'],
    ['-entity:none Laos', '004', 'and those that mention something'],
    ['author:spinella', '000', 'an author by one name'],
    ['author:Spin*', '000', 'an author by the beginning of a name'],
    ['author:"Peter Spinella"', '000', 'an author by the full name'],
    ['-author:spinella -Vienna', '003', 'not by that author'],
    ['source:reuters', '', 'no article has a source'],
    ['source:none -author:none', '000', 'without one, and with one'],
    ['language:en Laos', '004', 'in a language'],
    ['-language:en', '', 'not in a language'],
    ['language:de', '', 'a language that no article has'],
    ['Skip to main content', '', 'page furniture is no text'],
    ['', '000 001 002 003 004', 'nothing asked: all, by id where no date is known'],
    ['*', '000 001 002 003 004', 'everything'],
    ['🙂', '', 'something asked that no text can have'],
    ['NATO OR LAOS', '004', 'operators in capitals'],
    ['ASEAN AND LAOS', '004', 'operators in capitals'],
    ['THE TALKS OF LAOS OR ZEBRAS', '', 'a sentence in capitals has no operators', { match: 'all' }],
    [
      'TALKS TOUR LAOS LIONS TIGERS BEARS GIRAFFES AND ZEBRAS',
      '',
      'nor has a long row of words in capitals: here none is insisted on, and one of eight is too few',
    ],
    ['IS OR ZEBRAS', '?000 001 002 003 004', 'an acronym makes no sentence'],
    ['Laos zebra', '', 'both must match'],
    ['Laos zebra', '004', 'either', { match: 'any' }],
    ['+Laos zebra', '004', 'one is insisted on, the other may match', { match: 'any' }],
    ['+zebra Laos', '', 'one is insisted on', { match: 'any' }],
    ['-Laos', '?000 001 002 003', 'excluded under any rule', { match: 'any' }],
    [LONG_QUESTION, '004', 'a long question needs no more than one of its words'],
    ['USA', '?000 001 002 003 004', 'a listed name that no article uses'],
    ['America', '?000 001 002 003 004', 'another'],
    ['Daesh', '?000 001 002 003 004', 'and of an organisation'],
    ['when will zebras tour Laos', '004', 'three weighty words and two function words are a question'],
    ['will zebras tour Laos', '', 'one function word makes no question, and one word of three is too few'],
    ['zebras Kerry Laos', '004', 'of three keywords an article must have half of the weight'],
    ['Pentagon Vienna Laos', '004', 'here two of three'],
    ['Laos zebra', '', 'both of two keywords'],
    ['Laos talks Jordan Vienna', '004 000 001 002', 'of four keywords three tenths of the weight'],
    ['zebras lions tigers bears Laos', '', 'one word of five is too few'],
    ['+Pentagon Vienna Laos', '', 'a sign means every word'],
    ['"Saudi Arabia" Vienna Pentagon Laos', '', 'and so does a phrase'],
    ['Pentagon Vienna Laos -Berlin', '004', 'what is excluded changes nothing'],
    [
      'what did closed-talks of zebras bring',
      '?000 001 002 003 004',
      'a compound in a question is found by its parts',
    ],
    [LONG_QUESTION, '', 'unless all are asked for', { match: 'all' }],
    [`${LONG_QUESTION} "no such phrase"`, '', 'and what it insists on still must match'],
    [`${PASTED_TEXT} "no such phrase"`, '004', 'but the quotes of a pasted text are only quotes'],
    [`${PASTED_TEXT} +"no such phrase"`, '', 'unless a sign insists'],
    [`${PASTED_TEXT} text:"no such phrase"`, '', 'or a field does'],
    ['Lavrov', '000 001', 'a page', { sort: 'title', limit: 2 }],
    ['Lavrov', '002 004', 'the next page', { sort: 'title', limit: 2, offset: 2 }],
  ]);
  const rule = (q: string, changes?: Partial<SearchRequest>) => {
    const { match, leastShare } = ask(q, changes).query;
    return `${match} ${leastShare}`;
  };
  t.equal(rule(LONG_QUESTION), 'any 0', 'the rule that ran is told');
  t.equal(rule(LONG_QUESTION, { match: 'all' }), 'all 1', 'the rule that ran is told');
  t.equal(rule('Lavrov'), 'all 1', 'the rule that ran is told');
  t.equal(rule('Lavrov', { match: 'any' }), 'any 0', 'the rule that ran is told');
  t.equal(rule('Kerry Lavrov Vienna'), 'all 1', 'three keywords that an article has together');
  t.equal(rule('Kerry Lavrov Vienna -talks'), 'all 1', 'what is excluded does not change the rule');
  t.equal(rule('Pentagon Vienna Laos'), 'any 0.5', 'the line that was drawn is told');
  t.equal(rule('Pentagon Vienna Laos Jordan'), 'any 0.3', 'the line that was drawn is told');
  const missing = (q: string, changes?: Partial<SearchRequest>) =>
    ask(q, changes).hits.map((hit) => `${hit.id} ${hit.missing.join()}`);
  t.strictSame(missing('Pentagon Vienna Laos'), ['004 Pentagon'], 'each hit names what it lacks');
  t.strictSame(missing('zebras Laos zebras -Berlin', { match: 'any' }), ['004 zebras'], 'once, as written');
  t.strictSame(
    missing('USA zebras Laos', { match: 'any' })[0],
    '004 zebras',
    'a name under another is there',
  );
  t.strictSame(missing('when will the zebras of Laos tour'), ['004 zebras,tour'], 'stop words aside');
  t.strictSame(missing('Laos'), ['004 '], 'nothing where all must match');
  t.equal(ask('').query.sort, 'newest', 'browsing is by date');
  t.throws(() => ask('Lavrov"', { strict: true }), QueryError, 'a slip under strict');
}

const LONG_QUESTION =
  'which zebras of the savannah wander past rivers and fences grazing quietly under acacias in Laos';

/** Many words that no article has. */
const PASTED_TEXT = `${LONG_QUESTION} ${Array.from({ length: 30 }, (_, i) => `zebra${i}`).join(' ')}`;

/** The marked words of an answer, as `id: word/via …`. */
function marksOf(answer: SearchAnswer, corpus: TestCorpus = seedCorpus): string[] {
  return answer.hits.map(({ id, snippets }) => {
    const article = corpus.articles.find((one) => one.id === id)!;
    const marks = snippets.flatMap(({ field, range, matches, text }) => {
      t.ok(text.includes(article[field]!.slice(...range)), 'a snippet stands in its field');
      return matches.map((match) => `${article[field]!.slice(...match.range)}/${match.via}`);
    });
    return `${id}: ${[...new Set(marks)].sort().join(' ')}`;
  });
}

function checkMarks(ask: Ask, asking: Asking): void {
  const all = { snippets: 10, snippetLength: 1000, sort: 'title' } as const;
  const check = (q: string, expected: readonly string[], changes?: Partial<SearchRequest>): void => {
    t.strictSame(marksOf(ask(q, { ...all, ...changes })).sort(), expected, `${q}: what is marked`);
  };
  check('Sergey Lavrov', [
    '000: Lavrov/exact Sergei/alias',
    '001: Lavrov/exact Sergei/alias',
    '002: Lavrov/exact Sergei/alias Sergey/exact',
    '004: Lavrov/exact Sergei/alias',
  ]);
  check('"Sergey Lavrov"', ['002: Sergey Lavrov/exact']);
  check('US', [
    '000: US/exact United States/alias',
    '001: U.S./exact United States/alias',
    '002: US/exact',
    '003: United States/alias',
    '004: US/exact United States/alias',
  ]);
  check('us', ['003: us/exact']);
  check('United States -Vienna', ['003: States/exact United/exact']);
  check('IS', [
    '000: Islamic State/alias',
    '001: Islamic State/alias',
    '002: IS/exact Islamic State/alias',
    '003: ISIL/alias ISIS/alias',
    '004: Islamic State/alias',
  ]);
  check('Lavrof -Laos', ['000: Lavrov/fuzzy', '001: Lavrov/fuzzy', '002: Lavrov/fuzzy']);
  check('talk -Vienna', ['003: talks/stem']);
  check('pentag*', ['003: Pentagon/prefix']);
  check('"coordinate airstrikes"', ['000: coordinate airstrikes/exact']);
  check('"agreed airstrikes"~2', ['000: agreed/exact airstrikes/exact']);
  check('entity:person/ash-carter', ['003: Ash Carter/alias Carter/alias']);
  const [hit] = ask('loggerheads').hits;
  t.match(hit?.titleHtml, 'US and Russia at <mark>loggerheads</mark> at', 'a headline is marked');
  t.match(ask('constructive Spinella OR productive', { in: ['text'] }).hits, [], 'marks need hits');
  const derived = ask('sidelines').hits[0]!.titleHtml;
  t.match(derived, '<mark>sidelines</mark>', 'a derived title is marked where the text is');
  const other = asking({
    articles: [
      articleOf('cut', { title: 'Not in the text', titleOrigin: 'first-sentence', text: 'the text' }),
    ],
    entities: [],
  });
  t.equal(
    other('text').hits[0]!.titleHtml,
    'Not in the text',
    'a derived title that was changed is left unmarked',
  );
  const plain = ask('loggerheads', { highlight: 'off' }).hits[0]!;
  t.notMatch(
    plain.titleHtml + plain.snippets.map(({ html }) => html).join(''),
    '<mark>',
    'no marks asked for',
  );
  t.strictSame(
    ask('US')
      .hits.find(({ id }) => id === '003')
      ?.titleHtml.match(/<mark>[^<]*/g),
    ['<mark>U.S.'],
  );
}

const marked = (html: string): string[] =>
  Array.from(html.matchAll(/<em>(.*?)<\/em>/gs), ([, text]) => text!);

/** What is listed of one article, what `highlight=full` marks and what the snippets show are the same marks. */
function checkWholeArticles(build: IndexBuilder): void {
  const index = build(seedCorpus.articles, seedCorpus.entities);
  const of = (id: string, q: string, changes?: Partial<SearchRequest>) =>
    index.matches(id, requestOf(q, { tag: 'em', ...changes }));
  for (const q of [
    'Sergey Lavrov',
    'US talks',
    '"Saudi Arabia"',
    'Lavrof',
    'pentag* OR IS',
    '-zebra "Assad must go"~3',
  ])
    for (const hit of index.search(requestOf(q, { highlight: 'full', tag: 'em', snippets: 10 })).hits) {
      const found = of(hit.id, q);
      const { titleHtml, leadHtml, textHtml, matches } = found;
      t.ok(found.matched && matches.length > 0, `${q}: ${hit.id} matches`);
      t.strictSame(
        [hit.titleHtml, hit.leadHtml, hit.textHtml],
        [titleHtml, leadHtml, textHtml],
        'marked alike',
      );
      const article = seedCorpus.articles.find(({ id }) => id === hit.id)!;
      for (const { field, range, text, sentence } of matches) {
        t.equal(text, article[field]!.slice(...range), `${q}: the range is of its field`);
        t.ok(
          sentence.range[0] <= range[0] && range[1] <= sentence.range[1],
          'a match stands in its sentence',
        );
        t.equal(sentence.text, article[field]!.slice(...sentence.range));
      }
      const listed = new Set(
        matches.map(({ field, range, query, via }) => [field, range, query, via].join()),
      );
      for (const { field, matches: shown } of hit.snippets)
        t.ok(
          shown.every(({ range, query, via }) => listed.has([field, range, query, via].join())),
          `${q}: snippets mark nothing else`,
        );
    }
  const [first] = of('004', '"their homes"').matches;
  t.match(first, { field: 'text', text: 'their homes', via: 'exact', term: 'their homes' });
  t.match(first!.sentence.html, 'flee <em>their homes</em>');
  t.equal(first!.link, `/articles/004#p${first!.paragraph}`, 'a match can be cited');
  t.match(of('002', 'loggerheads').matches, [{ field: 'title', paragraph: null, link: '/articles/002' }]);
  t.match(of('002', 'scant').matches, [{ field: 'lead', paragraph: null, link: '/articles/002' }]);
  t.strictSame(marked(of('002', 'title:loggerheads').textHtml), [], 'the field that is asked for');
  t.strictSame(marked(of('003', 'talk', { expand: 'off' }).textHtml), [], 'no stems where none are wanted');
  const one = of('000', 'Lavrov zebra');
  t.match(one, { matched: false, matches: [], warnings: [{ code: 'not-matched', param: 'q' }] });
  t.strictSame(marked(one.titleHtml + one.textHtml), [], 'an article that does not match has no marks');
  t.match(of('000', '🙂'), {
    matched: false,
    warnings: [{ code: 'nothing-searchable' }, { code: 'not-matched' }],
  });
  t.match(
    of('000', '*'),
    { matched: true, matches: [], warnings: [] },
    'everything matches, and nothing is marked',
  );
  t.throws(() => of('000', '((', { strict: true }), QueryError);
  const plain = index.search(requestOf('Lavrov')).hits[0]!;
  t.notOk('textHtml' in plain || 'leadHtml' in plain, 'whole texts only where they are asked for');
}

const within = (changes: Partial<SearchRequest['filters']>, more: Partial<SearchRequest> = {}) => ({
  ...more,
  filters: { ...requestOf('').filters, ...changes },
});
const only = (value: string) => ({ include: [value], exclude: [] });

function checkHelp(ask: Ask, asking: Asking): void {
  const help = (q: string, changes?: Partial<SearchRequest>) => ask(q, changes).suggest;
  const none = { didYouMean: null, terms: [], relaxed: null };
  t.strictSame(help('Lavrov'), none, 'nothing to say where all is well');
  t.match(
    help('Lavrof zebra', { match: 'all' }).terms,
    [{ term: 'Lavrof', articles: 0, nearest: ['lavrov'] }, { term: 'zebra' }],
    'a forgiven error is no article that has the word',
  );
  t.strictSame(help('Lavrof').didYouMean, { q: 'Lavrov', total: 4 }, 'a likelier spelling');
  t.strictSame(
    help('"at odds" lavrof').didYouMean,
    { q: '"at odds" lavrov', total: 1 },
    'in the whole query',
  );
  t.strictSame(help('Kery Lavrof -Laos OR Lavrov').didYouMean?.q, 'Kerry Lavrov (-Laos OR Lavrov)');
  t.strictSame(help('us').didYouMean, { q: 'US', total: 5 }, 'the word was found, the acronym may be meant');
  t.match(ask('us').warnings, [{ code: 'acronym-case', param: 'q' }]);
  t.strictSame(ask('who').warnings, [], 'no warning where the corpus has no such acronym');
  t.strictSame(help('Laos zebra'), {
    didYouMean: null,
    terms: [
      { term: 'Laos', articles: 1, nearest: [] },
      { term: 'zebra', articles: 0, nearest: [] },
    ],
    relaxed: { q: 'Laos', dropped: ['zebra'], filters: [], total: 1 },
  });
  t.strictSame(help('Laos Pentagon Kerry -Berlin', { match: 'all' }).relaxed, {
    q: 'Laos Kerry -Berlin',
    dropped: ['Pentagon'],
    filters: [],
    total: 1,
  });
  t.strictSame(
    help('Jordan -Saudi').relaxed,
    { q: 'Jordan', dropped: ['-Saudi'], filters: [], total: 3 },
    'excluded too much',
  );
  t.strictSame(help('zebra').relaxed, null, 'nothing to leave out');
  t.strictSame(help('zebra', { match: 'any' }).relaxed, null, 'any was enough already');
  t.strictSame(
    help('Kery').terms,
    [{ term: 'Kery', articles: 0, nearest: ['kerry', 'key'] }],
    'what looks like it',
  );
  t.strictSame(help('Kery').didYouMean, { q: 'Kerry', total: 5 }, 'and would be found');
  t.strictSame(
    help('-zebra -Kerry'),
    {
      ...none,
      terms: [
        { term: '-zebra', articles: 0, nearest: [] },
        { term: '-Kerry', articles: 5, nearest: [] },
      ],
    },
    'what is excluded is told, too: here it is everything',
  );
  t.strictSame(
    help('Laos zebra lion').relaxed,
    { q: 'Laos', dropped: ['zebra', 'lion'], filters: [], total: 1 },
    'also where some of the words would have been enough',
  );
  const reasons = (q: string) => ask(q).query.expansions.map(({ to, reason }) => `${to}: ${reason}`);
  t.strictSame(reasons('Lavrof'), ['lavrov: Nothing has the word itself; this is the nearest term.']);
  t.strictSame(reasons('Kery~1')[0], 'kerry: One typing error away, as the query allows.');
  const operators = (q: string) => ask(q).warnings.map(({ code, detail }) => `${code} ${detail.slice(0, 4)}`);
  t.strictSame(
    operators('Kerry or Lavrov'),
    ['operator-case “or”'],
    'a small operator is a word, and may be meant',
  );
  t.strictSame(operators('Kerry not Lavrov'), ['operator-case “not'], 'both of them');
  t.strictSame(operators('or Lavrov OR Kerry'), [], 'not where it joins nothing');
  t.strictSame(operators('what did Kerry or Lavrov say of the talks'), [], 'nor in a question');
  t.strictSame(help('vienna-kery').terms[0]?.nearest, [], 'no guesses at compounds');
  t.strictSame(
    help('"Sergey Lavrof"').didYouMean,
    { q: '"Sergey Lavrov"', total: 1 },
    'a typing error in a phrase is not forgiven, and the phrase that was meant is offered',
  );
  t.strictSame(
    help('"Sergey, Lavrof!"~2').terms,
    [
      { term: '"Sergey, Lavrof"~2', articles: 0, nearest: [] },
      { term: 'Sergey', articles: 1, nearest: [] },
      { term: 'Lavrof', articles: 0, nearest: ['lavrov'] },
    ],
    'a phrase, and its words one by one',
  );
  t.strictSame(
    help('entity:"Nobody Here" zeb* author:nobody').terms,
    [
      { term: 'entity:"Nobody Here"', articles: 0, nearest: [] },
      { term: 'zeb*', articles: 0, nearest: [] },
      { term: 'author:nobody', articles: 0, nearest: [] },
    ],
    'names are told whole',
  );
  t.strictSame(
    help('Syrria -Syrria').didYouMean,
    { q: 'Syria -Syrria', total: 5 },
    'nothing is forgiven in what is excluded',
  );
  const rare = asking(texts(['one', 'the US said'], ['two', 'told us'], ['three', 'gave us']))('us');
  t.strictSame(
    [rare.suggest.didYouMean, rare.warnings.map(({ code }) => code)],
    [null, ['acronym-case']],
    'never an acronym that fewer articles have than the word',
  );
  const codes = (q: string, changes: Partial<SearchRequest>) =>
    ask(q, changes).warnings.map(({ code, param }) => `${code} ${param}`);
  const bySource = within({ source: only('reuters') });
  t.strictSame(
    help('Lavrov', bySource).relaxed,
    { q: 'Lavrov', dropped: ['source'], filters: ['source'], total: 4 },
    'the words match, and the filter excludes all',
  );
  t.strictSame(codes('Lavrov', bySource), ['unknown-value source', 'filters-exclude-all source']);
  t.strictSame(
    help('', bySource).relaxed,
    { q: '', dropped: ['source'], filters: ['source'], total: 5 },
    'also where nothing is asked',
  );
  const ofTwo = within({ source: only('reuters'), entity: only('person/ash-carter') });
  t.strictSame(
    help('Pentagon', ofTwo).relaxed,
    { q: 'Pentagon', dropped: ['source'], filters: ['source'], total: 1 },
    'the filter that alone excludes',
  );
  t.strictSame(
    help('Laos', ofTwo).relaxed,
    { q: 'Laos', dropped: ['source', 'entity'], filters: ['source', 'entity'], total: 1 },
    'or all of them',
  );
  t.strictSame(
    help('Laos zebra', bySource).relaxed,
    { q: 'Laos', dropped: ['zebra', 'source'], filters: ['source'], total: 1 },
    'or words and filters',
  );
  t.strictSame(help('zebra', bySource).relaxed, null, 'nothing helps');
  t.strictSame(
    help(
      'Laos',
      within({ undated: 'exclude', from: '2015-01-01T00:00:00.000Z' }, { from: '2015', date: '2015' }),
    ).relaxed?.filters,
    ['from', 'date'],
    'a period by the names it was given under',
  );
  t.strictSame(help('Laos', within({ undated: 'exclude' })).relaxed?.filters, ['undated']);
  const unknown = (changes: Partial<SearchRequest['filters']>) =>
    ask('Laos', within(changes)).warnings.find(({ code }) => code === 'unknown-value')?.detail;
  t.match(unknown({ entity: only('person/sergej-lavrov') }), 'the nearest is "person/sergei-lavrov"');
  t.match(unknown({ entity: only('person/john') }), 'the nearest is "person/john-kerry"', 'a name cut short');
  t.match(
    unknown({ author: { include: [], exclude: ['Peter Spinela'] } }),
    'the nearest is "Peter Spinella"',
  );
  t.match(unknown({ language: only('zz') }), 'there are "en"', 'few values are listed');
  t.equal(
    unknown({ entity: only('place/qqqqqqqqqqqqqq') }),
    'No article has the entity "place/qqqqqqqqqqqqqq".',
  );
  t.equal(unknown({ author: only('PETER SPINELLA'), language: only('en') }), undefined, 'known values');
  t.equal(
    unknown({ story: { include: ['a', 'b', null], exclude: ['c', 'd'] } })?.split('. ').length,
    4,
    'each is named',
  );
  const many = help('z1 z2 z3 z4 z5 z6 z7 z8 Kery').terms;
  t.strictSame(
    many.at(-1),
    { term: 'Kery', articles: 0, nearest: [] },
    'only the first words are guessed at',
  );
}

function checkRareSpellings(asking: Asking): void {
  const forests = Array.from({ length: 80 }, (_, i) => [`f${i}`, 'the forest by the river'] as const);
  const ask = asking(
    texts(
      ...forests,
      ['typo', 'the forset and the riber'],
      ['mapel', 'a maple mapel'],
      ...Array.from({ length: 40 }, (_, i) => [`c${i}`, 'a crane'] as const),
      ['c', 'a cranes crame'],
      ['d', 'crame crate'],
      ['e', 'crame'],
      ['x', 'forxst'],
      ['y', 'forxst'],
      ['z', 'forxst'],
      ['zz', 'forxst'],
    ),
  );
  const meant = (q: string, changes?: Partial<SearchRequest>) => ask(q, changes).suggest.didYouMean;
  for (const [q, expected, why] of [
    ['forset', { q: 'forest', total: 80 }, 'in one article, and one error away from a word of eighty'],
    ['Forset', { q: 'Forest', total: 80 }, 'with its capital'],
    ['"the forset"', { q: '"the forest"', total: 80 }, 'in a phrase'],
    ['title:forset', null, 'where neither finds anything'],
    ['forset typo', null, 'not where it would find nothing'],
    ['forset OR riber', { q: 'forest OR river', total: 80 }, 'each word of it'],
    ['forest -forset', null, 'not where it is excluded'],
    ['forset~1', null, 'nor where errors are asked for: it was found'],
    ['river-forset', null, 'no guesses at compounds'],
    ['forset crame', null, 'only where more would be found'],
    ['maple', null, 'the other word is no more frequent'],
    ['crame', null, 'in three articles: forty are too few for that'],
    ['crate', { q: 'crane', total: 41 }, 'in one'],
    ['crane', null, 'a frequent word is no error'],
    ['forxst', null, 'four articles are no rare word'],
    ['FORSET', null, 'an acronym is none'],
  ] as const)
    t.strictSame(meant(q), expected, `${q}: ${why}`);
  t.strictSame(
    ask('forset').hits.map(({ id }) => id),
    ['typo'],
    'what was asked for is answered',
  );
}

function checkUnquoted(ask: Ask): void {
  const relaxed = (q: string, changes?: Partial<SearchRequest>) => ask(q, changes).suggest.relaxed;
  for (const [q, expected, total, phrases] of [
    ['"agreed airstrikes"', 'agreed airstrikes', 1, ['"agreed airstrikes"']],
    ['"airstrikes agreed"~3', 'airstrikes agreed', 1, ['"airstrikes agreed"~3']],
    ['title:"loggerheads US"', 'title:loggerheads title:US', 1, ['title:"loggerheads US"']],
    ['+"agreed airstrikes" Lavrov', '+agreed +airstrikes Lavrov', 1, ['+"agreed airstrikes"']],
    ['zebra OR "agreed airstrikes"', 'zebra OR (agreed airstrikes)', 1, ['"agreed airstrikes"']],
    ['"Lavrov Laos" "Kerry Laos"', 'Lavrov Laos Kerry Laos', 1, ['"Lavrov Laos"', '"Kerry Laos"']],
    ['"agreed airstrikes" -"their homes"', 'agreed airstrikes -"their homes"', 1, ['"agreed airstrikes"']],
  ] as const) {
    t.strictSame(
      relaxed(q),
      { q: expected, dropped: phrases, filters: [], total },
      `${q}: without quotes it finds ${total}`,
    );
    t.equal(ask(expected).total.value, total, `${expected}: as many as it says`);
  }
  t.strictSame(relaxed('entity:"Nobody Here"'), null, 'a name is no phrase');
  t.strictSame(relaxed('"zebra lion"'), null, 'the words are nowhere either');
  t.match(relaxed('"zebra lion" Laos'), { q: 'Laos', dropped: ['"zebra lion"'], total: 1 });
  t.strictSame(ask('"their homes"').suggest.relaxed, null, 'only without hits');
}

const unknownValue = (detail: string) => [`unknown-value: ${detail}`];

function checkUnknownNames(ask: Ask): void {
  const told = (q: string) =>
    ask(q)
      .warnings.filter(({ param }) => param === 'q')
      .map(({ code, detail }) => `${code}: ${detail}`);
  for (const [q, expected, why] of [
    [
      'author:spinela',
      unknownValue('No article has the author "spinela"; the nearest is "Spinella".'),
      'a word of it',
    ],
    [
      'author:"peter spinela"',
      unknownValue('No article has the author "peter spinela"; the nearest is "Peter Spinella".'),
      'all of it',
    ],
    [
      'Laos OR entity:Lavrof',
      unknownValue('No article has the entity "Lavrof"; the nearest is "Lavrov".'),
      'also where something is found',
    ],
    [
      'entity:person/sergej-lavrov',
      unknownValue(
        'No article has the entity "person/sergej-lavrov"; the nearest is "person/sergei-lavrov".',
      ),
      'an id',
    ],
    [
      '-entity:Lavrof',
      unknownValue('No article has the entity "Lavrof"; the nearest is "Lavrov".'),
      'and where it is excluded',
    ],
    ['language:de', unknownValue('No article has the language "de"; there are "en".'), 'a language'],
    [
      'language:german',
      unknownValue('No article has the language "german"; there are "en".'),
      'few are listed',
    ],
    ['source:none', [], 'what is missing is known to be'],
    ['source:reuters', unknownValue('No article has the source "reuters".'), 'there are none'],
    ['entity:Zeb*', unknownValue('No article has the entity "Zeb*".'), 'the beginning of a name'],
    ['author:a author:b author:c author:spinela', 4, 'the first ones are helped'],
    ['entity:Lavrov author:spinella language:EN', [], 'nothing to say of what is known'],
    ['Lavrof title:zebra', [], 'nor of words'],
  ] as const)
    if (typeof expected === 'number') t.equal(told(q)[0]?.split('No article').length, expected + 1, why);
    else t.strictSame(told(q), expected, `${q}: ${why}`);
}

function checkScores(ask: Ask): void {
  for (const q of [
    'Sergey Lavrov',
    'Lavrof',
    'talks US "Saudi Arabia"',
    '"agreed airstrikes"~2',
    'IS -Laos',
    'pentag* US',
    'what did the ministers say of the talks in Vienna',
  ])
    for (const { score, explain } of ask(q, { explain: true }).hits) {
      const sum = explain!.reduce((all, part) => all + part.score, 0);
      t.ok(Math.abs(sum - score) < 1e-9, `${q}: contributions add up to the score`);
      t.ok(
        explain!.every((part) => part.score > 0 && part.frequency > 0),
        `${q}: each contribution counts`,
      );
    }
  const [phrase] = ask('"Saudi Arabia"', { explain: true }).hits;
  t.match(phrase!.explain, [{ query: 'Saudi Arabia', field: 'text', via: 'exact', articles: 3 }]);
  const name = ask('ISIL', { explain: true }).hits.find(({ id }) => id === '003');
  t.match(name!.explain, [
    { term: 'isil', via: 'exact', frequency: 1, articles: 1 },
    { term: 'ISIS', via: 'alias', frequency: 1 },
  ]);
  t.notOk('explain' in ask('Lavrov').hits[0]!, 'only where it is asked for');
  t.ok(
    ask('').hits.every(({ score }) => score === 0),
    'browsing has no relevance',
  );
  const stems = ask('talk').query.expansions;
  t.match(stems, [{ query: 'talk', to: 'talks', via: 'stem', entity: null }], 'expansions are told');
  t.match(ask('Sergey').query.expansions, [{ to: 'sergei', via: 'alias', entity: 'person/sergei-lavrov' }]);
  t.match(ask('IS').query.expansions, [{ to: 'Islamic State', entity: 'organization/islamic-state' }]);
  t.match(ask('Lavrof').query.expansions, [{ to: 'lavrov', via: 'fuzzy' }]);
  t.match(ask('pentag*').query.expansions, [{ query: 'pentag*', to: 'pentagon', via: 'prefix' }]);
  const named = (q: string, changes?: Partial<SearchRequest>) => ask(q, changes).entities.map(({ id }) => id);
  t.strictSame(named('Lavrov'), ['person/sergei-lavrov'], 'the entity that is named');
  t.strictSame(named('"Sergey Lavrov"', { expand: 'off' }), ['person/sergei-lavrov'], 'also when literal');
  t.strictSame(named('Putin Lavrov ISIS'), [
    'person/sergei-lavrov',
    'organization/islamic-state',
    'person/vladimir-putin',
  ]);
  t.strictSame(named('Jordan Iran'), ['place/iran', 'place/jordan'], 'equally mentioned ones by id');
  t.strictSame(named('Iran Jordan'), ['place/iran', 'place/jordan']);
  t.strictSame(named('entity:Carter talks'), ['person/ash-carter']);
  t.strictSame(named('Lavrov -Vienna').concat(named('-Vienna'), named('-entity:Vienna'), named('')), [
    'person/sergei-lavrov',
  ]);
  t.strictSame(
    ask('Lavrov', { offset: 9 }).total,
    { value: 4, articles: 4 },
    'totals do not depend on the page',
  );
}

const texts = (...all: readonly (readonly [id: string, text: string])[]): TestCorpus => ({
  articles: all.map(([id, text]) => articleOf(id, { text })),
  entities: [],
});

const dated = (id: string, day: string | null, parts: Partial<Article> = {}): Article =>
  articleOf(id, {
    published: { value: day, precision: day === null ? 'unknown' : 'day', basis: null },
    ...parts,
  });

/** Since 2015. */
const period = (undated: 'include' | 'exclude') => ({
  filters: { ...requestOf('').filters, from: '2015-01-01T00:00:00.000Z', undated },
});

/** A question in sentences learns from what it finds first. */
function checkFeedback(asking: Asking): void {
  const corpus = texts(
    ['a', 'The harvest failed. Locusts ate the wheat and farmers lost the harvest to locusts.'],
    ['b', 'Farmers lost the harvest: locusts came and ate the wheat.'],
    ['c', 'Some farmers moved to town when swarms of crickets went over all the hills.'],
    ['d', 'Some farmers moved to town when swarms of locusts went over all the hills.'],
    ['e', 'Locusts in the hills.'],
    ['f', 'Nothing of all that is told here.'],
    ['g', 'Nor is it here.'],
  );
  const ask = asking(corpus);
  const QUESTION = 'why did the farmers lose the harvest of wheat';
  const related = (q: string, changes?: Partial<SearchRequest>) =>
    ask(q, changes)
      .query.expansions.filter(({ via }) => via === 'related')
      .map(({ to }) => to);
  checkCases(ask, [
    [
      QUESTION,
      'a b d c',
      'locusts stand in the best articles, so d comes before c; they find nothing, so e stays out',
    ],
    [QUESTION, 'a b c d', 'the words as they are', { expand: 'off' }],
  ]);
  t.ok(related(QUESTION).includes('locusts'), 'what was learned is told');
  t.strictSame(related(QUESTION, { expand: 'off' }), [], 'nothing is learned where nothing is expanded');
  t.strictSame(related('farmers lost harvest wheat'), [], 'nor for keywords');
  const long = (words: number) => `${QUESTION} ${Array.from({ length: words }, (_, i) => `x${i}`).join(' ')}`;
  t.ok(related(long(100), { fuzzy: 'off' }).includes('locusts'), 'a long question learns');
  t.strictSame(related(long(128), { fuzzy: 'off' }), [], 'a longer one says itself what it is about');
  t.strictSame(related('why did the zebras of Laos sleep'), [], 'nor where nothing is found');
  const explained = ask(QUESTION, { explain: true }).hits.find(({ id }) => id === 'd')!.explain!;
  t.match(
    explained.find(({ via }) => via === 'related'),
    { term: 'locusts', query: 'locusts', field: 'text' },
  );
  t.strictSame(
    marksOf(ask(QUESTION), corpus).filter((marks) => marks.includes('ocusts')),
    [],
    'and never marked',
  );
  const many = Array.from(
    { length: 301 },
    (_, i) => [`${1000 + i}`, 'Farmers lost the harvest of wheat.'] as const,
  );
  const { hits } = asking(texts(...many))(QUESTION, { limit: 301, explain: true, snippets: 0 });
  const hasRelated = hits.map(({ explain }) => explain!.some(({ via }) => via === 'related'));
  t.strictSame(
    [hasRelated.length, hasRelated.lastIndexOf(true)],
    [301, 299],
    'only the best 300 gain from it',
  );
}

function checkOrder(asking: Asking): void {
  const field = asking({
    articles: [
      articleOf('in-text', { title: 'other words', lead: 'other words', text: 'flood words' }),
      articleOf('in-lead', { title: 'other words', lead: 'flood words', text: 'other words' }),
      articleOf('in-title', { title: 'flood words', lead: 'other words', text: 'other words' }),
    ],
    entities: [],
  });
  checkCases(field, [
    ['flood', 'in-title in-lead in-text', 'title before lead before text'],
    ['flood', 'in-lead in-text', 'the fields asked for', { in: ['lead', 'text'] }],
    ['title:flood', 'in-title', 'the field in the query overrides', { in: ['text'] }],
  ]);
  const forms = asking(
    texts(
      ['exact', 'the flooding of rivers'],
      ['stem', 'the floods of rivers'],
      ['typo', 'the floodimg of rivers'],
      ['twice', 'flooding and flooding of rivers in the low lands along the coast'],
      ['far', 'flooding there was and then, much later in this long text, the rivers rose'],
      ['apart', 'burst pipes in town and trouble at all the local banks'],
      ['near', 'trouble in town and at all the local pipes banks burst'],
    ),
  );
  checkCases(forms, [
    [
      'flooding',
      'exact twice stem far',
      'the form asked for before its stem; a short text before a long one',
    ],
    ['flooding~1', 'exact twice stem far typo', 'whoever needs an error comes last'],
    ['flooding~1 -coast', 'exact stem far typo', 'also beside what is excluded'],
    [
      'rose OR flooding~1',
      'far exact twice stem typo',
      'a rare word weighs more; whoever needs an error comes last',
    ],
    ['"there and was"~1', '', 'each word is near enough to one other, and not all to each other'],
    ['"there and was"~2', 'far', 'all are near enough to each other'],
    ['banks burst', 'near apart', 'words near each other before words far apart'],
  ]);
  const dates = asking({
    articles: [
      dated('undated', null, { text: 'flood', title: 'Beta' }),
      dated('old', '2014-01-01', { text: 'flood', title: 'delta' }),
      dated('new', '2015-01-01', { text: 'flood', title: 'Gamma' }),
      dated('new-too', '2015-01-01', { text: 'flood', title: 'álpha' }),
    ],
    entities: [],
  });
  checkCases(dates, [
    ['flood', 'new new-too old undated', 'equally good ones newest first, then by id, undated last'],
    ['', 'new new-too old undated', 'browsing too'],
    ['flood', 'new new-too old undated', 'newest first', { sort: 'newest' }],
    ['flood', 'old new new-too undated', 'oldest first', { sort: 'oldest' }],
    ['flood', 'new-too undated old new', 'by title, without case and accents', { sort: 'title' }],
    ['flood', 'new new-too', 'within a period', period('exclude')],
    ['flood', 'new new-too undated', 'and without a date', period('include')],
  ]);
  t.match(dates('flood', period('exclude')).warnings, [
    { code: 'undated-excluded', detail: /left out: 1\./ },
  ]);
  t.strictSame(dates('flood', period('include')).warnings, [], 'nobody left out');
  t.strictSame(dates('flood -flood', period('exclude')).warnings, [], 'nobody left out');
  t.strictSame(
    dates('🙂', period('exclude')).warnings.map(({ code }) => code),
    ['nothing-searchable', 'nothing-to-search'],
  );
}

function checkWords(asking: Asking): void {
  const corpus = {
    entities: [],
    articles: [
      articleOf('accents', { text: 'Zürich café na\u0308ive' }),
      articleOf('cjk', { text: '東京都庁で会議。北京に行く' }),
      articleOf('german', { text: 'Die Gespräche und die talks', language: 'de' }),
      articleOf('lines', { text: 'the peace\ntalks failed\n\nagain and talks', lead: 'peace' }),
      articleOf('shout', { text: 'WHO IS THIS IT IS\n\nthe WHO said who is it' }),
      articleOf('possessive', { text: "Lavrov's counterpart, the O'Brien report on air-strikes" }),
      articleOf('unknown', { text: 'talking', language: null }),
      articleOf('empty', { text: '' }),
    ],
  };
  const ask = asking(corpus);
  checkCases(ask, [
    ['zurich', 'accents', 'accents do not count'],
    ['ZU\u0308RICH', 'accents', 'NFC and NFD are one'],
    ['cafe\u0301', 'accents', 'NFC and NFD are one'],
    ['東京', 'cjk', 'a pair of characters'],
    ['東京都庁', 'cjk', 'a word of several pairs stands together'],
    ['東京行く', '', 'and not apart'],
    ['talks', '?german lines unknown', 'stems are English: a German article matches literally'],
    ['talk', '?lines unknown', 'stems are English'],
    ['"peace talks"', 'lines', 'across a line break'],
    ['"failed again"', '', 'not across paragraphs'],
    ['"failed again"~9', '', 'not across paragraphs'],
    ['"again peace"~9', '', 'nor across fields'],
    ['WHO', 'shout', 'the acronym'],
    ['"THIS IS IT IS"', '', 'the quoted line is read as a line is'],
    ['"WHO IS THIS IT IS"', 'shout', 'the quoted line is read as a line is'],
    ['lavrov', 'possessive', 'without the possessive'],
    ["o'brien", 'possessive', 'an apostrophe within'],
    ['air-strikes', 'possessive', 'a hyphenated word'],
    ['strikes', 'possessive', 'and by part'],
    ['air-talks', '', 'not side by side'],
    ['zebra-talks', '', 'a part that no text has'],
    ['"peace peace"', '', 'a word twice'],
    ['who*', '?shout', 'a prefix ignores case'],
  ]);
  t.strictSame(marksOf(ask('Gespräche talking -failed', { match: 'any' }), corpus).sort(), [
    'german: Gespräche/exact',
    'unknown: talking/exact',
  ]);
  const long = ask('talks '.repeat(300)).hits.map(({ id }) => id);
  t.strictSame(
    long,
    ask('talks').hits.map(({ id }) => id),
    'a word repeated is the word',
  );
  const twice = ask('lines talks talks', { match: 'any', explain: true }).hits.find(
    ({ id }) => id === 'lines',
  );
  t.ok(twice!.explain!.find(({ term }) => term === 'talks')!.score > 0);
}

function checkNames(asking: Asking): void {
  const people = withEntities([
    articleOf('a', { text: 'Mohammed Karimov spoke in Paris. President Mohammed Karimov left.' }),
    articleOf('b', { text: 'Muhammad Karimov spoke in Rome. Then Muhammad Karimov left.' }),
    articleOf('c', { text: 'Muhammad Aliyev spoke in Oslo. Then Muhammad Aliyev left.' }),
  ]);
  const ask = asking(people);
  const hits = (q: string, changes?: Partial<SearchRequest>) =>
    ask(q, changes)
      .hits.map(({ id }) => id)
      .toSorted();
  t.strictSame(hits('Mohammed'), ['a', 'b'], 'the other spelling, of the same person only');
  t.strictSame(hits('Muhammad'), ['a', 'b', 'c'], 'every literal one, and the other spelling of one of them');
  t.strictSame(hits('Mohammed', { expand: 'off' }), ['a'], 'literal');
  t.strictSame(hits('text:Mohammed'), ['a'], 'names are expanded where a word stands bare');
  t.strictSame(hits('-Mohammed'), ['b', 'c'], 'and where it is not excluded');
  t.strictSame(hits('Karimov'), ['a', 'b']);
  t.strictSame(hits('Mohammed Karimov'), ['a', 'b']);
  t.strictSame(hits('Paris OR Mohammed Karimov'), ['a', 'b']);
  t.strictSame(hits('(Muhammad Karimov) OR Oslo'), ['a', 'b', 'c'], 'a name within parentheses');
  t.strictSame(hits('Rome "spoke" Mohammed'), ['b'], 'a phrase ends a name');
}

/** The article with one mention of an entity, where `text` stands in the field. */
function mentioning(
  article: Article,
  { id, type, name }: Entity,
  [field, text]: readonly [TextField, string],
): Article {
  const start = article[field]!.indexOf(text);
  const range: [number, number] = [start, start + text.length];
  const mention = { articleId: article.id, field, range, text, sentence: '', confidence: 1 };
  return { ...article, entities: [...article.entities, { id, type, name, mentions: [mention] }] };
}

/** A common word that somebody has for a name. */
function checkWordsThatAreNames(asking: Asking): void {
  const network = entityOf('organization/plan', 1, [
    ['Public Library Access Network', 1],
    ['PLAN', 1],
  ]);
  const ask = asking({
    articles: [
      mentioning(articleOf('a', { text: 'The Public Library Access Network opened.' }), network, [
        'text',
        'Public Library Access Network',
      ]),
      mentioning(articleOf('b', { text: 'PLAN grew.' }), network, ['text', 'PLAN']),
      articleOf('c', { text: 'A plan, a plan and another plan.' }),
    ],
    entities: [network],
  });
  const hits = (q: string) =>
    ask(q)
      .hits.map(({ id }) => id)
      .toSorted();
  t.strictSame(hits('PLAN'), ['a', 'b', 'c'], 'in capitals it is the name as well');
  t.strictSame(hits('plan'), ['b', 'c'], 'in small letters the word, as most articles have it');
  t.strictSame(hits('network'), ['a']);
}

function checkNamesakes(asking: Asking): void {
  const state = entityOf('place/georgia-us', 1, [
    ['State of Georgia', 3],
    ['Georgia', 3],
    ['Peach State', 1],
  ]);
  const country = entityOf('place/georgia', 1, [
    ['Georgia', 3],
    ['Sakartvelo', 1],
    ['…', 1],
  ]);
  const nobody = entityOf('person/juri-petrov', 1, [
    ['Juri Petrov', 1],
    ['Yuri Petrov', 1],
    ['Yury Petrov', 1],
  ]);
  const derived = articleOf('d', {
    titleOrigin: 'first-sentence',
    title: 'Sakartvelo',
    text: 'no name in the text',
  });
  const ask = asking({
    articles: [
      mentioning(articleOf('a', { text: 'Atlanta in the Peach State' }), state, ['text', 'Peach State']),
      mentioning(articleOf('b', { lead: 'Tbilisi in Sakartvelo' }), country, ['lead', 'Sakartvelo']),
      articleOf('c', { text: 'Georgia' }),
      mentioning(derived, country, ['title', 'Sakartvelo']),
    ],
    entities: [state, country, nobody],
  });
  checkCases(ask, [
    ['Georgia', 'c', 'a name of two is left as it is'],
    ['State of Georgia', 'a', 'a name of one is not'],
    ['State of Georgia', '', 'not in the field asked for', { in: ['lead'] }],
    ['entity:Georgia', '?a b', 'both where an entity is asked for; a derived title is not searched'],
    ['entity:Sakartvelo', 'b', 'in a lead', { in: ['lead'] }],
    ['Yuri', '', 'a name that no article has'],
    ['zebra-Georgia', '', 'no part of a name'],
  ]);
  const ids = (q: string) => ask(q).entities.map(({ id }) => id);
  t.strictSame(ids('Georgia'), ['place/georgia-us', 'place/georgia'], 'both are offered');
}

function checkCopies(asking: Asking): void {
  const copyOf = (id: string, canonical: string, text: string, day: string): Article =>
    dated(id, day, {
      text,
      duplicates: { count: 2, canonical, copies: [], origin: 'found' as const },
      source: { id: id[0]!, name: null },
    });
  const ask = asking({
    articles: [
      copyOf('a1', 'b1', 'storm storm storm', '2015-01-03'),
      copyOf('b1', 'b1', 'storm and calm weather', '2015-01-02'),
      copyOf('c1', 'b1', 'storm rain', '2015-01-01'),
      dated('d1', '2014-01-01', { text: 'storm warning' }),
      copyOf('e1', 'not-here', 'a copy whose original is not in the corpus', '2013-01-01'),
    ],
    entities: [],
  });
  const total = (q: string, changes?: Partial<SearchRequest>) => ask(q, changes).total;
  checkCases(ask, [
    ['storm', 'd1 b1', 'the canonical copy stands for the group, where it stands itself'],
    ['storm -calm', 'a1 d1', 'else the best copy that matches'],
    ['rain', 'c1', 'else the only one'],
    ['storm', 'a1 c1 d1 b1', 'each its own', { collapse: 'none' }],
    ['source:a', 'a1', 'a source by its id'],
    ['', 'b1 d1 e1', 'browsing'],
    ['corpus', 'e1', 'a copy stands for itself where its original is missing'],
  ]);
  t.strictSame(total('storm'), { value: 2, articles: 4 }, 'hits, and the articles behind them');
  t.strictSame(total('storm', { collapse: 'none' }), { value: 4, articles: 4 });
  t.strictSame(total('storm -calm'), { value: 2, articles: 3 });
  const { facets } = ask('storm', { facets: ['source', 'year'], facetLimit: 1 });
  t.strictSame(facets['source'], { buckets: [{ value: 'b', label: 'b', count: 1 }], other: 0, missing: 1 });
  t.strictSame(facets['year']?.other, 1, 'facets count hits');
  const meant = (changes: Partial<SearchRequest>) => ask('strom', changes).suggest.didYouMean;
  t.strictSame(meant({}), { q: 'storm', total: 2 }, 'suggestions count hits');
  t.strictSame(meant({ collapse: 'none' }), { q: 'storm', total: 4 });
}

function checkDeterminism(asking: Asking): void {
  const { articles, entities } = seedCorpus;
  const turned = { articles: articles.toReversed(), entities: entities.toReversed() };
  for (const q of ['Lavrov', 'US talks', 'Lavrof', '', 'Sergey OR "Saudi Arabia"', 'zebra Laos']) {
    const changes = { explain: true, facets: ['entity.person', 'entity.place'] } as const;
    t.strictSame(
      asking(turned)(q, changes),
      asking(seedCorpus)(q, changes),
      `${q}: whatever order articles came in`,
    );
  }
  t.strictSame(
    asking({ articles: [], entities: [] })('Lavrov').total,
    { value: 0, articles: 0 },
    'an empty corpus',
  );
}

/** Pieces that queries are made of, hostile ones among them. */
const PIECES = (
  'Lavrov talks Kerry Vienna US us IS Sergey zebra Syria the AND OR NOT " ( ) - + * ~ ~1 : title: entity: source: \\ ' +
  '\u0000 \ud800 😀 東京'
).split(' ');

function checkAnything(ask: Ask): void {
  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join(' ')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join('')),
  );
  const settings = fc.record({
    match: fc.constantFrom('auto', 'all', 'any'),
    fuzzy: fc.constantFrom('auto', 'off', '1', '2'),
    expand: fc.constantFrom('on', 'off'),
    in: fc.subarray(['title', 'lead', 'text'] as const),
    explain: fc.boolean(),
  }) as fc.Arbitrary<Partial<SearchRequest>>;
  property(t, 'anything is answered, or refused with a reason', [query, settings], (q, changes) => {
    const answer = answerOf(() => ask(q, changes));
    return answer === null || answer.total.value >= answer.hits.length;
  });
  const literal = { expand: 'off', fuzzy: 'off', match: 'all' } as const;
  const word = fc.constantFrom('Lavrov', 'talks', 'Kerry', 'Vienna', 'US', 'Laos', 'Saudi', 'peace');
  const idsOf = (q: string, changes: Partial<SearchRequest> = {}) =>
    ask(q, { snippets: 0, ...changes }).hits.map(({ id }) => id);
  property(t, 'excluding a word never adds a hit', [word, word], (a, b) =>
    isWithin(idsOf(`${a} -${b}`), idsOf(a)),
  );
  property(t, 'a required word never adds a hit', [word, word], (a, b) =>
    isWithin(idsOf(`${a} ${b}`, literal), idsOf(a, literal)),
  );
  property(t, 'a phrase finds no more than its words', [word, word], (a, b) =>
    isWithin(idsOf(`"${a} ${b}"`, literal), idsOf(`${a} ${b}`, literal)),
  );
}

const isWithin = (some: readonly string[], all: readonly string[]) => some.every((id) => all.includes(id));

function answerOf(asks: () => SearchAnswer): SearchAnswer | null {
  try {
    return asks();
  } catch (error) {
    if (error instanceof QueryError) return null;
    throw error;
  }
}
