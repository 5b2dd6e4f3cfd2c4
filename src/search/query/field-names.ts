/** The fields that a `field:` prefix can name. */
export const FIELD_NAMES = ['title', 'lead', 'text', 'entity', 'source', 'author', 'language'] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** Those whose values are names and codes: looked up whole, rather than searched word by word. */
const LABELS = ['entity', 'source', 'author', 'language'] as const;
export type LabelField = (typeof LABELS)[number];

/** Whether a leaf of a query asks for the value of a field rather than for words. */
export function isLabel<T extends { readonly field?: FieldName }>(
  leaf: T,
): leaf is T & { readonly field: LabelField } {
  return (LABELS as readonly (FieldName | undefined)[]).includes(leaf.field);
}

/** What others call the fields, in small letters. */
export const FIELD_SYNONYMS: ReadonlyMap<string, FieldName> = new Map(
  Object.entries({
    headline: 'title',
    heading: 'title',
    summary: 'lead',
    body: 'text',
    content: 'text',
    person: 'entity',
    people: 'entity',
    place: 'entity',
    location: 'entity',
    organization: 'entity',
    organisation: 'entity',
    org: 'entity',
    company: 'entity',
    site: 'source',
    publisher: 'source',
    byline: 'author',
    by: 'author',
    lang: 'language',
  }),
);
