import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { askApproval } from '../../../functions/approvals/ask-approval.ts';
import { decide } from '../../../functions/approvals/decide.ts';
import { tellDue } from '../../../functions/approvals/tell.ts';
import { logger } from '../../../functions/shell/context.ts';
import { crashing } from '../../kit/faulty-store.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { useTasks } from '../../kit/tasks.ts';
import { answer, asked, dues, no, openTenant, stored, tick, yes } from './asking.ts';

const context = useTable();
const tasks = useTasks();
let road: Road;
const warned = vi.spyOn(logger, 'warn');
const logged = vi.spyOn(logger, 'error');
beforeEach(() => {
  road = openTenant(context());
  for (const spy of [warned, logged]) spy.mockReset().mockImplementation(() => undefined);
});
afterAll(() => {
  vi.restoreAllMocks();
});

const untold = async () => (await dues(road)).filter(({ what }) => what === 'answer-approval');

describe('a task that cannot be told', () => {
  it('does not undo the decision, and the next tick tells it', async () => {
    const { id, token } = await asked(road);
    tasks.fail();
    const got = await answer(road, id, no);
    expect([got.status, got.body.state]).toEqual([200, 'refused']);
    expect(warned).toHaveBeenCalledTimes(1);
    expect((await stored(road, id)).state).toBe('refused');
    expect(await untold()).toMatchObject([{ subject: id }]);
    const sent = tasks.told(token).length;
    expect((await tick(road)).failed).toBeGreaterThan(0);
    expect(logged).toHaveBeenCalledTimes(1);
    expect(await untold()).toHaveLength(1);
    tasks.mend();
    await tick(road);
    expect(tasks.told(token)).toHaveLength(sent + 2);
    const { by, at } = got.body.decision;
    expect(tasks.told(token).at(-1)).toEqual({ outcome: 'refused', by, at, reason: no.reason });
    expect(await untold()).toEqual([]);
    await tick(road);
    expect(tasks.told(token)).toHaveLength(sent + 2);
  });

  it('because nothing waits by its token any more, is done with', async () => {
    const { id } = await asked(road);
    tasks.forget();
    expect((await answer(road, id, yes)).status).toBe(200);
    expect(warned).not.toHaveBeenCalled();
    expect(await untold()).toEqual([]);
  });

  it('is done with by the tick, where nothing waits any more', async () => {
    const { id } = await asked(road);
    tasks.fail();
    await answer(road, id, yes);
    tasks.forget();
    await tick(road);
    expect(await untold()).toEqual([]);
    expect(logged).not.toHaveBeenCalled();
  });

  it('is told by the newest token, where it asked again meanwhile', async () => {
    const wanted = await asked(road);
    tasks.fail();
    await answer(road, wanted.id, yes);
    await expect(askApproval(context(), road.tenant, { ...wanted, token: 'newest' })).rejects.toThrow();
    tasks.mend();
    await tick(road);
    expect(tasks.told('newest').at(0)).toMatchObject({ outcome: 'approved', by: 'key_anna' });
    expect(await untold()).toEqual([]);
  });
});

describe('who decides and dies', () => {
  const wish = { by: 'key_anna', role: 'channel-manager' as const, outcome: 'approved' as const };

  // Writes: the decision with what is due, the removal of that.
  it.each([
    [1, 'after', 1],
    [2, 'before', 2],
    [2, 'after', 1],
  ] as const)(
    'at write %i, %s it is done, leaves a task that is told: %i time(s)',
    async (at, when, times) => {
      const { id, token } = await asked(road);
      const { store, crashed } = crashing(context().store, at, when);
      const faulty = { store, given: context().given };
      await Promise.allSettled([decide(faulty, road.tenant, id, wish)]);
      expect(crashed()).toBe(true);
      expect((await stored(road, id)).state).toBe('approved');
      await tick(road);
      await tick(road);
      expect(tasks.told(token)).toHaveLength(times);
      expect(await untold()).toEqual([]);
    },
  );

  it('before it is committed has decided nothing', async () => {
    const { id, token } = await asked(road);
    const { store } = crashing(context().store, 1, 'before');
    await expect(decide({ store, given: context().given }, road.tenant, id, wish)).rejects.toThrow();
    await tick(road);
    expect(tasks.told(token)).toEqual([]);
    expect((await answer(road, id, no)).body.state).toBe('refused');
  });
});

describe('the tick', () => {
  it('tells nothing of what is not there, is open, or expired', async () => {
    const { id, token } = await asked(road);
    const due = {
      id: 'x',
      at: '2026-01-01T00:00:00.000Z',
      tenant: road.tenant,
      what: 'answer-approval' as const,
    };
    expect(await tellDue(context(), { ...due, subject: 'approval_nothing' })).toBeUndefined();
    expect(await tellDue(context(), { ...due, subject: id })).toBeUndefined();
    expect(tasks.told(token)).toEqual([]);
  });
});
