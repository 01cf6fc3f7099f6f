import * as z from 'zod/mini';
import { type Principal, permissions, roles } from '../../domain/access/permissions.ts';
import { DomainError, type ErrorCode } from '../../domain/errors.ts';
import { isErrorCode } from './problem.ts';
import { keepRecent } from './recent.ts';
import type { Route } from './route.ts';

/** What the authorizer passes on: JSON texts (API Gateway carries no objects). A principal or a problem, and headers. */
export type AuthorizerContext = {
  readonly principal?: string;
  readonly problem?: string;
  readonly headers?: string;
};

const principalText = z.strictObject({
  tenant: z.string(),
  subject: z.string(),
  role: z.enum(roles),
  partnerId: z.optional(z.string()),
  sandbox: z.boolean(),
  scopes: z.optional(z.array(z.enum(permissions))),
});
const problemText = z.strictObject({ code: z.string(), detail: z.string() });
const headersText = z.record(z.string(), z.string());

/** The two ways an authorizer ends. */
export const passOn = (principal: Principal): AuthorizerContext => ({ principal: JSON.stringify(principal) });
export const passProblem = (
  code:
    | Extract<
        ErrorCode,
        | 'unauthenticated'
        | 'tenant-not-chosen'
        | 'forbidden'
        | 'mfa-required'
        | 'origin-not-allowed'
        | 'rate-limited'
      >
    | 'internal',
  detail: string,
): AuthorizerContext => ({
  problem: JSON.stringify({ code, detail }),
});

/** Nobody: who asks a route that needs no sign-in. It belongs to no tenant and sees nothing. */
const nobody: Principal = {
  tenant: '',
  subject: '',
  role: 'partner-seller',
  partnerId: '',
  sandbox: false,
  scopes: [],
};

const mostKnown = 500;
const known = new Map<string, Principal>();

/** The principal of a text. The same caller comes with the same text again and again: it is read once. */
const principalIn = (text: string): Principal => {
  const standing = known.get(text);
  if (standing !== undefined) return standing;
  const principal = principalText.parse(JSON.parse(text));
  keepRecent(known, text, principal, mostKnown);
  return principal;
};

/** Who asks, as the authorizer found out; what it found wrong is refused here, as a problem. */
export const principalOf = (
  route: Pick<Route, 'permission'>,
  given: AuthorizerContext | null | undefined,
): Principal => {
  if (route.permission === 'none') return nobody;
  if (given?.principal !== undefined) return principalIn(given.principal);
  if (given?.problem === undefined) throw new DomainError('unauthenticated', 'No credential was sent.');
  const { code, detail } = problemText.parse(JSON.parse(given.problem));
  if (!isErrorCode(code)) throw new Error('the authorizer could not find out who asks');
  throw new DomainError(code, detail);
};

/** Headers that every answer to this caller carries: its limits, and whether its page may read the answer. */
export const headersFor = (given: AuthorizerContext | null | undefined): Readonly<Record<string, string>> =>
  given?.headers === undefined ? {} : headersText.parse(JSON.parse(given.headers));
