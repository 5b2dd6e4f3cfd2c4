import type { PathContent, Reading } from './content.ts';
import { notAFile } from './file-failures.ts';
import { loadFile } from './load-file.ts';
import { readNamed } from './read-named.ts';
import { rejected } from './read-whole.ts';
import type { FoundFile } from './walk.ts';

const ZIP = /\.zip$/i;

/** Reads one entry of a folder; a ZIP file holds many. Never throws: what cannot be read is rejected with its reason. */
export async function readFile(
  { path, location, kind }: FoundFile,
  reading: Reading,
): Promise<readonly PathContent[]> {
  if (kind !== 'file') return [{ path, content: rejected(notAFile(kind)) }];
  const read = await loadFile(location, async ({ size, chunks, descriptor }) => {
    if (!ZIP.test(path)) return [{ path, content: await readNamed({ path, size, chunks }, reading) }];
    const { readZip } = await import('./read-zip.ts');
    return readZip({ path, size, descriptor }, reading);
  });
  return 'code' in read ? [{ path, content: rejected(read) }] : read;
}
