import type { Entry } from '../../../../domain/ledger/entry.ts';
import { entries, entryNumber } from '../../../../storage/ledger.ts';
import type { Road } from '../../../kit/road.ts';

/** A partner's journal, entry by entry. */
export const journalOf = (road: Road, partner = 'solo') =>
  entries.all(road.context.store, { tenant: road.tenant, partnerId: road.id('partner', partner) });

/** Writes an entry over one that stands there, as nothing of ours would; answers how it is mended. */
export const spoil = async (
  road: Road,
  number: number,
  change: (entry: Entry) => Entry,
  partner = 'solo',
): Promise<() => Promise<void>> => {
  const { tenant, context } = road;
  const found = (await journalOf(road, partner)).find((one) => one.number === number);
  if (found === undefined) throw new Error(`there is no entry ${number}`);
  const key = { tenant, partnerId: found.partnerId, number: entryNumber(number) };
  await context.store.put(entries.item(key, change(found)));
  return async () => {
    await context.store.put(entries.item(key, found));
  };
};
