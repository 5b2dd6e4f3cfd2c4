import { CorpusError } from './corpus-error.ts';
import { sentence } from './failure.ts';

/** What other systems call our fields, folded as by `foldName`; of several names in a record the first here wins. */
const ALIASES = {
  text: [
    'text',
    'body',
    'content',
    'articlebody',
    'fulltext',
    'bodytext',
    'maintext',
    'articletext',
    'contenttext',
  ],
  id: ['id', 'guid', 'uuid', 'articleid', 'documentid', 'docid'],
  title: ['title', 'headline', 'webtitle', 'heading'],
  lead: ['lead', 'standfirst', 'description', 'summary', 'dek', 'subtitle', 'excerpt', 'abstract', 'teaser'],
  authors: ['authors', 'author', 'byline', 'creator', 'writer'],
  date: [
    'date',
    'published',
    'publishedat',
    'datepublished',
    'publisheddate',
    'publishdate',
    'publicationdate',
    'webpublicationdate',
    'pubdate',
  ],
  source: ['source', 'publication', 'outlet', 'publisher', 'sitename', 'site'],
  url: ['url', 'link', 'permalink', 'canonicalurl', 'weburl'],
  language: ['language', 'lang', 'inlanguage', 'languagecode'],
} as const satisfies Record<string, readonly string[]>;

/** A field of ours that a record can fill. `dateline` is none: it names a place, and stays where it stands in the text. */
export type Field = keyof typeof ALIASES;

/** For each of our fields, the folded names to look for, in order. */
export type FieldNames = Readonly<Record<Field, readonly string[]>>;

const FIELDS = Object.keys(ALIASES) as Field[];

/**
 * The names to look for: the usual aliases, with a mapping's foreign names first.
 * A foreign name fills the field it is mapped to and no other. Throws CorpusError for a field that does not exist.
 */
export function fieldNames(mapping: Readonly<Record<string, string>>): FieldNames {
  const mapped = new Map(Object.entries(mapping).map(([field, name]) => [knownField(field), foldName(name)]));
  const taken = new Set(mapped.values());
  const names = FIELDS.map((field) => {
    const own = mapped.get(field);
    const usual = ALIASES[field].filter((alias) => !taken.has(alias));
    return [field, own === undefined ? usual : [own, ...usual]];
  });
  return Object.fromEntries(names) as FieldNames;
}

/** One spelling for `publishedAt`, `published_at` and `Published-At`. */
export function foldName(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, '');
}

function knownField(field: string): Field {
  if (Object.hasOwn(ALIASES, field)) return field as Field;
  throw new CorpusError(
    sentence({
      expected: `a field map with names out of ${FIELDS.join(', ')}`,
      found: JSON.stringify(field),
      remedy: 'Write --map field=name, our field first.',
    }),
  );
}
