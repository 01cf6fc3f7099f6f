import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import type { PayoutTerms } from '../../../domain/payouts/settings.ts';
import type { DraftGiven } from '../../../domain/payouts/settlement/paid-amount.ts';
import {
  type Statement,
  type StatementAccount,
  statement,
} from '../../../domain/payouts/statement/statement.ts';
import { units } from '../../kit/arbitraries.ts';
import { centsOf, sum } from './histories.ts';
import { anyLifeIn, Life, type LivedMonth } from './lives.ts';
import { earning, live } from './living.ts';

type Terms = NonNullable<PayoutTerms['recovery']>;
const orders: Terms['order'][] = [
  ['overpaid', 'advances'],
  ['advances', 'overpaid'],
];
const accountIn = (told: Statement | undefined): StatementAccount | undefined => told?.accounts[0];

const anyTerms = fc.record({ share: units(10_000, 2, 1), order: fc.constantFrom(...orders) });
const figure = (account: StatementAccount | undefined) => (name: 'earned' | 'adjustments' | 'held') =>
  centsOf(account?.[name] ?? '0');
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);

/** What came in with a statement, draws included; and what it says of its recovery, in cents. */
const taken = (told: Statement, previous: Statement | undefined) => {
  const account = told.accounts[0];
  if (account === undefined) throw new Error('there is no account');
  const of = figure(account);
  const kept = centsOf(accountIn(previous)?.keptBack ?? '0') - centsOf(account.keptBack);
  const own = of('earned') + of('adjustments') - of('held') + centsOf(account.released) + kept;
  const drawn = centsOf(account.guaranteed) + centsOf(account.advanced);
  const note = account.recovery ?? { overpaid: '0', advances: '0', left: '0' };
  const before = accountIn(previous);
  const opened = before?.recovery?.left ?? '0';
  return {
    account,
    own,
    came: most(own, 0n) + drawn,
    overpaid: centsOf(note.overpaid),
    advances: centsOf(note.advances),
    left: centsOf(note.left),
    opened: centsOf(opened),
  };
};

const checkRecovered = (told: Statement, previous: Statement | undefined): void => {
  expect(statement.parse(told)).toEqual(told);
  const { account, own, overpaid: made, left, opened } = taken(told, previous);
  const { opening, earned, adjustments, held, released, guaranteed, advanced, recovered } = account;
  const plus = [opening, earned, adjustments, released, guaranteed, advanced].map(centsOf);
  const minus = [held, recovered, account.payment].map(centsOf);
  expect(sum(plus) - sum(minus)).toBe(centsOf(account.closing));
  expect(account.recovery?.advances ?? '0').toBe(recovered);
  // A debt grows by what is taken back, and by nothing else.
  expect(left <= opened + most(-own, 0n)).toBe(true);
  expect(left >= opened - made).toBe(true);
  // What stands over beside the debt is never below zero, and nothing where something is paid.
  const over = centsOf(account.closing) - centsOf(account.keptBack) + left;
  expect(account.payment === '0' ? over >= 0n : over === 0n).toBe(true);
};

/** A draw is paid nevertheless: an advance brings the payment to what was agreed, and nothing is recovered of it. */
const checkAdvanced = (told: Statement | undefined, { draw }: LivedMonth): void => {
  const { advanced = '0', payment = '0', recovered = '0' } = accountIn(told) ?? {};
  if (advanced === '0') return;
  expect([centsOf(payment), recovered]).toEqual([centsOf(draw?.amount ?? ''), '0']);
};

const sharing = (recovery: Terms | undefined) => (at: DraftGiven) => ({
  ...at,
  terms: { ...at.terms, ...(recovery === undefined ? {} : { recovery }) },
});

it('whatever happens: no more than the share is recovered, and in the end everything is', () => {
  fc.assert(
    fc.property(anyLifeIn('EUR'), anyTerms, (months, stated) => {
      const life = new Life();
      const all: Statement[] = [];
      for (const [index, one] of months.entries())
        checkAdvanced(live({ life, all }, one, index, sharing(stated)), one);
      for (const [index, told] of all.entries()) checkRecovered(told, all[index - 1]);
      const each = all.map((told, index) => taken(told, all[index - 1]));
      const recovered = sum(each.flatMap((one) => [one.overpaid, one.advances]));
      expect(recovered * 10_000n <= sum(each.map(({ came }) => came)) * centsOf(stated.share)).toBe(true);
      life.conclude();
      const enough = { ...stated, share: text(dec(stated.share).plus(dec('60'))) };
      const whole = dec(enough.share).greaterThan(dec('100')) ? { ...stated, share: '100' } : enough;
      for (let more = 0; more < 5; more += 1) live({ life, all }, earning(), 7 + more, sharing(whole));
      const last = all.at(-1)?.accounts[0];
      expect([last?.owed, last?.recovery?.left ?? '0', last?.closing]).toEqual(['0', '0', '0']);
      expect(life.journal.entries.at(-1)?.balances[0]).toMatchObject({ payable: '0', advanced: '0' });
    }),
    { seed: 20_240_308, numRuns: 300 },
  );
});

it('all of it, a negative balance first, is what happens where nothing is stated', () => {
  fc.assert(
    fc.property(anyLifeIn('EUR'), (months) => {
      const lives = [undefined, { share: '100', order: orders[0] ?? [] }].map((stated) => {
        const life = new Life();
        const all: Statement[] = [];
        for (const [index, one] of months.entries()) live({ life, all }, one, index, sharing(stated));
        return all.map((told) => ({
          ...told,
          accounts: told.accounts.map(({ recovery: _, ...account }) => account),
        }));
      });
      expect(lives[1]).toEqual(lives[0]);
    }),
    { seed: 20_240_309, numRuns: 200 },
  );
});
