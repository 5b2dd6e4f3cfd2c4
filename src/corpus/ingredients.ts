import type { FolderDefaults } from '../clean/clean-document.ts';
import type { Overrides } from '../model/override.ts';
import type { ReadResult } from '../read/read-folder.ts';

/** All that a corpus is a function of. */
export interface Ingredients {
  readonly read: ReadResult;
  readonly defaults: FolderDefaults;
  readonly overrides: Overrides;
}
