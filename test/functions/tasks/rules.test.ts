import { beforeEach, describe, expect, it } from 'vitest';
import type { Deal } from '../../../domain/deals/deal.ts';
import { factsOf } from '../../../functions/stream/facts.ts';
import { changeOf } from '../../../functions/stream/records.ts';
import { handler } from '../../../functions/tasks/on-deal-opened.ts';
import { watchUntouched } from '../../../functions/tasks/watch-untouched.ts';
import { deals } from '../../../storage/deals.ts';
import { dueItems } from '../../../storage/platform.ts';
import { crashing } from '../../kit/faulty-store.ts';
import type { Road } from '../../kit/road.ts';
import { toldSoFar } from '../../kit/stream.ts';
import { useTable } from '../../kit/table.ts';
import { at, ended, registered } from '../deals/registering.ts';
import { ask, letters, listed, must, openTasks, tickAt } from './tasking.ts';

const context = useTable();
let road: Road;
beforeEach(async () => {
  road = await openTasks(context());
});

const day = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * day + 60_000).toISOString();
const rule = (more: object = {}) => ({
  externalId: 'silent',
  name: 'Silent deals',
  subject: 'deal',
  trigger: { untouchedDays: 14 },
  task: {
    titles: { pl: 'Co z tą okazją?', en: 'What of this deal?' },
    side: 'partner',
    role: 'partner-admin',
    dueInDays: 5,
    priority: 'normal',
  },
  ...more,
});
const setRule = (more: object = {}) => must(road, 'vera', 'POST /v1/task-rules', rule(more));

/** A deal that nothing but people touches: it waits for no approval. Answers its id. */
const approved = async (externalId: string): Promise<string> => {
  const deal = await registered(road, externalId);
  await ended(road, deal);
  return deal;
};

/** Somebody changes the deal at an instant. */
const touch = async (dealId: string, updatedAt: string, more: Partial<Deal> = {}): Promise<void> => {
  const { store } = context();
  const key = { tenant: road.tenant, dealId };
  const deal = await deals.read(store, key);
  if (deal === undefined) throw new Error('there is no such deal');
  await deals.replace(store, key, { ...deal, ...more, updatedAt, version: deal.version + 1 });
};

type Worker = (event: unknown, lambda: unknown) => Promise<{ batchItemFailures: readonly unknown[] }>;
/** What the stream tells of deals goes over the bus to its consumer, twice. */
const flow = async (): Promise<number> => {
  const own = (await toldSoFar())
    .filter(({ dynamodb }) => dynamodb?.NewImage?.['pk']?.S === `T#${road.tenant}#DEAL`)
    .map(changeOf);
  const facts = (await Promise.all(own.map((change) => factsOf(context(), change)))).flat();
  const opened = facts.filter(({ name }) => name === 'deal.opened');
  for (const { detail } of [...opened, ...opened]) {
    const event = { Records: [{ messageId: 'm', body: JSON.stringify({ detail }) }] };
    expect(await (handler as unknown as Worker)(event, {})).toEqual({ batchItemFailures: [] });
  }
  return opened.length;
};
const duesOf = async () =>
  (await dueItems.all(context().store, {})).filter(
    ({ tenant, what }) => tenant === road.tenant && what === 'watch-untouched',
  );

describe('a rule on deals that nobody touches', () => {
  it('gives one task to the partner’s people for a deal that is made later, about it and in their language', async () => {
    const { id: ruleId } = (await setRule()).body;
    const deal = await approved('quiet');
    expect(await flow()).toBe(1);
    await tickAt(road, inDays(13));
    expect(await listed(road, 'ania', 'list=team')).toEqual([]);
    for (const _ of [1, 2]) await tickAt(road, inDays(14));
    const { data } = (await must(road, 'ania', 'GET /v1/tasks?list=team')).body;
    expect(data).toMatchObject([
      {
        title: 'What of this deal?',
        subject: { kind: 'deal', id: deal },
        origin: { by: 'rule', ruleId },
        to: { role: 'partner-admin' },
        dueOn: inDays(19).slice(0, 10),
      },
    ]);
    expect(await letters(road, 'ania')).toEqual(['Nowe zadanie: Co z tą okazją?']);
    expect(await letters(road, 'jane')).toEqual([]);
    // The same touch counts once, however long nothing happens.
    await tickAt(road, inDays(29));
    expect(await listed(road, 'ania', 'list=team')).toHaveLength(1);
    expect(await duesOf()).toHaveLength(1);
  });

  it('speaks only of deals that fulfil its condition, which is checked when it is set', async () => {
    const wrong = await ask(road, 'vera', 'POST /v1/task-rules', rule({ condition: 'deal.value >' }));
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors).toMatchObject([{ pointer: '/condition' }]);
    await setRule({ condition: 'deal.value >= 5000' });
    await approved('small');
    const dealId = await registered(road, 'large', 'anna', { productIds: ['helmet'] });
    await touch(dealId, new Date().toISOString(), { value: { amount: '5000.00', currency: 'EUR' } });
    await flow();
    await tickAt(road, inDays(15));
    const { data } = (await must(road, 'ania', 'GET /v1/tasks?list=team')).body;
    expect(data).toMatchObject([{ subject: { kind: 'deal', id: dealId } }]);
  });

  it('looks at deals that are there when it is made, and when it is changed', async () => {
    await approved('there');
    await setRule({ status: 'paused' });
    await tickAt(road, inDays(0));
    expect(await duesOf()).toEqual([]);
    const { externalId: _, ...active } = rule();
    await must(road, 'vera', 'PUT /v1/task-rules/silent', active);
    await tickAt(road, inDays(0));
    expect(await duesOf()).toHaveLength(1);
    await tickAt(road, inDays(15));
    expect(await listed(road, 'ania', 'list=team')).toHaveLength(1);
  });

  it('counts anew from a touch, and ends the task that it gave before', async () => {
    await setRule();
    const deal = await approved('touched');
    await flow();
    await tickAt(road, inDays(14));
    const [first] = await listed(road, 'ania', 'list=team');
    await touch(deal, inDays(20));
    await tickAt(road, inDays(29));
    expect(await listed(road, 'ania', 'list=team')).toEqual([]);
    expect((await must(road, 'ania', `GET /v1/tasks/${first}`)).body).toMatchObject({
      state: 'done',
      ended: { reason: 'The deal has changed since.' },
    });
    await tickAt(road, inDays(35));
    const [second] = await listed(road, 'ania', 'list=team');
    expect(second).toBeDefined();
    expect(second).not.toBe(first);
  });

  it('gives none for a deal that is over, and asks no more', async () => {
    await setRule();
    const deal = await approved('over');
    await flow();
    await touch(deal, inDays(1), { state: 'expired' });
    await tickAt(road, inDays(15));
    expect(await listed(road, 'vera', 'list=all')).toEqual([]);
    expect(await duesOf()).toEqual([]);
    expect(await flow()).toBe(1);
    expect(await duesOf()).toEqual([]);
  });

  it('gives to the vendor’s people where it says so', async () => {
    await setRule({ task: { ...rule().task, side: 'vendor', role: 'channel-manager' } });
    await approved('ours');
    await flow();
    await tickAt(road, inDays(14));
    expect(await listed(road, 'vera', 'list=team')).toHaveLength(1);
    expect(await listed(road, 'ania', 'list=all')).toEqual([]);
    const mixed = { externalId: 'mixed', task: { ...rule().task, role: 'owner' } };
    const refused = await road.send('POST /v1/task-rules', rule(mixed));
    expect([refused.status, refused.body.errors[0].pointer]).toEqual([400, '/task/role']);
  });

  it('is made up for where the tick dies at any write', async () => {
    await setRule();
    await approved('crash');
    await flow();
    const [due] = await duesOf();
    if (due === undefined) throw new Error('nothing is due');
    const then = at(context(), inDays(14));
    for (const write of [1, 2])
      for (const when of ['before', 'after'] as const) {
        const { store } = crashing(then.store, write, when);
        await watchUntouched({ ...then, store }, due).catch(() => undefined);
      }
    await tickAt(road, inDays(14));
    expect(await listed(road, 'ania', 'list=team')).toHaveLength(1);
    expect(await letters(road, 'ania')).toHaveLength(1);
    expect(await duesOf()).toHaveLength(1);
  });
});
