import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planErrors } from '../../../domain/commissions/check-plan.ts';
import type { Plan } from '../../../domain/commissions/plan.ts';
import { recompute } from '../../../domain/commissions/recompute.ts';
import { dec, text, zero } from '../../../domain/kernel/decimal.ts';
import { windowKey } from '../../../domain/ledger/entry.ts';
import { explainLine } from '../../../domain/ledger/explain.ts';
import { anyPlan } from '../../kit/arbitraries.ts';
import { anyCommand, type Event, type History, historyOf, versionsOf } from './histories.ts';
import { Journal, targetOf, targetsAt } from './journal.ts';
import { partnerIds } from './programme.ts';

const seed = 20_240_131;

const scenario = fc.record({
  plan: anyPlan,
  commands: fc.array(anyCommand, { minLength: 1, maxLength: 40 }),
  order: fc.array(fc.nat(1_000), { minLength: 1, maxLength: 60 }),
  repeats: fc.array(fc.nat(200), { maxLength: 10 }),
  sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
});

/** The events repeated in part and in any order: what a stream may do that promises order for one item at most. */
const delivered = (
  events: readonly Event[],
  order: readonly number[],
  repeats: readonly number[],
): readonly Event[] => {
  const again = repeats.flatMap((at) => events[at % Math.max(1, events.length)] ?? []);
  return [...events, ...again]
    .map((event, index) => ({ event, at: (order[index % order.length] ?? 0) + (index % 7) * order.length }))
    .sort((a, b) => a.at - b.at)
    .map(({ event }) => event);
};

/** What every window must be worth, from nothing but the sales as they stand. */
const due = (plan: Plan, { sales, targets }: History, partnerId: string): ReadonlyMap<string, string> => {
  const values = targetsAt(targets, targets.length);
  const results = recompute(sales.values(), versionsOf(plan), (id, metric, window) =>
    targetOf(values, id)(metric, window),
  );
  const own = results.filter((one) => one.partnerId === partnerId && !one.amount.amount.isZero());
  return new Map(
    own.map((one) => [windowKey(one.planId, one.component, one.window), text(one.amount.amount)]),
  );
};

const notZero = (sums: ReadonlyMap<string, { isZero: () => boolean; toFixed: () => string }>) =>
  new Map([...sums].filter(([, sum]) => !sum.isZero()).map(([key, sum]) => [key, sum.toFixed()]));

const checkEntries = (journal: Journal): void => {
  let accrued = zero;
  let payable = zero;
  for (const [index, { number, lines, postings, balances, windows }] of journal.entries.entries()) {
    expect(number).toBe(index + 1);
    expect(text(postings.reduce((sum, one) => sum.plus(dec(one.amount)), zero))).toBe('0');
    for (const { account, difference, before, after } of lines) {
      expect(text(dec(after).minus(dec(before)))).toBe(difference);
      expect(difference).not.toBe('0');
      if (account === 'accrued') accrued = accrued.plus(dec(difference));
      else payable = payable.plus(dec(difference));
    }
    const balance = balances.find(({ currency }) => currency === 'EUR');
    expect([balance?.accrued ?? '0', balance?.payable ?? '0']).toEqual([text(accrued), text(payable)]);
    expect(new Set(windows.map(({ key }) => key)).size).toBe(windows.length);
  }
};

describe('the law of the ledger', () => {
  it(`holds for histories in any order, batch and repetition (seed ${seed})`, () => {
    fc.assert(
      fc.property(scenario, ({ plan, commands, order, repeats, sizes }) => {
        const faults = plan.versions.flatMap((terms, index, all) => planErrors(terms, all.slice(0, index)));
        expect(faults).toEqual([]);
        const history = historyOf(plan, commands);
        for (const partnerId of partnerIds) {
          const journal = new Journal(partnerId, versionsOf(plan));
          const events = history.events.filter((one) => one.partnerId === partnerId);
          journal.feed(delivered(events, order, repeats), sizes, history.targets);
          const must = due(plan, history, partnerId);
          expect(notZero(journal.posted())).toEqual(must);
          for (const [key, state] of journal.standing())
            expect([key, state.amount]).toEqual([key, must.get(key) ?? '0']);
          checkEntries(journal);
          for (const entry of journal.entries)
            for (const line of entry.lines)
              expect(text(dec(explainLine(entry, line, versionsOf(plan)).amount))).toBe(line.after);
        }
      }),
      { seed, numRuns: 300 },
    );
  });
});
