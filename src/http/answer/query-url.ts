import { z } from 'zod';

/** The normalised address of a list: parameters in the schema's order, those at their default left out. */
export function queryUrl(path: string, params: object, schema: z.ZodObject): string {
  const pairs = givenParams(params, schema).map(([name, values]) => `${name}=${written(values)}`);
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

/** The parameters that are not at their default, in the schema's order; what is no list is a list of one. */
export function givenParams(
  params: object,
  schema: z.ZodObject,
): (readonly [name: string, values: readonly unknown[]])[] {
  const given = params as Record<string, unknown>;
  return Object.entries(schema.shape)
    .filter(([name, value]) => given[name] !== undefined && !isSame(given[name], usual(value)))
    .map(([name]) => [name, [given[name]].flat()]);
}

const usual = (value: z.core.$ZodType): unknown => z.safeParse(value, undefined).data;

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** A list is joined by commas, which stay readable; no value of a list has one. */
const written = (values: readonly unknown[]): string =>
  values.map(encodeURIComponent as (v: unknown) => string).join(',');
