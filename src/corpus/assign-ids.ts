import type { CleanArticle } from '../model/article.ts';
import type { Document } from '../model/document.ts';
import type { IngestWarning } from '../model/ingest.ts';
import { compareText } from '../text/compare.ts';
import { sha256 } from '../text/hash.ts';
import { slug } from '../text/slug.ts';

/** A document and the article that cleaning found in it. */
export interface Cleaned {
  readonly document: Document;
  readonly article: CleanArticle;
}

/** An article with the id it is served under. */
export interface Identified extends Cleaned {
  readonly id: string;
  /** The id in the metadata where it had to be changed to fit; else null. */
  readonly givenId: string | null;
}

/** Hexadecimal digits that tell two ids apart: 48 bits, so a clash among a million articles is a one in 500 event. */
const SUFFIX = 12;
/** The longest id (see ArticleId). */
const LONGEST = 128;

/**
 * Gives each article an id that survives restarts and edits: the given id, else its URL, else the slug of its path.
 * Records that share a file and carry neither get the path's slug and a hash of their text. Where several articles
 * claim one id, the closest claim keeps it, of equal ones the first by path and content; the others get a suffix made of
 * their path, where several of one file claim it of their content too, and a warning. So what comes later takes no id
 * that is another's by a closer claim, and who lost one keeps the suffix across edits.
 * Sorted by id; independent of the order of the input.
 */
export function assignIds(cleaned: readonly Cleaned[]): {
  identified: Identified[];
  warnings: IngestWarning[];
} {
  const identified: Identified[] = [];
  const warnings: IngestWarning[] = cleaned.filter(isRenamedByEdits).map(renamedByEdits);
  const claims = byClaim(cleaned);
  const taken = new Set(claims.map(([claim]) => claim));
  for (const [claim, group] of claims) {
    for (const { one, mark } of claimants(claim, group)) {
      const id = mark === null ? claim : freeId(claim, mark, taken);
      taken.add(id);
      const { id: given } = one.document.given;
      identified.push({ ...one, id, givenId: given === id ? null : (given ?? null) });
      if (mark !== null) warnings.push(clash(one, claim, id));
    }
  }
  return { identified: identified.sort((a, b) => compareText(a.id, b.id)), warnings: warnings.sort(byPath) };
}

/** The articles that claim each id, by id. */
function byClaim(cleaned: readonly Cleaned[]): [string, Cleaned[]][] {
  const claims = new Map<string, Cleaned[]>();
  for (const one of cleaned) {
    const claim = claimedId(one);
    const group = claims.get(claim);
    if (group) group.push(one);
    else claims.set(claim, [one]);
  }
  return [...claims].sort(([a], [b]) => compareText(a, b));
}

/** An article that claims an id, and what tells it from the one that keeps it; null of that one. */
interface Claimant {
  readonly one: Cleaned;
  readonly mark: string | null;
}

/** Who claims an id, in a fixed order: the first keeps it. */
function claimants(claim: string, group: readonly Cleaned[]): Claimant[] {
  if (group.length === 1) return [{ one: group[0]!, mark: null }];
  const perFile = new Map<string, number>();
  for (const { document } of group) perFile.set(document.path, (perFile.get(document.path) ?? 0) + 1);
  return group
    .map((one) => ({ one, key: `${distance(one, claim)} ${origin(one)}` }))
    .sort((a, b) => compareText(a.key, b.key))
    .map(({ one }, place) => {
      const { path } = one.document;
      const told = perFile.get(path) === 1 ? path : origin(one);
      return { one, mark: place === 0 ? null : sha256(told).slice(0, SUFFIX) };
    });
}

/** What an article can have its id from, the closest first; a path that had to be changed comes after all of these. */
const CLAIMS: readonly ((one: Cleaned, claim: string) => boolean)[] = [
  ({ document: { given } }, claim) => given.id === claim,
  ({ document: { given } }) => nameGiven(given.id, null) !== '',
  ({ article }) => nameGiven(undefined, article.url) !== '',
  ({ document: { path } }, claim) =>
    path.startsWith(claim) && /^(?:\.[a-z0-9]+)*$/.test(path.slice(claim.length)),
];

/** How far the claim is from what the file says: 0 where that is the very id. */
function distance(one: Cleaned, claim: string): number {
  const place = CLAIMS.findIndex((isSo) => isSo(one, claim));
  return place < 0 ? CLAIMS.length : place;
}

/** The id that an article is given, or that its URL makes; '' where it has neither. */
export function nameGiven(id: string | undefined, url: string | null): string {
  return slug(id ?? '') || slug(withoutScheme(url ?? ''));
}

/** A URL without `http://` or `https://`: both are one place. */
export function withoutScheme(url: string): string {
  return url.replace(/^https?:\/\//, '');
}

function claimedId({ document, article }: Cleaned): string {
  const named = nameGiven(document.given.id, article.url);
  if (named) return named;
  const place = slug(withoutExtension(document.path)) || sha256(document.path).slice(0, SUFFIX);
  return document.shared ? joined(place, article.contentHash.slice(0, SUFFIX)) : place;
}

function freeId(claim: string, mark: string, taken: ReadonlySet<string>): string {
  let id = joined(claim, mark);
  for (let again = 2; taken.has(id); again++) id = joined(claim, `${mark}-${again}`);
  return id;
}

/** Where an article came from and what it says: equal only for a record that stands twice in one file. */
function origin({ document, article }: Cleaned): string {
  return `${document.path}\n${article.contentHash}\n${sha256(document.raw)}`;
}

const joined = (stem: string, suffix: string): string =>
  `${stem.slice(0, LONGEST - suffix.length - 1)}-${suffix}`;
const withoutExtension = (path: string): string => path.replace(/\.[a-z0-9]{1,8}(?:\.gz)?$/i, '');
const byPath = (a: IngestWarning, b: IngestWarning): number => compareText(a.path, b.path);

function isRenamedByEdits({ document, article }: Cleaned): boolean {
  return document.shared && !slug(document.given.id ?? '') && article.url === null;
}

function renamedByEdits({ document }: Cleaned): IngestWarning {
  return {
    path: document.path,
    code: 'id-from-text',
    detail:
      'A record has neither id nor URL: its id is made from its text, so an edit renames it. Give it an id.',
  };
}

function clash({ document }: Cleaned, claim: string, id: string): IngestWarning {
  return {
    path: document.path,
    code: 'id-clash',
    detail: `Another article has the id "${claim}"; this one is served as "${id}". Give each its own id.`,
  };
}
