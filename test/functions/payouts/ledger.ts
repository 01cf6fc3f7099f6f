import { readAll } from '../../../functions/shell/files.ts';
import { entries, entryNumber } from '../../../storage/ledger.ts';
import { pack } from '../../../storage/packing.ts';
import { payoutRuns } from '../../../storage/payouts.ts';
import { notices } from '../../../storage/platform.ts';
import { paymentsIn } from '../../kit/payments-in.ts';
import type { Road } from '../../kit/road.ts';

/** A partner's journal, entry by entry. */
export const journalOf = (road: Road, partner: string) =>
  entries.all(road.context.store, { tenant: road.tenant, partnerId: road.id('partner', partner) });

/** Makes the end of a partner's journal unreadable, as nothing of ours would; answers how it is mended. */
export const breakJournal = async (road: Road, partner: string): Promise<() => Promise<void>> => {
  const { tenant, context } = road;
  const last = (await journalOf(road, partner)).at(-1);
  if (last === undefined) throw new Error('there is no journal');
  const key = { tenant, partnerId: last.partnerId, number: entryNumber(last.number) };
  const item = entries.item(key, last);
  await context.store.put({ ...item, packed: pack({}) });
  return async () => {
    await context.store.put(item);
  };
};

/** What a partner is owed in the first currency of its balance: `30.00 payable, 0.00 on statement`. */
export const owed = async (road: Road, partner: string): Promise<string> => {
  const { body } = await road.must(`GET /v1/partners/${partner}/balance`);
  const [{ payable, onStatement }] = body.balances;
  return `${payable.amount} payable, ${onStatement.amount} on statement`;
};

/** The amounts that each bank file of a run orders, file by file. */
export const filesOf = async (road: Road, period: string): Promise<readonly (readonly string[])[]> => {
  const run = await payoutRuns.read(road.context.store, {
    tenant: road.tenant,
    runId: `payout-run_${period}`,
  });
  const texts = await Promise.all(
    (run?.bankFiles ?? []).map(async ({ object }) => new TextDecoder().decode(await readAll(object))),
  );
  return texts.map((xml) =>
    paymentsIn(xml)
      .map(({ amount }) => amount)
      .toSorted(),
  );
};

/** Who got a statement by e-mail, each time it was sent. */
export const toldOf = async ({ context: { store }, tenant }: Road): Promise<readonly string[]> =>
  (await notices.all(store, { tenant }))
    .filter(({ attachments }) => attachments.length > 0)
    .map(({ to }) => to)
    .toSorted();
