import type { Entity } from '../model/entity.ts';
import { COUNTRY_FACTS, type CountryFacts } from './lexicon/country-facts.ts';
import { listedPlace } from './resolve/places.ts';

type Related = Entity['related'];

const BY_ISO = new Map(COUNTRY_FACTS.flatMap((facts) => (facts.iso === null ? [] : [[facts.iso, facts]])));
const BY_NAME = new Map(COUNTRY_FACTS.map((facts) => [facts.name, facts]));
const BY_CAPITAL = new Map(
  COUNTRY_FACTS.flatMap((facts) => (facts.capital === null ? [] : [[facts.capital, facts]])),
);

/**
 * The entities, in the same order, with what the table of countries says of the places among them: the demonyms and
 * the capital of a country, the country of a capital. What is named so and is an entity itself is named by its id.
 */
export function relatePlaces(
  entities: readonly Entity[],
  withRelated: WithRelated = createRelating(),
): Entity[] {
  const countries = firstBy(entities, (entity) => countryOf(entity)?.name);
  const cities = firstBy(entities, cityOf);
  return entities.map((entity) => {
    const country = countryOf(entity);
    const governed = BY_CAPITAL.get(cityOf(entity) ?? '');
    const related = [
      ...(country ? ofCountry(country, cities) : []),
      ...(governed
        ? [{ kind: 'capital-of' as const, text: governed.name, id: idIn(countries, governed.name) }]
        : []),
    ];
    return related.length === 0 ? entity : withRelated(entity, related);
  });
}

/** The entity with these relations; the very same object as the last time where both are the same. */
export type WithRelated = (entity: Entity, related: Related) => Entity;

/** Knows no relations. */
export function createRelating(): WithRelated {
  const known = new WeakMap<Entity, Entity>();
  return (entity, related) => {
    const last = known.get(entity);
    if (last?.related.every(({ id }, at) => id === related[at]!.id)) return last;
    const made = { ...entity, related };
    known.set(entity, made);
    return made;
  };
}

function ofCountry({ demonyms, capital }: CountryFacts, cities: ReadonlyMap<string, Entity>): Related {
  return [
    ...demonyms.map((text) => ({ kind: 'demonym' as const, text, id: null })),
    ...(capital === null ? [] : [{ kind: 'capital' as const, text: capital, id: idIn(cities, capital) }]),
  ];
}

/** The country that a place is, by its code, which the operator may have given, else by its listed name. */
function countryOf({ type, name, externalIds }: Entity): CountryFacts | undefined {
  if (type !== 'place') return undefined;
  return BY_ISO.get(externalIds['iso3166'] ?? '') ?? BY_NAME.get(name);
}

/** The listed name of the city that a place is. */
function cityOf({ type, name }: Entity): string | undefined {
  const listed = type === 'place' ? listedPlace(name) : undefined;
  return listed?.kind === 'city' ? listed.name : undefined;
}

/** Of namesakes the first: the most mentioned. */
function firstBy(
  entities: readonly Entity[],
  keyOf: (entity: Entity) => string | undefined,
): ReadonlyMap<string, Entity> {
  const found = new Map<string, Entity>();
  for (const entity of entities) {
    const key = keyOf(entity);
    if (key !== undefined && !found.has(key)) found.set(key, entity);
  }
  return found;
}

function idIn(entities: ReadonlyMap<string, Entity>, name: string): string | null {
  return entities.get(name)?.id ?? null;
}
