import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Document } from '../../src/model/document.ts';
import { seedDocuments } from '../seeds.ts';

/** The seeds through the whole pipeline. */
export const seedCorpus = (): Corpus => corpusOf(seedDocuments);

/** The seeds, each three times: as it is, with other spaces, and cut short; dates and sources differ. */
export const corpusWithCopies = (): Corpus =>
  corpusOf(
    seedDocuments.flatMap((document, i) => [
      document,
      {
        ...document,
        path: `copies/${i}.txt`,
        raw: document.raw.replaceAll(' ', '  '),
        given: { source: 'copy.example', date: `2015-10-${20 + i}` },
      },
      {
        ...document,
        path: `short/${i}.txt`,
        raw: document.raw.slice(0, Math.ceil(document.raw.length * 0.7)),
      },
    ]),
  );

/** These documents through the whole pipeline. */
export const corpusOf = (documents: readonly Document[]): Corpus =>
  buildCorpus(
    { files: documents.length, documents: [...documents], rejected: [], warnings: [] },
    { source: null, dateFrom: null },
  );
