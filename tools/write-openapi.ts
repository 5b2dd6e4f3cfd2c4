import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { documentedServer, openapiFiles } from './openapi-files.ts';

const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
const app = await documentedServer(version);
for (const [path, content] of await openapiFiles(app.swagger())) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
await app.close();
