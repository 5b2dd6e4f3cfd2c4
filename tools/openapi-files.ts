import type { FastifyInstance } from 'fastify';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { createServer } from '../src/http/server.ts';

/** A server with every route there is, also those that need a key; it serves nothing. */
export function documentedServer(version: string): Promise<FastifyInstance> {
  const admin = { keyHash: '', reload: notAsked, ingest: { add: notAsked, put: notAsked, remove: notAsked } };
  return createServer({ corpus: () => null, publicUrl: null, version, logger: false, admin });
}

/** Throws: nothing is done by a server that is only asked for its document. */
export function notAsked(): never {
  throw new Error('This server is only asked for its document.');
}

/** The generated files and what has to stand in them: the contract, and the types of a client made of it. */
export async function openapiFiles(document: object): Promise<ReadonlyMap<string, string>> {
  const types = astToString(await openapiTypescript(JSON.stringify(document)));
  return new Map([
    ['openapi/openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['test/http/api.d.ts', `// Generated from openapi/openapi.json by \`npm run openapi\`.\n\n${types}`],
  ]);
}
