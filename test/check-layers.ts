import { posix } from 'node:path';
import ts from 'typescript';

/** A source file; its path is relative to the project, `src/text/words.ts`. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Lower never knows higher, and rooms of one level are strangers to one another. Files of `src/` itself are level 5. */
const LEVELS: Readonly<Record<string, number>> = {
  text: 0,
  thread: 0,
  model: 0,
  read: 1,
  clean: 1,
  dedupe: 1,
  entities: 1,
  quotes: 1,
  stories: 1,
  search: 1,
  corpus: 2,
  publish: 3,
  observe: 3,
  http: 4,
  '': 5,
};

interface Reservation {
  readonly what: string;
  readonly modules: RegExp;
  readonly rooms: readonly string[];
}

/** What only some rooms may import. */
const RESERVED: readonly Reservation[] = [
  { what: 'Fastify', modules: /^(@fastify\/.+|fastify(-.+)?)$/, rooms: ['http'] },
  { what: 'an engine', modules: /^(minisearch(\/.+)?|@opensearch-project\/.+)$/, rooms: ['search'] },
  { what: 'the disk', modules: /^fs(\/promises)?$/, rooms: ['read', 'corpus', ''] },
  { what: 'a thread', modules: /^worker_threads$/, rooms: ['thread'] },
  { what: 'the process', modules: /^(process|child_process|close-with-grace)$/, rooms: [''] },
];

/** Every way in which the files break the order of the house, one line each; none if they keep it. */
export function layerFaults(files: readonly SourceFile[]): readonly string[] {
  const modules = files.map(parsed);
  return [...modules.flatMap(faultsOf), ...circles(modules)];
}

interface Module {
  readonly path: string;
  readonly room: string;
  /** Paths of the project, as `src/text/words.ts`. */
  readonly own: readonly string[];
  /** Packages and parts of Node.js, the latter without `node:`. */
  readonly foreign: readonly string[];
  readonly usesProcess: boolean;
}

const cache = new WeakMap<SourceFile, Module>();

/** A file object is parsed once, however often it is checked. */
function parsed(file: SourceFile): Module {
  const module = cache.get(file) ?? readModule(file);
  cache.set(file, module);
  return module;
}

function readModule({ path, text }: SourceFile): Module {
  const imports: string[] = [];
  let usesProcess = false;
  const visit = (node: ts.Node): void => {
    const specifier = importOf(node);
    if (specifier !== null) imports.push(specifier);
    usesProcess ||= isProcess(node);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  const own = imports.filter(isOwn).map((name) => posix.join(posix.dirname(path), name));
  const foreign = imports.filter((name) => !isOwn(name)).map((name) => name.replace(/^node:/, ''));
  return { path, room: roomOf(path), own, foreign, usesProcess };
}

/** What an import, re-export, `import()` or `import('…')` type names; null for every other node. */
function importOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node)) return literal(node.argument);
  const isImport = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  // What cannot be read here cannot be checked: a computed import() is a fault of its own.
  return isImport ? (literal(node.arguments[0]) ?? '(computed)') : null;
}

function literal(node: ts.Node | undefined): string | null {
  if (node !== undefined && ts.isLiteralTypeNode(node)) return literal(node.literal);
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;
}

/** `process` and `globalThis.process`; not a property of something else that happens to be called so. */
function isProcess(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || node.text !== 'process') return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) {
    return parent.expression.getText() === 'globalThis';
  }
  return !ts.isPropertyAssignment(parent) && !ts.isPropertySignature(parent);
}

function roomOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? (parts[1] as string) : '';
}

function isOwn(name: string): boolean {
  return name.startsWith('.') || name.startsWith('/');
}

function faultsOf(module: Module): readonly string[] {
  const { path, room, own, foreign, usesProcess } = module;
  if (LEVELS[room] === undefined) return [`${path}: src/${room} is no room of the house`];
  return [
    ...own.flatMap((target) => levelFault(module, target)),
    ...foreign.flatMap((name) => reservedFault(module, name)),
    ...(usesProcess && room !== '' ? [`${path}: only files of src/ itself read process`] : []),
  ];
}

function levelFault({ path, room }: Module, target: string): readonly string[] {
  const there = roomOf(target);
  if (!target.startsWith('src/')) return [`${path} imports ${target}: outside src`];
  if (there === room) return [];
  const [level, other] = [LEVELS[room] as number, LEVELS[there] ?? Infinity];
  if (other > level) return [`${path} imports ${target}: upward`];
  return other === level ? [`${path} imports ${target}: rooms of one level are strangers`] : [];
}

function reservedFault({ path, room }: Module, name: string): readonly string[] {
  if (name === '(computed)') return [`${path}: an import() of what is not written out`];
  if (room === 'model' && name !== 'zod') return [`${path} imports ${name}: model imports zod only`];
  return RESERVED.filter(({ modules, rooms }) => modules.test(name) && !rooms.includes(room)).map(
    ({ what, rooms }) => `${path} imports ${name}: ${what} is for ${rooms.map((r) => `src/${r}`).join(', ')}`,
  );
}

/** Every circle of imports, by the path that leads back. */
function circles(modules: readonly Module[]): readonly string[] {
  const imports = new Map(modules.map(({ path, own }) => [path, own]));
  const done = new Set<string>();
  const found: string[] = [];
  const follow = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path))
      found.push(`circle: ${[...trail.slice(trail.indexOf(path)), path].join(' → ')}`);
    if (done.has(path) || trail.includes(path)) return;
    for (const next of imports.get(path) ?? []) follow(next, [...trail, path]);
    done.add(path);
  };
  for (const { path } of modules) follow(path, []);
  return found;
}
