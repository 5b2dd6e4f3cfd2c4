import type { ProblemError } from '../../model/problem.ts';

/** Control characters but tab and line breaks: nobody types them, and they end up in logs and headers. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/** An error for every parameter with a control character or half of a surrogate pair in it. */
export function hiddenCharacters(given: unknown): ProblemError[] {
  return Object.entries(given as object)
    .filter(([, value]) => [value].flat().some(isDirty))
    .map(([param]) => ({
      param,
      message: 'Expected text without control characters and halves of surrogate pairs.',
    }));
}

const isDirty = (value: unknown): boolean =>
  typeof value === 'string' && (CONTROLS.test(value) || !value.isWellFormed());
