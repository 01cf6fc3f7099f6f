import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionsOf, type Versions } from '../../../../domain/commissions/contribution.ts';
import { History } from '../../../../domain/commissions/history/history.ts';
import type { Comparisons, Priced, Summed } from '../../../../domain/commissions/price-windows.ts';
import { recompute } from '../../../../domain/commissions/recompute.ts';
import type { Valuation } from '../../../../domain/commissions/valuation.ts';
import { valueSale } from '../../../../domain/commissions/value-sale.ts';
import { dec, text } from '../../../../domain/kernel/decimal.ts';
import type { AcceptedSale } from '../../../../domain/sales/sale.ts';
import { runs } from '../../../kit/runs.ts';
import { component, planOf, sale, terms as termsOf, version, versionsIn } from '../cases.ts';
import { anyProgram, type Program } from './programs.ts';

const seed = 20_240_515;
const run = { seed, numRuns: runs(400) };

/** Some partners have targets, some windows a frozen mean of their peers. */
const comparisons: Comparisons = {
  target: (partnerId) => (partnerId === 'bob' ? undefined : dec('137.5')),
  peers: (_, __, window) => (window.startsWith('2024') ? { sum: dec('731.25'), count: 3 } : undefined),
};

const valuedIn = ({ terms, sales }: Program): readonly AcceptedSale[] =>
  sales.map((one) => ({ ...one, valuation: valueSale(one, terms) }));
const versionsOf = ({ terms }: Program): Versions => versionsIn(...terms.plans);
const taken = ({ terms }: Program, sales: readonly AcceptedSale[]): History => {
  const history = new History(terms);
  for (const one of sales) history.take(one);
  return history;
};

/** Text for every digit, so that a difference shows in whatever it is. */
const written = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, one) => (one instanceof Map ? [...one].sort(([a], [b]) => a - b) : one)),
  );
const nameOf = (one: Summed): string => `${one.partnerId} ${one.planId} ${one.component} ${one.window}`;
const sorted = <T extends Summed>(all: Iterable<T>): unknown =>
  [...all].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)).map(written);
const pricedIn = (history: History): unknown => sorted(history.priced(comparisons));
const recomputed = (program: Program): unknown =>
  sorted<Priced>(recompute(valuedIn(program), versionsOf(program), comparisons));

const outcomesOf = (valuations: readonly Valuation[]): readonly string[] => {
  const rows = valuations.flatMap(({ decisions, excluded = [], held = [] }) => [
    ...decisions.flatMap(({ planId, on, off = {} }) => [
      ...on.map((id) => `${planId} ${id} counted`),
      ...Object.entries(off).map(([id, reason]) => `${planId} ${id} ${reason}`),
    ]),
    ...[...excluded, ...held].map(({ planId, reason }) => `${planId}  ${reason}`),
  ]);
  const times = Map.groupBy(rows, (row) => row);
  return [...times].map(([row, all]) => `${row} ${all.length}`).sort();
};
const countsIn = (history: History): readonly string[] =>
  history
    .counts()
    .outcomes.map(({ planId, component: id = '', outcome, times }) => `${planId} ${id} ${outcome} ${times}`)
    .sort();

describe(`a history (seed ${seed})`, () => {
  it('comes to what recomputing its sales comes to: every window, sum, part and amount', () => {
    fc.assert(
      fc.property(anyProgram, (program) => {
        expect(pricedIn(taken(program, program.sales))).toEqual(recomputed(program));
      }),
      run,
    );
  });

  it('comes to the same by the decisions that its sales carry, and while it explains them', () => {
    fc.assert(
      fc.property(anyProgram, (program) => {
        const decided = new History(program.terms);
        const explaining = new History(program.terms);
        for (const one of valuedIn(program)) decided.takeDecided(one);
        for (const one of program.sales) {
          const { valuation, additions } = explaining.explain(one);
          expect(valuation).toEqual(valueSale(one, program.terms));
          const contributions = contributionsOf({ ...one, valuation }, versionsOf(program));
          expect(additions).toEqual(
            contributions.map(({ partnerId, planId, component: id, window, version: number, sums }) => ({
              partnerId,
              planId,
              component: id,
              window,
              version: number,
              base: text(sums.base),
              driver: text(sums.driver),
              sales: Number(sums.sales.toText()),
            })),
          );
        }
        const expected = recomputed(program);
        expect(pricedIn(decided)).toEqual(expected);
        expect(pricedIn(explaining)).toEqual(expected);
      }),
      run,
    );
  });

  it('counts every outcome, whichever way its sales are taken', () => {
    fc.assert(
      fc.property(anyProgram, (program) => {
        const valued = valuedIn(program);
        const expected = outcomesOf(valued.map(({ valuation }) => valuation));
        const decided = new History(program.terms);
        for (const one of valued) decided.takeDecided(one);
        const history = taken(program, program.sales);
        expect(countsIn(history)).toEqual(expected);
        expect(countsIn(decided)).toEqual(expected);
        const cancelled = program.sales.filter(({ status }) => status === 'cancelled').length;
        const accepted = program.sales.length - cancelled;
        const explaining = new History(program.terms);
        for (const one of program.sales) explaining.explain(one);
        for (const one of [history, decided, explaining])
          expect(one.counts()).toMatchObject({ accepted, cancelled });
      }),
      run,
    );
  });

  it('is the sum of its parts, however they are cut and in whatever order they are loaded', () => {
    fc.assert(
      fc.property(
        anyProgram,
        fc.array(fc.nat(2), { minLength: 14, maxLength: 14 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (program, cut, order) => {
          const part = (place: number) => program.sales.filter((_, index) => (cut[index] ?? 0) === place);
          const [first = '', ...others] = order.map((place) => taken(program, part(place)).dump());
          const gathered = new History(program.terms);
          for (const dumped of others) gathered.load(dumped);
          const merged = new History(program.terms);
          merged.load(first);
          merged.load(gathered.dump());
          const whole = taken(program, program.sales);
          expect(pricedIn(merged)).toEqual(pricedIn(whole));
          expect(countsIn(merged)).toEqual(countsIn(whole));
          expect({ ...merged.counts(), outcomes: [] }).toEqual({ ...whole.counts(), outcomes: [] });
        },
      ),
      run,
    );
  });
});

describe('sums', () => {
  const plan = planOf(version([component()]));
  const history = () => new History(termsOf(plan));

  it('are the windows’, not priced', () => {
    const one = history();
    one.take(sale());
    one.take(sale({ amount: '0.05' }, 'sale_2'));
    expect(
      [...one.windows()].map(({ sums, ...name }) => [name, text(sums.get(1)?.base ?? dec('0'))]),
    ).toEqual([[{ partnerId: 'ann', planId: 'plan', component: 'c', window: '2024-01' }, '100.05']]);
  });

  it('are nothing of a cancelled sale, also where it carries decisions; it is counted', () => {
    const decided = { decisions: [{ partnerId: 'ann', planId: 'plan', version: 1, on: ['c'] }] };
    const cancelled: AcceptedSale = { ...sale(), status: 'cancelled', valuation: decided };
    const one = history();
    one.take(cancelled);
    one.takeDecided(cancelled);
    expect(one.explain(cancelled).additions).toEqual([]);
    expect([...one.windows()]).toEqual([]);
    const both = history();
    both.load(one.dump());
    both.load(one.dump());
    expect(both.counts()).toEqual({ accepted: 0, cancelled: 6, outcomes: [] });
  });

  it('of a window that nothing contributes to are worth nothing', () => {
    const one = history();
    one.take(sale());
    const emptied = history();
    emptied.load(one.dump().replace('"100","100",1,1', '"0","0",0,0'));
    expect([...emptied.windows()]).toHaveLength(1);
    expect([...emptied.priced(comparisons)]).toEqual([]);
  });

  it('of a text that is no history are refused', () => {
    expect(() => history().load('{"form":2}')).toThrow();
    const dumped = history();
    dumped.take(sale());
    expect(() => history().load(dumped.dump().replace('"100"', '"1e2"'))).toThrow();
    expect(() => history().load(dumped.dump().replace('"id":"plan"', '"id":"other"'))).toThrow(
      /no plan other/,
    );
    expect(() => history().load(dumped.dump().replace('"id":"c"', '"id":"d"'))).toThrow(/no component d/);
  });

  it('by decisions under a version that is not there are a fault', () => {
    const decided = { decisions: [{ partnerId: 'ann', planId: 'plan', version: 7, on: ['c'] }] };
    expect(() => history().takeDecided({ ...sale(), valuation: decided })).toThrow(/no version 7/);
  });
});
