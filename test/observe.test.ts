import t from 'tap';
import type { Stats } from '../src/model/stats.ts';
import { createMetrics } from '../src/observe/metrics.ts';

const stats = { articles: { total: 5 }, documents: { rejected: 2 } } as Stats;

const metrics = createMetrics();
metrics.setCorpus(stats);
metrics.observeRequest({ method: 'GET', route: '/articles/:id', status: 404, seconds: 0.004 });
metrics.observeRequest({ method: 'GET', route: '/articles/:id', status: 404, seconds: 3 });
const text = await metrics.text();
const other = await createMetrics().text();

const check = (name: string, line: string): void => {
  t.ok(text.split('\n').includes(line), name, { line, text });
};

const labels = 'method="GET",route="/articles/:id",status="404"';
const duration = 'dateline_http_request_duration_seconds';
check('the articles served', 'dateline_articles 5');
check('the documents rejected', 'dateline_documents_rejected 2');
check('requests by method, route and status', `${duration}_count{${labels}} 2`);
check('the time they took', `${duration}_sum{${labels}} 3.004`);
check('a bucket has what took no longer', `${duration}_bucket{le="0.005",${labels}} 1`);
check('a bucket has nothing that took longer', `${duration}_bucket{le="0.0025",${labels}} 0`);
check('the last bucket has all', `${duration}_bucket{le="+Inf",${labels}} 2`);
check('a histogram', `# TYPE ${duration} histogram`);
check('what the process needs', '# TYPE process_resident_memory_bytes gauge');
t.notMatch(other, /route="/, 'two servers share nothing');
t.match(other, /^dateline_articles 0$/m, 'no corpus yet');
t.equal(metrics.contentType, 'text/plain; version=0.0.4; charset=utf-8');
