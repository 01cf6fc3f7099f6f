import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askApproval } from '../../../functions/approvals/ask-approval.ts';
import { approvals, openApprovals } from '../../../storage/approvals.ts';
import { notices } from '../../../storage/platform.ts';
import { crashing } from '../../kit/faulty-store.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { useTasks } from '../../kit/tasks.ts';
import {
  anna,
  answer,
  asked,
  asking,
  dueLines,
  john,
  letters,
  openTenant,
  ownerAlone,
  setPolicy,
  stored,
  tick,
  yes,
} from './asking.ts';

const context = useTable();
const tasks = useTasks();
let road: Road;
beforeEach(() => {
  road = openTenant(context());
});
afterEach(() => {
  vi.useRealTimers();
});

const start = '2026-03-02T09:00:00.000Z';
const openOnes = async () =>
  (await openApprovals.all(context().store, { tenant: road.tenant })).map(({ approvalId }) => approvalId);

describe('an approval that is asked for', () => {
  it('is open in its first stage, listed, and due when its first term is over', async () => {
    vi.setSystemTime(start);
    await setPolicy(road);
    const { id, token, values, ...wanted } = await asked(road);
    expect(await stored(road, id)).toMatchObject({
      ...wanted,
      tokens: [token],
      rounds: [{ values, policyVersion: 1, rule: 'all' }],
      state: 'open',
      stage: 0,
      dueAt: '2026-03-03T09:00:00.000Z',
      version: 1,
    });
    expect(await openOnes()).toEqual([id]);
    expect(await dueLines(road)).toEqual(['escalate-approval 2026-03-03T09:00:00.000Z']);
  });

  it('passes the usual stages where the tenant has said nothing, and nobody is written to', async () => {
    const deal = await asked(road);
    const run = await asked(road, { subject: { kind: 'payout-run', id: 'payout-run_2026-02' } });
    const roles = async (id: string) =>
      (await stored(road, id)).stages.map(({ seats, escalate }) => [
        seats[0]?.role,
        escalate?.seats[0]?.role,
      ]);
    expect(await roles(deal.id)).toEqual([['channel-manager', 'owner']]);
    expect(await roles(run.id)).toEqual([['finance', 'owner']]);
    expect(await letters(road)).toEqual([]);
  });

  it('is never due where it has one stage, which waits', async () => {
    await setPolicy(road, [{ ...ownerAlone, notify: [john] }]);
    const { id } = await asked(road);
    expect(await stored(road, id)).not.toHaveProperty('dueAt');
    expect(await dueLines(road)).toEqual([]);
    expect(await letters(road)).toEqual([`${john.email} For approval: deal registration “Schools”`]);
  });

  it('writes to the people of its first stage, each in their language', async () => {
    vi.setSystemTime(start);
    await setPolicy(road);
    const { id } = await asked(road);
    expect(await letters(road)).toEqual([
      `${anna.email} Do akceptacji: rejestracja okazji „Szkoły”`,
      `${john.email} For approval: deal registration “Schools”`,
    ]);
    const all = await notices.all(context().store, { tenant: road.tenant });
    const english = all.find(({ to }) => to === john.email)?.letter;
    expect(english?.facts).toEqual([
      { label: 'Customer', value: 'Gdynia' },
      { label: 'Stage', value: 'Channel' },
      { label: 'Due by', value: '4 March 2026, 10:00 (Europe/Warsaw)' },
      { label: 'Approval', value: id },
    ]);
  });
});

describe('what is asked again', () => {
  it('by the same task changes nothing', async () => {
    await setPolicy(road);
    const wanted = await asked(road);
    const before = [await stored(road, wanted.id), await dueLines(road), await letters(road)];
    await setPolicy(road, [ownerAlone]);
    await askApproval(context(), road.tenant, { ...wanted, seen: [] });
    expect([await stored(road, wanted.id), await dueLines(road), await letters(road)]).toEqual(before);
  });

  it('at the same moment is opened once', async () => {
    await setPolicy(road);
    const wanted = asking();
    await Promise.all(Array.from({ length: 5 }, () => askApproval(context(), road.tenant, wanted)));
    expect(await stored(road, wanted.id)).toMatchObject({ version: 1 });
    expect(await letters(road)).toHaveLength(2);
    expect(await dueLines(road)).toHaveLength(1);
  });

  it('by another task is answered by the tokens of both: which of them waits can not be told', async () => {
    const wanted = await asked(road);
    const dueBefore = await dueLines(road);
    await askApproval(context(), road.tenant, { ...wanted, token: `${wanted.token} again` });
    expect(await stored(road, wanted.id)).toMatchObject({
      tokens: [wanted.token, `${wanted.token} again`],
      version: 2,
    });
    expect(await dueLines(road)).toEqual(dueBefore);
    expect((await answer(road, wanted.id, yes)).status).toBe(200);
    expect(tasks.told(wanted.token)).toHaveLength(1);
    expect(tasks.told(`${wanted.token} again`)).toMatchObject([{ outcome: 'approved', by: 'key_anna' }]);
  });

  it('by another task after it was decided is answered at once, and by the tick where that fails', async () => {
    const wanted = await asked(road);
    await answer(road, wanted.id, yes);
    const next = `${wanted.token} again`;
    await askApproval(context(), road.tenant, { ...wanted, token: next });
    expect(await stored(road, wanted.id)).toMatchObject({
      state: 'approved',
      tokens: [wanted.token, next],
    });
    expect(tasks.told(next)).toMatchObject([{ outcome: 'approved', by: 'key_anna' }]);
    await tick(road);
    await tick(road);
    expect(tasks.told(next)).toHaveLength(2);
    expect(await openOnes()).toEqual([]);
  });
});

describe('what was decided before anybody was written to', () => {
  it('is not asked of anybody any more', async () => {
    await setPolicy(road);
    const wanted = asking();
    const { store } = crashing(context().store, 1, 'after');
    const faulty = { store, given: context().given };
    await expect(askApproval(faulty, road.tenant, wanted)).rejects.toThrow();
    await answer(road, wanted.id, yes);
    await askApproval(context(), road.tenant, { ...wanted, token: 'next' });
    expect(await letters(road)).toEqual([]);
  });
});

describe('a crash while it is asked', () => {
  // Writes: the approval with its pointer and term, two letters.
  it.each([
    [1, 'before'],
    [1, 'after'],
    [2, 'before'],
    [3, 'after'],
  ] as const)('at write %i, %s it is done, is made up for by the next try', async (write, when) => {
    await setPolicy(road);
    const wanted = asking();
    const { store, crashed } = crashing(context().store, write, when);
    const faulty = { store, given: context().given };
    await expect(askApproval(faulty, road.tenant, wanted)).rejects.toThrow();
    expect(crashed()).toBe(true);
    await askApproval(context(), road.tenant, { ...wanted, token: 'next' });
    expect(await stored(road, wanted.id)).toMatchObject({ state: 'open' });
    expect((await stored(road, wanted.id)).tokens.at(-1)).toBe('next');
    expect(await openOnes()).toEqual([wanted.id]);
    expect(await letters(road)).toHaveLength(2);
    expect(await dueLines(road)).toHaveLength(1);
    expect(await approvals.all(context().store, { tenant: road.tenant })).toHaveLength(1);
  });
});
