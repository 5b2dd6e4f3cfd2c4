import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { compareText } from '../../text/compare.ts';

/** The rooms whose code and data decide what is recognised. */
const ROOMS = ['entities', 'text', 'model'];
const SOURCE = new URL('../../', import.meta.url);

/** A hash of the recogniser, code and weights: what another one found is not taken over. */
export function recogniserVersion(): string {
  const hash = createHash('sha256');
  for (const room of ROOMS) {
    const entries = readdirSync(new URL(room, SOURCE), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`);
    for (const file of files.sort(compareText)) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}
