/** What every problem of one kind has in common. */
export interface KindOfProblem {
  readonly status: number;
  readonly title: string;
  /** What went wrong and what to do; the page `/problems/{code}` shows it. */
  readonly explanation: string;
}

/** Every kind of problem, by code: the one source of answers, documentation and `/problems`. */
export const PROBLEMS = {
  'article-conflict': {
    status: 409,
    title: 'The article cannot be written there',
    explanation:
      'Another article has the id, or the article has no file of its own: it stands with others in a list, a feed or an archive. Give it another id, or change that file and reload.',
  },
  'article-rejected': {
    status: 422,
    title: 'That is no article',
    explanation:
      'What was sent would be rejected as a file, too: the detail says what was expected, what came, and what to do. Nothing was written.',
  },
  'bad-request': {
    status: 400,
    title: 'The request is not valid HTTP',
    explanation:
      'The server could not make sense of the request. Compare it with the documentation at /docs.',
  },
  'body-too-large': {
    status: 413,
    title: 'The body is too large',
    explanation:
      'A request body may have at most 65,536 bytes, that of /articles/batch 262,144, and articles that are sent 8,388,608. Ask with fewer or shorter values, or send fewer articles at once.',
  },
  'folder-not-writable': {
    status: 507,
    title: 'The corpus folder cannot be written',
    explanation:
      'The folder may only be read, belongs to another user, or has no room left. Nothing was changed. Whoever runs the server has to put it right.',
  },
  'generation-gone': {
    status: 410,
    title: 'That generation is not remembered',
    explanation:
      'The server remembers its last generations, and none from before its start. Read everything again: walk /changes without `since`, or /articles with collapse=none, and go on from the `corpusVersion` of the answer.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The address and headers are too large',
    explanation:
      'Address and headers may have at most 32,768 bytes together. Send a long question as the JSON body of POST /search.',
  },
  internal: {
    status: 500,
    title: 'Something went wrong here',
    explanation:
      'This is a fault of the server, not of the request. The log names the cause under the request id of the answer.',
  },
  'invalid-body': {
    status: 400,
    title: 'The body is not valid JSON',
    explanation:
      'The body has to be one JSON value in UTF-8, sent as application/json. Keys such as "__proto__" are refused.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'The cursor does not belong to this request',
    explanation:
      'Take `page.cursor` from an answer to the same question as it is, and change nothing but `limit`. `page` and `cursor` exclude each other.',
  },
  'invalid-encoding': {
    status: 400,
    title: 'The address is not valid UTF-8',
    explanation:
      'Percent-encode the address as UTF-8: every % is followed by two hexadecimal digits, and together they spell whole characters. A % itself is %25.',
  },
  'invalid-parameter': {
    status: 400,
    title: 'A parameter is not valid',
    explanation:
      'Each entry of `errors` names a parameter, what it takes and what came. Values are never clamped: what does not fit is refused.',
  },
  'invalid-query': {
    status: 400,
    title: 'The query cannot be answered',
    explanation:
      'The query is too large, or has a slip and `strict=true` was asked for. `errors` names the position where one can be named.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The method is not allowed here',
    explanation:
      'The address exists, but not for this method; the Allow header lists those that work. Everything is read with GET.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    explanation:
      'Nothing has this address. An article or entity may have left the corpus with the file it came from; / lists the addresses there are.',
  },
  'not-ready': {
    status: 503,
    title: 'No corpus is served yet',
    explanation: 'The server is still reading its articles. Ask again when /health/ready answers 200.',
  },
  'precondition-failed': {
    status: 412,
    title: 'The article is not as the condition says',
    explanation:
      'If-Match takes the ETag of GET /articles/{id} as JSON, and * an article that exists; If-None-Match: * one that does not. The tag changes with every generation: get the article again, look at it, and send the new tag.',
  },
  'reload-failed': {
    status: 409,
    title: 'The folder could not be loaded',
    explanation:
      'The corpus folder is missing, empty or may not be read, or a file of corrections cannot be used. The last generation is served on. Put the folder right and reload again; nothing that was sent is written, unless `detail` says so.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request took too long to arrive',
    explanation: 'The request has to arrive whole within three seconds. Send it again.',
  },
  'stale-cursor': {
    status: 410,
    title: 'The cursor belongs to an earlier corpus',
    explanation:
      'The articles have changed since the cursor was made, so the next page would not fit the last. Start again without a cursor.',
  },
  'too-many-streams': {
    status: 503,
    title: 'Too many callers follow the changes',
    explanation:
      'A server holds a hundred streams of changes open. Ask again in a while, or ask /changes from time to time.',
  },
  unauthorized: {
    status: 401,
    title: 'A key is needed here',
    explanation:
      'Send the key of the operator as "Authorization: Bearer KEY". It is set at the start of the server by --admin-key-sha256.',
  },
  'unknown-parameter': {
    status: 400,
    title: 'There is no such parameter',
    explanation:
      'A misspelt parameter would silently change the answer, so unknown ones are refused. `errors` lists the ones there are.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is not JSON',
    explanation: 'Send the body as application/json, without a Content-Encoding.',
  },
} as const satisfies Readonly<Record<string, KindOfProblem>>;

/** The code of a kind of problem: the last part of its `type`. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Every code, in order. */
export const PROBLEM_CODES = Object.keys(PROBLEMS) as ProblemCode[];

/** Where the kind is explained; the `type` of its problems. */
export function problemType(code: ProblemCode): string {
  return `/problems/${code}`;
}
