import { createDuplicateMemory, NO_MEMORY, type DuplicateMemory } from '../dedupe/memory.ts';
import { createEntityMemory, type EntityMemory } from '../entities/memory.ts';
import { createRelating, type WithRelated } from '../entities/relate-places.ts';
import { createIndexMemory, type IndexMemory } from '../search/index-memory.ts';
import { createStoryMemory, type StoryMemory } from '../stories/memory.ts';
import { createQuoteMemory, type QuotesIn } from './find-quotes-of-articles.ts';

/** What linking articles remembers from one generation to the next. */
export interface LinkMemory {
  readonly duplicates: DuplicateMemory;
  readonly entities: EntityMemory;
  readonly relate: WithRelated;
  readonly stories: StoryMemory;
  readonly quotes: QuotesIn;
  readonly index: IndexMemory;
}

/** A memory for generations that follow each other. */
export function createLinkMemory(): LinkMemory {
  return {
    duplicates: createDuplicateMemory(),
    entities: createEntityMemory(),
    relate: createRelating(),
    stories: createStoryMemory(),
    quotes: createQuoteMemory(),
    index: createIndexMemory(),
  };
}

/** For a corpus that is built once: what takes no memory beyond the building. */
export function withoutLinkMemory(): LinkMemory {
  return { ...createLinkMemory(), duplicates: NO_MEMORY };
}
