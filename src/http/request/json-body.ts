import type { FastifyInstance } from 'fastify';
import { isHostileJson } from '../../read/is-hostile-json.ts';
import { HttpProblem } from '../problems/http-problem.ts';

/** Takes request bodies as JSON in UTF-8 and nothing else; `__proto__` and `constructor.prototype` are refused. */
export function takeJsonOnly(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = decodeUtf8(body as Buffer);
    if (text === null) done(new HttpProblem('invalid-body', 'The body is not valid UTF-8.'));
    else if (isHostileJson(text)) done(new HttpProblem('invalid-body', TOO_DEEP));
    else void parseJson(request, text, done);
  });
}

const TOO_DEEP = 'The body has more than 100 levels, or more than 2,000,000 lists and objects.';

function decodeUtf8(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
