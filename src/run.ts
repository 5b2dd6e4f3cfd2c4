import { inspect } from 'node:util';
import { ConfigError } from './config.ts';
import { CorpusError } from './read/corpus-error.ts';
import { start, type Surroundings } from './start.ts';

/** Starts the program and gives its exit code: 0, or 1 after `fail` was told what went wrong. */
export async function run(
  surroundings: Surroundings & { readonly fail: (text: string) => void },
): Promise<number> {
  try {
    await start(surroundings);
    return 0;
  } catch (error) {
    surroundings.fail(failureText(error));
    return 1;
  }
}

/** The message where it says all that a person needs, else everything that is known. */
function failureText(error: unknown): string {
  const isExpected = error instanceof ConfigError || error instanceof CorpusError;
  return isExpected ? error.message : inspect(error);
}
