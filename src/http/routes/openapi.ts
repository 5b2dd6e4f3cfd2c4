import { z } from 'zod';
import { NoParams } from '../../model/no-params.ts';
import { answer } from '../answer/answer.ts';
import type { App, Context } from '../context.ts';
import { taggedAnswers, TEXT } from '../openapi/answers.ts';
import { JSON_TYPE } from '../request/accept.ts';

/** `GET /openapi.json` and `/openapi.yaml`: the contract, for programs. */
export function openapiRoutes(app: App, { version }: Context): void {
  const about = { tags: ['documentation'], querystring: NoParams };
  const inJson = {
    ...about,
    operationId: 'getOpenapi',
    summary: 'This document',
    description: 'The API as OpenAPI 3.1, in JSON.',
    response: taggedAnswers('The document.', { [JSON_TYPE]: z.looseObject({ openapi: z.string() }) }, []),
  };
  app.get('/openapi.json', { schema: inJson }, (request, reply) =>
    answer({ request, reply }, { generation: '', type: JSON_TYPE, version }, () =>
      JSON.stringify(app.swagger()),
    ),
  );
  const inYaml = {
    ...about,
    operationId: 'getOpenapiYaml',
    summary: 'This document as YAML',
    description: 'The API as OpenAPI 3.1, in YAML.',
    response: taggedAnswers('The document.', { 'application/yaml': TEXT }, []),
  };
  app.get('/openapi.yaml', { schema: inYaml }, (request, reply) =>
    answer({ request, reply }, { generation: '', type: 'application/yaml', version }, () =>
      app.swagger({ yaml: true }),
    ),
  );
}
