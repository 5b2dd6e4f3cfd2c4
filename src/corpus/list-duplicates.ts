import { readVersion } from '../dedupe/read-version.ts';
import { relate } from '../dedupe/relate.ts';
import type { Article } from '../model/article.ts';
import type { Duplicate, DuplicateEvidence, Version } from '../model/duplicate-list.ts';
import { compareText } from '../text/compare.ts';
import type { Corpus } from './corpus.ts';

/** The other versions of an article: the earliest first, undated ones last; then by id. */
export function otherVersions({ articles, groups }: Corpus, { id, duplicates }: Article): Article[] {
  const copies = groups.get(duplicates.canonical)?.copies ?? [];
  return [duplicates.canonical, ...copies.map((copy) => copy.id)]
    .filter((member) => member !== id)
    .map((member) => articles.get(member)!)
    .sort(byTime);
}

/** Each of these versions compared with an article of their group, word by word: the work is done here. */
export function compareVersions(corpus: Corpus, article: Article, others: readonly Article[]): Duplicate[] {
  const here = readVersion(article);
  return others.map((other) => {
    const known = linkBetween(corpus, article, other);
    const { isFound, ...relation } = relate(here, readVersion(other), known);
    const more = known === undefined ? [copiesOf(article.duplicates.canonical)] : DECIDED[known.origin];
    const origin = known?.origin ?? (isFound ? 'found' : article.duplicates.origin);
    return { ...describeVersion(other), ...relation, origin, evidence: [...relation.evidence, ...more] };
  });
}

/** What the operator's file adds to the evidence. */
const DECIDED: Readonly<Record<Duplicate['origin'], readonly DuplicateEvidence[]>> = {
  found: [],
  override: [{ code: 'override', detail: 'The file of the operator says that both are one report.' }],
};

function copiesOf(canonical: string): DuplicateEvidence {
  return { code: 'canonical', detail: `Both are versions of "${canonical}".` };
}

/** An article as one of the versions of a report. */
export function describeVersion(article: Article): Version {
  const { id, path, title, source, published, url, wordCount, duplicates, links } = article;
  const canonical = duplicates.canonical === id;
  return { id, path, title, source, published, url, wordCount, canonical, links: { self: links.self } };
}

/** What made the one a copy of the other; nothing where both are copies of a third. */
function linkBetween({ groups }: Corpus, { id, duplicates }: Article, other: Article) {
  const { canonical } = duplicates;
  if (canonical !== id && canonical !== other.id) return undefined;
  const copy = canonical === id ? other.id : id;
  return groups.get(canonical)!.copies.find((one) => one.id === copy)!;
}

function byTime(a: Article, b: Article): number {
  return compareText(timeOf(a), timeOf(b)) || compareText(a.id, b.id);
}

/** Behind every date where there is none. */
const timeOf = ({ published }: Article): string => published.value ?? '~';
