import type {
  FastifyDynamicSwaggerOptions,
  SwaggerTransform,
  SwaggerTransformObject,
} from '@fastify/swagger';
import type { FastifySchema, RouteOptions } from 'fastify';
import { z } from 'zod';
import { openapiSchema, type JsonSchema } from './json-schema.ts';
import { HEADERS, type Answer, type Answers, type HeaderName, type MediaType } from './answers.ts';

/** What a route says of itself. */
export interface DocumentedSchema extends FastifySchema {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly querystring?: z.ZodObject;
  readonly params?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Whether the operator's key is needed. */
  readonly needsKey?: boolean;
  readonly response: Answers;
}

type Json = Record<string, unknown>;

/** Settings of the plugin that serves the document: OpenAPI 3.1, made of the routes. */
export function documentSettings(version: string): FastifyDynamicSwaggerOptions {
  return {
    openapi: {
      openapi: '3.1.1',
      info: {
        title: 'Dateline',
        version,
        description: ABOUT,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/', description: 'This server.' }],
      tags: [
        { name: 'search', description: 'Find articles.' },
        { name: 'articles', description: 'List and read articles.' },
        { name: 'entities', description: 'People, organisations and places.' },
        { name: 'stories', description: 'Articles that report one event.' },
        { name: 'quotes', description: 'Who said what.' },
        { name: 'feeds', description: 'Any search, to subscribe to.' },
        { name: 'changes', description: 'Follow a corpus that changes.' },
        { name: 'service', description: 'What this is and what it holds.' },
        { name: 'documentation', description: 'This document.' },
        { name: 'operations', description: 'For whoever runs the server.' },
      ],
    },
    ...collectOperations(),
  };
}

const ABOUT = `Dateline turns a folder of news articles into a search API.

- A list parameter is repeated or takes commas; \`-value\` excludes.
- Unknown parameters, and values that do not fit, are refused with what would: nothing is ignored or clamped.
- Errors are RFC 9457 problems; \`/problems\` lists every kind. A method that an address does not have is a 405 with Allow.
- Every GET has a weak ETag and also answers HEAD. The same corpus and question give the same bytes.
- Control characters, and text that is not UTF-8, are refused in every parameter.
- Keys may be added to answers, never renamed or removed, within a major version; cursors are opaque.`;

/**
 * Collects the operations of the routes as they are registered. The plugin that serves the document would write them
 * itself, but it loses headers, examples and the names of schemas on the way from zod.
 */
function collectOperations(): {
  transform: SwaggerTransform;
  transformObject: SwaggerTransformObject;
} {
  const operations: { url: string; method: string; schema: DocumentedSchema }[] = [];
  return {
    transform: ({ schema, url, route }) => {
      if (isDocumented(schema)) operations.push({ url, method: methodOf(route), schema });
      return { schema: { hide: true }, url };
    },
    transformObject: (document) => {
      const components = new Map<string, JsonSchema>();
      const paths: Record<string, Json> = {};
      for (const { url, method, schema } of operations.splice(0)) {
        const path = url.replaceAll(/:(\w+)/g, '{$1}');
        paths[path] = { ...paths[path], [method]: operation(schema, components) };
      }
      const { openapiObject } = document as { openapiObject: Json };
      return {
        ...openapiObject,
        paths,
        components: {
          headers: headerObjects(),
          schemas: sorted(components),
          ...(Object.values(paths).some(needsKey) && { securitySchemes: { adminKey: ADMIN_KEY } }),
        },
      };
    },
  };
}

/** How the operator's key is sent (RFC 6750). */
const ADMIN_KEY = { type: 'http', scheme: 'bearer', description: 'The key of the operator.' };

const needsKey = (operations: Json): boolean =>
  Object.values(operations).some((one) => (one as Json)['security'] !== undefined);

const isDocumented = (schema: unknown): schema is DocumentedSchema =>
  typeof schema === 'object' && schema !== null && 'operationId' in schema;

const methodOf = ({ method }: RouteOptions): string => String([method].flat()[0]).toLowerCase();

function sorted(components: ReadonlyMap<string, JsonSchema>): Json {
  return Object.fromEntries([...components].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function operation(schema: DocumentedSchema, components: Map<string, JsonSchema>): Json {
  const { operationId, tags, summary, description, querystring, params, body, response } = schema;
  const secured = schema.needsKey === true;
  const parameters = [
    ...parametersOf(params, 'path', components),
    ...parametersOf(querystring, 'query', components),
  ];
  return {
    operationId,
    tags,
    summary,
    description,
    ...(parameters.length > 0 && { parameters }),
    ...(secured && { security: [{ adminKey: [] }] }),
    ...(body && { requestBody: requestBody(body, components) }),
    responses: responses(response, components),
  };
}

function parametersOf(
  schema: z.ZodObject | undefined,
  place: 'path' | 'query',
  components: Map<string, JsonSchema>,
): Json[] {
  return Object.entries(schema?.shape ?? {}).map(([name, value]) => {
    const { description, ...rest } = openapiSchema(value as z.ZodType, 'input', components);
    const example = EXAMPLES[name];
    return {
      name,
      in: place,
      required: !(value as z.ZodType).safeParse(undefined).success,
      ...(description !== undefined && { description }),
      ...(rest.type === 'array' && { style: 'form', explode: true }),
      schema: rest,
      ...(example !== undefined && { example }),
    };
  });
}

/** What Swagger UI fills in, so that the first click on "Execute" answers 200. */
const EXAMPLES: Readonly<Record<string, string>> = { q: 'Lavrov', name: 'Lavrov' };

function requestBody(schema: z.ZodType, components: Map<string, JsonSchema>): Json {
  const reached = new Map<string, JsonSchema>();
  const body = openapiSchema(schema, 'input', reached);
  for (const [name, component] of reached) components.set(name, defaultsInWords(component));
  const [example] = z.globalRegistry.get(schema)!.examples as [unknown];
  return { required: true, content: { 'application/json': { schema: body, example } } };
}

/** Clients made of the document would have to send every key that has a `default`; in words it misleads nobody. */
function defaultsInWords(schema: JsonSchema): JsonSchema {
  const properties = Object.entries({ ...schema.properties }).map(([name, property]) => {
    const { default: usual, description, ...rest } = property as JsonSchema;
    const words = usual === undefined ? description : `${description} Default: ${JSON.stringify(usual)}.`;
    return [name, { description: words, ...rest }];
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

function responses(answers: Answers, components: Map<string, JsonSchema>): Json {
  return Object.fromEntries(
    Object.entries(answers).map(([status, answer]) => [status, responseObject(answer, components)]),
  );
}

/**
 * The first media type is what a program gets without asking; the others stand in words and an extension. Listed
 * beside it, each would turn the answer of a generated client into "this or a text".
 */
function responseObject(
  { description, headers, content }: Answer,
  components: Map<string, JsonSchema>,
): Json {
  const [first, ...others] = Object.entries(content ?? {});
  const types = others.map(([type]) => type);
  return {
    description: types.length === 0 ? description : `${description} By Accept also as ${types.join(', ')}.`,
    ...(headers && { headers: headerReferences(headers) }),
    ...(first && { content: { [first[0]]: mediaType(first[1], components) } }),
    ...(types.length > 0 && { 'x-other-media-types': types }),
  };
}

function mediaType({ schema, example }: MediaType, components: Map<string, JsonSchema>): Json {
  return {
    schema: openapiSchema(schema, 'output', components),
    ...(example !== undefined && { example }),
  };
}

const headerReferences = (names: readonly HeaderName[]): Json =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

const headerObjects = (): Json =>
  Object.fromEntries(
    Object.entries(HEADERS).map(([name, description]) => [name, { description, schema: { type: 'string' } }]),
  );
