import { QueryError, TooManySteps } from '../../search/search-index.ts';
import { HttpProblem, problemOf } from './http-problem.ts';
import { PROBLEMS, type ProblemCode } from './problem-table.ts';

/** Fastify's errors that are the caller's doing, and what they are called here. */
const BY_FASTIFY_CODE: Readonly<Record<string, readonly [code: ProblemCode, detail: string]>> = {
  FST_ERR_BAD_URL: ['invalid-encoding', 'The path is not valid percent-encoded UTF-8.'],
  FST_ERR_MAX_PARAM_LENGTH: ['not-found', 'Nothing has an address this long.'],
  FST_ERR_CTP_BODY_TOO_LARGE: [
    'body-too-large',
    'The body has more than 65,536 bytes; /articles/batch takes 262,144, POST and PUT of articles 8,388,608.',
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['invalid-body', 'The body is empty; expected a JSON object.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['invalid-body', 'The body is not JSON, or has a key that is refused.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['invalid-body', 'The body is not as long as Content-Length says.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported-media-type', 'The body has to be sent as application/json.'],
};

/** Any thrown thing as a problem. What is nobody's known mistake becomes `internal`, which tells nothing of its cause. */
export function toProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof QueryError) return queryProblem(error);
  if (error instanceof TooManySteps) return stepsProblem(error);
  const { code, statusCode } = error as { readonly code?: unknown; readonly statusCode?: unknown };
  const known = typeof code === 'string' ? BY_FASTIFY_CODE[code] : undefined;
  if (known) return new HttpProblem(...known);
  if (isCallersFault(statusCode)) return new HttpProblem('bad-request', PROBLEMS['bad-request'].explanation);
  return new HttpProblem('internal', 'The request could not be answered; the log names the cause.');
}

function queryProblem({ message, position }: QueryError): HttpProblem {
  const where = position === null ? {} : { received: { position } };
  return problemOf('invalid-query', message, [{ param: 'q', message, ...where }]);
}

function stepsProblem({ message, fitting }: TooManySteps): HttpProblem {
  const error = { param: 'interval', message, ...(fitting !== null && { suggestion: fitting }) };
  return problemOf('invalid-parameter', `Parameter "interval": ${message}`, [error]);
}

const isCallersFault = (status: unknown): boolean =>
  typeof status === 'number' && status >= 400 && status < 500;
