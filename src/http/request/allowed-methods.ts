import type { FastifyInstance } from 'fastify';
import { HttpProblem } from '../problems/http-problem.ts';
import { pathOf } from './path-of.ts';

/** Answers 405 with Allow, not 404, where the address is served under other methods. Call it before the first route. */
export function refuseOtherMethods(app: FastifyInstance): void {
  const routes = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const methods = routes.get(url) ?? new Set();
    for (const one of [method].flat()) methods.add(one);
    routes.set(url, methods);
  });
  app.addHook('onRequest', async (request) => {
    if (!request.is404) return;
    const allowed = allowedMethods(routes, pathOf(request.url));
    if (allowed.length > 0 && !allowed.includes(request.method))
      throw methodNotAllowed(request.method, allowed);
  });
}

function allowedMethods(routes: ReadonlyMap<string, ReadonlySet<string>>, path: string): string[] {
  const segments = withoutSlash(path).split('/');
  const allowed = new Set<string>();
  for (const [pattern, methods] of routes)
    if (fits(pattern.split('/'), segments)) for (const method of methods) allowed.add(method);
  return [...allowed].sort();
}

/** Whether a path fits a route's pattern: `:name` takes any one segment, a final `*` the rest. */
function fits(pattern: readonly string[], segments: readonly string[]): boolean {
  const open = pattern.at(-1) === '*';
  const enough = open ? segments.length >= pattern.length : segments.length === pattern.length;
  return (
    enough &&
    pattern.every(
      (part, i) => part === '*' || part === segments[i] || (part.startsWith(':') && segments[i] !== ''),
    )
  );
}

/** A slash at the end changes nothing, as in the router. */
const withoutSlash = (path: string): string =>
  path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path;

function methodNotAllowed(method: string, allowed: readonly string[]): HttpProblem {
  const list = allowed.join(', ');
  return new HttpProblem('method-not-allowed', `${method} is not allowed here; allowed: ${list}.`, {
    headers: { allow: list },
  });
}
