import fc from 'fast-check';
import t from 'tap';
import { numbersIn } from '../src/entities/tagger/binary.ts';
import { candidateRuns } from '../src/entities/tagger/candidates.ts';
import { clustersOf, readClusters } from '../src/entities/tagger/clusters.ts';
import { consistent } from '../src/entities/tagger/consistent.ts';
import { find, hashTable } from '../src/entities/tagger/hash-table.ts';
import { hashOf } from '../src/entities/tagger/hashing.ts';
import {
  EDGE,
  isAllowed,
  LABEL_COUNT,
  labelsOf,
  SIDE,
  spansIn,
  TAG_TYPES,
} from '../src/entities/tagger/labels.ts';
import {
  bestLabels,
  pathProbability,
  probabilityOf,
  sums,
  transitionOdds,
  transitionsFrom,
} from '../src/entities/tagger/lattice.ts';
import { calibrate } from '../src/entities/tagger/model.ts';
import { readText, type Reading } from '../src/entities/tagger/reading.ts';
import { tag } from '../src/entities/tagger/tag.ts';
import { formReader, readTagger } from '../src/entities/tagger/tagger.ts';
import { tagArticle, type Taggable } from '../src/entities/tag-article.ts';
import { tokenize } from '../src/entities/tagger/tokens.ts';
import { parseAnnotated, type Annotated } from '../tools/train/annotated.ts';
import { examplesOf } from '../tools/train/examples.ts';
import { fillTemplates, SLOT_KINDS } from '../tools/train/fill-templates.ts';
import { fitCalibration, type Outcome } from '../tools/train/fit-calibration.ts';
import { isHeldOut, outcomesOn } from '../tools/train/held-out.ts';
import { inventor, type Inventor } from '../tools/train/invent.ts';
import { kMeans } from '../tools/train/kmeans.ts';
import { makeClusters } from '../tools/train/make-clusters.ts';
import type { NameStock } from '../tools/train/names.ts';
import { packModel } from '../tools/train/pack-model.ts';
import { randomFrom, type Random } from '../tools/train/random.ts';
import { renamed } from '../tools/train/rename.ts';
import { trainCrf } from '../tools/train/train-crf.ts';
import { wardCuts } from '../tools/train/ward.ts';
import { property } from './property.ts';
import { scoreSpans, type GoldSpan } from './quality/score-spans.ts';

/** Every case is: what must hold, what is, what should be. */
const check = (name: string, is: unknown, expected: unknown): void => void t.strictSame(is, expected, name);
const silent = (): void => undefined;

// Words

const tokens = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(' ');
check(
  'hyphens part where capitals change sides',
  tokens('US-led counter-ISIL US-backed-Kurdish'),
  'US - led counter - ISIL US - backed - Kurdish',
);
check(
  'parties part from states',
  tokens('Blow, D-Calif., left R-Texas on D-Day'),
  'Blow , D - Calif . , left R - Texas on D-Day',
);
check('spaces of any kind part words', tokens(' a\u00a0B\tCd, e\nF '), 'a B Cd , e F');
check(
  'the syllables of Korean and Chinese given names are one token',
  tokens('Geun-hye Myung-bak Ying-jeou Kai-shek Tse-tung Yew-kong Ing-wen Yat-sen Hsiung-chi Kwang-soo'),
  'Geun-hye Myung-bak Ying-jeou Kai-shek Tse-tung Yew-kong Ing-wen Yat-sen Hsiung-chi Kwang-soo',
);
check(
  'what only stands behind a name is none',
  tokens('Kim-led Kong-run Han-era Ming-style UN-run Iran-led Lee-to'),
  'Kim - led Kong - run Han - era Ming - style UN - run Iran - led Lee - to',
);
check(
  'hyphens inside names stay',
  tokens('al-Assad Jean-Luc Ban Ki-moon Deir-al-Zor 1-2'),
  'al-Assad Jean-Luc Ban Ki-moon Deir-al-Zor 1-2',
);
check(
  'dots stay with acronyms, titles and initials',
  tokens('Mr. J. K. Smith of the U.S. said.'),
  'Mr. J. K. Smith of the U.S. said .',
);
check(
  'clitics are tokens, apostrophes in names are not',
  tokens("Putin's O'Brien didn’t"),
  "Putin 's O'Brien didn ’t",
);
check('a hundred thousand hyphens are read in one go', tokenize('a-B-'.repeat(50_000)).length, 200_000);
const anyText = fc.string({
  unit: fc.constantFrom(...Array.from('aA.-’ \n"1éÉ中'), "'", 'U.S.', 'Mr. '),
  maxLength: 60,
});
property(t, 'tokens are the text but for its spaces', [anyText], (text) => {
  const found = tokenize(text);
  const inOrder = found.every(({ text: word, start, end }) => text.slice(start, end) === word);
  return inOrder && found.map((token) => token.text).join('') === text.replaceAll(/\s/g, '');
});

// Packed numbers and tables

const bytes = Uint8Array.of(0, 0, 1, 0, 0, 0, 2, 0, 255).subarray(2);
const numbers = numbersIn(bytes);
check(
  'numbers come off the front',
  [[...numbers.u32(1)], [...numbers.u16(1)], [...numbers.i8(1)]],
  [[1], [2], [-1]],
);
t.throws(() => numbersIn(bytes).f32(2), RangeError, 'bytes that end too early are an error');
property(t, 'a table finds its keys and no others', [fc.uniqueArray(fc.nat(2 ** 20))], (keys) => {
  const table = hashTable(keys);
  return keys.every(
    (key, i) => find(table, key) === i && (keys.includes(key + 1) || find(table, key + 1) === -1),
  );
});
check('nor a key that is unlike all of its keys', find(hashTable([7]), -7), -1);
check('of a repeated key the first counts', find(hashTable([7, 7]), 7), 0);

// Clusters

const turned = Float32Array.of(1, 0, 0, 0, 0.8, 0.6, 0, 0, 0, 0, 1, 0, 0, 0, 0.8, 0.6);
const search = { core: 4, coreRounds: 1, rounds: 3, clusters: 2, seed: 3 };
check(
  'vectors that point the same way are one cluster',
  sameGroups(kMeans(turned, 4, search).clusterOf),
  '0 0 1 1',
);
check(
  'a cluster left empty is started again',
  kMeans(Float32Array.of(1, 0, 0, 0, 1, 0, 0, 0), 4, { ...search, core: 2 }).centroids.length,
  8,
);
t.throws(
  () => kMeans(turned, 4, { ...search, clusters: 5 }),
  RangeError,
  'more clusters than vectors are an error',
);
const line = Float32Array.of(0, 1, 10, 11, 30);
check(
  'cuts of a Ward tree',
  wardCuts(line, 1, [3, 2, 1]).map((groups) => sameGroups(groups)),
  ['0 0 1 1 2', '0 0 0 0 1', '0 0 0 0 0'],
);

function sameGroups(groups: Uint16Array): string {
  const seen = [...new Set(groups)];
  return [...groups].map((group) => seen.indexOf(group)).join(' ');
}

const vectors = {
  words: ['paris', 'oslo', 'anna', 'ben', 'anna'],
  values: Float32Array.from([...turned, 0, 0, 1, 0]),
  dimensions: 4,
};
const sizes = { fine: 2, middle: 2, coarse: 1, second: 2, rounds: { core: 4, coreRounds: 1, rounds: 2 } };
const clusterBytes = makeClusters(vectors, sizes, silent);
const clusters = readClusters(clusterBytes);
const fineOf = (word: string): number => clustersOf(clusters, word).fine;
check(
  'words are clustered',
  [fineOf('paris') === fineOf('oslo'), fineOf('paris') === fineOf('anna')],
  [true, false],
);
check(
  'variants of a word share its cluster',
  ['al-anna', 'el-anna', 'x-anna', 'a.n.n.a', 'anna'].map((word) => fineOf(word) === fineOf('anna')),
  [true, true, true, true, true],
);
check('an unknown word has no cluster', clustersOf(clusters, 'l’anna-x'), {
  fine: -1,
  middle: -1,
  coarse: -1,
  second: -1,
});

// Labels and lattice

const spelt = (spans: ReturnType<typeof spansIn>): string =>
  spans.map(({ from, to, type }) => `${TAG_TYPES[type]} ${from}-${to}`).join(', ');
check(
  'labels spell names',
  spelt(spansIn(Uint8Array.of(0, ...labelsOf(0, 1), ...labelsOf(1, 2), ...labelsOf(2, 3), 0), 5)),
  'person 6-7, organization 7-9, place 9-12',
);
check(
  'a name goes on in its own type, and ends',
  [isAllowed(1, 3), isAllowed(1, 7), isAllowed(1, EDGE), isAllowed(EDGE, 2), isAllowed(3, EDGE)],
  [true, false, false, false, true],
);

const flat = transitionsFrom(new Float64Array(SIDE * SIDE));
const odds = transitionOdds(flat);
property(
  t,
  'probabilities of a token add up to one, and the best labels are allowed',
  [
    fc.array(fc.double({ min: -9, max: 9, noNaN: true }), {
      minLength: LABEL_COUNT * 3,
      maxLength: LABEL_COUNT * 3,
    }),
  ],
  (scores) => {
    const stretch = { scores: Float64Array.from(scores), before: EDGE, after: 0 };
    const summed = sums(stretch, odds);
    const totals = [0, 1, 2].map((token) =>
      Array.from({ length: LABEL_COUNT }, (_, label) => probabilityOf(summed, token, label)).reduce(
        (a, b) => a + b,
      ),
    );
    const labels = [EDGE, ...bestLabels(stretch, flat), 0];
    return (
      totals.every((total) => Math.abs(total - 1) < 1e-9) &&
      labels.slice(1).every((label, i) => isAllowed(labels[i]!, label))
    );
  },
);
property(
  t,
  'the best labels are the most probable path',
  [
    fc.array(fc.double({ min: -3, max: 3, noNaN: true }), {
      minLength: LABEL_COUNT * 2,
      maxLength: LABEL_COUNT * 2,
    }),
  ],
  (scores) => {
    const stretch = { scores: Float64Array.from(scores), before: EDGE, after: EDGE };
    const found = sums(stretch, odds);
    const probability = (labels: readonly number[]): number =>
      pathProbability(found, odds, { at: 0, labels });
    const all = Array.from({ length: LABEL_COUNT ** 2 }, (_, n) => [
      Math.floor(n / LABEL_COUNT),
      n % LABEL_COUNT,
    ]);
    const most = Math.max(...all.map(probability));
    return Math.abs(most - probability([...bestLabels(stretch, flat)])) < 1e-12;
  },
);
check(
  'calibration',
  [
    calibrate(0.5, { slope: 2, shift: 0 }),
    calibrate(0.9, { slope: 1, shift: 0 }).toFixed(3),
    calibrate(1, { slope: 1, shift: 0 }) < 1,
  ],
  [0.5, '0.900', true],
);

// Reading

const formOf = formReader(clusters);
const read = (text: string): Reading => readText(text, formOf);
const runs = (text: string): string[] => {
  const reading = read(text);
  return candidateRuns(reading).map(({ from, to }) =>
    reading.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' '),
  );
};
check(
  'names may be where capitals, numbers and small joints are',
  runs('He met Bank of America 7 on eBay. no one.'),
  ['He', 'Bank of America 7 on eBay'],
);
check(
  'headlines are known by their capitals',
  read('OBAMA MEETS PUTIN\nObama Said to Meet Putin\nObama met Putin.').sentences.map(
    ({ shouted }) => shouted,
  ),
  [true, true, false],
);
check('endless sentences are read in pieces', read('Bob '.repeat(1000)).sentences.length, 3);
check('long words are not kept', formOf('x'.repeat(41)) === formOf('x'.repeat(41)), false);
check('words are kept, but not without end', [formOf('anna') === formOf('anna'), forgets()], [true, true]);

function forgets(): boolean {
  const first = formOf('forgotten');
  for (let i = 0; i <= 100_000; i++) formOf(`word${i}`);
  return formOf('forgotten') !== first;
}

// Training on a handful of sentences, and tagging others

const LESSONS = `[Anna Berg](person) met [Ben Stone](person) in [Oslo](place).
[Berg](person) works for [Acme Corp](organization) in [Paris](place).
[Ben](person) and [Anna](person) left [Acme](organization), said Mr. [Stone](person).
The [Bank of Oslo](organization) is in [Oslo](place), not in [Paris](place).
Mr. [Hill](person) of the [Bank of Paris](organization) said no.
Shares of [Acme Corp](organization) fell in [Paris](place) on Monday.
He told [Acme](organization) that Mrs. [Berg](person) was in [Oslo](place).
Nobody in Norway's [Par]is[ and O](place)slo knew.`;
const lessons = LESSONS.split('\n').map((markup, i) =>
  Object.assign(parseAnnotated(`lesson-${i}`, markup), { weight: 1, made: false }),
);
const doubtful = {
  id: 'doubtful',
  text: 'Anna  Berg',
  weight: 1,
  made: false,
  labels: [
    { start: 0, end: 4, type: 'person' },
    { start: 0, end: 3, type: 'place' },
    { start: 4, end: 5, type: 'place' },
  ],
} as const;
const examples = examplesOf([...lessons, doubtful], formOf);
check('names that begin or end inside a token are no lesson', examples.length < lessons.length * 3, true);
const logged: string[] = [];
const learnt = trainCrf(examples, { epochs: 12, averaged: 4, seed: 1, log: (entry) => logged.push(entry) });
check('every epoch is logged', logged.length, 12);
const modelBytes = packModel(learnt, { slope: 1, shift: 0 });
check(
  'training twice gives the same bytes',
  Buffer.compare(
    modelBytes,
    packModel(trainCrf(examples, { epochs: 12, averaged: 4, seed: 1, log: silent }), { slope: 1, shift: 0 }),
  ),
  0,
);
const tagger = readTagger({ model: modelBytes, clusters: clusterBytes });

check('what words add is kept, but not without end', scoresAfterMany(), scoresOf('Anna met Berg in Oslo.'));
check(
  'a list of a hundred names is one stretch',
  tag('Berg '.repeat(100), tagger).spans.every(({ confidence }) => confidence > 0),
  true,
);

function scoresOf(text: string): number[][] {
  const reading = readText(text, tagger.formOf);
  return candidateRuns(reading).map((run) => Array.from(tagger.score(reading, run)));
}

/** The same, behind more words than are kept. */
function scoresAfterMany(): number[][] {
  scoresOf('Anna met Berg in Oslo.');
  for (let i = 0; i < 100_000; i += 1000)
    scoresOf(Array.from({ length: 1000 }, (_, n) => `Word${i + n}`).join(' '));
  return scoresOf('Anna met Berg in Oslo.');
}
const tagged = (text: string): string => {
  const { reading, spans } = tag(text, tagger);
  return spans
    .map(
      ({ from, to, type }) =>
        `${reading.tokens
          .slice(from, to)
          .map((token) => token.text)
          .join(' ')}=${TAG_TYPES[type]}`,
    )
    .join(', ');
};
check(
  'what was taught is found',
  tagged('Mr. Berg met Anna Stone in Paris.'),
  'Berg=person, Anna Stone=person, Paris=place',
);
check('a text without capitals names nothing', tagged('nothing here\n\n…'), '');
check(
  'confidence is a probability',
  tag('Mr. Berg met Anna Stone in Paris. Berg left.', tagger).spans.every(
    ({ confidence }) => confidence > 0.3 && confidence <= 1,
  ),
  true,
);
property(t, 'names lie in the text, in order, and do not overlap', [anyText], (text) => {
  const { reading, spans } = consistent(tag(text, tagger));
  return spans.every(
    ({ from, to }, i) => from < to && to <= reading.tokens.length && from >= (spans[i - 1]?.to ?? 0),
  );
});

const sure = (probability: number, right: number): Outcome[] =>
  Array.from({ length: 100 }, (_, i) => ({ probability, right: i < right }));
const fitted = fitCalibration([...sure(0.99, 90), ...sure(0.6, 55)]);
check(
  'a calibrated probability is the share that is right',
  [0.99, 0.6].map((probability) => calibrate(probability, fitted).toFixed(2)),
  ['0.90', '0.55'],
);
check(
  'what the tagger finds in a text kept back is right or wrong',
  outcomesOn(
    [{ ...parseAnnotated('x', '[Anna Berg](person) is in [Paris](person).'), weight: 1, made: false }],
    tagger,
  ).map(({ right }) => right),
  [true, false],
);
check(
  'copies are kept back with their text',
  isHeldOut({ id: 'a.md' }) === isHeldOut({ id: 'a.md#1' }),
  true,
);

// Texts to learn from

const stock: NameStock = {
  people: [
    { language: 'xx', given: ['Zoë'], surnames: ['Łukø'] },
    { language: 'zh', given: ['Li'], surnames: ['Ming'] },
  ],
  english: { language: 'en', given: ['Ann'], surnames: ['al-Brown'] },
  largeCities: ['Ürga'],
  cities: ['Ost'],
  countries: [
    { names: ['United States', 'US'], capital: 'Washington', demonym: 'American' },
    { names: ['Chad'], capital: 'Ndjamena', demonym: 'Chadian' },
  ],
  regions: ['Sahel'],
  organisations: [['The Sun', 'Sun']],
};
const invent = (seed: number): { inventor: Inventor; random: Random } => {
  const random = randomFrom(seed);
  return { inventor: inventor(stock, random), random };
};
const wordsOf = ({ text, labels }: Annotated): string =>
  labels.map(({ start, end, type }) => `${text.slice(start, end)}=${type}`).join(', ');

check(
  'a slot in capitals is filled in capitals',
  wordsOf(fillTemplates(['{CITY:1} {agency}'], { genre: 'x', count: 1, ...invent(2) })[0]!).startsWith(
    'URGA=place',
  ) ||
    wordsOf(fillTemplates(['{CITY:1} {agency}'], { genre: 'x', count: 1, ...invent(2) })[0]!).startsWith(
      'OST=place',
    ),
  true,
);
check(
  'a slot inside a mark is part of the longer name',
  fillTemplates(['the [{city:1} {surname:2} Times](organization)'], { genre: 'x', count: 9, ...invent(3) })
    .flatMap(({ text, labels }) => labels.map(({ start, end }) => text.slice(start, end)))
    .every((name) => /^(?:Urga|Ürga|Ost) [\w'’-]+ Times$/iu.test(name)),
  true,
);
const SLOTS = SLOT_KINDS.map((kind) => `{${kind}:1}`).join(' / ');
const filled = fillTemplates([SLOTS, '{agency} said {country:1} and [Foo](person) met'], {
  genre: 'all',
  count: 300,
  ...invent(5),
});
check(
  'texts are filled as asked for',
  [filled.length, filled.every(({ text }) => !/[{}[\]]/.test(text))],
  [300, true],
);
check(
  'one number means one person throughout',
  filled.every(({ text }) => new Set(text.match(/Zoe|Zoë|Ann|Li(?= Ming)/g)).size <= 1),
  true,
);
check(
  'demonyms and numbers are not marked',
  filled.some((text) => /American=|Monday=/.test(wordsOf(text))),
  false,
);
check(
  'the newspaper’s small article is not marked',
  filled.some((text) => /(?:^|, )the /.test(wordsOf(text))),
  false,
);
check(
  'countries that take an article get one',
  filled.some(({ text }) => text.includes('said the United States')),
  true,
);
t.throws(
  () => fillTemplates(['{nonsense:1}'], { genre: 'x', count: 1, ...invent(1) }),
  /Unknown slot \{nonsense:1\}/,
  'unknown slots are named',
);

const original = parseAnnotated(
  'a.md',
  `[ANNA VAN BERG](person) IN [OSLO](place)
[Anna van Berg](person) and [J. Berg](person) left [Oslo](place), [Oslo Airport](place), the [Nile](place) and [U.S.](place) for [Acme](organization), the [Bank of Oslo](organization), [Blix](organization), [Foo](organization), the [Red Cross](organization) and [UN](organization).`,
);
const renamings = [1, 2, 3, 4, 5, 6].map((n) => wordsOf(renamed(original, n, invent(n))));
check(
  'a renamed article has as many names',
  new Set(renamings.map((names) => names.split(', ').length)),
  new Set([14]),
);
check(
  'rivers with an article, initials and acronyms keep their names',
  renamings.every((names) =>
    /J\. .*Nile=place, U\.S\.=place.*Red Cross=organization, UN=organization$/.test(names),
  ),
  true,
);
check(
  'people and places are renamed alike throughout',
  renamings.every((names) =>
    /^(\S+) VAN (\S+)=person, (\S+)=place, (\S+) van (\S+)=person, J\. \5=person, (\S+)=place, \6 Airport=place.*Bank of \6=/.test(
      names,
    ),
  ),
  true,
);

// Agreement within a text: names marked in the first text are given, those of the second are expected.

const agree = (name: string, given: string, expected: string): void => {
  const { text, labels } = parseAnnotated(name, given);
  const reading = read(text);
  const at = (offset: number): number => reading.tokens.findIndex(({ start }) => start >= offset);
  const spans = labels.map(({ start, end, type }) => ({
    from: at(start),
    to: reading.tokens.findIndex((token) => token.end === end) + 1,
    type: TAG_TYPES.indexOf(type),
    confidence: 1,
  }));
  const found = consistent({ reading, spans }).spans.map(({ from, to, type }) => ({
    start: reading.tokens[from]!.start,
    end: reading.tokens[to - 1]!.end,
    type: TAG_TYPES[type]!,
  }));
  check(name, found, parseAnnotated(name, expected).labels);
};
const P = '(person)';
const O = '(organization)';
const L = '(place)';
agree(
  'marks, articles and titles are no part of a name',
  `[Mr. Orlan,]${P} of [the Gulf]${L}, and [/ Acme]${O}.`,
  `Mr. [Orlan]${P}, of the [Gulf]${L}, and / [Acme]${O}.`,
);
agree(
  'a title alone is nobody',
  `The [President]${P} met a [Judge]${P}.`,
  `The President met a [Judge]${P}.`,
);
agree(
  'offices take their first word back',
  `[White House Press]${O} Secretary Orlan; [Blix Press]${O} Secretary; [White House]${O}`,
  `[White House]${O} Press Secretary Orlan; [Blix Press]${O} Secretary; [White House]${O}`,
);
agree(
  'a joined nationality is one',
  `A [Russian-Jordanian]${O} plan, a [Smith-Russian]${O}.`,
  `A Russian-Jordanian plan, a [Smith-Russian]${O}.`,
);
agree(
  'an authority takes its country',
  `The [US]${L} [Treasury]${O} told [US]${L} [NATO]${O} staff; [France]${L} [Treasury]${O}, [US]${L} and [Treasury]${O}.`,
  `The [US Treasury]${O} told [US]${L} [NATO]${O} staff; [France]${L} [Treasury]${O}, [US]${L} and [Treasury]${O}.`,
);
agree(
  'organisations that are nothing else are no places',
  `[ISIL]${L} left [Nowhere]${L}.`,
  `[ISIL]${O} left [Nowhere]${L}.`,
);
agree('two lands run together are two', `To [Asia Laos]${L} he went.`, `To [Asia]${L} [Laos]${L} he went.`);
agree(
  'nationalities are no places',
  `[Russian]${O} jets left [Syria]${L}.`,
  `Russian jets left [Syria]${L}.`,
);
agree(
  'listed halves are two names',
  `From [Germany and Poland]${L}.`,
  `From [Germany]${L} and [Poland]${L}.`,
);
agree(
  'halves known from the text are two names',
  `[Acme]${O} and [Blix]${O} said [Acme and Blix]${O} won.`,
  `[Acme]${O} and [Blix]${O} said [Acme]${O} and [Blix]${O} won.`,
);
agree(
  'unknown halves stay one name',
  `[Johnson and Sons]${O} won; so did [Bosnia and Herzegovina]${L}.`,
  `[Johnson and Sons]${O} won; so did [Bosnia and Herzegovina]${L}.`,
);
agree(
  'surnames of those named in full are people',
  `[Anna Orlan]${P} and [Tom Brill Jr.]${P} said [Orlan]${O} knew Brill.`,
  `[Anna Orlan]${P} and [Tom Brill Jr.]${P} said [Orlan]${P} knew [Brill]${P}.`,
);
agree(
  'a surname that is a country, another name or a small word is left',
  `[Michael Jordan]${P}, [Vera Hope]${P}: they saw Jordan. Hope is a hope. In Hope Town, [Jordan]${L} won.`,
  `[Michael Jordan]${P}, [Vera Hope]${P}: they saw Jordan. Hope is a hope. In Hope Town, [Jordan]${L} won.`,
);
agree('short surnames prove nothing', `[Min Li]${P} met Li.`, `[Min Li]${P} met Li.`);
agree(
  'an acronym explained is what it explains',
  `The [Fund for Open Oceans]${P} (FOO) said FOO and [FOO]${P} and [FOO]${O} act.`,
  `The [Fund for Open Oceans]${O} ([FOO]${O}) said [FOO]${O} and [FOO]${O} and [FOO]${O} act.`,
);
agree(
  'a place may be explained, too',
  `[Upper Hill Area]${L} (UHA) is UHA.`,
  `[Upper Hill Area]${L} ([UHA]${L}) is [UHA]${L}.`,
);
agree(
  'what does not fit explains nothing',
  `[Upper Hill]${L} (XQ) is (UHLZ) UH. [Anna Orlan]${P} (Elan).`,
  `[Upper Hill]${L} (XQ) is (UHLZ) UH. [Anna Orlan]${P} (Elan).`,
);
agree(
  'two letters may be a word in a headline',
  `[Upper Hill]${L} (UH) is nice.\nUH OH NOW UP`,
  `[Upper Hill]${L} ([UH]${L}) is nice.\nUH OH NOW UP`,
);
agree(
  'unmistakable names are added',
  'The US and the U.N. left North Korea and the Human Rights Watch office.',
  `The [US]${L} and the [U.N.]${O} left [North Korea]${L} and the [Human Rights Watch]${O} office.`,
);
agree(
  'what a name covers is not added',
  `[North Korea Daily]${O} told US all to go.\nTHEY TOLD US TO GO`,
  `[North Korea Daily]${O} told [US]${L} all to go.\nTHEY TOLD US TO GO`,
);
agree(
  'a name cut at an initial is completed',
  `[George W.]${P} Brill met [Al B.]${P}\nSome [Cy Z.]${P} said, [Ed Q.]${P} `,
  `[George W. Brill]${P} met [Al B.]${P}\nSome [Cy Z.]${P} said, [Ed Q.]${P} `,
);
agree(
  'a name of several words is found again',
  `[Red Lake]${L} and [Red Lake]${O}, [Red Lake]${O} and [Red Sun]${L}: Red Lake, Red Sun, Red Moon.`,
  `[Red Lake]${L} and [Red Lake]${O}, [Red Lake]${O} and [Red Sun]${L}: [Red Lake]${O}, [Red Sun]${L}, Red Moon.`,
);

agree(
  'letters that are listed are added, well-known people too',
  'He says AP and counter-ISIL forces saw Putin and XQZ. PUTIN AND AP SAY NO',
  `He says [AP]${O} and counter-[ISIL]${O} forces saw [Putin]${P} and XQZ. PUTIN AND AP SAY NO`,
);
agree(
  'words decide the type: well-known people, coined words',
  `[Saddam]${L}, [MacGregor]${P} and [Saddam City]${L} told [JustGiving]${P} of [Putin]${P}.`,
  `[Saddam]${P}, [MacGregor]${P} and [Saddam City]${L} told [JustGiving]${O} of [Putin]${P}.`,
);
agree(
  'listed names are whole',
  `In [Newcastle]${L} upon [Tyne]${L} the [Group]${O} of 20 met; a [Fund]${O} of [Twenty Men]${O}, New ([York]${L}).`,
  `In [Newcastle upon Tyne]${L} the [Group of 20]${O} met; a [Fund]${O} of [Twenty Men]${O}, New ([York]${L}).`,
);
agree(
  'a listed name that cuts another is left',
  `The [United]${O} [Nations Daily]${O} and [New]${L} (York) fell.`,
  `The [United]${O} [Nations Daily]${O} and [New]${L} (York) fell.`,
);
agree(
  'partners are one company',
  `[Marsh]${P} & [Brill]${P} met [Anna Orlan]${P} and [Tom Brill]${P}.`,
  `[Marsh & Brill]${O} met [Anna Orlan]${P} and [Tom Brill]${P}.`,
);
agree(
  'ministries stand without their country, other bodies with it',
  `The [Russian Foreign Ministry]${O}, the [Iraq Interior Ministry]${O}, the [UK Health Ministry]${O}, the [Iraqi Communist Party]${O}, [Oslo Daily]${O}.`,
  `The Russian [Foreign Ministry]${O}, the [Iraq]${L} [Interior Ministry]${O}, the [UK Health Ministry]${O}, the [Iraqi Communist Party]${O}, [Oslo Daily]${O}.`,
);
agree(
  'whoever heads it is a person',
  `The [Obama Administration]${O}, the [Food Administration Board]${O}, the [London Campaign]${O}.`,
  `The [Obama]${P} Administration, the [Food Administration Board]${O}, the [London Campaign]${O}.`,
);
agree(
  'headlines are cut as the text names',
  `[ADEL JUBEIR SPEAKS]${P} OF [IRAQ]${L}\n[Tom Brill Left]${L}: [Tom Brill]${P} and [Adel Jubeir]${P} met in [Iraq]${L} for some time, people say.\n[ADEL JUBEIR]${O} LEAVES [IRAQ]${L}`,
  `[ADEL JUBEIR]${P} SPEAKS OF [IRAQ]${L}\n[Tom Brill Left]${L}: [Tom Brill]${P} and [Adel Jubeir]${P} met in [Iraq]${L} for some time, people say.\n[ADEL JUBEIR]${O} LEAVES [IRAQ]${L}`,
);
agree(
  'storms, cups and offices are dropped',
  `[Hurricane Irma]${P} came before [Irma]${P} left the [Venice Film Festival]${O}, the [Grand Prix]${O} of [Monza Grand Prix]${L}, the [World Series]${O} and the [Minister of Sport]${O}. A storm [Brill]${P} saw, [Ann War]${P}.`,
  `Hurricane Irma came before Irma left the Venice Film Festival, the Grand Prix of Monza Grand Prix, the World Series and the Minister of Sport. A storm [Brill]${P} saw, [Ann War]${P}.`,
);
agree(
  'titles of two words are no part of a name, what is listed as none is none',
  `[Vice President Joe Brill]${P} met [Foreign Minister Senator Ann Lee]${P} on [Brexit]${L} in the [West]${L}. [Vice President]${P} left [President Fnord]${L}.`,
  `Vice President [Joe Brill]${P} met Foreign Minister Senator [Ann Lee]${P} on Brexit in the [West]${L}. Vice President left President [Fnord]${P}.`,
);
agree(
  'possessives end a name that the text has without them',
  `[Al-Assad's]${O} men saw [Al-Assad]${P} at [Lord's]${L}.`,
  `[Al-Assad]${P}'s men saw [Al-Assad]${P} at [Lord's]${L}.`,
);
agree(
  'words that open a sentence are no part of a name',
  `[Later Jubeir]${P} met [Later Brill]${P}. [Grace Brill]${P} left the [Trump]${O} administration.`,
  `Later [Jubeir]${P} met [Later Brill]${P}. [Grace Brill]${P} left the [Trump]${P} administration.`,
);
agree(
  'first words stand for longer names',
  `[Baikal Finance Group]${O}: [Baikal]${L}, [Anna Zorkin]${P} of [Zorkin Partners]${O} and [Zorkin]${P}, [Oslo Daily]${O} in [Oslo]${L}, [Ab Trust]${O} and [Ab]${P}.`,
  `[Baikal Finance Group]${O}: [Baikal]${O}, [Anna Zorkin]${P} of [Zorkin Partners]${O} and [Zorkin]${P}, [Oslo Daily]${O} in [Oslo]${L}, [Ab Trust]${O} and [Ab]${P}.`,
);
agree(
  'accounts, legal forms and families are nobody',
  `Ask @[RealDonald]${P} and #[Brexit]${O} of [Co Inc]${O}: [Hillary Orlan]${P} and the [Orlans]${P}, an [Orlan]${P} and the [Adams]${P}.`,
  `Ask @RealDonald and #Brexit of Co Inc: [Hillary Orlan]${P} and the Orlans, an [Orlan]${P} and the [Adams]${P}.`,
);
agree(
  'a make that is a surname is who bears it',
  `[Fiona Apple]${P} came, and [Apple]${O} sang.`,
  `[Fiona Apple]${P} came, and [Apple]${P} sang.`,
);
agree(
  'what a text names more often counts',
  `[Red Lake]${L}, [Red Lake]${L}, [Red Lake]${O}: Red Lake`,
  `[Red Lake]${L}, [Red Lake]${L}, [Red Lake]${O}: [Red Lake]${L}`,
);
agree(
  'names of people stay names of people',
  `[Anna Orlan]${P} met [Orlan]${P}.\nORLAN, [OTTO]${P} AND ALL`,
  `[Anna Orlan]${P} met [Orlan]${P}.\n[ORLAN]${P}, [OTTO]${P} AND ALL`,
);
agree(
  'a name before an initial or another name stands alone',
  `[Anna Orlan]${P}: Orlan [Acme]${O} and Orlan X`,
  `[Anna Orlan]${P}: [Orlan]${P} [Acme]${O} and [Orlan]${P} X`,
);

agree(
  'numbers and possessives name nobody',
  `It fell to [3,013.18]${O} in the President[ 's]${P} view of [Brill 's]${P} and [Acme 7]${O}.`,
  `It fell to 3,013.18 in the President 's view of [Brill 's]${P} and [Acme 7]${O}.`,
);
agree(
  'what stands before a name is no part of it',
  `[Arizona Sen. John Brill]${P}, [Republican Anna Orlan]${P}, [Christian Otto Lee]${P}, [Ann J. Zork]${P} met.`,
  `Arizona Sen. [John Brill]${P}, Republican [Anna Orlan]${P}, [Christian Otto Lee]${P}, [Ann J. Zork]${P} met.`,
);
agree(
  'names that run together are parted',
  `He knows [Brill]${P}. [Brill Otto John BrillGOP]${P} and [Orlan Anna Orlan]${P}, [Anna Orlan]${P}, [Anna Zork Anna Zork]${P} and [Ali Omar Ali]${P} met.`,
  `He knows [Brill]${P}. [Brill]${P} Otto John BrillGOP and [Orlan]${P} [Anna Orlan]${P}, [Anna Orlan]${P}, [Anna Zork]${P} [Anna Zork]${P} and [Ali Omar Ali]${P} met.`,
);
agree(
  'a name that the text has ends where it ends there',
  `[Tom Brill Ashtown]${P} left them all with [Tom Brill]${P}, with [Brill]${P} and [Tom Brill Jr.]${P}, and they say that [Bo Zork Ashton]${P} (Bo) saw how [Ann Lee FitzGerald]${P} went, and so did [Tom O. BrillGOP]${P}.`,
  `[Tom Brill]${P} Ashtown left them all with [Tom Brill]${P}, with [Brill]${P} and [Tom Brill Jr.]${P}, and they say that [Bo Zork]${P} Ashton (Bo) saw how [Ann Lee FitzGerald]${P} went, and so did Tom O. BrillGOP.`,
);
agree(
  'two lands that a hyphen joins are two',
  `The [U.S.-Mexico]${L} border and the [Trump-Russia]${L} affair: [Trump]${P}, and [Brill-Zork]${P}.`,
  `The [U.S.]${L}-[Mexico]${L} border and the Trump-Russia affair: [Trump]${P}, and [Brill-Zork]${P}.`,
);
agree(
  'how a name ends may tell its type',
  `The [Brill Jr.]${O} of [Brill Tower]${O} met [Jeff Street]${P} of [Acme Fund]${O}.`,
  `The [Brill Jr.]${P} of [Brill Tower]${L} met [Jeff Street]${P} of [Acme Fund]${O}.`,
);
agree(
  'countries are places, regions too',
  `From [Norway]${O} to [Iowa]${O} they went.`,
  `From [Norway]${L} to [Iowa]${L} they went.`,
);
agree(
  'in sport they are their teams',
  `The season coach saw the match in which [Norway]${O} beat [Iowa]${O} and scored.`,
  `The season coach saw the match in which [Norway]${O} beat [Iowa]${O} and scored.`,
);
agree(
  'states behind cities and parties are places',
  `Of Fresno, [Calif]${P}. and (D-[Va]${O}.) came [Calif]${P} and [Ore]${P}. [Ind]${L} (Mont[. Wash]${O}`,
  `Of Fresno, [Calif]${L}. and (D-[Va]${L}.) came [Calif]${P} and [Ore]${P}. [Ind]${L} (Mont. [Wash]${O}`,
);
agree(
  'a body is called alike, whoever has it',
  `The [Brill White House]${O}, [Brill's State Department]${O}, the [Republican House]${O}, [Senate Democratic]${O} and [Brill]${P} of [Acme Fund]${O} and [Republican Fund]${O}, [Fund Democratic]${O}; the [White Brill House]${O}.`,
  `The [Brill]${P} [White House]${O}, [Brill]${P}'s [State Department]${O}, the Republican [House]${O}, [Senate]${O} Democratic and [Brill]${P} of [Acme Fund]${O} and [Republican Fund]${O}, [Fund Democratic]${O}; the [White Brill House]${O}.`,
);
agree(
  'whom a title names gives no organisation its first word',
  `[Zorkin Group]${O} and President [Zorkin]${P}. [Zorkin]${P} left.`,
  `[Zorkin Group]${O} and President [Zorkin]${P}. [Zorkin]${P} left.`,
);
agree(
  'a first name is a person whom the text names in full',
  `[Chelsea Orlan]${P} and [Anna Brill]${P} met: [Chelsea]${O} and [Anna]${O}, [Zork]${O}, [Chelsea]${L}.`,
  `[Chelsea Orlan]${P} and [Anna Brill]${P} met: [Chelsea]${P} and [Anna]${P}, [Zork]${O}, [Chelsea]${P}.`,
);
agree(
  'but for clubs in reports of sport',
  `The coach [Chelsea Orlan]${P} saw the match: [Chelsea]${O} scored goals.`,
  `The coach [Chelsea Orlan]${P} saw the match: [Chelsea]${O} scored goals.`,
);
agree(
  'sites are no organisations, but for listed ones',
  `See [BenefitHub]${O}.gov and [Amazon]${O}.com. [Acme]${O}.`,
  `See BenefitHub.gov and [Amazon]${O}.com. [Acme]${O}.`,
);
agree(
  'the acronym of what is dropped is dropped',
  `The [Open Oceans Act]${O} (OOA), the [OOA]${O} and the [Other Act]${O} (of [OTH]${O}), a [Last Act]${O} (`,
  `The Open Oceans Act (OOA), the OOA and the Other Act (of [OTH]${O}), a Last Act (`,
);
agree(
  'ideas are people where the text names such a person in full',
  `[God]${P} help [May]${P}, said [Theresa May]${P} of [Harry Potter]${P}.`,
  `God help [May]${P}, said [Theresa May]${P} of Harry Potter.`,
);
agree(
  'parts of what is listed as no name are none',
  `The State of the [Union]${O} and [Labor]${O} Day, [Jones]${P} at the [First]${O} Bank.`,
  `The State of the Union and Labor Day, [Jones]${P} at the [First]${O} Bank.`,
);
agree('common nouns are names where the text has one such name', `The [Court]${O} met.`, `The Court met.`);
agree(
  'and it tells which',
  `The [Court]${O} is the [High Court]${O}, the [Committee]${O} the [Blix Committee]${O} or [Zork Committee]${O}.`,
  `The [Court]${O} is the [High Court]${O}, the Committee the [Blix Committee]${O} or [Zork Committee]${O}.`,
);

// An article by its fields

const mentions = (article: Partial<Taggable>): string =>
  tagArticle({ title: '', titleOrigin: 'given', lead: null, text: '', ...article }, tagger)
    .map(({ field, range, text, type }) => `${field} ${range.join('-')} ${text}=${type}`)
    .join(', ');
check(
  'names are found in every field',
  mentions({ title: 'Anna in Oslo', lead: 'Anna Stone in Oslo', text: 'Anna Berg is in Paris.' }),
  'title 0-4 Anna=person, title 8-12 Oslo=place, lead 0-10 Anna Stone=person, lead 14-18 Oslo=place, text 0-9 Anna Berg=person, text 16-21 Paris=place',
);
check(
  'a title taken from the text is not read twice',
  mentions({
    title: 'Anna Berg is in Paris.',
    titleOrigin: 'first-sentence',
    text: 'Anna Berg is in Paris.',
  }),
  'text 0-9 Anna Berg=person, text 16-21 Paris=place',
);

// The scorer

const gold = (
  start: number,
  end: number,
  type: GoldSpan['type'],
  more: Partial<GoldSpan> = {},
): GoldSpan => ({ start, end, type, alternatives: [], optional: false, ...more });
const scoreOf = (
  text: string,
  right: readonly GoldSpan[],
  found: readonly GoldSpan[],
  within?: readonly [number, number],
): string => {
  const spans = found.map(({ start, end, type }) => ({ start, end, type: type as 'person' }));
  const { all } = scoreSpans([{ text, gold: right, found: spans, ...(within && { within }) }]);
  return [all.precision, all.recall, all.f1].map((share) => share.toFixed(2)).join(' ');
};
check(
  'right, wrong and missed names',
  scoreOf(
    'Anna met Ben in Oslo',
    [gold(0, 4, 'person'), gold(9, 12, 'person'), gold(16, 20, 'place')],
    [gold(0, 4, 'person'), gold(9, 12, 'place')],
  ),
  '0.50 0.33 0.40',
);
check(
  'articles, quotes and possessives are no part',
  scoreOf('“The Sun’s” won', [gold(1, 8, 'organization')], [gold(0, 10, 'organization')]),
  '1.00 1.00 1.00',
);
check(
  'a second right type',
  scoreOf('Radcliffe', [gold(0, 9, 'organization', { alternatives: ['place'] })], [gold(0, 9, 'place')]),
  '1.00 1.00 1.00',
);
check(
  'optional names count neither way',
  scoreOf(
    'Anna met Ben',
    [gold(0, 4, 'person', { optional: true }), gold(9, 12, 'other', { optional: true })],
    [gold(0, 4, 'person'), gold(9, 12, 'place')],
  ),
  '0.00 0.00 0.00',
);
check(
  'names of other kinds are wrong to find, not missed',
  scoreOf('Anna met Ben', [gold(0, 4, 'other')], [gold(0, 4, 'person')]),
  '0.00 0.00 0.00',
);
check(
  'only what lies within counts',
  scoreOf('Anna met Ben', [gold(9, 12, 'person')], [gold(0, 4, 'person'), gold(9, 12, 'person')], [5, 12]),
  '1.00 1.00 1.00',
);
check('hashes differ by order', hashOf('ab') === hashOf('ba'), false);
