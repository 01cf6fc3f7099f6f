import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planErrors } from '../../../domain/commissions/check-plan.ts';
import type { Plan } from '../../../domain/commissions/plan.ts';
import { dec, sumText, text } from '../../../domain/kernel/decimal.ts';
import { openWindows } from '../../../domain/ledger/append.ts';
import { windowKey } from '../../../domain/ledger/entry.ts';
import { anyPlan } from '../../kit/arbitraries.ts';
import { type ExactWindow, exactHistory } from '../../kit/exact-history.ts';
import { runs } from '../../kit/runs.ts';
import { anyCommands, anyWideCommands, type Command } from './commands.ts';
import { type Event, type History, historyOf, knownExactly, versionsOf } from './histories.ts';
import { Journal, type Pace } from './journal.ts';
import { checkEntries, payableByRow } from './laws.ts';
import { partnerIds } from './programme.ts';

const seed = 20_240_131;

const anyPace: fc.Arbitrary<Pace> = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }),
  days: fc.array(fc.constantFrom(0, 0, 1, 20, 60, 200), { minLength: 1, maxLength: 5 }),
  ticks: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
});
const scenarioOf = (plan: fc.Arbitrary<Plan>, commands: fc.Arbitrary<readonly Command[]>) =>
  fc.record({
    plan,
    commands,
    order: fc.array(fc.nat(1_000), { minLength: 1, maxLength: 60 }),
    repeats: fc.array(fc.nat(200), { maxLength: 10 }),
    pace: anyPace,
  });
type Scenario = ReturnType<typeof scenarioOf> extends fc.Arbitrary<infer T> ? T : never;

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
const due = (plan: Plan, { sales, facts }: History, partnerId: string): readonly ExactWindow[] => {
  const all = exactHistory(sales.values(), plan.versions, knownExactly(facts));
  return all.filter((one) => one.partnerId === partnerId);
};

const plain = (amount: string): string => text(dec(amount));
const notZero = (sums: ReadonlyMap<string, string>) => new Map([...sums].filter(([, sum]) => sum !== '0'));
const rowOf = ({ component, window }: ExactWindow) =>
  `${component} ${window.startsWith('sale:') ? 'sale' : window}`;

/** After all days: what is payable is what was earned and, where the customer has to pay, paid for. Nothing else waits. */
const checkEnd = (journal: Journal, must: readonly ExactWindow[]): void => {
  const tail = journal.entries.at(-1);
  const payable = sumText('0', ...must.map((one) => one.payable));
  const earned = sumText('0', ...must.map(({ amount }) => amount));
  expect(tail?.balances[0]?.payable ?? '0').toBe(payable);
  expect(tail?.balances[0]?.accrued ?? '0').toBe(text(dec(earned).minus(dec(payable))));
  expect(tail?.maturing ?? []).toStrictEqual([]);
  const rows = new Map<string, string>();
  for (const one of must) rows.set(rowOf(one), sumText(rows.get(rowOf(one)) ?? '0', one.payable));
  expect(payableByRow(journal)).toStrictEqual(notZero(rows));
};

/** The whole law, for every partner; answers how many windows the widest journal has. */
const checkLaw = ({ plan, commands, order, repeats, pace }: Scenario): number => {
  const faults = plan.versions.flatMap((terms, index, all) => planErrors(terms, all.slice(0, index)));
  expect(faults).toStrictEqual([]);
  const history = historyOf(plan, commands);
  const widths = partnerIds.map((partnerId) => {
    const journal = new Journal(partnerId, versionsOf(plan));
    const events = history.events.filter((one) => one.partnerId === partnerId);
    journal.feed(delivered(events, order, repeats), pace, history.facts);
    const must = due(plan, history, partnerId);
    const amounts = new Map(
      must.map((one) => [windowKey(plan.id, one.component, one.window), plain(one.amount)]),
    );
    expect(journal.posted()).toStrictEqual(notZero(amounts));
    const standing = journal.standing();
    for (const [key, state] of standing)
      expect([key, state.amount]).toStrictEqual([key, amounts.get(key) ?? '0']);
    journal.end();
    const movements = events.map(({ movement }) => movement);
    checkEntries(journal, movements, versionsOf(plan));
    checkEnd(journal, must);
    return standing.size;
  });
  return Math.max(...widths);
};

describe(`the law of the ledger (seed ${seed})`, () => {
  it('holds for histories in any order, batch and repetition, whatever waits for what', () => {
    fc.assert(
      fc.property(scenarioOf(anyPlan, anyCommands), (one) => void checkLaw(one)),
      { seed, numRuns: runs(250) },
    );
  });

  it('holds where more windows are touched than stay open', () => {
    let wide = 0;
    const monthly = anyPlan.filter(({ versions }) =>
      (versions[0]?.components ?? []).some(({ window, credit }) => window === 'month' && credit === 'own'),
    );
    fc.assert(
      fc.property(scenarioOf(monthly, anyWideCommands), (one) => {
        if (checkLaw(one) > openWindows + 2) wide += 1;
      }),
      { seed, numRuns: runs(40) },
    );
    expect(wide).toBeGreaterThan(runs(12));
  });
});
