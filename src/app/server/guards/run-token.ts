import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { ProblemError } from '../../../model/problem.ts';
import { serverProblem } from '../server-problem.ts';

/** A token for one run: who has not seen the address that was printed gets nothing, other accounts of this machine among them. */
export function makeToken(): string {
  return randomBytes(24).toString('base64url');
}

/**
 * Lets through who has the token: once in the address (`?token=…`), which leaves it as a cookie that no script can read and leads to the
 * same address without it; or as `Authorization: Bearer …`.
 *
 * @param cookie - its name: cookies do not tell ports apart, so that two workbenches need two names
 */
export function requireToken(token: string, cookie: string): MiddlewareHandler {
  return async (context, next) => {
    const url = new URL(context.req.url);
    const given = url.searchParams.get('token');
    if (context.req.method === 'GET' && given !== null && isSame(given, token)) {
      setCookie(context, cookie, token, { httpOnly: true, sameSite: 'Strict', path: '/' });
      url.searchParams.delete('token');
      return context.redirect(`${url.pathname}${url.search}`, 303);
    }
    if (!isSame(sent(context, cookie), token)) {
      throw new ProblemError(serverProblem('no-token', 'This is not the address that was printed.'));
    }
    await next();
    return undefined;
  };
}

function sent(context: Context, cookie: string): string {
  const [, bearer] = /^Bearer (\S+)$/u.exec(context.req.header('authorization') ?? '') ?? [];
  return bearer ?? getCookie(context, cookie) ?? '';
}

/** In the same time wherever they differ. */
function isSame(given: string, token: string): boolean {
  const [a, b] = [given, token].map((one) => createHash('sha256').update(one).digest()) as [Buffer, Buffer];
  return timingSafeEqual(a, b);
}
