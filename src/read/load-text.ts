import { lstat } from 'node:fs/promises';
import { decode } from './decode.ts';
import { failure, type Failure } from './failure.ts';
import { loadFile } from './load-file.ts';
import { collect } from './read-whole.ts';
import { failureOf } from './unreadable-file.ts';

/** The text of one file that somebody named and that is no article, of at most `maxBytes` bytes; or why it cannot be read. */
export async function loadText(path: string, maxBytes: number): Promise<string | Failure> {
  const bytes = loadFile(path, async function* ({ chunks }) {
    yield await collect(chunks(), maxBytes);
  });
  try {
    if (!(await isThere(path))) return NOT_THERE;
    const whole = await collect(bytes, maxBytes);
    return whole.toString('latin1').trim() === '' ? EMPTY : decode(whole);
  } catch (error) {
    return failureOf(error);
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    ({ code }: NodeJS.ErrnoException) => code !== 'ENOENT',
  );
}

const NOT_THERE = failure('unreadable', {
  expected: 'a file',
  found: 'nothing by that name',
  remedy: 'Check the path; a relative one begins where the program was started.',
});

const EMPTY = failure('empty', {
  expected: 'something in the file',
  found: 'nothing',
  remedy: 'Write what it is to say, or take it away.',
});
