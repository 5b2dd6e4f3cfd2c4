import { sentence } from '../../read/failure.ts';
import { documentHash } from '../corpus-version.ts';
import type { Desk } from './desk.ts';
import { readStored } from './read-stored.ts';
import { Refused } from './refused.ts';
import type { Place } from './shelf.ts';

/**
 * Throws Refused unless the file of an article says what the last load found in it, and that alone: whoever edited it
 * since would lose that.
 */
export async function refuseChanged(desk: Desk, file: string, held: Place): Promise<void> {
  const { documents, rejected } = await readStored(desk, held.path, file);
  const hashes = documents.map(documentHash);
  if (rejected.length === 0 && hashes.length === 1 && hashes[0] === documentHash(held)) return;
  throw new Refused(
    desk.ifChanged,
    sentence({
      expected: `${held.path} as the folder was last loaded`,
      found: 'that somebody changed it since',
      remedy: 'It is loaded now: get the article, look at it, and send yours again.',
    }),
  );
}
