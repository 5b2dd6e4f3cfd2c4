import type { Article } from '../model/article.ts';

/** Where an article, and what belongs to it, is answered; relative URLs. */
export function articleLinks(id: string): Article['links'] {
  const self = `/articles/${id}`;
  return {
    self,
    entities: `${self}/entities`,
    quotes: `${self}/quotes`,
    similar: `${self}/similar`,
    duplicates: `${self}/duplicates`,
    source: `${self}/source`,
  };
}
