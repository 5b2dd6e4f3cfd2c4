import type { Given } from '../model/document.ts';
import { foldName, type Field, type FieldNames } from './field-names.ts';

/** A field whose value could not be used. */
export interface Ignored {
  /** The field as the record names it. */
  readonly key: string;
  readonly found: string;
}

/** What one record says, word for word. */
export interface Fields {
  /** null where the record has no text. */
  readonly text: string | null;
  readonly given: Given;
  readonly ignored: readonly Ignored[];
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
}

/** Where a field may hold an object, the keys that can stand for it, the best first; `rendered` is WordPress's, `processed` Drupal's. */
const INSIDE: Partial<Record<Field, readonly string[]>> = {
  text: ['rendered', 'processed', 'value'],
  title: ['rendered'],
  lead: ['rendered'],
  authors: ['name'],
  source: ['name', 'id'],
  date: ['value'],
};

const SINGLE = ['id', 'title', 'lead', 'date', 'source', 'url', 'language'] as const satisfies Field[];

/**
 * Reads our fields from a record of any system. Blank and null values count as missing; numbers become strings;
 * a value of another type is ignored and reported, and the next alias is tried.
 */
export function readFields(record: object, names: FieldNames): Fields {
  const entries = byName(record);
  const ignored: Ignored[] = [];
  const read = (field: Field): string[] => {
    for (const name of names[field]) {
      const entry = entries.get(name) ?? entryBelow(entries, name);
      if (entry === undefined) continue;
      const values = valuesOf(field, entry, ignored);
      if (values.length > 0) return values;
    }
    return [];
  };
  const [text = null] = read('text');
  return { text, given: givenOf(read), ignored };
}

function givenOf(read: (field: Field) => string[]): Given {
  const single = SINGLE.flatMap((field) => read(field).map((value) => [field, value]));
  const authors = read('authors');
  return { ...Object.fromEntries(single), ...(authors.length > 0 && { authors }) };
}

/** Through a Map: a record may name a field `__proto__`. */
function byName(record: object): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [key, value] of Object.entries(record)) {
    const name = foldName(key);
    if (!isBlank(value) && !entries.has(name)) entries.set(name, { key, value });
  }
  return entries;
}

/** A name with dots leads into objects: `fields.body`. */
function entryBelow(entries: ReadonlyMap<string, Entry>, name: string): Entry | undefined {
  const dot = name.indexOf('.');
  const outer = dot < 0 ? undefined : entries.get(name.slice(0, dot));
  if (outer === undefined || typeof outer.value !== 'object') return undefined;
  const [inner, rest] = [byName(outer.value!), name.slice(dot + 1)];
  return inner.get(rest) ?? entryBelow(inner, rest);
}

function valuesOf(field: Field, { key, value }: Entry, ignored: Ignored[]): string[] {
  const isList = field === 'authors' && Array.isArray(value);
  const given: unknown[] = isList ? value.filter((item) => !isBlank(item)) : [value];
  const inside = INSIDE[field] ?? [];
  return given.flatMap((item) => {
    if (isHollow(item, inside)) return [];
    const text = textOf(item, inside);
    if (text === null) ignored.push({ key, found: kindOf(item) });
    return text ?? [];
  });
}

function textOf(value: unknown, inside: readonly string[]): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return isExact(value) ? String(value) : null;
  if (typeof value !== 'object') return null;
  const keys = inside.filter((key) => Object.hasOwn(value as object, key));
  const values = keys.map((key) => (value as Record<string, unknown>)[key]);
  return values.filter((item) => !isBlank(item)).map((item) => textOf(item, []))[0] ?? null;
}

/** True for an object that has a key which could stand for it, and nothing in any such key. */
function isHollow(value: unknown, inside: readonly string[]): boolean {
  const keys = inside.filter((key) => Object.hasOwn(Object(value) as object, key));
  return keys.length > 0 && keys.every((key) => isBlank((value as Record<string, unknown>)[key]));
}

/** Digits past 2^53 were lost when the number was parsed, and two ids might have become one. */
function isExact(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER;
}

function isBlank(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return 'a number too long to keep its digits (write it in quotes)';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
