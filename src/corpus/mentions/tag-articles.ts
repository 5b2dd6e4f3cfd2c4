import { tagArticle, type Taggable } from '../../entities/tag-article.ts';
import { moduleBeside } from '../../thread/module-beside.ts';
import { createWorkThread, type WorkThread } from '../../thread/work-thread.ts';
import { each, inSlices, type Progress } from '../progress.ts';
import { loadTagger } from './load-tagger.ts';
import { rowsOf, type MentionRows } from './mention-rows.ts';

/** How to find the names of many articles. */
export interface TagOptions {
  /** At most so many threads; 0 works in this one, in slices. */
  readonly threads: number;
  readonly onProgress: (progress: Progress) => void;
}

/** A batch keeps a thread busy for about half a second, in UTF-16 units. */
const BATCH = 300_000;
/** Reading is linear in the length of a text: what takes so long has failed. A batch of one article may be long. */
const LIMITS = { deadline: 600_000, memory: 2048 };

/** The mentions of each article, in the order of the articles, whoever finds them. */
export function tagArticles(articles: readonly Taggable[], options: TagOptions): Promise<MentionRows[]> {
  return options.threads === 0 ? tagHere(articles, options) : tagInThreads(batchesOf(articles), options);
}

function tagHere(articles: readonly Taggable[], { onProgress }: TagOptions): Promise<MentionRows[]> {
  return inSlices(each('recognise', articles, tagOne), onProgress);
}

function tagOne(article: Taggable): MentionRows {
  return rowsOf(tagArticle(article, loadTagger()));
}

type Batch = readonly Taggable[];

function batchesOf(articles: readonly Taggable[]): Batch[] {
  const batches: Taggable[][] = [];
  let size = BATCH;
  for (const { title, titleOrigin, lead, text } of articles) {
    if (size >= BATCH) {
      batches.push([]);
      size = 0;
    }
    batches.at(-1)!.push({ title, titleOrigin, lead, text });
    size += text.length;
  }
  return batches;
}

/** Whichever thread is free takes the next batch. */
async function tagInThreads(
  batches: readonly Batch[],
  { threads, onProgress }: TagOptions,
): Promise<MentionRows[]> {
  const total = batches.reduce((sum, batch) => sum + batch.length, 0);
  const answers: MentionRows[][] = [];
  const queue = batches.entries();
  let done = 0;
  const work = async (thread: WorkThread<Batch, MentionRows[]>): Promise<void> => {
    for (const [n, batch] of queue) {
      answers[n] = (await thread.ask(batch)).flat();
      onProgress({ step: 'recognise', done: (done += batch.length), total });
    }
  };
  const program = moduleBeside(import.meta.url, 'tag-worker');
  const pool = Array.from({ length: Math.min(threads, batches.length) }, () =>
    createWorkThread<Batch, MentionRows[]>(program, LIMITS),
  );
  try {
    await Promise.all(pool.map(work));
  } finally {
    await Promise.all(pool.map((thread) => thread.end()));
  }
  return answers.flat();
}
