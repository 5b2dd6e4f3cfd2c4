import type { FileChange, ReloadReport } from '../model/reload-report.ts';
import { DUPLICATE_OVERRIDES_FILE } from '../model/duplicate-override.ts';
import { NO_CORRECTIONS, OVERRIDES_FILE } from '../model/override.ts';
import { compareText } from '../text/compare.ts';
import { sha256 } from '../text/hash.ts';
import { documentHash, overridesHash } from './corpus-version.ts';
import type { Ingredients } from './ingredients.ts';

/** What a file says, as far as two readings of it can be compared. */
interface FileState {
  readonly hash: string;
  readonly documents: number;
  readonly reasons: readonly string[];
}

/** By path below the folder. */
export type FileStates = ReadonlyMap<string, FileState>;

/** What each file says, those of the operator's corrections too. */
export function fileStates({ read, overrides, duplicateOverrides }: Ingredients): FileStates {
  const { documents, rejected, warnings } = read;
  const parts = new Map<string, Told>();
  const of = (path: string) => {
    const known = parts.get(path) ?? { hashes: [], reasons: [], remarks: [] };
    parts.set(path, known);
    return known;
  };
  for (const document of documents) of(document.path).hashes.push(documentHash(document));
  for (const { path, record, reason } of rejected)
    of(path).reasons.push(record === null ? reason : `Record ${record}: ${reason}`);
  for (const { path, code, detail } of warnings) of(path).remarks.push(`${code} ${detail}`);
  const files = [...parts].map(([path, told]) => [path, stateOf(told)] as const);
  const corrections = [
    [OVERRIDES_FILE, overrides],
    [DUPLICATE_OVERRIDES_FILE, duplicateOverrides],
  ] as const;
  const states = corrections
    .filter(([, file]) => file !== NO_CORRECTIONS)
    .map(([path, file]) => [path, { hash: overridesHash(file), documents: 0, reasons: [] }] as const);
  return new Map<string, FileState>([...files, ...states]);
}

/** What was told of one file: its documents, why records were rejected, and what is remarkable. */
interface Told {
  readonly hashes: string[];
  readonly reasons: string[];
  readonly remarks: string[];
}

function stateOf({ hashes, reasons, remarks }: Told): FileState {
  const hash = sha256(JSON.stringify([hashes, reasons, remarks]));
  return { hash, documents: hashes.length, reasons };
}

/** What happened to the files between two readings. A file that was touched and says the same is unchanged. */
export function compareFiles(before: FileStates, after: FileStates): Pick<ReloadReport, 'files' | 'data'> {
  const changes = [...after].flatMap(([path, state]) => changeOf(path, state, before.get(path)));
  const removed = [...before.keys()].filter((path) => !after.has(path)).map(removal);
  const data = [...changes, ...removed].sort((a, b) => compareText(a.path, b.path));
  const count = (what: FileChange['what']): number => data.filter((change) => change.what === what).length;
  return {
    files: {
      added: count('added'),
      changed: count('changed'),
      removed: removed.length,
      rejected: count('rejected'),
      unchanged: after.size - changes.length,
    },
    data,
  };
}

function changeOf(path: string, state: FileState, before: FileState | undefined): FileChange[] {
  if (before?.hash === state.hash) return [];
  const { documents, reasons } = state;
  const served = before === undefined ? 'added' : 'changed';
  return [
    {
      path,
      what: documents === 0 && reasons.length > 0 ? 'rejected' : served,
      documents,
      reasons: [...reasons],
    },
  ];
}

function removal(path: string): FileChange {
  return { path, what: 'removed', documents: 0, reasons: [] };
}
