import type { Document } from '../model/document.ts';
import type { IngestWarning, Rejected } from '../model/ingest.ts';
import type { FieldNames } from './field-names.ts';

/** What one file holds, before its path is known. */
export interface Content {
  /** True where the file holds a list of records. */
  readonly shared: boolean;
  readonly documents: readonly Omit<Document, 'path' | 'shared'>[];
  readonly rejected: readonly Omit<Rejected, 'path'>[];
  readonly warnings: readonly Omit<IngestWarning, 'path'>[];
}

/** What stands at one path: that of a file, or of a file packed in one. */
export interface PathContent {
  readonly path: string;
  readonly content: Content;
}

/** What a reader has beside the bytes. */
export interface Reading {
  readonly names: FieldNames;
  /** Bytes that may stand in memory at once: a whole file, or one record of a file that is read record by record. */
  readonly maxBytes: number;
}

/** The bytes of a file as they come from the disk, each chunk once. */
export type Chunks = AsyncIterable<Buffer>;

/**
 * Reads one file in one format, in parts that together are what it holds: a file of many records does not stand in memory
 * whole. What is wrong with it is in the answer; throws UnreadableFile only where the chunks do.
 */
export type Reader = (chunks: Chunks, reading: Reading) => AsyncIterable<Content>;

/** Reads the text of a file that stands in memory whole. Never throws. */
export type TextReader = (text: string, names: FieldNames) => Content | Promise<Content>;
