import { createDuplicateMemory, NO_MEMORY, type DuplicateMemory } from '../dedupe/memory.ts';
import { createStoryMemory, type StoryMemory } from '../stories/memory.ts';

/** What linking articles remembers from one generation to the next. */
export interface LinkMemory {
  readonly duplicates: DuplicateMemory;
  readonly stories: StoryMemory;
}

/** A memory for generations that follow each other. */
export function createLinkMemory(): LinkMemory {
  return { duplicates: createDuplicateMemory(), stories: createStoryMemory() };
}

/** For a corpus that is built once: what takes no memory beyond the building. */
export function withoutLinkMemory(): LinkMemory {
  return { duplicates: NO_MEMORY, stories: createStoryMemory() };
}
