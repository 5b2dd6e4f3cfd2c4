import openapiTypescript, { astToString } from 'openapi-typescript';

/** The generated files and what has to stand in them: the contract, and the types of a client made of it. */
export async function openapiFiles(document: object): Promise<ReadonlyMap<string, string>> {
  const types = astToString(await openapiTypescript(JSON.stringify(document)));
  return new Map([
    ['openapi/openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['test/http/api.d.ts', `// Generated from openapi/openapi.json by \`npm run openapi\`.\n\n${types}`],
  ]);
}
