/** Zero-width characters, soft hyphens, bidirectional controls and byte order marks: they show nothing and split words. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const LINE_BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
const SPACES = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * One spelling per character for display: NFC, `\n` for every line break, a plain space for every other space,
 * and no control or invisible characters. Quotes and dashes stay as published. Idempotent.
 * Zero-width joiners (U+200C, U+200D) stay: Persian and emoji need them.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(LINE_BREAKS, '\n')
    .replace(SPACES, ' ')
    .replace(INVISIBLE, '')
    .replace(CONTROLS, '')
    .normalize('NFC')
    .toWellFormed();
}
