import fc from 'fast-check';
import t from 'tap';
import { escapeMarkup } from '../src/text/escape.ts';
import { fold } from '../src/text/fold.ts';
import { avalanche, hash32, sha256 } from '../src/text/hash.ts';
import { normalize } from '../src/text/normalize.ts';
import { sentences } from '../src/text/sentences.ts';
import { remember } from '../src/text/remember.ts';
import { rememberLast } from '../src/text/remember-last.ts';
import { slug } from '../src/text/slug.ts';
import { stem } from '../src/text/stem.ts';
import { hashWords } from '../src/text/word-hashes.ts';
import { words } from '../src/text/words.ts';
import { property } from './property.ts';

const terms = (text: string, query = false): string[] => words(text, { query }).map((word) => word.term);
const written = (text: string): string[] => words(text).map((word) => text.slice(word.start, word.end));
const split = (text: string): string[] => sentences(text).map(([start, end]) => text.slice(start, end));

/** Every case is: what must hold, what is, what should be. */
const check = (name: string, is: unknown, expected: unknown): void => void t.strictSame(is, expected, name);

check('U.S. and US are one term, us is another', terms('The U.S. told us: US'), [
  'the',
  'US',
  'told',
  'us',
  'US',
]);
check('a dotted acronym is marked with its last dot', written('the U.S. said'), ['the', 'U.S.', 'said']);
check('lower-case dots mean the acronym, too', terms('u.s. i.s. w.h.o.'), ['US', 'IS', 'WHO']);
check('other acronyms ignore case', terms('NATO nato N.A.T.O. ISIS isis'), [
  'nato',
  'nato',
  'nato',
  'isis',
  'isis',
]);
check('Us and Is at the start of a sentence are words', terms('Us? Is it?'), ['us', 'is', 'it']);
check(
  'joiners and accents that stand alone, as inside emoji, are no words',
  terms('👨\u200d👩 ❤\ufe0f ok \u0301'),
  ['ok'],
);
check('a run without spaces may be long', terms('中'.repeat(300_000)).length, 299_999);
check('initials are one term', terms('J.K. Rowling, Washington, D.C.'), [
  'jk',
  'rowling',
  'washington',
  'dc',
]);
check('a full stop before a word without a space is no acronym', terms('in Homs.The army'), [
  'in',
  'homs',
  'the',
  'army',
]);
check('a possessive is cut and left unmarked', written("Lavrov's Russia’s"), ['Lavrov', 'Russia']);
check('US possessive is still the acronym', terms("the US's and U.S.'s"), ['the', 'US', 'and', 'US', 's']);
check('other apostrophes join', terms("O'Brien don’t"), ['obrien', 'dont']);
check('quotation marks are no part of a word', written("'quoted' dogs'"), ['quoted', 'dogs']);
check('hyphenated words come as parts', terms('US-led counter-ISIL al-Assad'), [
  'US',
  'led',
  'counter',
  'isil',
  'al',
  'assad',
]);
check('thousands lose their commas', terms('250,000 1,234.5 3.5 1,2 2015'), [
  '250000',
  '1234.5',
  '3.5',
  '1,2',
  '2015',
]);
check('letters and digits stay together', terms('G20 3rd F-16'), ['g20', '3rd', 'f', '16']);
check('full-width digits are digits', terms('２０１５'), ['2015']);
check('diacritics and ligatures fold', terms('Zürich ZU\u0308RICH Straße Œuvre İstanbul Łódź'), [
  'zurich',
  'zurich',
  'strasse',
  'oeuvre',
  'istanbul',
  'lodz',
]);
check('Greek final sigma folds', fold('ΟΔΟΣ'), fold('οδος'));
check('a run without spaces comes as pairs', terms('北京大学'), ['北京', '京大', '大学']);
check('a single character without spaces stays', terms('北 a'), ['北', 'a']);
check('scripts can stand side by side', terms('東京2020年'), ['東京', '2020', '年']);
check('Thai is cut into pairs with its marks', written('ที่นี่'), ['ที่นี่']);
check('Korean words are words', terms('한국 대통령'), ['한국', '대통령'].map(fold));
check('emoji and punctuation are no words', terms('🙂 — … !'), []);
check('in a headline all in capitals IS is the verb', terms('WHO IS AFRAID OF US NOW'), [
  'who',
  'is',
  'afraid',
  'of',
  'US',
  'now',
]);
check('in a headline all in capitals US after a verb is the pronoun', terms('US FIRMS: GIVE US OUR MONEY'), [
  'US',
  'firms',
  'give',
  'us',
  'our',
  'money',
]);
check('a shouted line does not shout for the next', terms('FOUR WORDS IN CAPITALS\nThe IS group'), [
  'four',
  'words',
  'in',
  'capitals',
  'the',
  'IS',
  'group',
]);
check('a query in capitals means the acronyms', terms('IS US WHO AID', true), ['IS', 'US', 'WHO', 'AID']);
property(t, 'every word stands where it says', [fc.string({ unit: 'binary' })], (text) => {
  const found = words(text);
  return found.every(
    ({ start, end }, i) => start < end && end <= text.length && start >= (found[i - 1]?.start ?? 0),
  );
});
const plainText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('U.S.', "'s", '’s', ' ', '\n', '1,000', '.', ',', 'US', 'it', '—', '“', 'a.b', '9'),
    fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }),
  ),
  maxLength: 60,
});
property(
  t,
  'plain text has the same words beside other signs, which are read the long way',
  [plainText],
  (text) => {
    return JSON.stringify(words(text)) === JSON.stringify(words(`${text}\n\u2603`));
  },
);
property(
  t,
  'words are hashed as they are read',
  [fc.oneof(plainText, fc.string({ unit: 'binary' })), fc.nat(3)],
  (text, from) => {
    const into = new Uint32Array(from + text.length);
    const end = hashWords(text, into, from);
    return (
      JSON.stringify(Array.from(into.subarray(from, end))) ===
      JSON.stringify(words(text).map(({ term }) => hash32(term.toLowerCase())))
    );
  },
);
property(t, 'NFC and NFD have the same terms', [fc.string({ unit: 'grapheme' })], (text) => {
  const plain = text.replace(/[\u1100-\u11ff\uac00-\ud7ff]/g, '');
  return terms(plain.normalize('NFC')).join(' ') === terms(plain.normalize('NFD')).join(' ');
});

for (const [word, expected] of [
  ['talks', 'talk'],
  ['talking', 'talk'],
  ['news', 'news'],
  ['generously', 'generous'],
  ['US', 'US'],
  ['1990s', '1990s'],
  ['is', 'is'],
] as const)
  check(`the stem of ${word}`, stem(word), expected);
{
  let made = 0;
  const count = remember((key) => `${key}${(made += 1)}`, 2);
  check('a memory answers again, and forgets when full', ['a', 'a', 'b', 'c', 'a'].map(count), [
    'a1',
    'a1',
    'b2',
    'c3',
    'a4',
  ]);
}

{
  let made = 0;
  const count = rememberLast((key: string) => `${key}${(made += 1)}`, { keyOf: (key) => key, most: 2 });
  const asked = ['a', 'a', 'b', 'a', 'c', 'a', 'b'].map(count);
  check('the answer not asked for the longest goes first', asked, ['a1', 'a1', 'b2', 'a1', 'c3', 'a1', 'b4']);
}

check('one kind of line break', normalize('a\r\nb\rc\u2028d\u0085e'), 'a\nb\nc\nd\ne');
check('one kind of space', normalize('a\tb\u00a0c\u3000d'), 'a b c d');
check('invisible characters and controls go', normalize('so\u00adft\u200b \ufeffx\u0000\u0007'), 'soft x');
check('decomposed letters are composed', normalize('e\u0301'), 'é');
check('quotes and dashes stay as published', normalize('“a” — ‘b’'), '“a” — ‘b’');
check('a lone surrogate becomes a replacement character', normalize('a\ud800'), 'a\ufffd');
property(t, 'normalising twice is once', [fc.string({ unit: 'binary' })], (text) => {
  return normalize(normalize(text)) === normalize(text);
});

check('a full stop ends a sentence', split('He went. She stayed! Why? "So," he said.'), [
  'He went.',
  'She stayed!',
  'Why?',
  '"So," he said.',
]);
check('U.S. and Mr. end nothing', split('The U.S. Secretary met Mr. Lavrov in St. Petersburg.'), [
  'The U.S. Secretary met Mr. Lavrov in St. Petersburg.',
]);
check('U.S. may end one', split('They left the U.S. The talks failed.'), [
  'They left the U.S.',
  'The talks failed.',
]);
check('so may Inc.', split('He owns Acme Inc. It makes anvils. He runs Acme Inc. Monday.'), [
  'He owns Acme Inc.',
  'It makes anvils.',
  'He runs Acme Inc. Monday.',
]);
check('an initial never does', split('J. Smith met A. The others left.'), [
  'J. Smith met A. The others left.',
]);
check('lower case goes on', split('He said "Stop!" and left. approx. ten'), [
  'He said "Stop!" and left. approx. ten',
]);
check('the closing quote belongs to its sentence', split('“Go.” He went.'), ['“Go.”', 'He went.']);
check('a line break ends a sentence', split('A headline\nA text'), ['A headline', 'A text']);
check('a text may end with U.S.', split('in the U.S. '), ['in the U.S.']);
check(
  'dots alone',
  split('... . .'),
  ['... . .'].flatMap((text) => split(text)),
);
check('a full-width stop ends a sentence without a space', split('今日は。明日'), ['今日は。', '明日']);
check('nothing has no sentences', split(' \n '), []);
property(t, 'sentences keep order and all but white space', [fc.string({ unit: 'binary' })], (text) => {
  const kept = split(text).join('').replace(/\s/g, '');
  return kept === text.replace(/\s/g, '');
});

check('a slug is plain', slug('  Sergei Lavrov’s Visit: Part 2! '), 'sergei-lavrov-s-visit-part-2');
check('a slug may be empty', slug('…'), '');
check('a long slug is cut without a hyphen at its end', slug(`${'a'.repeat(127)} b`), 'a'.repeat(127));
property(t, 'a slug is an id or nothing', [fc.string({ unit: 'binary', maxLength: 300 })], (text) => {
  return /^([a-z0-9][a-z0-9-]{0,127})?$/.test(slug(text));
});

check(
  'markup is escaped',
  escapeMarkup(`<a href="x">'&'</a>`),
  '&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;',
);
check('SHA-256 of abc (FIPS 180-2)', sha256('abc').slice(0, 16), 'ba7816bf8f01cfea');
check('hash32 differs by seed', hash32('a') === hash32('a', 1), false);
check('avalanche keeps zero (MurmurHash3)', avalanche(0), 0);
