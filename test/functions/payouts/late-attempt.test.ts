import { expect, it } from 'vitest';
import { draft } from '../../../functions/payouts/draft.ts';
import { partners } from '../../../storage/partners.ts';
import { payoutRuns, payoutSettingsOf, statements } from '../../../storage/payouts.ts';
import { openPayingRoad } from '../../kit/paying-road.ts';
import { usePayouts } from '../../kit/payouts.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const payoutsOf = usePayouts();

it('an attempt that was taken for dead does not draft over the one that came after it', async () => {
  const road = await openPayingRoad(context(), 'late');
  const payouts = payoutsOf(road);
  await payouts.begin('2026-02');
  await payouts.decide('2026-02', 'refused');
  await payouts.again('2026-02');
  const { tenant } = road;
  const { store } = context();
  const partnerId = road.id('partner', 'solo');
  const runId = 'payout-run_2026-02';
  const [run, settings, partner] = await Promise.all([
    payoutRuns.read(store, { tenant, runId }),
    payoutSettingsOf.read(store, { tenant }),
    partners.read(store, { tenant, partnerId }),
  ]);
  if (run === undefined || settings === undefined || partner === undefined) throw new Error('not there');
  const late = { run: { ...run, attempt: 1 }, settings };
  await expect(draft(context(), tenant, late, partner)).rejects.toThrow('by a later attempt');
  expect(await statements.read(store, { tenant, partnerId, runId })).toMatchObject({ draftedIn: 2 });
});
