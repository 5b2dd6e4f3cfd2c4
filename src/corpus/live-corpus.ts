import type { ReloadReport } from '../model/reload-report.ts';
import type { PathContent } from '../read/content.ts';
import { createFileMemo } from '../read/file-memo.ts';
import { createArticleMemo, type RememberedWork } from './article-work.ts';
import { buildInSteps } from './build-corpus.ts';
import { compareFiles, fileStates, type FileStates } from './compare-files.ts';
import { type History, withGeneration } from './history.ts';
import { createQueue } from '../thread/in-turn.ts';
import type { Corpus } from './corpus.ts';
import { createLinkMemory, type LinkMemory, withoutLinkMemory } from './link-memory.ts';
import { readIngredients, type CorpusSettings } from './load-corpus.ts';
import { recogniseAhead, type AheadOptions } from './mentions/recognise-ahead.ts';
import { inSlices, type Progress } from './progress.ts';
import { touchedArticles } from './touched-articles.ts';

/** The generation that is served, and how it came about. */
export interface Live {
  /** Null before the first load. */
  readonly corpus: () => Corpus | null;
  readonly history: () => History;
  /** Calls the listener after each swap; the answer ends that. */
  readonly onSwap: (listener: () => void) => () => void;
}

/** A corpus that follows its folder. */
export interface LiveCorpus extends Live {
  /**
   * Reads the folder, builds the next generation beside the one that is served, and swaps it in whole. Reloads run one
   * after the other; one that waits is shared by all who ask. Throws CorpusError as `readIngredients` does: then the old
   * generation stays.
   */
  readonly reload: () => Promise<ReloadReport>;
  /**
   * Changes files of the folder, and reloads it, with no other change or reload between. `change` is handed the
   * generation that is served; what it throws is thrown, and nothing is reloaded then. Only after the first load.
   */
  readonly edit: <T>(change: (corpus: Corpus) => Promise<T>) => Promise<Edited<T>>;
}

/** What came of an edit. */
export interface Edited<T> {
  readonly done: T;
  /** The generation that has it. */
  readonly corpus: Corpus;
  readonly report: ReloadReport;
}

/** How a live corpus works. */
export interface LiveOptions {
  /** Keep files and the work on articles in memory, so that a reload does only what is new. */
  readonly remember: boolean;
  /** Hears how far the building of a generation has come. */
  readonly onProgress: (progress: Progress) => void;
  /** How the names of large corpora are found. */
  readonly names: Pick<AheadOptions, 'threads' | 'cache' | 'warn'>;
}

/** All that is swapped at once. */
interface State {
  readonly corpus: Corpus;
  readonly files: FileStates;
  readonly history: History;
}

/** A live corpus of a folder, empty until its first reload. */
export function createLiveCorpus(settings: CorpusSettings, options: LiveOptions): LiveCorpus {
  let state: State | null = null;
  let waiting: Promise<ReloadReport> | null = null;
  const listeners = new Set<() => void>();
  const inTurn = createQueue();
  const load = createLoader(settings, options);

  const swap = async (): Promise<Omit<Edited<never>, 'done'>> => {
    const before = state;
    const after = await load(before);
    state = after;
    if (after !== before) for (const listener of listeners) listener();
    return { corpus: after.corpus, report: reportOf(before, after) };
  };
  const reload = async (): Promise<ReloadReport> => {
    waiting = null;
    return (await swap()).report;
  };
  return {
    corpus: () => state?.corpus ?? null,
    history: () => state?.history ?? [],
    onSwap: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    reload: () => (waiting ??= inTurn(reload)),
    edit: (change) =>
      inTurn(async () => {
        const done = await change(state!.corpus);
        return { done, ...(await swap()) };
      }),
  };
}

function reportOf(before: State | null, after: State): ReloadReport {
  return {
    corpusVersion: after.corpus.version,
    previous: before?.corpus.version ?? null,
    ...compareFiles(before?.files ?? new Map(), after.files),
  };
}

/** Makes the next state, or answers the same where no file says anything new. */
function createLoader(
  settings: CorpusSettings,
  { remember, onProgress, names }: LiveOptions,
): (before: State | null) => Promise<State> {
  const memories = remember ? createMemories() : withoutMemory;
  return async (before) => {
    const memory = memories();
    const onRead = (done: number, total: number): void => onProgress({ step: 'read', done, total });
    const ingredients = await readIngredients(settings, { remember: memory.read, onRead });
    const files = fileStates(ingredients);
    if (before !== null && isUnchanged(before.files, files)) return before;
    await recogniseAhead(ingredients, memory.work, { ...names, onProgress });
    const corpus = await inSlices(buildInSteps(ingredients, memory.work, memory.links), onProgress);
    const touched = before === null ? [] : await inSlices(touchedArticles(before.corpus, corpus), onProgress);
    memory.end();
    const history = withGeneration(before?.history ?? [], { version: corpus.version, touched });
    return { corpus, files, history };
  };
}

function isUnchanged(before: FileStates, after: FileStates): boolean {
  return compareFiles(before, after).data.length === 0;
}

/** What one load knows from the loads before it. */
interface Memory {
  readonly read: (
    file: { readonly location: Buffer },
    read: () => Promise<readonly PathContent[]>,
  ) => Promise<readonly PathContent[]>;
  readonly work: RememberedWork;
  readonly links: LinkMemory;
  readonly end: () => void;
}

/** Nothing outlasts the load. */
function withoutMemory(): Memory {
  return {
    read: (_file, read) => read(),
    work: createArticleMemo()(),
    links: withoutLinkMemory(),
    end: () => {},
  };
}

function createMemories(): () => Memory {
  const files = createFileMemo<readonly PathContent[]>();
  const beginWork = createArticleMemo();
  const links = createLinkMemory();
  return () => {
    const round = files.begin();
    const work = beginWork();
    const end = (): void => {
      round.end();
      work.end();
    };
    return { read: round.read, work, links, end };
  };
}
