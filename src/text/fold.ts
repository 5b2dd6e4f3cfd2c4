/** Letters that Unicode does not decompose, with the plain letters that readers type for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŀ: 'l',
  ŋ: 'n',
  þ: 'th',
  ŧ: 't',
  ς: 'σ',
};

const NOT_ASCII = /[^\u0000-\u007f]/;
const MARKS = /\p{M}+/gu;
const UNDECOMPOSED = /[ßæœøđðħıłŀŋþŧς]/g;

/**
 * The form under which a word is matched: NFKC, lower case, without diacritics.
 * `fold('Zürich') === fold('ZURICH')`; NFC and NFD spellings fold alike. ASCII takes a short way.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!NOT_ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(UNDECOMPOSED, (letter) => PLAIN[letter]!);
}
