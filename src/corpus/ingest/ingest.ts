import type { IngestReport } from '../../model/ingest-report.ts';
import { fieldNames } from '../../read/field-names.ts';
import { fileReader } from '../../read/reading-thread.ts';
import type { Corpus } from '../corpus.ts';
import type { LiveCorpus } from '../live-corpus.ts';
import type { CorpusSettings } from '../load-corpus.ts';
import { ingestReport, type Outcome } from './ingest-report.ts';
import { Refused } from './refused.ts';
import { createShelf } from './shelf.ts';
import { addArticle, putArticle, removeArticle, type Desk, type Stored } from './store-article.ts';

/**
 * Writes articles into the corpus folder, and deletes them there, one request after the other; then the folder is
 * reloaded, and the report tells what became of each. Throws CorpusError where the folder cannot be loaded: what was
 * written stays.
 */
export interface Ingest {
  /** Each article becomes a file; it takes the place of the one that has its id or URL. */
  readonly add: (articles: readonly object[]) => Promise<IngestReport>;
  /** Writes the article under this id. */
  readonly put: (id: string, article: object, allow: Allow) => Promise<IngestReport>;
  /** Deletes the article. */
  readonly remove: (id: string, allow: Allow) => Promise<IngestReport>;
}

/** Looks at the generation before anything is done, and throws where nothing may be. */
export type Allow = (corpus: Corpus) => void;

/** The one way in which requests change the folder of a live corpus. */
export function createIngest({ edit }: Pick<LiveCorpus, 'edit'>, settings: CorpusSettings): Ingest {
  const names = fieldNames(settings.fields);
  const { folder, maxBytes, limits } = settings;
  const work = async (jobs: readonly Job[], allow: Allow): Promise<IngestReport> => {
    const { done, corpus, report } = await edit(async (before) => {
      allow(before);
      const reader = fileReader(limits);
      const desk = { folder, shelf: createShelf(before), reading: { names, maxBytes }, reader };
      const outcomes: Outcome[] = [];
      for (const job of jobs) outcomes.push(await outcomeOf(() => job(desk)));
      await reader.end();
      return outcomes;
    });
    return ingestReport(done, corpus, report.previous);
  };
  return {
    add: (articles) =>
      work(
        articles.map((article) => (desk) => addArticle(desk, article)),
        () => {},
      ),
    put: (id, article, allow) => work([(desk) => putArticle(desk, id, article)], allow),
    remove: (id, allow) => work([(desk) => removeArticle(desk, id)], allow),
  };
}

type Job = (desk: Desk) => Promise<Stored>;

async function outcomeOf(work: () => Promise<Stored>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
