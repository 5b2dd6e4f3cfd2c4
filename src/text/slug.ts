import { fold } from './fold.ts';

/** The longest slug, in characters: it has to fit file names and URLs. */
const LONGEST = 128;

/** Lower-case ASCII letters and digits joined by single hyphens, at most 128 long; '' where nothing is left. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST + 1)
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
}
