import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Rejected } from '../model/ingest.ts';
import { entryKind, type EntryKind } from './entry-kind.ts';
import { failure, type Failure } from './failure.ts';
import { unreadable } from './file-failures.ts';

/** One name below the folder that is no folder itself. */
export interface FoundFile {
  /** Its path below the folder, with `/`; a name that is no UTF-8 is shown as Latin-1. */
  readonly path: string;
  /** Its path for the system, byte for byte. */
  readonly location: Buffer;
  readonly kind: EntryKind;
}

/** Everything below a folder. */
export interface Walk {
  readonly files: readonly FoundFile[];
  /** Folders that could not be entered. */
  readonly rejected: readonly Rejected[];
}

/** Lists the entries of one folder, in any order. */
export type ListFolder = (folder: Buffer) => Promise<Dirent<Buffer>[]>;

/** Folders in folders: far more than anybody sorts articles by, and the end of a tree that was made to have none. */
const DEEPEST = 32;

const DOT = 0x2e;

/**
 * Everything below a folder, in name order whatever order the system lists it in. Names that begin with a dot are
 * skipped; links are listed, not followed. Throws what the system says if the folder itself cannot be listed.
 */
export async function walk(root: string, list: ListFolder = listFolder): Promise<Walk> {
  const { files, rejected } = await below({ path: '', location: Buffer.from(root), depth: 0 }, list);
  return { files: files.toSorted(inNameOrder), rejected };
}

interface Folder {
  readonly path: string;
  readonly location: Buffer;
  readonly depth: number;
}

function listFolder(folder: Buffer): Promise<Dirent<Buffer>[]> {
  return readdir(folder, { encoding: 'buffer', withFileTypes: true });
}

async function below(folder: Folder, list: ListFolder): Promise<Walk> {
  const visible = (await list(folder.location)).filter((entry) => entry.name[0] !== DOT);
  const found = visible.map((entry) => foundIn(folder, entry));
  const walks: Walk[] = [{ files: found.filter(({ kind }) => kind !== 'folder'), rejected: [] }];
  for (const { path, location } of found.filter(({ kind }) => kind === 'folder'))
    walks.push(await enter({ path, location, depth: folder.depth + 1 }, list));
  return { files: walks.flatMap(({ files }) => files), rejected: walks.flatMap(({ rejected }) => rejected) };
}

async function enter(folder: Folder, list: ListFolder): Promise<Walk> {
  if (folder.depth > DEEPEST) return refused(folder, tooDeep());
  try {
    return await below(folder, list);
  } catch (error) {
    return refused(folder, unreadable(error));
  }
}

function foundIn(folder: Folder, entry: Dirent<Buffer>): FoundFile {
  const { name } = entry;
  const shown = name.toString(isUtf8(name) ? 'utf8' : 'latin1');
  return {
    path: folder.path === '' ? shown : `${folder.path}/${shown}`,
    location: Buffer.concat([folder.location, Buffer.from('/'), name]),
    kind: entryKind(entry),
  };
}

function refused({ path }: Folder, why: Failure): Walk {
  return { files: [], rejected: [{ path, record: null, ...why }] };
}

function tooDeep(): Failure {
  return failure('too-large', {
    expected: `at most ${DEEPEST} folders within each other`,
    found: 'one more',
    remedy: 'Move what it holds further up.',
  });
}

/** By the bytes where two paths look alike: one of them is no UTF-8. */
function inNameOrder(a: FoundFile, b: FoundFile): number {
  if (a.path === b.path) return Buffer.compare(a.location, b.location);
  return a.path < b.path ? -1 : 1;
}
