import { extname } from 'node:path';

/** The URL of the module with that name beside the one at `url`, as `import.meta.url` says it: both are sources, or both compiled. */
export function moduleBeside(url: string, name: string): string {
  return new URL(`./${name}${extname(url)}`, url).href;
}
