import type { Document } from '../model/document.ts';
import type { IngestWarning, Rejected } from '../model/ingest.ts';
import type { FieldNames } from './field-names.ts';

/** What one file holds, before its path is known. */
export interface Content {
  /** True where the file holds a list of records. */
  readonly shared: boolean;
  readonly documents: readonly Pick<Document, 'raw' | 'given'>[];
  readonly rejected: readonly Omit<Rejected, 'path'>[];
  readonly warnings: readonly Omit<IngestWarning, 'path'>[];
}

/** Reads the text of one file in one format. Never throws: what is wrong with the text is in the answer. */
export type Reader = (text: string, names: FieldNames) => Content;
