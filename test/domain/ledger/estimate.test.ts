import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import { append } from '../../../domain/ledger/append.ts';
import { estimate } from '../../../domain/ledger/estimate.ts';
import { component, planOf, version, versionsIn } from '../commissions/cases.ts';
import { book, contribution, movement, plan } from './booking.ts';

const came = (cause: string, ...all: readonly Parameters<typeof contribution>[]) =>
  movement(cause, { came: all.map((one) => contribution(...one)) });
const banded = planOf(
  version([
    component({
      rate: {
        type: 'tiers',
        mode: 'wholeVolume',
        tiers: [
          { from: '0', percent: '5' },
          { from: '500', percent: '7' },
        ],
      },
      limits: { perWindow: { max: '40' } },
      payable: { when: 'windowClose', holdDays: 5 },
    }),
  ]),
);
const on = (tail?: ReturnType<typeof append>) => book(tail, { versions: versionsIn(banded) }, banded);

describe('an estimate', () => {
  it('is what the entry would post, with how it comes about and what is next', () => {
    const tail = append([came('sale_1@1', ['100'])], on());
    const [one, ...others] = estimate([came('e-0', ['200']), came('e-1', ['50'])], on(tail));
    expect(others).toStrictEqual([]);
    expect(one).toMatchObject({
      planId: 'plan',
      component: 'c',
      kind: 'commission',
      window: '2024-01',
      before: '5',
      after: '17.5',
      difference: '12.5',
      account: 'payable',
      causes: [0, 1],
      amount: { version: 1 },
      next: { effect: 'whole', percent: '7' },
    });
    expect(text(one?.next?.more ?? dec('0'))).toBe('150');
  });

  it('says until when it would wait', () => {
    const early = { ...on(), at: '2024-01-20T10:00:00.000Z' };
    expect(estimate([came('e-0', ['200'])], early)).toMatchObject([
      { account: 'accrued', until: '2024-02-06' },
    ]);
  });

  it('tells of a window that would earn nothing more, and offers it no band', () => {
    const tail = append([came('sale_1@1', ['1000'])], on());
    const [one] = estimate([came('e-0', ['100'])], on(tail));
    expect(one).toMatchObject({ before: '40', after: '40', difference: '0', amount: { reason: 'capped' } });
    for (const absent of ['account', 'until', 'next']) expect(one).not.toHaveProperty(absent);
  });

  it('offers no band to a window that is capped below it, and one to a window that its least pays', () => {
    const limited = (limits: { min?: string; max?: string }) => {
      const one = planOf(
        version([
          component({
            rate: banded.versions[0]?.components[0]?.rate ?? component().rate,
            limits: { perWindow: limits },
          }),
        ]),
      );
      return estimate([came('e-0', ['100'])], book(undefined, { versions: versionsIn(one) }, one))[0];
    };
    expect(limited({ max: '3' })?.amount).toMatchObject({ limit: { kind: 'max' }, reason: 'capped' });
    expect(limited({ max: '3' })).not.toHaveProperty('next');
    expect(limited({ min: '30' })).toMatchObject({ after: '30', next: { percent: '7' } });
  });

  it('keeps the windows of single sales apart', () => {
    const own = (cause: string, base: string) =>
      came(cause, [base, { component: 'own', window: `sale:${cause}` }]);
    const all = estimate([own('e-0', '100'), own('e-1', '300')], book());
    expect(all.map(({ window, difference, causes }) => [window, difference, causes])).toStrictEqual([
      ['sale:e-0', '1', [0]],
      ['sale:e-1', '3', [1]],
    ]);
  });

  it('tells of the next year too, which grows less then', () => {
    const grown = planOf(
      version([
        component({
          rate: {
            type: 'tiers',
            mode: 'wholeVolume',
            driver: 'growth',
            target: 'revenue',
            tiers: [{ from: '150', percent: '10' }],
          },
        }),
      ]),
    );
    const of = (tail?: ReturnType<typeof append>) => book(tail, { versions: versionsIn(grown) }, grown);
    const tail = append([came('sale_1@1', ['100'], ['160', { window: '2025-01' }])], of());
    const all = estimate([came('e-0', ['10'])], of(tail));
    expect(all.map(({ window, before, after }) => [window, before, after])).toStrictEqual([
      ['2024-01', '0', '0'],
      ['2025-01', '16', '0'],
    ]);
    expect(all[0]?.amount.reason).toBe('no-baseline');
    expect(text(all[1]?.next?.more ?? dec('0'))).toBe('5');
  });

  it('differs by what would be posted, window by window, whatever stands there', () => {
    const sums = fc.integer({ min: 0, max: 90_000 }).map((cents) => (cents / 100).toFixed(2));
    const contributed = fc.record({
      base: sums,
      version: fc.constantFrom(1, 2),
      component: fc.constantFrom('c', 'own'),
      month: fc.constantFrom('2024-01', '2024-02'),
    });
    const movements = (
      all: readonly (typeof contributed extends fc.Arbitrary<infer T> ? T : never)[],
      of: string,
    ) =>
      all.map(({ base, month, ...rest }, index) => {
        const window = rest.component === 'own' ? `sale:${of}-${index}` : month;
        return came(`${of}-${index}`, [base, { ...rest, window, day: `${month}-10` }]);
      });
    fc.assert(
      fc.property(
        fc.array(contributed, { maxLength: 4 }),
        fc.array(contributed, { minLength: 1, maxLength: 4 }),
        (before, more) => {
          const tail =
            before.length === 0 ? undefined : append(movements(before, 's'), book(undefined, {}, plan));
          const added = movements(more, 'e');
          const { lines } = append(added, book(tail));
          const told = estimate(added, book(tail)).filter(({ difference }) => difference !== '0');
          const seen = (all: readonly { window: string; component: string; difference: string }[]) =>
            all.map(({ window, component: id, difference }) => `${id} ${window} ${difference}`).sort();
          expect(seen(told)).toStrictEqual(seen(lines));
          for (const one of estimate(added, book(tail))) expect(one.after).toBe(text(one.amount.amount));
        },
      ),
    );
  });
});
