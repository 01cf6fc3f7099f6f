import fc from 'fast-check';
import { type Decimal, dec, zero } from '../../../domain/kernel/decimal.ts';
import type { Entry, Transfer } from '../../../domain/ledger/entry.ts';
import { transferEntry } from '../../../domain/ledger/transfer.ts';
import { anyPlan } from '../../kit/arbitraries.ts';
import { anyCommands } from './commands.ts';
import { historyOf, versionsOf } from './histories.ts';
import { Journal } from './journal.ts';
import { partnerIds } from './programme.ts';

const cent = fc.integer({ min: 1, max: 90_000 }).map((count) => (count / 100).toFixed(2));
const move = fc.record({
  way: fc.constantFrom<readonly [Transfer['from'], Transfer['to']]>(
    ['payable', 'stated'],
    ['stated', 'paid'],
    ['payable', 'disputed'],
    ['disputed', 'payable'],
    ['advances', 'payable'],
    ['guarantees', 'payable'],
    ['payable', 'advances'],
    ['accrued', 'payable'],
    ['vat', 'stated'],
    ['stated', 'withheld'],
    ['payable', 'conversion'],
    ['conversion', 'payable'],
  ),
  amount: cent,
  adjusted: fc.option(cent, { nil: undefined }),
  after: fc.nat(20),
});
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

const moved = (tail: Entry | undefined, { way: [from, to], amount, adjusted }: Move, index: number): Entry =>
  transferEntry(tail, {
    partnerId: 'overwritten',
    cause: `statement:${index}`,
    transfers: [{ from, to, currency: 'EUR', amount }],
    ...(adjusted === undefined ? {} : { adjustments: [{ currency: 'EUR', amount: `-${adjusted}` }] }),
    at: tail?.at ?? '2023-03-01T00:00:00.000Z',
  });

/** Every account's balance by our own figures: what is owed by the last entries, costs and payments by what was posted. */
export const ours = (journals: ReadonlyMap<string, readonly Entry[]>): ReadonlyMap<string, string> => {
  const sums = new Map<string, Decimal>();
  const add = (account: string, currency: string, amount: Decimal) =>
    sums.set(`${account} ${currency}`, (sums.get(`${account} ${currency}`) ?? zero).plus(amount));
  for (const [partnerId, entries] of journals) {
    for (const { currency, advanced, ...debts } of entries.at(-1)?.balances ?? []) {
      for (const name of ['accrued', 'payable', 'disputed', 'stated'] as const)
        add(`liabilities:partners:${partnerId}:${name}`, currency, dec(debts[name]).negated());
      add(`assets:partners:${partnerId}:advances`, currency, dec(advanced));
    }
    for (const { lines, adjustments = [], transfers = [] } of entries) {
      for (const { planId, component, currency, difference } of lines)
        add(`expenses:commissions:${planId}:${component}`, currency, dec(difference));
      for (const { currency, amount } of adjustments) add('expenses:adjustments', currency, dec(amount));
      for (const { from, to, currency, amount } of transfers) {
        if (to === 'paid') add('assets:bank', currency, dec(amount).negated());
        if (from === 'vat') add('assets:tax:vat', currency, dec(amount));
        if (to === 'withheld') add('liabilities:tax:withheld', currency, dec(amount).negated());
        if (from === 'conversion') add('equity:conversion', currency, dec(amount));
        if (to === 'conversion') add('equity:conversion', currency, dec(amount).negated());
        if (from === 'guarantees') add('expenses:guarantees', currency, dec(amount));
      }
    }
  }
  return new Map([...sums].filter(([, sum]) => !sum.isZero()).map(([key, sum]) => [key, sum.toFixed(2)]));
};

/** A plan, what people do, and what a payout run or a dispute moves in between. */
export const scenario = fc.record({
  plan: anyPlan,
  commands: anyCommands,
  size: fc.integer({ min: 1, max: 9 }),
  moves: fc.array(move, { maxLength: 12 }),
  cut: fc.nat(100),
});
type Scenario = typeof scenario extends fc.Arbitrary<infer T> ? T : never;

/** Every partner's journal of a scenario. */
export const journalsOf = ({
  plan,
  commands,
  size,
  moves,
}: Scenario): ReadonlyMap<string, readonly Entry[]> => {
  const { events, facts } = historyOf(plan, commands);
  return new Map(
    partnerIds.map((partnerId) => {
      const journal = new Journal(partnerId, versionsOf(plan));
      const own = events.filter((one) => one.partnerId === partnerId);
      for (let at = 0; at <= 20; at += 1) {
        const part = own.slice((at * own.length) / 21, ((at + 1) * own.length) / 21);
        journal.feed(part, { sizes: [size], days: [9], ticks: [true, false] }, facts);
        for (const [index, one] of moves.entries())
          if (one.after === at) {
            const entry = moved(journal.entries.at(-1), one, index);
            journal.entries.push({ ...entry, partnerId });
          }
      }
      return [partnerId, journal.entries] as const;
    }),
  );
};
