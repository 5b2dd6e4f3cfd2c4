import type { Content } from './content.ts';
import { sentence } from './failure.ts';

/** What decoders put for bytes that mean nothing to them (Unicode 16, section 23.8): here, or before the file was written. */
const LOST = /\ufffd/g;

/** The same parts, and a warning at the end if letters were lost, in the text or in what is given. */
export async function* withLostLetters(parts: AsyncIterable<Content>): AsyncGenerator<Content> {
  let letters = 0;
  let articles = 0;
  for await (const part of parts) {
    for (const { raw, given } of part.documents) {
      const lost = countLost(raw) + countLost(JSON.stringify(given));
      letters += lost;
      articles += Math.min(lost, 1);
    }
    yield part;
  }
  if (letters > 0)
    yield { shared: false, documents: [], rejected: [], warnings: [remark(letters, articles)] };
}

function remark(letters: number, articles: number): Content['warnings'][number] {
  const what = letters === 1 ? 'a lost letter' : `${letters} lost letters`;
  const detail = sentence({
    expected: 'whole text',
    found: `${what} (U+FFFD) in ${articles === 1 ? 'one article' : `${articles} articles`}`,
    remedy: 'They are served so; get the text anew in its own encoding and save it as UTF-8.',
  });
  return { code: 'lost-letters', detail };
}

function countLost(text: string): number {
  return text.match(LOST)?.length ?? 0;
}
