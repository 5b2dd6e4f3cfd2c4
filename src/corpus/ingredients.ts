import type { FolderDefaults } from '../clean/clean-document.ts';
import type { DuplicateOverrides } from '../model/duplicate-override.ts';
import type { Overrides } from '../model/override.ts';
import type { ReadResult } from '../read/read-folder.ts';

/** What the operator corrects: by hand, beside what was found. */
export interface OperatorFiles {
  readonly overrides: Overrides;
  readonly duplicateOverrides: DuplicateOverrides;
}

/** All that a corpus is a function of. */
export interface Ingredients extends OperatorFiles {
  readonly read: ReadResult;
  readonly defaults: FolderDefaults;
}
