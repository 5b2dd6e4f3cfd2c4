import { StoryId } from '../model/article.ts';
import { EntityId, EntityType } from '../model/entity.ts';
import type { ProblemError } from '../model/problem.ts';
import { nearest } from '../text/nearest.ts';
import { slug } from '../text/slug.ts';
import type { ValueFilter } from './search-index.ts';

/** The filters that take lists of values. */
export type ListFilter = 'source' | 'language' | 'author' | 'entity' | 'type' | 'story';

/** Sorts the values of a list into those to have and those not to have; an error for each that cannot be one. */
export function decideValues(
  param: ListFilter,
  given: readonly string[] = [],
): { filter: ValueFilter; errors: ProblemError[] } {
  const decided = given.map((received) => decideValue(param, received));
  const valuesOf = (excluded: boolean) =>
    decided.flatMap((one) => ('value' in one && one.excluded === excluded ? [one.value] : []));
  return {
    filter: { include: valuesOf(false), exclude: valuesOf(true) },
    errors: decided.flatMap((one) => ('value' in one ? [] : [one])),
  };
}

/** A value, or what is wrong with it. */
type Checked = { readonly value: string | null } | Wrong;

interface Wrong {
  readonly expected: string;
  readonly allowed?: readonly string[];
  readonly suggestion?: string | undefined;
}

function decideValue(
  param: ListFilter,
  received: string,
): { value: string | null; excluded: boolean } | ProblemError {
  const excluded = received.startsWith('-');
  const name = excluded ? received.slice(1) : received;
  const checked: Checked = name === '' ? { expected: 'a value after the -' } : CHECKS[param](name);
  return 'value' in checked ? { ...checked, excluded } : problem(param, received, checked);
}

function problem(
  param: ListFilter,
  received: string,
  { expected, allowed, suggestion }: Wrong,
): ProblemError {
  const meant = suggestion && (received.startsWith('-') ? `-${suggestion}` : suggestion);
  return {
    param,
    message: `Expected ${expected}; got "${received}".${meant ? ` Did you mean "${meant}"?` : ''}`,
    received,
    ...(allowed && { allowed: [...allowed] }),
    ...(meant && { suggestion: meant }),
  };
}

/** What stands for a missing value. */
const NONE = 'none';

/** How each list reads a value. */
const CHECKS: Readonly<Record<ListFilter, (name: string) => Checked>> = {
  source: (name) => orNone(name.toLowerCase()),
  language: checkLanguage,
  author: orNone,
  entity: checkEntity,
  type: checkType,
  story: checkStory,
};

function orNone(name: string): Checked {
  return { value: name === NONE ? null : name };
}

/** A primary subtag of BCP 47, as articles have it. */
const LANGUAGE = /^[a-z]{2,3}$/;
const LANGUAGE_TAG = /^([a-z]{2,3})[-_]/;

function checkLanguage(name: string): Checked {
  const code = name.toLowerCase();
  if (code === NONE || LANGUAGE.test(code)) return orNone(code);
  return {
    expected: 'a language code of two or three letters such as en, or none',
    suggestion: LANGUAGE_TAG.exec(code)?.[1],
  };
}

function checkEntity(name: string): Checked {
  const id = name.toLowerCase();
  if (id === NONE || EntityId.safeParse(id).success) return orNone(id);
  if (isType(id)) return { expected: `${ENTITY_ID} (the parameter "type" takes a whole type)` };
  return { expected: ENTITY_ID, suggestion: likelyEntity(id) };
}

const ENTITY_ID = 'an entity id, type/slug, for example person/john-kerry';

/** `person`, or `persons`: no name, but what some entities are. */
const isType = (id: string): boolean => EntityType.options.some((type) => id === type || id === `${type}s`);

/** `persons/Lavrov` is `person/lavrov`; a bare name is taken for a person's, as most are. */
function likelyEntity(id: string): string | undefined {
  const [type, ...rest] = id.includes('/') ? id.split('/') : ['person', id];
  const name = slug(rest.join(' '));
  const known = nearest(type!, EntityType.options);
  return known && name ? `${known}/${name}` : undefined;
}

function checkStory(name: string): Checked {
  const id = name.toLowerCase();
  if (id === NONE || StoryId.safeParse(id).success) return orNone(id);
  const suggestion = slug(name);
  return {
    expected: 'a story id, as the hits and the facet "story" tell it, or none',
    ...(suggestion && { suggestion }),
  };
}

function checkType(name: string): Checked {
  const type = name.toLowerCase();
  const allowed: readonly string[] = EntityType.options;
  if (allowed.includes(type)) return { value: type };
  return { expected: `any of ${allowed.join(', ')}`, allowed, suggestion: nearest(type, allowed) };
}
