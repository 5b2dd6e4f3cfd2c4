import { parseJson } from '../parse-json.ts';
import { attribute, descendants, textContent, type Element } from './element.ts';

/** An object of JSON-LD. */
export type LinkedObject = Readonly<Record<string, unknown>>;

/** The types of schema.org that are articles. */
const ARTICLE = /(?:Article|Posting|Report|Reportage\w*|Review)$/;

/** Objects looked at in one page. */
const MOST_OBJECTS = 1000;

/**
 * What the page says of itself in JSON-LD (schema.org): the first object that is an article; empty where there is none.
 * Where author and publisher are only referred to, they are those of the graph.
 */
export function linkedArticle(root: Element): LinkedObject {
  const objects = linkedObjects(root);
  const article = objects.find((object) => isOf(ARTICLE, object)) ?? {};
  const named = objects.filter((object) => typeof object['@id'] === 'string' && object['name'] !== undefined);
  const byId = new Map(named.map((object) => [object['@id'], object]));
  const { author, publisher } = article;
  return { ...article, author: referred(author, byId), publisher: referred(publisher, byId) };
}

function referred(value: unknown, byId: ReadonlyMap<unknown, LinkedObject>): unknown {
  if (Array.isArray(value)) return value.map((item) => referred(item, byId));
  const { '@id': id, name } = Object(value) as LinkedObject;
  return name === undefined ? (byId.get(id) ?? value) : value;
}

/** The types of what is no page, but may stand in one with a date of its own. */
const PART = /(?:Object|Comment|Event|Product|Claim|Clip|Episode|Movie|Recipe)$/;

/** When the page was published as JSON-LD says it, the article before the page; where that is broken, the one date in it. */
export function linkedDates(root: Element): string[] {
  const objects = linkedObjects(root);
  const dates = [linkedArticle(root), ...objects.filter((object) => !isOf(PART, object))].flatMap((object) =>
    textsOf(object['datePublished']),
  );
  return dates.length > 0 ? dates : brokenDates(root);
}

const DATE_IN_BROKEN = /"datePublished"\s{0,9}:\s{0,9}"([^"]{4,40})"/g;

function brokenDates(root: Element): string[] {
  const found = linkedScripts(root).flatMap((text) =>
    [...text.matchAll(DATE_IN_BROKEN)].map((match) => match[1]!),
  );
  return new Set(found).size === 1 ? found : [];
}

function linkedObjects(root: Element): LinkedObject[] {
  return linkedScripts(root)
    .flatMap((text) => objectsIn(parseJson(text, '').value))
    .slice(0, MOST_OBJECTS);
}

function linkedScripts(root: Element): string[] {
  return [...descendants(root)].filter(isLinkedData).map(textContent);
}

function isLinkedData(element: Element): boolean {
  return element.name === 'script' && /^application\/ld\+json/i.test(attribute(element, 'type').trim());
}

/** The types of schema.org for pages that list others, or are about somebody. */
const LISTING = /^(?:CollectionPage|SearchResultsPage|ProfilePage)$/;

/** Whether the page says of itself in JSON-LD that it is a list, and has no article in it. */
export function isListing(root: Element): boolean {
  const objects = linkedObjects(root);
  return objects.some((object) => isOf(LISTING, object)) && !objects.some((object) => isOf(ARTICLE, object));
}

/** Lists and graphs hold objects; depth is bounded by the parser of JSON. */
function objectsIn(value: unknown): LinkedObject[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  if (typeof value !== 'object' || value === null) return [];
  const object = value as LinkedObject;
  return [object, ...objectsIn(object['@graph']), ...objectsIn(object['mainEntity'])];
}

function isOf(types: RegExp, object: LinkedObject): boolean {
  return textsOf(object['@type']).some((type) => types.test(type));
}

/** The texts that a value stands for: itself, its name, or those of its items; none for a mere reference. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  return textsOf((value as LinkedObject)['name']);
}
