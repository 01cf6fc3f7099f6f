import middy from '@middy/core';
import type { APIGatewayRequestAuthorizerEventV2 } from 'aws-lambda';
import { type ApiKey, keyFault, type Membership, type Tenant } from '../../domain/access/credentials.ts';
import { isPartnerRole } from '../../domain/access/permissions.ts';
import { isSandbox, sandboxOf } from '../../domain/access/sandbox.ts';
import { apiKeys, memberships, tenants } from '../../storage/access.ts';
import { contextOf } from '../shell/clock.ts';
import { type Context, context, logger } from '../shell/context.ts';
import { type AuthorizerContext, passProblem } from '../shell/principal.ts';
import { units } from '../shell/units.ts';
import { admit, type Known } from './admit.ts';
import { personOf } from './person.ts';
import { recall } from './recall.ts';
import { type KeyToken, proves, readToken } from './token.ts';

type Headers = Readonly<Record<string, string | undefined>>;

const keyOf = recall<ApiKey | undefined>();
const tenantOf = recall<Tenant | undefined>();
const membershipsOf = recall<readonly Membership[]>();

type Found = Known | AuthorizerContext;

const byKey = async (context: Context, token: KeyToken, wanted: string | undefined): Promise<Found> => {
  const { tenant, keyId, secret } = token;
  const { store, given } = context;
  const now = given.now();
  const [key, vendor] = await Promise.all([
    keyOf(`${tenant} ${keyId}`, now, () => apiKeys.read(store, { tenant, keyId })),
    tenantOf(tenant, now, () => tenants.read(store, { tenant })),
  ]);
  if (key === undefined || !proves(secret, key.secretHash))
    return passProblem('unauthenticated', 'The API key is not known.');
  // A key of a sandbox expires by the sandbox's clock.
  const fault = keyFault(key, (await contextOf(context, tenant)).given.now());
  if (fault !== undefined) return passProblem('unauthenticated', `The API key is ${fault}.`);
  if (wanted !== undefined && wanted !== tenant)
    return passProblem(
      'tenant-not-chosen',
      'The API key belongs to another tenant than Partnerwise-Tenant names.',
    );
  const { role, partnerId, scopes } = key;
  return {
    who: { tenant, subject: key.id, role, partnerId, sandbox: isSandbox(tenant), scopes },
    tenant: vendor,
  };
};

/** Whoever works for a vendor works in its sandbox too; a partner is not there unless it is made there. */
const opens = (membership: Membership, wanted: string): boolean =>
  membership.tenant === wanted ||
  (!isPartnerRole(membership.role) && sandboxOf(membership.tenant) === wanted);

const byPerson = async (
  { store, given }: Context,
  sub: string,
  wanted: string | undefined,
): Promise<Found> => {
  const now = given.now();
  const all = await membershipsOf(sub, now, () => memberships.all(store, { sub }));
  if (all.length === 0) return passProblem('forbidden', 'You belong to no tenant yet.');
  if (wanted === undefined && all.length > 1)
    return passProblem('tenant-not-chosen', 'You belong to several tenants.');
  const membership = wanted === undefined ? all[0] : all.find((one) => opens(one, wanted));
  if (membership === undefined)
    return passProblem('tenant-not-chosen', 'You do not belong to the tenant that Partnerwise-Tenant names.');
  const { role, partnerId } = membership;
  const tenant = wanted ?? membership.tenant;
  const vendor = await tenantOf(tenant, now, () => tenants.read(store, { tenant }));
  return { who: { tenant, subject: sub, role, partnerId, sandbox: isSandbox(tenant) }, tenant: vendor };
};

/** Who the credential belongs to, or what is wrong with it. */
const find = async (given: Context, headers: Headers): Promise<Found> => {
  const credential = /^Bearer +(\S+)$/i.exec(headers['authorization']?.trim() ?? '')?.[1];
  if (credential === undefined) return passProblem('unauthenticated', 'There is no bearer credential.');
  const wanted = headers['partnerwise-tenant']?.trim();
  const key = readToken(credential);
  if (key !== undefined) return byKey(given, key, wanted);
  if (credential.startsWith('pw_')) return passProblem('unauthenticated', 'The API key is not known.');
  const sub = await personOf(credential);
  return sub === undefined
    ? passProblem('unauthenticated', 'The access token is not valid.')
    : byPerson(given, sub, wanted);
};

/** Who asks, as far as they may at this moment; or why not. */
export const authorize = async (given: Context, headers: Headers): Promise<AuthorizerContext> => {
  const found = await find(given, headers);
  return 'who' in found ? admit(given, found, headers['origin']) : found;
};

/**
 * Always allows: a refusal by the gateway itself could not be an application/problem+json answer, so what is wrong is
 * passed on and told by the route's function.
 */
export const handler = middy(async ({ headers }: APIGatewayRequestAuthorizerEventV2) => {
  try {
    return { isAuthorized: true, context: await authorize(context(), headers ?? {}) };
  } catch (error) {
    logger.error('the authorizer failed', { error });
    return { isAuthorized: true, context: passProblem('internal', '') };
  }
}).use(units());
