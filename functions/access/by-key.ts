import { type ApiKey, keyFault } from '../../domain/access/credentials.ts';
import { openingHashes } from '../../domain/access/rotate-key.ts';
import { isSandbox } from '../../domain/access/sandbox.ts';
import type { Instant } from '../../domain/kernel/day.ts';
import { apiKeys } from '../../storage/access.ts';
import { contextOf } from '../shell/clock.ts';
import type { Context } from '../shell/context.ts';
import { passProblem } from '../shell/principal.ts';
import type { Found } from './admit.ts';
import { noteUse } from './key-use.ts';
import { recall } from './recall.ts';
import { tenantOf } from './remembered.ts';
import { type KeyToken, proves } from './token.ts';

const keyOf = recall<ApiKey | undefined>();

const isProved = (secret: string, key: ApiKey | undefined, now: Instant): key is ApiKey =>
  key !== undefined && openingHashes(key, now).some((hash) => proves(secret, hash));

/** The key that the token proves. A secret may be newer than what is remembered of its key: then the key is read again. */
const provedKey = async (
  { store }: Context,
  { tenant, keyId, secret }: KeyToken,
  ours: Instant,
  theirs: Instant,
): Promise<ApiKey | undefined> => {
  const read = () => apiKeys.read(store, { tenant, keyId });
  const remembered = await keyOf(`${tenant} ${keyId}`, ours, read);
  if (isProved(secret, remembered, theirs)) return remembered;
  const fresh = remembered === undefined ? undefined : await read();
  return isProved(secret, fresh, theirs) ? fresh : undefined;
};

/** Who holds an API key, or what is wrong with it. A key of a sandbox expires by the sandbox's clock. */
export const byKey = async (
  context: Context,
  token: KeyToken,
  wanted: string | undefined,
): Promise<Found> => {
  const { store, given } = context;
  const { tenant } = token;
  const now = given.now();
  const theirs = (await contextOf(context, tenant)).given.now();
  const [key, vendor] = await Promise.all([
    provedKey(context, token, now, theirs),
    tenantOf(store, tenant, now),
  ]);
  if (key === undefined) return passProblem('unauthenticated', 'The API key is not known.');
  const fault = keyFault(key, theirs);
  if (fault !== undefined) return passProblem('unauthenticated', `The API key is ${fault}.`);
  if (wanted !== undefined && wanted !== tenant)
    return passProblem(
      'tenant-not-chosen',
      'The API key belongs to another tenant than Partnerwise-Tenant names.',
    );
  await noteUse(store, tenant, key.id, now);
  const { role, partnerId, scopes } = key;
  return {
    who: { tenant, subject: key.id, role, partnerId, sandbox: isSandbox(tenant), scopes },
    tenant: vendor,
  };
};
