import { z } from 'zod';
import { NoParams } from '../../model/no-params.ts';
import { ProblemKind, ProblemKindList } from '../../model/problem-kind.ts';
import { answer } from '../answer/answer.ts';
import type { App, Context } from '../context.ts';
import { taggedAnswers, TEXT } from '../openapi/answers.ts';
import { problemKindPage, problemListPage } from '../pages/problem-page.ts';
import { PROBLEM_CODES, PROBLEMS, problemType, type ProblemCode } from '../problems/problem-table.ts';
import { HTML, JSON_TYPE, prefersHtml } from '../request/accept.ts';

/** `GET /problems` and `GET /problems/{code}`: what each kind of problem means. They need no corpus. */
export function problemRoutes(app: App, { version }: Context): void {
  listOfProblems(app, version);
  oneProblem(app, version);
}

function listOfProblems(app: App, version: string): void {
  const schema = {
    operationId: 'listProblems',
    tags: ['service'],
    summary: 'Every kind of problem',
    description: 'What an error of this API can be, and what to do about it.',
    querystring: NoParams,
    response: taggedAnswers(
      'Every kind of problem.',
      { 'application/json': ProblemKindList, 'text/html': TEXT },
      [],
    ),
  };
  app.get('/problems', { schema }, (request, reply) => {
    const type = prefersHtml(request) ? HTML : JSON_TYPE;
    const kinds = PROBLEM_CODES.map(kindOf);
    return answer({ request, reply }, { generation: '', type, version }, () =>
      type === HTML ? problemListPage(kinds) : { data: kinds },
    );
  });
}

function oneProblem(app: App, version: string): void {
  const schema = {
    operationId: 'getProblem',
    tags: ['service'],
    summary: 'One kind of problem',
    description: 'What the `type` of a problem leads to.',
    params: z.strictObject({
      code: z.enum(PROBLEM_CODES).meta({ description: 'The `code` of the problem.' }),
    }),
    querystring: NoParams,
    response: taggedAnswers(
      'The problem, explained.',
      { 'application/json': ProblemKind, 'text/html': TEXT },
      ['not-found'],
    ),
  };
  app.get('/problems/:code', { schema }, (request, reply) => {
    const type = prefersHtml(request) ? HTML : JSON_TYPE;
    const kind = kindOf(request.params.code);
    return answer({ request, reply }, { generation: '', type, version }, () =>
      type === HTML ? problemKindPage(kind) : kind,
    );
  });
}

function kindOf(code: ProblemCode): ProblemKind {
  return { code, type: problemType(code), ...PROBLEMS[code] };
}
