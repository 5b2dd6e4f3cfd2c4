/** A folder or setting that no corpus can be made of. The message alone tells the operator what to do; no stack is needed. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}
