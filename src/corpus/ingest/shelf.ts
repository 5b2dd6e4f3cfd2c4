import type { Document } from '../../model/document.ts';
import type { Corpus } from '../corpus.ts';

/** Where an article stands, and what it says there. */
export type Place = Document;

/** Where the articles of a folder stand while some are written: what the last generation says, and what was done since. */
export interface Shelf {
  readonly find: (id: string) => Place | undefined;
  readonly put: (id: string, place: Place) => void;
}

/** The shelf of a generation. */
export function createShelf({ documents }: Pick<Corpus, 'documents'>): Shelf {
  const since = new Map<string, Place>();
  return {
    find: (id) => since.get(id) ?? documents.get(id),
    put: (id, place) => void since.set(id, place),
  };
}
