import fastJson from 'fast-json-stringify';
import type { FastifySerializerCompiler } from 'fastify';
import { z } from 'zod';
import { leanSchema } from '../openapi/json-schema.ts';

/**
 * Turns answers into JSON. With `check`, zod validates each one first (tests); else a serializer compiled from the
 * schema writes it, several times as fast. Both drop keys that the schema does not name.
 */
export function serializerCompiler(check: boolean): FastifySerializerCompiler<unknown> {
  return ({ schema }) => {
    if (!(schema instanceof z.ZodType)) return JSON.stringify;
    return check ? (data: unknown) => JSON.stringify(schema.parse(data)) : compiled(schema);
  };
}

function compiled(schema: z.ZodType): (data: unknown) => string {
  return fastJson(leanSchema(schema) as Parameters<typeof fastJson>[0]);
}
