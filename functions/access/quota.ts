import type { Limits } from '../../domain/access/credentials.ts';
import {
  isSpent,
  type Lease,
  leased,
  minuteOf,
  portionOf,
  remaining,
  secondsLeft,
} from '../../domain/access/quota.ts';
import type { Instant } from '../../domain/kernel/day.ts';
import { quotas } from '../../storage/access.ts';
import type { Store } from '../../storage/store.ts';
import { table } from '../../storage/table.ts';
import { logger } from '../shell/context.ts';
import { keepRecent } from '../shell/recent.ts';

/** What a caller is told about its limit, with each answer. */
export type Standing = { readonly limit: number; readonly remaining: number; readonly resetSeconds: number };

/** Who is counted, and how much it may ask for in a minute. `holder` is a credential's subject, or the whole tenant. */
type Counted = { readonly tenant: string; readonly holder: string; readonly limit: number };

const leases = new Map<string, Lease>();
/** Far more than the credentials that one instance serves in a minute. */
const most = 5_000;

const lease = async (store: Store, { tenant, holder, limit }: Counted, minute: string): Promise<Lease> => {
  const portion = portionOf(limit);
  const item = {
    ...quotas.item({ tenant, holder, minute }, { holder, minute }),
    // An hour later nobody asks for it.
    [table.expires]: Math.floor(Date.parse(`${minute}:00Z`) / 1000) + 3_600,
  };
  return leased(minute, await store.count({ item, field: 'count', by: portion }), portion, limit);
};

/** Takes one request from what the holder may ask for; undefined where nothing is left of it in this minute. */
const take = async (store: Store, counted: Counted, now: Instant): Promise<Standing | undefined> => {
  const name = `${counted.tenant} ${counted.holder}`;
  const minute = minuteOf(now);
  const { limit } = counted;
  let standing = leases.get(name);
  if (standing?.minute !== minute || (standing.left === 0 && !isSpent(standing, limit)))
    standing = await lease(store, counted, minute);
  const isTaken = standing.left > 0;
  const next = { ...standing, left: Math.max(0, standing.left - 1) };
  keepRecent(leases, name, next, most);
  return isTaken ? { limit, remaining: remaining(next, limit), resetSeconds: secondsLeft(now) } : undefined;
};

/** What came of counting a request: where its holder stands, and whether it is above a limit. */
type Verdict = { readonly standing: Standing; readonly isOver: boolean };

/**
 * Counts a request for its credential and its tenant, and tells of the one that has less left. A table that does not
 * count refuses nobody: the limit protects others, and is not worth an outage.
 */
export const countRequest = async (
  store: Store,
  { tenant, subject }: { readonly tenant: string; readonly subject: string },
  limits: Readonly<Limits>,
  now: Instant,
): Promise<Verdict | undefined> => {
  try {
    const own = await take(store, { tenant, holder: subject, limit: limits.perKey }, now);
    const whole = await take(store, { tenant, holder: 'tenant', limit: limits.perTenant }, now);
    const spent = (limit: number) => ({ limit, remaining: 0, resetSeconds: secondsLeft(now) });
    if (own === undefined) return { standing: spent(limits.perKey), isOver: true };
    if (whole === undefined) return { standing: spent(limits.perTenant), isOver: true };
    return { standing: own.remaining <= whole.remaining ? own : whole, isOver: false };
  } catch (error) {
    logger.error('a request could not be counted', { tenant, error });
    return undefined;
  }
};
