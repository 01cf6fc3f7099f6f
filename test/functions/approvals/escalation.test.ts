import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { escalate } from '../../../functions/approvals/escalate.ts';
import { notices } from '../../../storage/platform.ts';
import { crashing } from '../../kit/faulty-store.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { useTasks } from '../../kit/tasks.ts';
import {
  anna,
  answer,
  asked,
  dueLines,
  dues,
  john,
  letters,
  no,
  olga,
  openTenant,
  setPolicy,
  stored,
  tick,
  yes,
} from './asking.ts';

const context = useTable();
const tasks = useTasks();
const start = '2026-03-02T09:00:00.000Z';
const firstTerm = '2026-03-04T09:00:00.000Z';
const secondTerm = '2026-03-05T09:00:00.000Z';
let road: Road;
beforeEach(() => {
  road = openTenant(context());
  vi.setSystemTime(start);
});
afterEach(() => {
  vi.useRealTimers();
});

const pl = 'rejestracja okazji „Szkoły”';
const en = 'deal registration “Schools”';
const first = [`${anna.email} Do akceptacji: ${pl}`, `${john.email} For approval: ${en}`];
const second = [`${olga.email} Nadal czeka na akceptację: ${pl}`];
const third = [`${anna.email} Nadal czeka na akceptację: ${pl}`, ...second];

describe('an approval that nobody answers', () => {
  it('asks stage after stage, each when the term before is over, and each once', async () => {
    await setPolicy(road);
    const { id } = await asked(road);
    await tick(road, '2026-03-04T08:59:59.999Z');
    expect(await stored(road, id)).toMatchObject({ stage: 0, version: 1 });
    await tick(road, firstTerm);
    await tick(road, firstTerm);
    expect(await stored(road, id)).toMatchObject({ stage: 1, dueAt: secondTerm, state: 'open', version: 2 });
    expect(await letters(road)).toEqual([...first, ...second].toSorted());
    expect(await dueLines(road)).toEqual([`escalate-approval ${secondTerm}`]);
    await tick(road, secondTerm);
    await tick(road, '2026-12-31T00:00:00.000Z');
    const last = await stored(road, id);
    expect(last).toMatchObject({ stage: 2, state: 'open', version: 3 });
    expect(last).not.toHaveProperty('dueAt');
    expect(await letters(road)).toEqual([...first, ...second, ...third].toSorted());
    expect(await dueLines(road)).toEqual([]);
  });

  it('gives every stage its whole term, also where the tick stood still for days', async () => {
    await setPolicy(road);
    const { id } = await asked(road);
    await tick(road, '2026-03-20T12:00:00.000Z');
    expect(await stored(road, id)).toMatchObject({ stage: 1, dueAt: '2026-03-21T12:00:00.000Z' });
  });

  it('tells the next stage who was silent for how long, each in their language', async () => {
    const silent = { role: 'channel-manager', notify: [], termHours: 48 };
    await setPolicy(road, [silent, { role: 'owner', notify: [olga, john] }]);
    await asked(road);
    await tick(road, firstTerm);
    const all = await notices.all(context().store, { tenant: road.tenant });
    const told = (email: string) => all.find(({ to }) => to === email)?.letter.paragraphs[1];
    expect(told(olga.email)).toContain(
      '„opiekun kanału partnerskiego”. W ciągu 48 godzin nikt nie odpowiedział',
    );
    expect(told(john.email)).toContain('“channel manager” were asked first. Nobody answered within 48 hours');
  });
});

describe('the stage that is reached', () => {
  it('may decide from then on, and so may those before, but not those behind', async () => {
    await setPolicy(road);
    const [one, two] = [await asked(road), await asked(road)];
    const finance = { as: 'finance' as const, by: 'key_finn' };
    expect((await answer(road, one.id, yes, finance)).status).toBe(403);
    await tick(road, firstTerm);
    const early = await answer(road, one.id, yes, { as: 'owner', by: 'key_olga' });
    expect([early.status, early.body.detail]).toEqual([403, 'This is decided by: channel-manager, finance.']);
    expect((await road.must(`GET /v1/approvals/${one.id}`)).body.asked).toEqual([
      'channel-manager',
      'finance',
    ]);
    expect((await answer(road, one.id, yes, finance)).body.decision).toMatchObject({ role: 'finance' });
    expect((await answer(road, two.id, no)).body.decision).toMatchObject({ role: 'channel-manager' });
    expect(tasks.told(one.token)).toMatchObject([{ outcome: 'approved', by: 'key_finn' }]);
    expect(tasks.told(two.token)).toMatchObject([{ outcome: 'refused', by: 'key_anna' }]);
  });

  it('is not reached once it was decided, and nobody is written to', async () => {
    await setPolicy(road);
    const { id } = await asked(road);
    await answer(road, id, yes);
    const decided = await stored(road, id);
    expect(await dueLines(road)).toEqual([`escalate-approval ${firstTerm}`]);
    await tick(road, firstTerm);
    expect(await stored(road, id)).toEqual(decided);
    expect(await letters(road)).toEqual(first);
    expect(await dueLines(road)).toEqual([]);
  });

  it('is reached once, or not at all, where somebody decides at that moment', async () => {
    await setPolicy(road);
    const all = await Promise.all(Array.from({ length: 6 }, () => asked(road)));
    await Promise.all([tick(road, firstTerm), ...all.map(({ id }) => answer(road, id, yes))]);
    await tick(road, firstTerm);
    for (const { id } of all) {
      const { state, stage, version, decision } = await stored(road, id);
      expect([state, version, decision?.by]).toEqual(['approved', stage + 2, 'key_anna']);
    }
    expect((await dueLines(road)).filter((line) => line === `escalate-approval ${firstTerm}`)).toEqual([]);
  });
});

describe('a tick that dies', () => {
  // Writes: the stage with its next term, then the letter to its one person.
  it.each([
    [1, 'before'],
    [1, 'after'],
    [2, 'before'],
    [2, 'after'],
  ] as const)('at write %i, %s it is done, is made up for by the next', async (at, when) => {
    await setPolicy(road);
    const { id } = await asked(road);
    const [due] = await dues(road);
    if (due === undefined) throw new Error('nothing is due');
    const { store, crashed } = crashing(context().store, at, when);
    const given = { ...context().given, now: () => firstTerm };
    await expect(escalate({ store, given }, due)).rejects.toThrow();
    expect(crashed()).toBe(true);
    await tick(road, '2026-03-04T09:01:00.000Z');
    await tick(road, '2026-03-04T09:02:00.000Z');
    expect(await stored(road, id)).toMatchObject({ stage: 1, version: 2 });
    expect(await letters(road)).toEqual([...first, ...second].toSorted());
    expect(await dueLines(road)).toHaveLength(1);
  });

  it('behind its work leaves a due item that does nothing more', async () => {
    await setPolicy(road);
    const { id } = await asked(road);
    const [due] = await dues(road);
    if (due === undefined) throw new Error('nothing is due');
    const moved = { store: context().store, given: { ...context().given, now: () => firstTerm } };
    expect(await escalate(moved, due)).toBeUndefined();
    expect(await escalate(moved, due)).toBeUndefined();
    expect(await stored(road, id)).toMatchObject({ stage: 1, version: 2 });
    expect(await letters(road)).toEqual([...first, ...second].toSorted());
  });

  it('leaves what another changes at that moment due', async () => {
    await setPolicy(road);
    const { id } = await asked(road);
    const [due] = await dues(road);
    if (due === undefined) throw new Error('nothing is due');
    const plain = crashing(context().store, 0, 'before').store;
    const store = { ...plain, transact: () => Promise.resolve({ done: false as const }) };
    expect(await escalate({ store, given: { ...context().given, now: () => firstTerm } }, due)).toBe(due.at);
    expect(await stored(road, id)).toMatchObject({ stage: 0, version: 1 });
    expect(await letters(road)).toEqual(first);
  });

  it('finds nothing to do for what is not there', async () => {
    const due = { id: 'x', at: start, tenant: road.tenant, what: 'escalate-approval' as const };
    expect(await escalate(context(), { ...due, subject: 'approval_nothing' })).toBeUndefined();
  });
});
