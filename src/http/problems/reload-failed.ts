import { CorpusError } from '../../read/corpus-error.ts';
import { HttpProblem } from './http-problem.ts';

/** What the work answers; a folder that cannot be loaded is a 409. */
export async function loading<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof CorpusError ? new HttpProblem('reload-failed', error.message) : error;
  }
}
