import type { Content } from './content.ts';
import { sentence } from './failure.ts';

/** What decoders put for bytes that mean nothing to them (Unicode 16, section 23.8): here, or before the file was written. */
const LOST = /\ufffd/g;

/** The same with a warning where letters were lost, in the text or in what is given. */
export function withLostLetters(content: Content): Content {
  const lost = content.documents.map(({ raw, given }) => countLost(raw) + countLost(JSON.stringify(given)));
  const letters = lost.reduce((sum, count) => sum + count, 0);
  if (letters === 0) return content;
  const texts = lost.filter((count) => count > 0).length;
  const detail = sentence({
    expected: 'whole text',
    found: `${letters === 1 ? 'a lost letter' : `${letters} lost letters`} (U+FFFD) in ${texts === 1 ? 'one article' : `${texts} articles`}`,
    remedy: 'They are served so; get the text anew in its own encoding and save it as UTF-8.',
  });
  return { ...content, warnings: [...content.warnings, { code: 'lost-letters', detail }] };
}

function countLost(text: string): number {
  return text.match(LOST)?.length ?? 0;
}
