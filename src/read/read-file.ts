import type { PathContent, Reading } from './content.ts';
import { notAFile } from './file-failures.ts';
import { loadFile, type OpenFile } from './load-file.ts';
import { readNamed } from './read-named.ts';
import { rejected } from './read-whole.ts';
import { failureOf, UnreadableFile } from './unreadable-file.ts';
import type { FoundFile } from './walk.ts';

/** Reads what stands at one place of a folder; never throws. */
export type ReadFile = (file: FoundFile, reading: Reading) => Promise<readonly PathContent[]>;

const ZIP = /\.zip$/i;

/** Reads one entry of a folder; a ZIP file holds many. What cannot be read is rejected with its reason. */
export const readFile: ReadFile = async (file, reading) => {
  const parts: PathContent[] = [];
  for await (const part of readParts(file, reading)) parts.push(part);
  return settled(parts);
};

/** The same in parts; they hold only together, as `settled` says. */
export async function* readParts(file: FoundFile, reading: Reading): AsyncGenerator<PathContent> {
  const { path, location, kind } = file;
  try {
    if (kind !== 'file') throw new UnreadableFile(notAFile(kind));
    yield* loadFile(location, (open) => readOpen(path, open, reading));
  } catch (error) {
    yield { path, content: rejected(failureOf(error)) };
  }
}

/** What the parts of a file say together: nothing but that, where it changed while it was read. */
export function settled(parts: readonly PathContent[]): readonly PathContent[] {
  const last = parts.slice(-1);
  return last.some(({ content }) => content.rejected.some(isChanged)) ? last : parts;
}

const isChanged = ({ code }: { readonly code: string }): boolean => code === 'changed';

async function* readOpen(path: string, open: OpenFile, reading: Reading): AsyncGenerator<PathContent> {
  if (ZIP.test(path)) {
    const { readZip } = await import('./read-zip.ts');
    yield* readZip({ path, size: open.size, descriptor: open.descriptor }, reading);
    return;
  }
  for await (const content of readNamed({ path, ...open }, reading)) yield { path, content };
}
