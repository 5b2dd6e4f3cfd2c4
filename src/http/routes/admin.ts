import type { Ingest } from '../../corpus/ingest/ingest.ts';
import { NoParams } from '../../model/no-params.ts';
import { ReloadReport } from '../../model/reload-report.ts';
import type { App } from '../context.ts';
import { plainAnswers } from '../openapi/answers.ts';
import { loading } from '../problems/reload-failed.ts';
import { JSON_TYPE } from '../request/accept.ts';
import { keyGuard } from '../request/key-guard.ts';
import { mayTakeLong, PATIENCE } from '../request/patience.ts';

/** What whoever has the key may do. */
export interface Admin {
  /** SHA-256 of the key, in hexadecimal. */
  readonly keyHash: string;
  readonly reload: () => Promise<ReloadReport>;
  readonly ingest: Ingest;
}

/** `POST /admin/reload`: read the folder again. */
export function adminRoutes(app: App, { keyHash, reload }: Pick<Admin, 'keyHash' | 'reload'>): void {
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
    reply.header('cache-control', 'no-store').send(await loading(reload)),
  );
}
