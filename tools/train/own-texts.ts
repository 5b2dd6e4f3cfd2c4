import { readdirSync, readFileSync } from 'node:fs';
import { parseAnnotated, type Annotated } from './annotated.ts';

/** The template sentences of one genre. */
export interface Templates {
  readonly genre: string;
  readonly lines: readonly string[];
}

/** Every annotated article of a folder, by name. */
export function readArticles(folder: string): Annotated[] {
  return filesIn(folder, '.md').map((name) =>
    parseAnnotated(name, readFileSync(`${folder}/${name}`, 'utf8')),
  );
}

/** Every list of templates of a folder, by name; empty lines and `#` comments are left out. */
export function readTemplates(folder: string): Templates[] {
  return filesIn(folder, '.txt').map((name) => ({
    genre: name.slice(0, -'.txt'.length),
    lines: readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '' && !line.startsWith('#')),
  }));
}

function filesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}
