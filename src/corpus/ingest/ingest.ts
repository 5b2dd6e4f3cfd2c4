import type { IngestReport } from '../../model/ingest-report.ts';
import { CorpusError } from '../../read/corpus-error.ts';
import { fieldNames } from '../../read/field-names.ts';
import { mapConcurrently } from '../../read/map-concurrently.ts';
import { fileReader } from '../../read/reading-thread.ts';
import { createQueue, type InTurn } from '../../thread/in-turn.ts';
import type { Corpus } from '../corpus.ts';
import type { LiveCorpus } from '../live-corpus.ts';
import { readCorrections, type CorpusSettings } from '../load-corpus.ts';
import type { Desk } from './desk.ts';
import { ingestReport, type Outcome } from './ingest-report.ts';
import { Refused, type RefusalCode } from './refused.ts';
import { createShelf } from './shelf.ts';
import { createFlushing } from './write-whole.ts';
import { addArticle, putArticle, removeArticle, type Stored } from './store-article.ts';

/**
 * Writes articles into the corpus folder, and deletes them there, one request after the other; then the folder is
 * reloaded, and the report tells what became of each. Throws CorpusError where the folder cannot be loaded: nothing is
 * done where a file of corrections is in the way, and the message says so where something was done all the same.
 */
export interface Ingest {
  /** Each article becomes a file; it takes the place of the one that has its id or URL. */
  readonly add: (articles: readonly unknown[]) => Promise<IngestReport>;
  /** Writes the article under this id. */
  readonly put: (id: string, article: object, terms: Terms) => Promise<IngestReport>;
  /** Deletes the article. */
  readonly remove: (id: string, terms: Terms) => Promise<IngestReport>;
}

/** On which terms an article may be changed. */
export interface Terms {
  /** Looks at the generation before anything is done, and throws where nothing may be. */
  readonly allow: (corpus: Corpus) => void;
  /** What it is called when the file is no longer as that generation has it; nothing is done then. */
  readonly ifChanged: RefusalCode;
}

/** The one way in which requests change the folder of a live corpus. */
export function createIngest({ edit }: Pick<LiveCorpus, 'edit'>, settings: CorpusSettings): Ingest {
  const names = fieldNames(settings.fields);
  const { folder, maxBytes, limits } = settings;
  const work = async (jobs: readonly Job[], { allow, ifChanged }: Terms): Promise<IngestReport> => {
    let isDone = false;
    const { done, corpus, report } = await edit(async (before) => {
      allow(before);
      await readCorrections(settings);
      const reader = fileReader(limits);
      const desk: Desk = {
        folder,
        shelf: createShelf(before),
        reading: { names, maxBytes },
        reader,
        flush: createFlushing(),
        inTurnOf: queues(),
        ifChanged,
      };
      const settled = await mapConcurrently(jobs, WRITTEN_AT_ONCE, async (job) => outcomeOf(() => job(desk)));
      await reader.end();
      const outcomes = settled.map((outcome) => outcome());
      isDone = outcomes.some((outcome) => !(outcome instanceof Refused));
      return outcomes;
    }).catch((error: unknown) => {
      throw isDone && error instanceof CorpusError ? new CorpusError(`${error.message} ${DONE}`) : error;
    });
    return ingestReport(done, corpus, report.previous);
  };
  return {
    add: (articles) =>
      work(
        articles.map((article) => (desk) => addArticle(desk, article)),
        { allow: () => {}, ifChanged: 'article-conflict' },
      ),
    put: (id, article, terms) => work([(desk) => putArticle(desk, id, article)], terms),
    remove: (id, terms) => work([(desk) => removeArticle(desk, id)], terms),
  };
}

const DONE = 'The files are as the request asks, and served once the folder can be loaded.';

type Job = (desk: Desk) => Promise<Stored>;

/** Writes at a time: enough that disk and reader always have work. */
const WRITTEN_AT_ONCE = 16;

/** Tells what came of the work once all is done: a fault of ours is thrown when nobody writes any more. */
async function outcomeOf(work: () => Promise<Stored>): Promise<() => Outcome> {
  try {
    const stored = await work();
    return () => stored;
  } catch (error) {
    return () => {
      if (error instanceof Refused) return error;
      throw error;
    };
  }
}

/** A queue for each id. */
function queues(): (id: string) => InTurn {
  const known = new Map<string, InTurn>();
  return (id) => {
    const queue = known.get(id) ?? createQueue();
    known.set(id, queue);
    return queue;
  };
}
