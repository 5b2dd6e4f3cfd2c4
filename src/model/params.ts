import { z } from 'zod';

/** A whole number in a query string or a JSON body; '', '0x10' and ' 5 ' are refused, never read as a number. */
export function wholeNumber(min: number, max: number, usual: number, description: string) {
  return digits(min, max)
    .default(usual)
    .meta({ type: 'integer', minimum: min, maximum: max, default: usual, description });
}

/** The same, undefined where it is not given. */
export function optionalWholeNumber(min: number, max: number, description: string) {
  return digits(min, max).optional().meta({ type: 'integer', minimum: min, maximum: max, description });
}

function digits(min: number, max: number) {
  const text = z
    .string()
    .regex(/^\d{1,9}$/, 'Expected a whole number')
    .transform(Number);
  return z.union([z.int(), text]).pipe(z.int().min(min).max(max));
}

/** One of a few words. */
export function choice<const T extends readonly [string, ...string[]]>(
  values: T,
  usual: T[number],
  description: string,
) {
  return z
    .enum(values)
    .default(usual as never)
    .meta({ default: usual, description });
}

/** Some of a few words, each once and in the order of `values`; all of them where none is named. */
export function choices<const T extends readonly [string, ...string[]]>(
  values: T,
  description: string,
  examples: readonly string[],
) {
  const text = z.string().max(MOST_VALUES);
  return z
    .union([text, z.array(text).max(MOST_VALUES)])
    .transform((given) => [given].flat().flatMap((one) => one.split(',').map((word) => word.trim())))
    .pipe(z.array(z.enum(values)))
    .transform((given) => values.filter((value) => given.includes(value as never)) as T[number][])
    .default([...values])
    .meta({
      type: 'array',
      items: { type: 'string', enum: values },
      description: `${description} Repeat or separate by commas; all of them where none is named.`,
      examples: [examples],
    });
}

/** `true` or `false`, as text or as JSON. */
export function flag(description: string) {
  return z
    .union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')])
    .default(false)
    .meta({ type: 'boolean', default: false, description });
}

/** The most values one list parameter takes. */
const MOST_VALUES = 100;

/** What one value of a list looks like, for the documentation: after a `-`, and without one, stands something. */
const VALUE = { pattern: '^(-[^,]|[^,\\s-])[^,]*$' };

/**
 * Values separated by commas, or the parameter repeated, or a JSON array; empty values are refused.
 * `documented` tells readers what a value can be; who uses the list decides.
 */
export function list(
  description: string,
  examples: readonly string[],
  documented: { readonly enum: readonly string[] } | { readonly pattern: string } = VALUE,
) {
  const value = z.string().min(1, 'Expected a value').max(2000);
  return z
    .union([value, z.array(value).max(MOST_VALUES)])
    .transform((given) =>
      (Array.isArray(given) ? given : [given]).flatMap((text) => text.split(',')).map((text) => text.trim()),
    )
    .pipe(z.array(z.string().min(1, 'Expected a value between the commas')).max(MOST_VALUES))
    .optional()
    .meta({
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: 2000, ...documented },
      maxItems: MOST_VALUES,
      description: `${description} Repeat or separate by commas.`,
      examples: [examples],
    });
}
