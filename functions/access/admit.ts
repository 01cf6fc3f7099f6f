import type { Tenant } from '../../domain/access/credentials.ts';
import type { Principal } from '../../domain/access/permissions.ts';
import { usualLimits } from '../../domain/access/quota.ts';
import type { Context } from '../shell/context.ts';
import { type AuthorizerContext, passOn, passProblem } from '../shell/principal.ts';
import { countRequest, type Standing } from './quota.ts';

/** Who asks, and the tenant that is asked. */
type Known = { readonly who: Principal; readonly tenant: Tenant | undefined };
/** What a credential came to: who holds it, or what is wrong with it. */
export type Found = Known | AuthorizerContext;

const limitHeaders = ({ limit, remaining, resetSeconds }: Standing): Readonly<Record<string, string>> => ({
  'RateLimit-Policy': `${limit};w=60`,
  'RateLimit-Limit': String(limit),
  'RateLimit-Remaining': String(remaining),
  'RateLimit-Reset': String(resetSeconds),
});

/** What a page of another origin may read of an answer, beside the few headers that every page may. */
const exposed =
  'ETag, Location, Request-Id, Retry-After, RateLimit-Limit, RateLimit-Policy, RateLimit-Remaining, RateLimit-Reset, Deprecation, Sunset, Link';

const originHeaders = (origin: string | undefined): Readonly<Record<string, string>> =>
  origin === undefined
    ? {}
    : { 'Access-Control-Allow-Origin': origin, 'Access-Control-Expose-Headers': exposed, Vary: 'Origin' };

const withHeaders = (
  passed: AuthorizerContext,
  headers: Readonly<Record<string, string>>,
): AuthorizerContext => ({ ...passed, headers: JSON.stringify(headers) });

/** A problem that pages of any origin may read: that a credential is not known tells nothing of any tenant. */
export const readable = (problem: AuthorizerContext, origin: string | undefined): AuthorizerContext =>
  origin === undefined ? problem : withHeaders(problem, originHeaders(origin));

/**
 * Whether somebody who is known may ask now: the tenant is open, the page that asks is one of the tenant's, and there is
 * something left of the limits.
 */
export const admit = async (
  { store, given }: Context,
  { who, tenant }: Known,
  origin: string | undefined,
): Promise<AuthorizerContext> => {
  if (tenant?.status !== 'open') return passProblem('forbidden', 'The tenant is not open.');
  if (origin !== undefined && tenant.origins?.includes(origin) !== true)
    return passProblem('origin-not-allowed', `The tenant does not name the origin ${origin.slice(0, 200)}.`);
  const cors = originHeaders(origin);
  const verdict = await countRequest(store, who, tenant.limits ?? usualLimits, given.now());
  if (verdict === undefined) return withHeaders(passOn(who), cors);
  const headers = { ...limitHeaders(verdict.standing), ...cors };
  if (!verdict.isOver) return withHeaders(passOn(who), headers);
  const { limit, resetSeconds } = verdict.standing;
  return withHeaders(passProblem('rate-limited', `More than ${limit} requests were sent in a minute.`), {
    ...headers,
    'Retry-After': String(resetSeconds),
  });
};
