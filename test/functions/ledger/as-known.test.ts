import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountOf } from '../../../domain/commissions/amount.ts';
import { addTo, negate, type Sums } from '../../../domain/commissions/contribution.ts';
import { comparison } from '../../../domain/commissions/plan.ts';
import { text } from '../../../domain/kernel/decimal.ts';
import { componentOf, isOwn, type Movement } from '../../../domain/ledger/book.ts';
import { type Entry, windowKey } from '../../../domain/ledger/entry.ts';
import { isFigure } from '../../../domain/ledger/figures.ts';
import { nameOfKey } from '../../../domain/ledger/window-state.ts';
import { entryAt, knownAt } from '../../../functions/ledger/entry-at.ts';
import { takeIn } from '../../../functions/ledger/journal.ts';
import { ownWindowAt } from '../../../functions/ledger/own-window-at.ts';
import { windowAt } from '../../../functions/ledger/window-at.ts';
import { given } from '../../../functions/shell/given.ts';
import { planVersions, versionNumber } from '../../../storage/commissions.ts';
import { closedWindows, entries, entryNumber } from '../../../storage/ledger.ts';
import { saleKey, sales } from '../../../storage/sales.ts';
import { component, planOf, version, versionsIn } from '../../domain/commissions/cases.ts';
import { contribution, movement } from '../../domain/ledger/booking.ts';
import { anyTale, type Tale } from '../../domain/ledger/tales.ts';
import { MemoryStore } from '../../kit/memory-store.ts';

let tenants = 0;
/** Takes movements into a journal in memory, so many for each entry, a second or nothing after the one before. */
const journaled = async (tale: Omit<Tale, 'movements'>, all: readonly Movement[], partnerId: string) => {
  tenants += 1;
  const tenant = `as-known-${tenants}`;
  const store = new MemoryStore();
  const account = { tenant, partnerId };
  for (const one of tale.plan.versions)
    await planVersions.create(store, { tenant, planId: one.planId, number: versionNumber(one.number) }, one);
  let clock = Date.parse('2024-01-01T00:00:00.000Z');
  for (const [index, one] of all.entries()) {
    clock += index % 3 === 0 ? 0 : 1_000;
    const now = new Date(clock).toISOString();
    await takeIn({ store, given: { ...given, now: () => now } }, account, [one], now);
  }
  return { store, account, journal: await entries.all(store, account) };
};

const keyOf = (one: { planId: string; component: string; window: string }) =>
  windowKey(one.planId, one.component, one.window);

/** What every window was worth after an entry, by what the lines until then said. */
const saidBy = (journal: readonly Entry[], number: number): ReadonlyMap<string, string> =>
  new Map(
    journal
      .slice(0, number)
      .flatMap(({ lines }) => lines.map((line): readonly [string, string] => [keyOf(line), line.after])),
  );

/** The sums of a window by the movements that were known, from nothing else. */
const sumsBy = (known: readonly Movement[], key: string): ReadonlyMap<number, Sums> => {
  const sums = new Map<number, Sums>();
  for (const { came, went } of known) {
    for (const one of came) if (keyOf(one) === key) addTo(sums, one.version, one.sums);
    for (const one of went) if (keyOf(one) === key) addTo(sums, one.version, negate(one.sums));
  }
  return sums;
};

describe('a window as it was known', () => {
  it('is worth after every entry what the lines said then, and what is recomputed of all that was known', async () => {
    await fc.assert(
      fc.asyncProperty(anyTale(60), async (tale) => {
        const all = tale.movements.get('ann') ?? [];
        const { store, account, journal } = await journaled(tale, all, 'ann');
        const tail = journal.at(-1);
        if (tail === undefined) return;
        const keys = new Set(journal.flatMap(({ windows }) => windows.map(({ key }) => key)));
        for (const entry of journal) {
          const said = saidBy(journal, entry.number);
          const known = all.filter(({ cause }) =>
            journal.slice(0, entry.number).some(({ causes }) => causes.includes(cause)),
          );
          for (const key of keys) {
            const name = nameOfKey(key);
            if (isFigure(name)) continue;
            const found = await windowAt(store, account, key, { tail, entry });
            expect([key, found?.amount ?? '0']).toEqual([key, said.get(key) ?? '0']);
            if (comparison(componentOf(tale.versions, name.planId, 1, name.component)) !== undefined)
              continue;
            const due = amountOf({ ...name, sums: sumsBy(known, key) }, tale.versions);
            expect([key, found?.amount ?? '0']).toEqual([key, due === undefined ? '0' : text(due.amount)]);
          }
        }
      }),
      { numRuns: 25, seed: 21 },
    );
  });

  it('of one sale is put together of what was posted by then', async () => {
    await fc.assert(
      fc.asyncProperty(anyTale(25), async (tale) => {
        const { store, account, journal } = await journaled(tale, tale.movements.get('ann') ?? [], 'ann');
        for (const id of ['sale_1', 'sale_2', 'sale_3', 'sale_4', 'sale_5']) {
          const sale = {
            id,
            status: 'awaited' as const,
            returned: {},
            version: 1,
            recordedAt: '2024-01-01T00:00:00.000Z',
          };
          await sales.create(store, saleKey(account.tenant, id), sale);
        }
        for (const entry of journal)
          for (const line of journal.slice(0, entry.number).flatMap(({ lines }) => lines)) {
            if (!isOwn(line.window)) continue;
            const found = await ownWindowAt(store, account, line, { entry, versions: tale.versions });
            expect(found?.amount).toBe(saidBy(journal, entry.number).get(keyOf(line)));
            const due = amountOf(
              { ...line, sums: sumsBy(tale.movements.get('ann')?.slice(0, entry.number) ?? [], keyOf(line)) },
              tale.versions,
            );
            expect(found?.amount).toBe(due === undefined ? '0' : text(due.amount));
          }
      }),
      { numRuns: 25, seed: 22 },
    );
  });

  it('is found wherever it stood, however often it was put aside, with one read for each time', async () => {
    const plan = planOf(version([component()]));
    const months = Array.from(
      { length: 40 },
      (_, month) => `${2020 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`,
    );
    const rounds = [...months, ...months, ...months];
    const all = rounds.map((window, index) =>
      movement(`sale_${index}@1`, { came: [contribution(String(index + 1), { window })] }),
    );
    const { store, account, journal } = await journaled({ plan, versions: versionsIn(plan) }, all, 'ann');
    const tail = journal.at(-1);
    if (tail === undefined) throw new Error('no entry');
    for (const entry of journal) {
      const said = saidBy(journal, entry.number);
      for (const window of [months[0], months[39], months[17]]) {
        const key = windowKey('plan', 'c', window ?? '');
        const before = store.units.read;
        const found = await windowAt(store, account, key, { tail, entry });
        expect(found?.amount ?? '0').toBe(said.get(key) ?? '0');
        expect(store.units.read - before).toBeLessThanOrEqual(4);
      }
    }
    // Entries of older forms do not say where a window stood before: then the journal is read back.
    const key = windowKey('plan', 'c', months[0] ?? '');
    const aside = await closedWindows.read(store, { ...account, key });
    if (aside === undefined) throw new Error('the window is not put aside');
    await store.put(closedWindows.item({ ...account, key }, { ...aside, was: 0 }));
    for (const number of [1, 39, 41, 80, 81, 100, 120]) {
      const entry = journal[number - 1];
      if (entry === undefined) throw new Error('no entry');
      const found = await windowAt(store, account, key, { tail, entry });
      expect(found?.amount).toBe(saidBy(journal, number).get(key));
    }
  });
});

describe('the last entry at an instant', () => {
  it('is found by halves, also among entries of one instant', async () => {
    const plan = planOf(version([component()]));
    const all = Array.from({ length: 50 }, (_, index) =>
      movement(`sale_${index}@1`, { came: [contribution('1')] }),
    );
    const { store, account, journal } = await journaled({ plan, versions: versionsIn(plan) }, all, 'ann');
    const tail = journal.at(-1);
    if (tail === undefined) throw new Error('no entry');
    expect(new Set(journal.map(({ at }) => at)).size).toBeLessThan(journal.length);
    for (const { at } of journal)
      for (const instant of [
        at,
        new Date(Date.parse(at) - 1).toISOString(),
        new Date(Date.parse(at) + 1).toISOString(),
      ]) {
        const before = store.units.read;
        const found = await entryAt(store, account, tail, instant);
        expect(found?.number).toBe(journal.findLast((one) => one.at <= instant)?.number);
        expect(store.units.read - before).toBeLessThanOrEqual(6);
      }
    expect(await knownAt(store, { ...account, partnerId: 'bob' }, undefined)).toBeUndefined();
    expect((await knownAt(store, account, undefined))?.entry?.number).toBe(50);
  });

  it('that is missing from a journal is a fault', async () => {
    const plan = planOf(version([component()]));
    const all = ['a', 'b', 'c', 'd'].map((id) => movement(`sale_${id}@1`, { came: [contribution('1')] }));
    const { store, account, journal } = await journaled({ plan, versions: versionsIn(plan) }, all, 'ann');
    const tail = journal.at(-1);
    if (tail === undefined) throw new Error('no entry');
    await store.remove(entries.key({ ...account, number: entryNumber(2) }));
    await expect(entryAt(store, account, tail, '2023-01-01T00:00:00.000Z')).rejects.toThrow(/has no entry 2/);
  });
});
