import { everyMinute } from '../../../functions/platform/every-minute.ts';
import type { Context } from '../../../functions/shell/context.ts';
import type { Given } from '../../../functions/shell/given.ts';
import { entries } from '../../../storage/ledger.ts';
import { dueItems } from '../../../storage/platform.ts';
import type { Store } from '../../../storage/store.ts';
import { crashing } from '../../kit/faulty-store.ts';
import type { Road } from '../../kit/road.ts';

/** What tests of amounts that wait have in common. Their days lie ahead of this machine's clock, as those of records do not. */

/** The context at a moment: `2031-02-11` is its noon. */
export const at = ({ store, given }: Context, moment: string): Context => {
  const now = moment.length === 10 ? `${moment}T12:00:00.000Z` : moment;
  return { store, given: { ...given, now: () => now } satisfies Given };
};

/** The minute tick of a moment. */
export const tick = (context: Context, moment: string) => everyMinute(at(context, moment));

/** What a partner is owed, as accrued and as payable. */
export const owed = async (road: Road, partner = 'solo'): Promise<readonly (string | undefined)[]> => {
  const { body } = await road.must(`GET /v1/partners/${partner}/balance`);
  const [one] = body.balances;
  return [one?.accrued.amount, one?.payable.amount];
};

export const journalOf = (road: Road, partner = 'solo') =>
  entries.all(road.context.store, { tenant: road.tenant, partnerId: road.id('partner', partner) });

/** The days on which the tick will look after a tenant's journals. */
export const watchedDays = async ({ context, tenant }: Road): Promise<readonly string[]> =>
  (await dueItems.all(context.store, {}))
    .filter((due) => due.tenant === tenant && due.what === 'mature')
    .map((due) => due.at)
    .sort();

/** A plan's version that rules the days of these tests. */
export const from2031 = {
  terms: { effectiveFrom: '2029-01-01' },
  assignments: [{ partnerId: '*', from: '2029-01-01' }],
};

/** The context, whose process does something else just before it first writes an item of a type. */
export const interrupted = (context: Context, type: string, meanwhile: () => Promise<unknown>): Context => {
  const plain = crashing(context.store, 0, 'before').store;
  let open = true;
  const put: Store['put'] = async (item, guard) => {
    if (open && item.type === type) {
      open = false;
      await meanwhile();
    }
    return plain.put(item, guard);
  };
  return { given: context.given, store: { ...plain, put } };
};
