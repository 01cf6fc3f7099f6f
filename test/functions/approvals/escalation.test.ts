import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { escalate } from '../../../functions/approvals/escalate.ts';
import { crashing } from '../../kit/faulty-store.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { useTasks } from '../../kit/tasks.ts';
import {
  answer,
  asked,
  dueLines,
  dues,
  letters,
  no,
  openTenant,
  patient,
  setPolicy,
  stored,
  tick,
  yes,
} from './asking.ts';

const context = useTable();
const tasks = useTasks();
const start = '2026-03-02T09:00:00.000Z';
const reminder = '2026-03-03T09:00:00.000Z';
const term = '2026-03-04T09:00:00.000Z';
let road: Road;
beforeEach(() => {
  road = openTenant(context());
  vi.setSystemTime(start);
});
afterEach(() => {
  vi.useRealTimers();
});

const told = async (): Promise<Readonly<Record<string, number>>> => {
  const kinds: Record<string, number> = {};
  for (const line of await letters(road)) {
    const kind = line.split(' ').slice(1).join(' ').split(':')[0] ?? '';
    kinds[kind] = (kinds[kind] ?? 0) + 1;
  }
  return kinds;
};
const asking = { 'Do akceptacji': 1, 'For approval': 1 };
const reminding = { 'Approval reminder': 1, 'Przypomnienie o akceptacji': 1 };
const escalating = { 'Nadal czeka na akceptację': 1, 'Still waiting for approval': 1 };
const finance = { as: 'finance' as const, by: 'key_finn' };

describe('an approval that nobody answers', () => {
  it('reminds those who are asked, then asks others as well, each once', async () => {
    await setPolicy(road);
    const { id } = await asked(road);
    expect(await told()).toEqual(asking);
    expect((await answer(road, id, yes, finance)).status).toBe(403);
    for (const _ of [1, 2]) await tick(road, reminder);
    expect(await stored(road, id)).toMatchObject({ reminders: 1, escalated: false, dueAt: term, version: 2 });
    expect(await told()).toEqual({ ...asking, ...reminding });
    expect(await dueLines(road)).toEqual([`escalate-approval ${term}`]);
    for (const _ of [1, 2]) await tick(road, term);
    expect(await stored(road, id)).toMatchObject({ escalated: true, state: 'open', version: 3 });
    expect(await told()).toEqual({ ...asking, ...reminding, ...escalating });
    expect(await dueLines(road)).toEqual([]);
    const { body } = await road.must(`GET /v1/approvals/${id}`);
    expect(body.asked).toEqual(['channel-manager', 'finance']);
    expect((await answer(road, id, yes, finance)).body.decision).toMatchObject({
      by: 'key_finn',
      role: 'finance',
    });
  });

  it('passes every term that is over, also where the tick stood still for days', async () => {
    await setPolicy(road);
    const { id } = await asked(road);
    await tick(road, '2026-03-20T12:00:00.000Z');
    expect(await stored(road, id)).toMatchObject({ reminders: 1, escalated: true, version: 3 });
  });

  it('is decided by silence, where the policy says so, and the task that waits is told', async () => {
    await setPolicy(road, [
      { ...patient, escalate: undefined, silence: { afterHours: 48, means: 'approved' } },
    ]);
    const { id, token } = await asked(road);
    await tick(road, term);
    expect(await stored(road, id)).toMatchObject({
      state: 'approved',
      decision: { by: 'policy', reason: 'silence' },
    });
    expect(tasks.told(token)).toMatchObject([{ outcome: 'approved', by: 'policy' }]);
  });

  it('is left alone once it is decided', async () => {
    await setPolicy(road);
    const { id } = await asked(road);
    await answer(road, id, no);
    const decided = await stored(road, id);
    await tick(road, term);
    expect(await stored(road, id)).toEqual(decided);
    expect(await told()).toEqual(asking);
    expect(await dueLines(road)).toEqual([]);
  });

  it('is answered once, where somebody decides at that moment', async () => {
    await setPolicy(road);
    const all = await Promise.all(Array.from({ length: 6 }, () => asked(road)));
    await Promise.all([tick(road, term), ...all.map(({ id }) => answer(road, id, yes))]);
    await tick(road, term);
    for (const { id } of all)
      expect(await stored(road, id)).toMatchObject({ state: 'approved', decision: { by: 'key_anna' } });
    expect((await dueLines(road)).filter((line) => line.startsWith('escalate'))).toEqual([]);
  });
});

describe('a tick that dies', () => {
  // Writes: the reminder with the next term, two letters, the removal of what is untold.
  it.each([
    [1, 'before'],
    [1, 'after'],
    [2, 'before'],
    [3, 'after'],
    [4, 'before'],
  ] as const)('at write %i, %s it is done, is made up for by the next', async (at, when) => {
    await setPolicy(road);
    const { id } = await asked(road);
    const [due] = await dues(road);
    if (due === undefined) throw new Error('nothing is due');
    const { store, crashed } = crashing(context().store, at, when);
    const given = { ...context().given, now: () => reminder };
    await Promise.allSettled([escalate({ store, given }, due)]);
    expect(crashed()).toBe(true);
    await tick(road, '2026-03-03T09:01:00.000Z');
    await tick(road, '2026-03-03T09:02:00.000Z');
    expect(await stored(road, id)).toMatchObject({ reminders: 1, version: 2 });
    expect(await told()).toEqual({ ...asking, ...reminding });
    expect(await dueLines(road)).toEqual([`escalate-approval ${term}`]);
  });

  it('finds nothing to do for what is not there', async () => {
    const due = { id: 'x', at: start, tenant: road.tenant, what: 'escalate-approval' as const };
    expect(await escalate(context(), { ...due, subject: 'approval_nothing' })).toBeUndefined();
  });
});
