import type { IngestWarning, Rejected } from '../../model/ingest.ts';
import type { Document } from '../../model/document.ts';
import type { Desk } from './desk.ts';

/** What one file holds, as the next load will find it. */
export interface StoredFile {
  readonly documents: readonly Document[];
  readonly rejected: readonly Omit<Rejected, 'path'>[];
  readonly warnings: readonly Omit<IngestWarning, 'path'>[];
}

/** Reads the file at `location` as the load does that finds it at `path`. Never throws. */
export async function readStored(
  { reader, reading }: Pick<Desk, 'reader' | 'reading'>,
  path: string,
  location: string,
): Promise<StoredFile> {
  const file = { path, location: Buffer.from(location), kind: 'file' } as const;
  const parts = await reader.read(file, reading);
  return {
    documents: parts.flatMap(({ content: { shared, documents }, ...part }) =>
      documents.map((document) => ({ path: part.path, shared, ...document })),
    ),
    rejected: parts.flatMap(({ content }) => content.rejected),
    warnings: parts.flatMap(({ content }) => content.warnings),
  };
}
