import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { openapiFiles } from './openapi-files.ts';

for (const [path, content] of await openapiFiles()) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
