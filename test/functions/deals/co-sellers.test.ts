import { beforeEach, describe, expect, it } from 'vitest';
import { partnerDeals } from '../../../storage/deals.ts';
import { openHooks } from '../../kit/hooks.ts';
import { useReceivers } from '../../kit/receivers.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { credit, share } from './crediting.ts';
import { openDeals, registered } from './registering.ts';

const context = useTable();
const receiver = useReceivers();
let road: Road;
beforeEach(async () => {
  road = await openDeals(context());
});

const pointersOf = async (who: string) =>
  (await partnerDeals.all(context().store, { tenant: road.tenant, partnerId: road.id('partner', who) }))
    .map(({ dealId }) => dealId)
    .toSorted();

describe('the lists of those who see a deal', () => {
  const all = ['anna', 'john', 'solo', 'top'];
  const shares = (named: readonly string[]) =>
    named.map((one, at) => share(one, at === 0 ? String(101 - named.length) : '1'));
  const isListed = async (named: readonly string[], id: string) => {
    for (const who of all)
      expect(await pointersOf(who), `${who} of ${named}`).toEqual(
        who === 'anna' || named.includes(who) ? [id] : [],
      );
  };
  const rounds = [['john'], ['john', 'anna'], ['solo', 'top', 'anna'], ['anna'], ['top', 'john'], []];

  it('hold it, whatever its credits have been', async () => {
    const id = await registered(road, 'd1');
    for (const named of rounds) {
      await credit(road, 'd1', ...shares(named));
      await credit(road, 'd1', ...shares(named));
      await isListed(named, id);
    }
  });

  it('hold it as its credits are, where these are set at the same moment', async () => {
    const id = await registered(road, 'd1');
    await Promise.all(rounds.map((named) => credit(road, 'd1', ...shares(named))));
    const { credits = [] } = (await road.must('GET /v1/deals/d1')).body;
    const named = all.filter((one) =>
      credits.some(({ partnerId }: { partnerId: string }) => partnerId === road.id('partner', one)),
    );
    await isListed(named, id);
  });
});

it('a deal is told to the webhooks of its own partner, and to none of the others', async () => {
  const hooks = await openHooks(context());
  const admin = (who: string) => ({ as: 'partner-admin' as const, partner: who });
  const [solo, top] = [await receiver(), await receiver()];
  await hooks.endpoint('solo', solo.url, {}, admin('solo'));
  await hooks.endpoint('top', top.url, {}, admin('top'));
  await registered(hooks.road, 'd1', 'solo');
  await hooks.road.must('PUT /v1/deals/d1/credits', { credits: [share('top', '100')] });
  await hooks.flow();
  const heard = solo.taken.map(({ body }) => body.type).filter((type) => type.startsWith('deal.'));
  expect(heard).toEqual(['deal.waiting', 'deal.changed']);
  expect(top.taken.filter(({ body }) => body.type.startsWith('deal.'))).toEqual([]);
});
