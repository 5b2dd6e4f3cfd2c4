import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createServer } from '../src/http/server.ts';
import { openapiFiles } from './openapi-files.ts';

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const app = await createServer({ corpus: () => null, publicUrl: null, version, logger: false });
for (const [path, content] of await openapiFiles(app.swagger())) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
await app.close();
