import { z } from 'zod';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

interface Override {
  readonly zodSchema: z.core.$ZodTypes;
  readonly jsonSchema: JsonSchema;
}

/** The schema as OpenAPI 3.1 wants it; every named schema it reaches is put into `components`. */
export function openapiSchema(
  schema: z.ZodType,
  io: 'input' | 'output',
  components: Map<string, JsonSchema>,
): JsonSchema {
  const { $defs = {}, ...made } = z.toJSONSchema(schema, { ...OPTIONS, io, override });
  for (const [name, component] of Object.entries($defs)) components.set(name, tidy(component));
  return tidy(made);
}

/** The schema of an answer in the form that the serializer is quickest with: draft 7, inline, no formats. */
export function leanSchema(schema: z.ZodType): JsonSchema {
  return tidy(
    z.toJSONSchema(schema, {
      ...OPTIONS,
      io: 'output',
      target: 'draft-7',
      metadata: z.registry<{ id?: string }>(),
      override: (context) => {
        override(context);
        delete context.jsonSchema.format;
      },
    }),
  );
}

const OPTIONS = { target: 'draft-2020-12', unrepresentable: 'any', reused: 'inline' } as const;

/** What the metadata of a parameter says of its documentation. */
const LOST = ['type', 'items', 'maxItems', 'minimum', 'maximum', 'default', 'examples'] as const;

/**
 * Puts back what zod drops of a transformed input (the metadata knows it), and drops what zod adds that tells a
 * reader nothing: bounds of safe integers, and the ban on further keys, which would break clients when one is added.
 */
function override({ zodSchema, jsonSchema }: Override): void {
  const meta = z.globalRegistry.get(zodSchema) ?? {};
  if (typeof meta['type'] === 'string') {
    delete jsonSchema.anyOf;
    Object.assign(
      jsonSchema,
      Object.fromEntries(LOST.filter((key) => key in meta).map((key) => [key, meta[key]])),
    );
  }
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (zodSchema._zod.def.type === 'object' && zodSchema._zod.def.catchall === undefined)
    delete jsonSchema.additionalProperties;
  mergeNull(jsonSchema);
}

/** `anyOf: [T, null]` reads better, and is written quicker, as `type: [T, 'null']`. */
function mergeNull(schema: JsonSchema): void {
  const [one, other, ...more] = schema.anyOf ?? [];
  if (!one || more.length > 0 || other?.type !== 'null' || typeof one.type !== 'string' || one.enum) return;
  delete schema.anyOf;
  Object.assign(schema, one, { type: [one.type, 'null'] });
}

/** Points references at the components, and drops names and dialects that only zod needs. */
function tidy(schema: JsonSchema): JsonSchema {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      NOISE.has(key) && typeof value === 'string' ? undefined : value,
    ).replaceAll('"#/$defs/', '"#/components/schemas/'),
  ) as JsonSchema;
}

const NOISE: ReadonlySet<string> = new Set(['$schema', 'id', '$id']);
