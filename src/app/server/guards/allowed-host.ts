import type { MiddlewareHandler } from 'hono';
import { ProblemError } from '../../../model/problem.ts';
import { serverProblem } from '../server-problem.ts';

/**
 * Answers only under the names that this machine has for itself, so that a foreign name that was made to lead here (DNS rebinding) gets
 * nothing; and only to pages of its own, so that a foreign page cannot send anything in its reader’s name (CSRF). Programs state no origin.
 *
 * @param hosts - as they stand in the Host header: `127.0.0.1:4477`
 */
export function allowedHost(hosts: readonly string[]): MiddlewareHandler {
  const origins = new Set(hosts.map((host) => `http://${host}`));
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!hosts.includes(host)) {
      throw new ProblemError(
        serverProblem('foreign-host', `The workbench does not answer as ${host || 'nobody'}.`),
      );
    }
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    const isForeign =
      origin !== undefined ? !origins.has(origin) : site === 'cross-site' || site === 'same-site';
    const isLink = context.req.header('sec-fetch-mode') === 'navigate' && context.req.method === 'GET';
    if (isForeign && !isLink) {
      throw new ProblemError(
        serverProblem('foreign-origin', `${origin ?? 'Another page'} may not ask the workbench anything.`),
      );
    }
    await next();
  };
}
