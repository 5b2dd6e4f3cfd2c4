import { z } from 'zod';
import { listOf } from './page.ts';
import { FACETS, Facet, Bucket, hitTotal, queryShape, SearchParams } from './search.ts';

const { sort: _, ...asked } = queryShape;

/** The parameters of `/facets`: what `/search` asks, without what only orders and shapes hits. */
export const FacetListParams = z.strictObject({
  ...asked,
  ...SearchParams.pick({ facets: true, facetLimit: true, facetMode: true, facetQuery: true }).shape,
});
export type FacetListParams = z.output<typeof FacetListParams>;

const FacetOfList = Facet.extend({
  field: z.enum(FACETS),
  buckets: z.array(
    Bucket.extend({
      all: z.int().min(0).meta({
        description:
          'Hits with this value where nothing is asked, under the same collapse: of a report the canonical copy counts.',
      }),
    }),
  ),
}).meta({ id: 'FacetOfList', description: "Counts of a field's values, under the query and in all." });
export type FacetOfList = z.output<typeof FacetOfList>;

export const FacetList = listOf(FacetOfList, 'FacetList', 'Facets in the order of the documentation.')
  .extend({ hits: hitTotal })
  .meta({ id: 'FacetList', description: 'Facets, and the hits over which they are counted: one page.' });
export type FacetList = z.output<typeof FacetList>;
