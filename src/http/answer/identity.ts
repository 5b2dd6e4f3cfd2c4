import type { Corpus } from '../../corpus/corpus.ts';
import type { Context } from '../context.ts';
import { JSON_TYPE } from '../request/accept.ts';
import type { Identity } from './answer.ts';

/** What decides an answer that reads one generation: JSON unless it says another type. */
export function identityOf(
  { version }: Pick<Context, 'version'>,
  { version: generation }: Pick<Corpus, 'version'>,
  more: Partial<Pick<Identity, 'type' | 'decided'>> = {},
): Identity {
  return { generation, type: JSON_TYPE, version, ...more };
}
