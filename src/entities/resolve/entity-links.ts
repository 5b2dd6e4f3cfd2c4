import type { Entity } from '../../model/entity.ts';

/** Where an entity, and what belongs to it, is answered; relative URLs. */
export function entityLinks(id: string): Entity['links'] {
  const self = `/entities/${id}`;
  return {
    self,
    articles: `/search?entity=${encodeURIComponent(id)}`,
    mentions: `${self}/mentions`,
    quotes: `${self}/quotes`,
    related: `${self}/related`,
    timeline: `${self}/timeline`,
  };
}
