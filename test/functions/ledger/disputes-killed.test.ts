import { expect, it } from 'vitest';
import { decideDisputeRoute } from '../../../functions/ledger/disputes/act.ts';
import { openDisputeRoute } from '../../../functions/ledger/disputes/open.ts';
import type { Context } from '../../../functions/shell/context.ts';
import type { Route } from '../../../functions/shell/route.ts';
import { audit } from '../../kit/audit.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { openPayingRoad, payoutTerms } from '../../kit/paying-road.ts';
import { percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { Disputes, said } from './disputing.ts';

const context = useTable();
type Death = { readonly write: number; readonly when: 'before' | 'after' };
const nothing = { query: undefined, ifMatch: undefined, idempotencyKey: undefined, params: {}, body: {} };

/** Asks a route until it is answered: first of a process that dies at its n-th write. */
const through = async (road: Road, route: Route, { write, when }: Death, request: object) => {
  const principal = { tenant: road.tenant, subject: 'key_finance', role: 'finance', sandbox: false } as const;
  const ask = (at: Context) => route.run({ ...nothing, principal, ...request }, at);
  const { store, crashed } = crashing(context().store, write, when);
  await ask({ store, given: context().given }).catch((error: Error) => {
    if (error.name !== 'Crash') throw error;
  });
  const { body } = await ask(context());
  return { id: (body as { readonly id: string }).id, crashed: crashed() };
};

/** Opens and upholds a dispute of a line that waits; answers whether the process died on the way. */
const round = async (road: Road, line: string, death: Death): Promise<boolean> => {
  const disputes = new Disputes(road);
  const idempotencyKey = `${death.when}-${death.write}`;
  const opening = { params: { partnerId: 'solo', lineId: line }, body: said, idempotencyKey };
  const opened = await through(road, openDisputeRoute, death, opening);
  expect(await disputes.stands()).toBe('0.00 12.50 0.00 1.25 0.00');
  const body = { outcome: 'upheld', reason: 'As we agreed.', adjustment: '1.00' };
  const ended = await through(road, decideDisputeRoute, death, { params: { id: opened.id }, body });
  expect(await disputes.stands()).toBe('1.25 13.50 0.00 0.00 0.00');
  const own = (await disputes.causes()).filter((cause) => cause.endsWith(opened.id));
  expect(own).toEqual([`held:${opened.id}`, `dispute:${opened.id}`]);
  expect((await disputes.letters(opened.id)).length).toBe(3);
  // What was adjusted is taken back, so that each round begins with the same figures.
  const back = await disputes.opened('1-0', { key: `back-${idempotencyKey}` });
  await disputes.decide(back.id, '-1.00');
  return opened.crashed || ended.crashed;
};

it('a dispute is opened and ended once, wherever the process dies', async () => {
  const road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  const person = { email: 'finance@vendor.example', language: 'pl' };
  await road.must('PUT /v1/payout-settings', { ...payoutTerms, disputes: { notify: [person] } });
  await road.plan('later', [percent('1', { payable: { holdDays: 3650 } })]);
  await road.settle();
  const line = (await road.lines()).find(({ planId }) => planId === 'later')?.id ?? '';
  for (const when of ['before', 'after'] as const) {
    let write = 1;
    while (await round(road, line, { write, when })) write += 1;
    expect(write).toBeGreaterThan(1);
  }
  await audit(road);
}, 120_000);
