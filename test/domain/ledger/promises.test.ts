import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Component, Plan } from '../../../domain/commissions/plan.ts';
import { dec } from '../../../domain/kernel/decimal.ts';
import { anyPlan } from '../../kit/arbitraries.ts';
import { runs } from '../../kit/runs.ts';
import { anyCommands, type Command } from './commands.ts';
import { historyOf, versionsOf } from './histories.ts';
import { Journal, type Pace } from './journal.ts';
import { partnerIds } from './programme.ts';

/** What the model promises beside its law, of journals of random histories. */
const seed = 20_240_415;

const anySizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 4 });
const anyPace: fc.Arbitrary<Pace> = fc.record({
  sizes: anySizes,
  days: fc.array(fc.constantFrom(0, 1, 30, 90), { minLength: 1, maxLength: 4 }),
  ticks: fc.array(fc.boolean(), { minLength: 1, maxLength: 3 }),
});

/** The plan with its first version, and the same again from another day on. */
const twice = ({ versions, ...plan }: Plan, effectiveFrom: string): Plan => ({
  ...plan,
  versions: versions.slice(0, 1).flatMap((one) => [one, { ...one, number: 2, effectiveFrom }]),
});

describe(`a version that changes nothing (seed ${seed})`, () => {
  it('posts nothing, moves nothing, and has nothing wait for another day', () => {
    let revalued = 0;
    fc.assert(
      fc.property(
        fc.record({
          plan: anyPlan,
          from: fc.constantFrom('2023-01-01', '2024-02-15', '2025-06-01'),
          commands: anyCommands,
          pace: anyPace,
          sizes: anySizes,
        }),
        ({ plan, from, commands, pace, sizes }) => {
          const two = twice(plan, from);
          const before = commands.filter(({ kind }) => kind !== 'terms');
          const { events, facts } = historyOf(two, [...before, { kind: 'terms' }]);
          const known = historyOf(two, before).events.length;
          for (const partnerId of partnerIds) {
            const journal = new Journal(partnerId, versionsOf(two));
            const own = (all: typeof events) => all.filter((one) => one.partnerId === partnerId);
            journal.feed(own(events.slice(0, known)), pace, facts);
            const stood = journal.entries.length;
            const { balances = [], maturing = [] } = journal.entries.at(-1) ?? {};
            const again = own(events.slice(known));
            // What fell due meanwhile has been released, so that nothing but the version could move anything.
            journal.tick();
            const released = journal.entries.length - stood;
            const at = journal.entries.at(-1);
            journal.feed(again, { sizes, days: [0], ticks: [false] }, facts);
            const entries = journal.entries.slice(stood + released);
            expect(entries.flatMap(({ lines, transfers = [] }) => [...lines, ...transfers])).toStrictEqual(
              [],
            );
            expect(journal.entries.at(-1)?.balances ?? balances).toStrictEqual(at?.balances ?? balances);
            expect(journal.entries.at(-1)?.maturing ?? []).toStrictEqual(at?.maturing ?? maturing);
            revalued += again.filter(({ movement }) =>
              movement.came.some(({ version }) => version === 2),
            ).length;
          }
        },
      ),
      { seed, numRuns: runs(150) },
    );
    expect(revalued).toBeGreaterThan(runs(150));
  });
});

/** A step from 0 is reached by nothing: such a component pays for a sale of which nothing is left. */
const paysForNothing = ({ rate }: Component): boolean =>
  rate.type === 'steps' && rate.steps.some(({ from }) => dec(from).isZero());

describe(`a sale and its full return (seed ${seed})`, () => {
  const takenBack = fc.tuple(anyCommands, anyCommands).map(([sold, late]): readonly Command[] => {
    const reports = sold.filter(({ kind }) => kind === 'report');
    const numbers = new Set(reports.flatMap((command) => ('sale' in command ? [command.sale] : [])));
    return [
      ...reports,
      ...late.filter(({ kind }) => kind === 'paid'),
      ...[...numbers].map((sale): Command => ({ kind: 'return', sale, name: 1, percent: 100 })),
    ];
  });

  it('are worth nothing, in whatever order they come, and nothing of them waits or stays payable', () => {
    let returned = 0;
    fc.assert(
      fc.property(
        anyPlan.filter(({ versions }) => !versions.some(({ components }) => components.some(paysForNothing))),
        takenBack,
        anyPace,
        fc.array(fc.nat(99), { minLength: 20, maxLength: 20 }),
        (plan, commands, pace, order) => {
          const { events, facts } = historyOf(plan, commands);
          const mixed = events
            .map((event, index) => ({ event, at: order[index % order.length] ?? 0 }))
            .sort((a, b) => a.at - b.at)
            .map(({ event }) => event);
          for (const partnerId of partnerIds) {
            const journal = new Journal(partnerId, versionsOf(plan));
            journal.feed(
              mixed.filter((one) => one.partnerId === partnerId),
              pace,
              facts,
            );
            expect(journal.posted()).toStrictEqual(new Map());
            journal.end();
            const tail = journal.entries.at(-1);
            for (const { accrued, payable } of tail?.balances ?? [])
              expect([accrued, payable]).toStrictEqual(['0', '0']);
            expect(tail?.maturing ?? []).toStrictEqual([]);
            returned += journal.entries.flatMap(({ lines }) => lines).length;
          }
        },
      ),
      { seed, numRuns: runs(120) },
    );
    expect(returned).toBeGreaterThan(runs(500));
  });
});
