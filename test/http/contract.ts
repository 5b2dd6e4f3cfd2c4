import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { FastifyInstance, LightMyRequestResponse as Response } from 'fastify';
import type { OpenAPIV3_1 } from 'openapi-types';

/** The OpenAPI document of a server, its schemas, and a judge of its answers. */
export interface Contract {
  readonly document: OpenAPIV3_1.Document;
  readonly ajv: Ajv2020;
  /** What in an answer is not as documented; null where all is. */
  readonly breach: (method: string, url: string, response: Response) => string | null;
}

export function contractOf(app: FastifyInstance): Contract {
  const document = app.swagger() as OpenAPIV3_1.Document;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addSchema({ $id: 'doc', ...document });
  const compiled = new Map<string, ValidateFunction>();
  const validator = (path: readonly string[]): ValidateFunction => {
    const $ref = `doc#/${path.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
    const known = compiled.get($ref) ?? ajv.compile({ $ref });
    compiled.set($ref, known);
    return known;
  };
  const schemaPath = (method: string, url: string, response: Response): readonly string[] | string => {
    const status = String(response.statusCode);
    const type = typeOf(response);
    const path = templateOf(document, url);
    const operation = path && document.paths?.[path]?.[method.toLowerCase() as 'get'];
    if (!operation) return type === 'text/html' ? [] : ['components', 'schemas', 'Problem'];
    const answer = operation.responses?.[status] as OpenAPIV3_1.ResponseObject | undefined;
    if (!answer) return `the status ${status} is not documented`;
    if (response.body === '' && !answer.content) return [];
    const others = (answer as { 'x-other-media-types'?: string[] })['x-other-media-types'] ?? [];
    if (others.includes(type)) return [];
    if (!answer.content?.[type]) return `the media type ${type} of ${status} is not documented`;
    return ['paths', path, method.toLowerCase(), 'responses', status, 'content', type, 'schema'];
  };
  return {
    document,
    ajv,
    breach: (method, url, response) => {
      const path = schemaPath(method, url, response);
      if (typeof path === 'string') return `${path}: ${response.body.slice(0, 300)}`;
      if (path.length === 0 || (response.body === '' && method === 'HEAD')) return null;
      const check = validator(path);
      return check(bodyOf(response)) ? null : ajv.errorsText(check.errors);
    },
  };
}

const typeOf = (response: Response): string => String(response.headers['content-type']).split(';', 1)[0]!;

const bodyOf = (response: Response): unknown =>
  typeOf(response).endsWith('json') ? response.json() : response.body;

/** The documented path that an address falls under. */
function templateOf(document: OpenAPIV3_1.Document, url: string): string | undefined {
  const asked = url.split('?', 1)[0]!.split('/');
  return Object.keys(document.paths ?? {}).find((path) => {
    const parts = path.split('/');
    return (
      parts.length === asked.length && parts.every((part, i) => part === asked[i] || part.startsWith('{'))
    );
  });
}
