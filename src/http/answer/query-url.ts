import { z } from 'zod';

/** The normalised address of a list: parameters in the schema's order, those at their default left out. */
export function queryUrl(path: string, params: object, schema: z.ZodObject): string {
  const given = params as Record<string, unknown>;
  const pairs = Object.entries(schema.shape)
    .filter(([name, value]) => given[name] !== undefined && !isSame(given[name], usual(value)))
    .map(([name]) => name)
    .map((name) => `${name}=${written(given[name])}`);
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

const usual = (value: z.core.$ZodType): unknown => z.safeParse(value, undefined).data;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A list is joined by commas, which stay readable; no value of a list has one. */
const written = (value: unknown): string =>
  [value]
    .flat()
    .map(encodeURIComponent as (v: unknown) => string)
    .join(',');
