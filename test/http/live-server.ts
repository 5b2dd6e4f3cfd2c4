import { createIngest } from '../../src/corpus/ingest/ingest.ts';
import { createLiveCorpus } from '../../src/corpus/live-corpus.ts';
import { createServer } from '../../src/http/server.ts';
import { sha256 } from '../../src/text/hash.ts';

/** The key of the server's operator, and the header that shows it. */
const KEY = 'open-sesame';
export const WITH_KEY = { authorization: `Bearer ${KEY}` };

/** A folder behind a server that may write into it, with settings as the program has them. */
export async function serveFolder(folder: string, more: object = {}) {
  const settings = { folder, maxBytes: 100_000, fields: {}, source: null, dateFrom: null, ...more };
  const names = { threads: 0, cache: null, warn: () => {} };
  const live = createLiveCorpus(settings, { remember: true, onProgress: () => {}, names });
  await live.reload();
  const app = await createServer({
    corpus: live.corpus,
    live,
    admin: { keyHash: sha256(KEY), reload: live.reload, ingest: createIngest(live, settings) },
    publicUrl: null,
    version: '0',
    logger: false,
    checkResponses: 'checked' in more,
  });
  return { app, live, settings };
}
