import { expect, it } from 'vitest';
import { ahead } from '../../../functions/shell/clock.ts';
import { enterLane } from '../../../functions/webhooks/delivery-items.ts';
import { headOf } from '../../../functions/webhooks/lane.ts';
import { newDelivery } from '../../../functions/webhooks/queue-deliveries.ts';
import { webhookLanes } from '../../../storage/webhooks.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();

it('an event that is being queued while the clock of a sandbox jumps keeps its place', async () => {
  const whose = { tenant: 'jumping-test', endpointId: 'hook_1' };
  const change = {
    tenant: whose.tenant,
    type: 'deal.approved',
    at: '2026-03-01T10:00:00.000Z',
    lane: 'deal:d1',
    subject: 'd1',
    version: 2,
  };
  await enterLane(
    ahead(context(), 0),
    whose,
    newDelivery('evt_1', change as Parameters<typeof newDelivery>[1]),
  );
  const days = 86_400_000;
  expect(await headOf(ahead(context(), 30 * days), { ...whose, lane: 'deal:d1' })).toMatchObject({
    delivery: undefined,
  });
  expect(await webhookLanes.all(context().store, whose)).toHaveLength(1);
});
