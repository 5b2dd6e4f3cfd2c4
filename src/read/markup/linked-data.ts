import { parseJson } from '../parse-json.ts';
import { attribute, descendants, textContent, type Element } from './element.ts';

/** An object of JSON-LD. */
export type LinkedObject = Readonly<Record<string, unknown>>;

/** The types of schema.org that are articles. */
const ARTICLE = /(?:Article|Posting|Report|Reportage\w*|Review)$/;

/** Objects looked at in one page. */
const MOST_OBJECTS = 1000;

/** What the page says of itself in JSON-LD (schema.org): the first object that is an article; empty where there is none. */
export function linkedArticle(root: Element): LinkedObject {
  const scripts = [...descendants(root)].filter(isLinkedData);
  const objects = scripts.flatMap((script) => objectsIn(parseJson(textContent(script), '').value));
  return objects.slice(0, MOST_OBJECTS).find(isArticle) ?? {};
}

function isLinkedData(element: Element): boolean {
  return element.name === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type').trim());
}

/** Lists and graphs hold objects; depth is bounded by the parser of JSON. */
function objectsIn(value: unknown): LinkedObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  const object = value as LinkedObject;
  return [object, ...objectsIn(object['@graph']), ...objectsIn(object['mainEntity'])];
}

function isArticle(object: LinkedObject): boolean {
  return textsOf(object['@type']).some((type) => ARTICLE.test(type));
}

/** The texts that a value stands for: itself, its name, or those of its items. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const { name, '@id': id } = value as LinkedObject;
  return textsOf(name ?? id);
}
