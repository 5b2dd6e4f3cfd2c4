import fc from 'fast-check';
import type { OpenAPIV3_1 } from 'openapi-types';
import t from 'tap';
import { createServer } from '../../src/http/server.ts';
import { contractOf } from './contract.ts';
import { corpusWithCopies } from './real-corpus.ts';

/** One value of a parameter as it is sent, and whether the document allows it; null: it may be taken or refused. */
interface Sent {
  readonly texts: readonly string[];
  readonly fits: boolean | null;
}

type Parameter = OpenAPIV3_1.ParameterObject & { schema: OpenAPIV3_1.SchemaObject };

const corpus = corpusWithCopies();
const app = await createServer({
  corpus: () => corpus,
  publicUrl: null,
  version: '0.0.0',
  logger: false,
  checkResponses: true,
});
const { document, ajv, breach } = contractOf(app);
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
const numRuns = Number(process.env['RUNS'] ?? 200);
t.comment(`SEED=${seed}`);
t.setTimeout(300_000);
t.teardown(() => app.close());

/** Parameters whose values mean something that a schema cannot say; what fits it may still be refused. */
const MEANT = new Set([
  'interval',
  'q',
  'cursor',
  'page',
  'fields',
  'from',
  'to',
  'date',
  'id',
  'slug',
  'code',
  'facetQuery',
  'since',
]);

/** An answer that never ends: other tests read it. */
const ENDLESS = '/changes/stream';

const HOSTILE = [
  '',
  ' ',
  '-',
  '-1',
  '1e9',
  '0x10',
  'NaN',
  '1.5',
  ' 5',
  '\u0000',
  '\u001b[0m',
  'null',
  '[]',
  '{}',
];
const ATOMS = [
  '__proto__',
  'constructor',
  '%',
  '\r\nX: y',
  '<script>',
  '((',
  '"',
  '\u202e',
  'e\u0301',
  '🙂',
  ',',
];
const junk = fc.oneof(
  fc.constantFrom(...HOSTILE, ...ATOMS, 'a'.repeat(2001), '9'.repeat(400)),
  fc.string({ maxLength: 300, unit: 'binary' }).map((text) => text.toWellFormed()),
);

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

const fitting = (schema: OpenAPIV3_1.SchemaObject): fc.Arbitrary<string[]> => {
  if (schema.type === 'array') {
    const values = fc.array(fitting(schema.items as OpenAPIV3_1.SchemaObject), {
      minLength: 1,
      maxLength: 3,
    });
    return fc
      .tuple(values, fc.boolean())
      .map(([all, commas]) => (commas ? [all.flat().join(',')] : all.flat()));
  }
  return scalar(schema).map((text) => [text]);
};

const scalar = (schema: OpenAPIV3_1.SchemaObject): fc.Arbitrary<string> => {
  if (schema.enum) return fc.constantFrom(...(schema.enum as string[]));
  if (schema.type === 'boolean') return fc.constantFrom('true', 'false');
  if (schema.type === 'integer')
    return fc.integer({ min: schema.minimum!, max: schema.maximum! }).map(String);
  const text = schema.pattern ? fc.stringMatching(new RegExp(schema.pattern)) : fc.string();
  return text.filter((one) => !CONTROLS.test(one) && one.length >= (schema.minLength ?? 0));
};

/**
 * Whether the document allows a text, read as the server reads it: a list at its commas, a number by its digits.
 * A list may take its values in another case, which the document does not promise.
 */
const doesFit = (schema: OpenAPIV3_1.SchemaObject, text: string): boolean | null => {
  if (CONTROLS.test(text)) return false;
  const asWritten = (one: string): boolean => ajv.validate(schema, READ[String(schema.type)]?.(one) ?? one);
  if (asWritten(text)) return true;
  return schema.type === 'array' && asWritten(text.toLowerCase()) ? null : false;
};

const READ: Readonly<Record<string, (text: string) => unknown>> = {
  array: (text) => text.split(',').map((value) => value.trim()),
  boolean: (text) => (text === 'true' || text === 'false' ? text === 'true' : text),
  integer: (text) => (/^\d{1,9}$/.test(text) ? Number(text) : text),
};

/** A request in which every value fits, or all but one: two mistakes would hide each other. */
const requests = (
  parameters: readonly Parameter[],
): fc.Arbitrary<Readonly<Record<string, Sent | undefined>>> => {
  const fit = fc.record(
    Object.fromEntries(
      parameters.map((parameter) => {
        const { schema, required } = parameter;
        const value = fitting(resolved(schema)).map((texts): Sent => ({ texts, fits: true }));
        return [keyOf(parameter), required ? value : fc.option(value, { nil: undefined, freq: 1 })];
      }),
    ),
  );
  if (parameters.length === 0) return fit;
  const mistake = fc.tuple(fc.constantFrom(...parameters), junk).map(([parameter, text]) => ({
    [keyOf(parameter)]: { texts: [text], fits: doesFit(resolved(parameter.schema), text) },
  }));
  return fc.tuple(fit, fc.option(mistake, { freq: 2 })).map(([all, one]) => Object.assign({}, all, one));
};

/** A path part and a parameter may have one name. */
const keyOf = ({ name, in: place }: Parameter): string => (place === 'path' ? `{${name}}` : name);

const resolved = (schema: OpenAPIV3_1.SchemaObject | OpenAPIV3_1.ReferenceObject): OpenAPIV3_1.SchemaObject =>
  '$ref' in schema
    ? (document.components!.schemas![schema.$ref.split('/').at(-1)!] as OpenAPIV3_1.SchemaObject)
    : schema;

/** What an answer does that the document does not say; null where it keeps to it. */
const fault = async (
  request: { readonly method: 'GET' | 'POST'; readonly url: string; readonly payload?: object },
  values: Readonly<Record<string, Sent | undefined>>,
): Promise<string | null> => {
  const response = await app.inject(request);
  const broken = breach(request.method, request.url, response);
  if (broken !== null) return broken;
  const isRefused = response.statusCode === 400 || response.statusCode === 404;
  const unfit = Object.keys(values).filter((name) => values[name]?.fits === false);
  if (response.statusCode >= 500) return `${response.statusCode}: ${response.body}`;
  // What does not fit is refused where a former id leads to.
  if (unfit.length > 0)
    return isRefused || response.statusCode === 301 ? null : `took what does not fit: ${unfit.join()}`;
  if (!isRefused || Object.values(values).some((value) => value?.fits === null)) return null;
  const { code, errors = [] } = response.json() as { code: string; errors?: { param: string }[] };
  const isMeant = errors.length > 0 && errors.every(({ param }) => MEANT.has(param));
  return isMeant ? null : `refused what fits (${code}): ${response.body}`;
};

for (const [path, item] of Object.entries(document.paths ?? {})) {
  if (path === ENDLESS) continue;
  const parameters = (item!.get?.parameters ?? []) as Parameter[];
  void t.test(`GET ${path} keeps its contract`, async (t) => {
    await fc.assert(
      fc.asyncProperty(requests(parameters), async (values) => {
        const url = addressOf(path, parameters, values);
        const broken = await fault({ method: 'GET', url }, values);
        if (broken !== null) throw new Error(`${url} ${broken}`);
      }),
      { seed, numRuns: parameters.length === 0 ? 1 : numRuns },
    );
    t.pass('every answer was as the document says');
  });
}

/** A path part that is nothing or dots would not be sent: whoever writes the address takes it away. */
const addressOf = (
  path: string,
  parameters: readonly Parameter[],
  values: Readonly<Record<string, Sent | undefined>>,
): string => {
  const query = new URLSearchParams();
  let url = path;
  for (const parameter of parameters)
    for (const text of values[keyOf(parameter)]?.texts ?? [])
      if (parameter.in === 'path')
        url = url.replace(keyOf(parameter), () => (/^\.{0,2}$/.test(text) ? '-' : encodeURIComponent(text)));
      else query.append(parameter.name, text);
  return `${url}?${query.toString()}`;
};

void t.test('POST /search keeps its contract', async (t) => {
  const { properties } = resolved(
    (document.paths!['/search']!.post!.requestBody as OpenAPIV3_1.RequestBodyObject).content[
      'application/json'
    ]!.schema!,
  );
  const parameters = Object.entries(properties!).map(
    ([name, schema]) => ({ name, schema, in: 'query' }) as Parameter,
  );
  await fc.assert(
    fc.asyncProperty(requests(parameters), async (values) => {
      const payload = Object.fromEntries(
        parameters.flatMap(({ name, schema }) => {
          const texts = values[name]?.texts;
          return texts === undefined ? [] : [[name, inJson(schema, texts)]];
        }),
      );
      const broken = await fault({ method: 'POST', url: '/search', payload }, values);
      if (broken !== null) throw new Error(`${JSON.stringify(payload)} ${broken}`);
    }),
    { seed, numRuns },
  );
  t.pass('every answer was as the document says');
});

const inJson = (schema: OpenAPIV3_1.SchemaObject, texts: readonly string[]): unknown => {
  if (schema.type === 'array') return texts.flatMap((text) => text.split(','));
  return READ[String(schema.type)]?.(texts[0]!) ?? texts[0];
};

void t.test('no JSON that is sent makes the server fail', async (t) => {
  await fc.assert(
    fc.asyncProperty(
      fc.jsonValue({ maxDepth: 4 }),
      fc.constantFrom('q', 'limit', 'source', 'strict', 'x'),
      async (value, key) => {
        for (const payload of [value, { [key]: value }]) {
          const response = await app.inject({
            method: 'POST',
            url: '/search',
            payload: JSON.stringify(payload),
            headers: { 'content-type': 'application/json' },
          });
          const broken = breach('POST', '/search', response);
          if (broken !== null || response.statusCode >= 500) throw new Error(`${broken} ${response.body}`);
        }
      },
    ),
    { seed, numRuns },
  );
  const deep = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
  for (const payload of [deep, `{"q":${deep}}`, `{"source":${deep}}`])
    t.match(
      await app.inject({
        method: 'POST',
        url: '/search',
        payload,
        headers: { 'content-type': 'application/json' },
      }),
      { statusCode: 400 },
      'depth is refused',
    );
  t.strictSame(Object.keys(Object.prototype), [], 'nothing was added to every object');
});

const totalOf = async (collapse: string): Promise<number> =>
  (await app.inject(`/search?collapse=${collapse}`)).json().total.value;

void t.test('the pages of a corpus full of copies add up', async (t) => {
  const walk = async (url: string, step: (page: { next: string | null }, i: number) => string | null) => {
    const ids: string[] = [];
    for (let next: string | null = url, i = 1; next !== null; i++) {
      const body = (await app.inject(next)).json() as {
        hits: { id: string }[];
        total: { value: number };
        page: { next: string | null };
      };
      ids.push(...body.hits.map(({ id }) => id));
      next = step(body.page, i);
      if (next === null) t.equal(ids.length, body.total.value, `${url}: the pages hold as many as the total`);
    }
    t.equal(new Set(ids).size, ids.length, `${url}: and none twice`);
    return ids;
  };
  for (const question of ['q=Lavrov', 'q=', 'q=US&sort=oldest', 'q=Kerry+-Vienna&from=2015&undated=include'])
    for (const collapse of ['none', 'duplicates']) {
      const url = `/search?${question}&collapse=${collapse}&limit=2`;
      const byCursor = await walk(url, ({ next }) => next);
      const byNumber = await walk(url, ({ next }, i) => next && `${url}&page=${i + 1}`);
      t.strictSame(byNumber, byCursor, `${url}: numbers and cursors walk alike`);
    }
  t.strictSame(
    [await totalOf('none'), await totalOf('duplicates')],
    [15, 5],
    'copies are one hit, or each its own',
  );
});

void t.test('what a browser is shown of real articles is harmless', async (t) => {
  for (const url of [
    '/',
    '/search?q=Lavrov',
    '/search?q=%3Cscript%3E',
    `/articles/${[...corpus.articles.keys()][0]}`,
  ]) {
    const { body } = await app.inject({ url, headers: { accept: 'text/html' } });
    t.notMatch(body, /<script|\son\w+=|javascript:/i, url);
  }
});

void t.test('the first click in the documentation finds something', async (t) => {
  const parameters = document.paths!['/search']!.get!.parameters as (Parameter & { example?: string })[];
  const query = new URLSearchParams();
  for (const { name, schema, example } of parameters)
    if ((example ?? schema.default) !== undefined) query.set(name, String(example ?? schema.default));
  t.ok(query.size > 10, 'every default is filled in');
  t.match(await app.inject(`/search?${query.toString()}`), { statusCode: 200 });
  t.match((await app.inject(`/search?${query.toString()}`)).json(), { total: { value: 4 } });
});
