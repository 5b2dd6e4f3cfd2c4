import type { EntryKind } from './entry-kind.ts';
import { failure, type Failure } from './failure.ts';

/** Why an entry of this kind is not read. */
export function notAFile(kind: EntryKind): Failure {
  return failure('not-a-file', {
    expected: 'a regular file',
    found: `a ${kind}`,
    remedy: 'Links are never followed: put the file itself into the folder, or remove this.',
  });
}

/** What the system's error says about a file or folder; anything unknown counts as unreadable. */
export function unreadable(error: unknown): Failure {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return vanished();
  if (code === 'ELOOP') return notAFile('symbolic link');
  return failure('unreadable', {
    expected: 'to be allowed and able to read it',
    found: code ?? message,
    remedy: 'Check its permissions and the disk.',
  });
}

function vanished(): Failure {
  return failure('changed', {
    expected: 'what the folder listed',
    found: 'that it is gone',
    remedy: 'Load the folder again.',
  });
}
