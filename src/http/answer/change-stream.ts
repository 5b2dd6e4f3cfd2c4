import { PassThrough } from 'node:stream';
import type { Change } from '../../model/change-list.ts';
import type { Live } from '../../corpus/live-corpus.ts';

/** Where a stream gets its changes from. */
export interface ChangeSource {
  /** The changes since a generation, and the generation they lead to; null where it is not remembered. */
  readonly changes: (
    since: string,
  ) => { readonly changes: readonly Change[]; readonly version: string } | null;
  readonly onSwap: Live['onSwap'];
}

/** Milliseconds between two signs of life: proxies close a connection after a minute or so of silence. */
const HEARTBEAT = 15_000;

/** Characters that may wait for a slow reader; who falls further behind comes again with its Last-Event-ID. */
const MOST_WAITING = 16 * 1024 * 1024;

/**
 * The changes from a generation on, as they happen, as server-sent events (HTML Living Standard, section 9.2). Each
 * generation ends with an event `generation` that alone has an `id`: a reader that was cut off in between gets all of
 * it again. Ends itself where it can tell no more.
 */
export function changeStream(
  { changes, onSwap }: ChangeSource,
  since: string,
  { heartbeat = HEARTBEAT, mostWaiting = MOST_WAITING } = {},
): PassThrough {
  const stream = new PassThrough();
  let at = since;
  const tell = (): void => {
    const next = changes(at);
    if (next === null || stream.writableLength > mostWaiting) {
      stream.end();
      return;
    }
    stream.write(next.changes.map(eventOf).join('') + endOf(next.version));
    at = next.version;
  };
  const forget = onSwap(tell);
  const beat = setInterval(() => stream.write(': still here\n\n'), heartbeat);
  const end = (): void => {
    forget();
    clearInterval(beat);
  };
  stream.once('finish', end).once('close', end);
  tell();
  return stream;
}

function eventOf(change: Change): string {
  return `event: ${change.type}\ndata: ${JSON.stringify(change)}\n\n`;
}

function endOf(version: string): string {
  return `id: ${version}\nevent: generation\ndata: ${JSON.stringify({ corpusVersion: version })}\n\n`;
}
