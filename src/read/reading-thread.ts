import { moduleBeside } from '../thread/module-beside.ts';
import { ThreadStopped } from '../thread/thread-stopped.ts';
import { createWorkThread, type ThreadLimits } from '../thread/work-thread.ts';
import type { PathContent, Reading } from './content.ts';
import { failure, type Failure } from './failure.ts';
import { readFile, settled, type ReadFile } from './read-file.ts';
import { rejected } from './read-whole.ts';
import type { FoundFile } from './walk.ts';

/** What the thread is asked. */
export interface ReadJob {
  readonly file: FoundFile;
  readonly reading: Reading;
}

/** How the files of a folder are read. */
export interface FileReader {
  readonly read: ReadFile;
  /** Call it when the folder is read. */
  readonly end: () => Promise<void>;
}

/** Reads in the caller's thread, however long it takes. */
const READ_HERE: FileReader = { read: readFile, end: async () => {} };

/** Reads in a thread with limits, or here without any. */
export function fileReader(limits: ThreadLimits | undefined): FileReader {
  return limits === undefined ? READ_HERE : createReadingThread(limits);
}

/**
 * For a megabyte of records or a whole page, which take a tenth of that at most: nothing but what is made to harm, or a
 * parser's fault, comes near it (2026-11).
 */
export const READING_LIMITS: ThreadLimits = { deadline: 30_000, memory: 1024 };

/** Plain text is read as it is: nothing in it can keep a reader busy. */
const HARMLESS = /\.(?:txt|text)$/i;

/**
 * Reads files in a thread, one after the other; one that needs more than the limits is rejected, and the rest is read on
 * in a new thread.
 */
export function createReadingThread(limits: ThreadLimits): FileReader {
  const thread = createWorkThread<ReadJob, PathContent>(moduleBeside(import.meta.url, 'read-thread'), limits);
  return {
    end: thread.end,
    read: async (file, reading) => {
      if (HARMLESS.test(file.path) || file.kind !== 'file') return readFile(file, reading);
      try {
        return settled(await thread.ask({ file, reading }));
      } catch (error) {
        return [{ path: file.path, content: rejected(givenUp(error, limits)) }];
      }
    },
  };
}

/** A fault of a parser costs the file at which it shows, and is told. */
function givenUp(error: unknown, { deadline, memory }: ThreadLimits): Failure {
  if (error instanceof ThreadStopped)
    return failure('too-large', {
      expected: `a file whose parts each need at most ${deadline} ms and ${memory} MiB to read`,
      found: `one that needs ${error.needed}`,
      remedy: 'Repair or split it, or remove it.',
    });
  return failure('unreadable', {
    expected: 'a file that its reader understands',
    found: `one at which it failed (${String(error)})`,
    remedy: 'Repair or convert it, and report this fault of Dateline.',
  });
}
