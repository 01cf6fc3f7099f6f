import type { Instant } from '../../domain/kernel/day.ts';
import { keyUses } from '../../storage/access.ts';
import type { Store } from '../../storage/store.ts';
import { logger } from '../shell/context.ts';
import { keepRecent } from '../shell/recent.ts';

/** What an instance has noted: a key that asks a thousand times an hour is noted once by it. */
const noted = new Map<string, string>();
const most = 5_000;
const hourOf = (now: Instant): string => `${now.slice(0, 13)}:00:00.000Z`;

/** Notes that a key was used, to the hour. What can't be noted holds up no request. */
export const noteUse = async (store: Store, tenant: string, keyId: string, now: Instant): Promise<void> => {
  const name = `${tenant} ${keyId}`;
  const at = hourOf(now);
  if (noted.get(name) === at) return;
  keepRecent(noted, name, at, most);
  try {
    await store.put(keyUses.item({ tenant, keyId }, { keyId, at }));
  } catch (error) {
    noted.delete(name);
    logger.error('the use of a key could not be noted', { tenant, keyId, error });
  }
};

/** When keys were last used, by their ids. */
export const usesOf = async (
  store: Store,
  tenant: string,
  keyIds: readonly string[],
): Promise<ReadonlyMap<string, Instant>> => {
  if (keyIds.length === 0) return new Map();
  const found = await keyUses.readMany(
    store,
    keyIds.map((keyId) => ({ tenant, keyId })),
  );
  return new Map(found.map(({ keyId, at }) => [keyId, at]));
};
