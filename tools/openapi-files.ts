import { readFile } from 'node:fs/promises';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { createServer } from '../src/http/server.ts';

/** The generated files and what has to stand in them: the contract, and the types of a client made of it. */
export async function openapiFiles(): Promise<ReadonlyMap<string, string>> {
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const app = await createServer({ corpus: () => null, publicUrl: null, version, logger: false });
  const document = app.swagger();
  await app.close();
  const types = astToString(await openapiTypescript(JSON.stringify(document)));
  return new Map([
    ['openapi/openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['test/http/api.d.ts', `// Generated from openapi/openapi.json by \`npm run openapi\`.\n\n${types}`],
  ]);
}
