import type { Reading } from '../../read/content.ts';
import type { FileReader } from '../../read/reading-thread.ts';
import type { InTurn } from '../../thread/in-turn.ts';
import type { RefusalCode } from './refused.ts';
import type { Shelf } from './shelf.ts';
import type { Flush } from './write-whole.ts';

/** What storing works with. */
export interface Desk {
  readonly folder: string;
  readonly shelf: Shelf;
  readonly reading: Reading;
  readonly reader: FileReader;
  readonly flush: Flush;
  /** Works for one id after the other: of two articles with one id the second takes the place of the first. */
  readonly inTurnOf: (id: string) => InTurn;
  /** What it is called when a file is no longer as the last load found it. */
  readonly ifChanged: RefusalCode;
}
