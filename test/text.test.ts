import t from 'tap';
import { fold } from '../src/text/fold.ts';
import { words } from '../src/text/words.ts';

const check = (name: string, text: string, expected: readonly string[]): void => {
  t.strictSame(
    words(text).map((word) => word.term),
    expected,
    name,
  );
};

check('U.S. and US are one term, us is another', 'The U.S. told us: US', ['the', 'US', 'told', 'us', 'US']);
t.equal(fold('Zürich'), fold('ZU\u0308RICH'), 'NFC and NFD fold alike');
