import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  accountNotes,
  accountSums,
  type Statement,
  statement,
} from '../../../domain/payouts/statement/statement.ts';
import { units } from '../../kit/arbitraries.ts';
import { centsOf, currencies, sum } from './histories.ts';
import { anyLifeIn, drawOf, Life, type LivedMonth } from './lives.ts';
import { live } from './living.ts';

const other = { EUR: 'PLN', PLN: 'EUR' } as const;

/** What a month's run finds beside: where the partner is paid, at which rate where there is one, by which share. */
const anyMoney = fc.record({
  into: fc.constantFrom(undefined, 'EUR' as const, 'PLN' as const, 'PLN' as const),
  rate: fc.option(units(60_000, 4, 1), { nil: undefined, freq: 4 }),
  share: fc.option(units(10_000, 2, 1), { nil: undefined }),
  isDebtFirst: fc.boolean(),
});
type Money = typeof anyMoney extends fc.Arbitrary<infer T> ? T : never;

/** `1.2345` as whole ten thousandths. */
const tenThousandths = (value: string): bigint => {
  const [whole = '', fraction = ''] = value.split('.');
  return BigInt(`${whole}${fraction.padEnd(4, '0')}`);
};
const roundedHalfUp = (exact: bigint): bigint => {
  const up = ((exact < 0n ? -exact : exact) + 5_000n) / 10_000n;
  return exact < 0n ? -up : up;
};

const paidBy =
  ({ into, rate, share, isDebtFirst }: Money, month: LivedMonth) =>
  (at: Parameters<Parameters<typeof live>[3]>[0]) => {
    const rates =
      into === undefined || rate === undefined
        ? []
        : [{ from: other[into], to: into, date: '2024-01-28', rate, revision: 1, version: 1 }];
    const order = isDebtFirst ? (['overpaid', 'advances'] as const) : (['advances', 'overpaid'] as const);
    return {
      ...at,
      draws: drawOf(month, 'PLN'),
      terms: { ...at.terms, ...(share === undefined ? {} : { recovery: { share, order: [...order] } }) },
      paidIn: into === undefined ? undefined : { currency: into, day: '2024-01-31', rates },
    };
  };

const centsIn = (told: Statement | undefined, currency: string) => {
  const account = told?.accounts.find((one) => one.currency === currency);
  const read = [...accountSums, ...accountNotes].map(
    (name) => [name, centsOf(account?.[name] ?? '0')] as const,
  );
  return {
    ...(Object.fromEntries(read) as Record<(typeof read)[number][0], bigint>),
    converted: centsOf(account?.converted ?? '0'),
  };
};

const checkSums = (told: Statement, previous: Statement | undefined): void => {
  expect(statement.parse(told)).toEqual(told);
  for (const currency of currencies) {
    const one = centsIn(told, currency);
    const { opening, earned, adjustments, held, released, guaranteed, advanced, recovered } = one;
    const moved = earned + adjustments - held + released + guaranteed + advanced - recovered;
    expect(opening + moved + one.converted - one.payment).toBe(one.closing);
    expect(opening).toBe(centsIn(previous, currency).closing);
  }
};

const checkConverted = (told: Statement, { into, rate }: Money): void => {
  const foreign = into === undefined ? undefined : told.accounts.find((one) => one.currency === other[into]);
  const own = told.accounts.find((one) => one.currency === into);
  if (into === undefined || foreign?.conversions === undefined) {
    expect(told.accounts.flatMap((one) => one.conversions ?? [])).toEqual([]);
    // Nothing that could be converted stands over unsaid.
    if (foreign !== undefined && rate !== undefined) expect(foreign.closing).toBe(foreign.keptBack);
    return;
  }
  const [one] = foreign.conversions;
  expect(own?.conversions).toEqual([one]);
  expect([foreign.payment, foreign.advanced, foreign.guaranteed]).toEqual(['0', '0', '0']);
  // What is disputed stays behind.
  expect(foreign.closing).toBe(foreign.keptBack);
  expect(centsOf(foreign.converted ?? '')).toBe(-centsOf(one?.amount ?? ''));
  expect(own?.converted).toBe(one?.worth);
  const exact = centsOf(one?.amount ?? '') * tenThousandths(rate ?? '');
  expect(centsOf(one?.worth ?? '')).toBe(roundedHalfUp(exact));
};

const checkEnd = (life: Life, all: readonly Statement[]): void => {
  for (const { postings } of life.journal.entries)
    for (const currency of currencies) {
      const own = postings.filter((one) => one.currency === currency);
      expect(sum(own.map(({ amount }) => centsOf(amount)))).toBe(0n);
    }
  for (const currency of currencies) {
    const of = (name: keyof ReturnType<typeof centsIn>) =>
      sum(all.map((told) => centsIn(told, currency)[name]));
    const stands = life.journal.entries.at(-1)?.balances.find((one) => one.currency === currency);
    const left = centsOf(stands?.accrued ?? '0') + centsOf(stands?.payable ?? '0');
    const owed = of('advanced') - of('recovered');
    const came = life.earnedIn(currency) + of('guaranteed') + of('converted');
    expect(of('payment') + left).toBe(came + owed);
    expect([stands?.disputed ?? '0', stands?.stated ?? '0']).toEqual(['0', '0']);
    expect(centsOf(stands?.advanced ?? '0')).toBe(owed);
    const posted = life.journal.entries
      .flatMap(({ postings }) => postings)
      .filter((one) => one.account === 'conversion' && one.currency === currency);
    expect(sum(posted.map(({ amount }) => centsOf(amount)))).toBe(of('converted'));
  }
};

it('whatever is converted: every account adds up and agrees with the journal, each amount leaves once, at its rate', () => {
  const months = fc.tuple(anyLifeIn('EUR', 'PLN'), fc.array(anyMoney, { minLength: 7, maxLength: 7 }));
  fc.assert(
    fc.property(months, ([lived, money]) => {
      const life = new Life();
      const all: Statement[] = [];
      for (const [index, month] of lived.entries()) {
        const by = money[index];
        if (by === undefined) throw new Error('a month without money');
        const previous = all.at(-1);
        const told = live({ life, all }, month, index, paidBy(by, month));
        if (told === undefined) continue;
        checkSums(told, previous);
        checkConverted(told, by);
      }
      life.conclude();
      checkEnd(life, all);
    }),
    { seed: 20_240_311, numRuns: 400 },
  );
});
