/** The kinds of reasons for which nothing is written, as the table of problems names them. */
export type RefusalCode =
  | 'article-rejected'
  | 'article-conflict'
  | 'precondition-failed'
  | 'folder-not-writable';

/** An article that is not written, or not deleted; the message says what was expected, what came, and what to do. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: RefusalCode;

  constructor(code: RefusalCode, reason: string) {
    super(reason);
    this.code = code;
  }
}

const WHY: Readonly<Record<string, string>> = {
  EACCES: 'that the server may not write there',
  EPERM: 'that the server may not write there',
  EROFS: 'a file system that may only be read',
  ENOSPC: 'no room left',
  EDQUOT: 'no room left for the user of the server',
};

/** What the system says of a folder that does not take a file. */
export function notWritable(error: unknown): Refused {
  const code = String((error as NodeJS.ErrnoException).code);
  const found = WHY[code] ?? `that it cannot be written (${code})`;
  return new Refused(
    'folder-not-writable',
    `Expected a corpus folder that takes the file; found ${found}. Put the folder right and send it again.`,
  );
}
