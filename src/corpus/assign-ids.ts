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
 * claim one id, the first by path and content keeps it; the others get a suffix made of both, and a warning.
 * Sorted by id; independent of the order of the input.
 */
export function assignIds(cleaned: readonly Cleaned[]): {
  identified: Identified[];
  warnings: IngestWarning[];
} {
  const identified: Identified[] = [];
  const warnings: IngestWarning[] = cleaned.filter(isRenamedByEdits).map(renamedByEdits);
  const claims = byClaim(cleaned);
  const taken = new Set(claims.keys());
  for (const [claim, group] of claims) {
    for (const [place, one] of group.entries()) {
      const id = place === 0 ? claim : freeId(claim, one, taken);
      taken.add(id);
      identified.push({
        ...one,
        id,
        givenId: one.document.given.id === id ? null : (one.document.given.id ?? null),
      });
      if (place > 0) warnings.push(clash(one, claim, id));
    }
  }
  return { identified: identified.sort((a, b) => compareText(a.id, b.id)), warnings: warnings.sort(byPath) };
}

/** The articles that claim each id, both in a fixed order. */
function byClaim(cleaned: readonly Cleaned[]): Map<string, Cleaned[]> {
  const claims = new Map<string, Cleaned[]>();
  const ordered = cleaned.map((one) => ({ one, key: origin(one) })).sort((a, b) => compareText(a.key, b.key));
  for (const { one } of ordered) {
    const claim = claimedId(one);
    const group = claims.get(claim);
    if (group) group.push(one);
    else claims.set(claim, [one]);
  }
  return claims;
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

function freeId(claim: string, one: Cleaned, taken: ReadonlySet<string>): string {
  const mark = sha256(origin(one)).slice(0, SUFFIX);
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
