import { NoParams } from '../../model/no-params.ts';
import { ReloadReport } from '../../model/reload-report.ts';
import { CorpusError } from '../../read/corpus-error.ts';
import type { App } from '../context.ts';
import { plainAnswers } from '../openapi/answers.ts';
import { HttpProblem } from '../problems/http-problem.ts';
import { JSON_TYPE } from '../request/accept.ts';
import { keyGuard } from '../request/key-guard.ts';
import { mayTakeLong, PATIENCE } from '../request/patience.ts';

/** What whoever has the key may do. */
export interface Admin {
  /** SHA-256 of the key, in hexadecimal. */
  readonly keyHash: string;
  readonly reload: () => Promise<ReloadReport>;
}

/** `POST /admin/reload`: read the folder again. */
export function adminRoutes(app: App, { keyHash, reload }: Admin): void {
  const schema = {
    operationId: 'reload',
    tags: ['operations'],
    summary: 'Read the folder again',
    description:
      'Files that were added, changed or removed since are read, everything else is kept, and the next generation is ' +
      'served once it is complete. Answers when it is, with what happened to each file. If the folder cannot be ' +
      'loaded, the last generation is served on.',
    needsKey: true,
    querystring: NoParams,
    response: plainAnswers('What happened to each file.', { [JSON_TYPE]: ReloadReport }, [
      'unauthorized',
      'reload-failed',
    ]),
  };
  const onRequest = [keyGuard(keyHash), mayTakeLong];
  app.post('/admin/reload', { schema, onRequest, handlerTimeout: PATIENCE }, async (_request, reply) =>
    reply.header('cache-control', 'no-store').send(await reloaded(reload)),
  );
}

/** The report of a reload; a folder that cannot be loaded is a 409. */
async function reloaded(reload: Admin['reload']): Promise<ReloadReport> {
  try {
    return await reload();
  } catch (error) {
    throw error instanceof CorpusError ? new HttpProblem('reload-failed', error.message) : error;
  }
}
