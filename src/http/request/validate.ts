import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import type { ProblemError } from '../../model/problem.ts';
import { HttpProblem, problemOf } from '../problems/http-problem.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { parameterErrors } from './parameter-errors.ts';

/** Validates parameters and bodies with zod, and says of what does not fit what would. */
export const validatorCompiler: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  return (given: unknown) => {
    const parsed = schema.safeParse(given, { reportInput: true });
    const errors = parsed.success ? unseen(given, schema) : parameterErrors(parsed.error.issues, schema);
    return errors.length > 0 ? { error: refusal(errors, httpPart) } : { value: parsed.data };
  };
};

/** Parameters are what somebody typed; an article, which may have any key, is cleaned like that of a file. */
function unseen(given: unknown, schema: z.ZodType): ProblemError[] {
  const isTyped = schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodNever;
  return isTyped ? hiddenCharacters(given) : [];
}

/** An address that cannot exist is not found; a parameter that cannot be used is the caller's mistake. */
function refusal(errors: readonly ProblemError[], part: string | undefined): HttpProblem {
  if (part === 'params') return problemOf('not-found', 'Nothing has this address.', errors);
  const unknown = errors.find(({ message }) => message.startsWith('Unknown parameter'));
  return unknown ? problemOf('unknown-parameter', unknown.message, errors) : invalidParameter(errors);
}

/** Says of each parameter what it takes; the first is the detail. Needs at least one error. */
export function invalidParameter(errors: readonly ProblemError[]): HttpProblem {
  const { param, message } = errors[0]!;
  return problemOf('invalid-parameter', `Parameter "${param}": ${message}`, errors);
}
