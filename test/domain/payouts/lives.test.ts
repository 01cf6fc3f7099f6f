import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type accountNotes,
  type accountSums,
  type Statement,
  statement,
} from '../../../domain/payouts/statement/statement.ts';
import { centsOf, sum } from './histories.ts';
import { anyLifeIn, Life, type LivedMonth } from './lives.ts';
import { atRun, staysPayable } from './living.ts';

const seed = 20_240_207;
const most = (a: bigint, b: bigint): bigint => (a > b ? a : b);
const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);

type Cents = Readonly<Record<(typeof accountSums | typeof accountNotes)[number], bigint>>;
const none = {
  ...{ opening: 0n, earned: 0n, adjustments: 0n, held: 0n, released: 0n, guaranteed: 0n, advanced: 0n },
  ...{ recovered: 0n, payment: 0n, closing: 0n, accrued: 0n, disputed: 0n, keptBack: 0n, owed: 0n },
};
const centsIn = (told: Statement | undefined): Cents => {
  const account = told?.accounts.find(({ currency }) => currency === 'EUR');
  if (account === undefined) return none;
  const read = Object.keys(none).map((name) => [name, centsOf(account[name as keyof Cents])]);
  return Object.fromEntries(read) as Cents;
};

/** What holds of any one statement: its account adds up, and its draw is as it was agreed. */
const checkAccount = (told: Statement, previous: Cents, month: LivedMonth): void => {
  expect(statement.parse(told)).toEqual(told);
  const one = centsIn(told);
  const { opening, earned, adjustments, held, released, guaranteed, advanced, recovered, payment } = one;
  const payable = opening + earned + adjustments - held + released;
  expect(payable + guaranteed + advanced - recovered - payment).toBe(one.closing);
  expect(opening).toBe(previous.closing);
  const [account] = told.accounts;
  expect(sum((account?.rows ?? []).map(({ amount }) => centsOf(amount)))).toBe(earned);
  expect(sum((account?.disputes ?? []).map(({ amount }) => centsOf(amount)))).toBe(
    adjustments - held + released,
  );
  const agreed = centsOf(month.draw?.amount ?? '0');
  const short = agreed - least(opening, 0n) - earned - adjustments;
  expect(guaranteed).toBe(month.draw?.kind === 'guaranteed' ? most(short, 0n) : 0n);
  const free = payable - one.keptBack;
  if (advanced > 0n)
    expect([month.draw?.kind, free + advanced, payment]).toEqual(['recoverable', agreed, agreed]);
  expect(recovered).toBe(least(most(free + guaranteed + advanced - agreed, 0n), previous.owed));
  expect(one.owed).toBe(previous.owed + advanced - recovered);
  const pays = free + guaranteed + advanced - recovered;
  const isPaid = pays > 0n && pays >= centsOf(month.minimum) && month.hasAccount;
  expect(payment).toBe(isPaid ? pays : 0n);
  expect(account?.carriedOver !== undefined).toBe(payment === 0n || one.keptBack > 0n);
};

const live = (life: Life, month: LivedMonth, index: number, previous: Statement | undefined) => {
  life.do(month.before);
  const at = atRun(life, month, index, previous);
  life.do(month.afterCutOff);
  const told = life.journal.draft(at);
  expect(life.journal.draft(at)).toEqual(told);
  if (told !== undefined) {
    checkAccount(told, centsIn(previous), month);
    expect(centsIn(told).keptBack).toBe(life.keptBackOf(told.through));
  }
  life.do(month.meanwhile);
  if (told === undefined || !month.isIssued || !staysPayable(life, told)) return previous;
  life.journal.issue(told, life.now);
  life.journal.pay(told, life.now);
  life.through = told.through;
  return told;
};

it(`whatever is disputed, drawn and waits: what is paid is what was earned, guaranteed and still advanced (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyLifeIn('EUR'), (months) => {
      const life = new Life();
      const all: Statement[] = [];
      for (const [index, month] of months.entries()) {
        const told = live(life, month, index, all.at(-1));
        if (told !== undefined && told !== all.at(-1)) all.push(told);
      }
      life.conclude();
      const cents = all.map(centsIn);
      const of = (name: keyof Cents) => sum(cents.map((one) => one[name]));
      const stands = life.journal.entries.at(-1)?.balances[0];
      const left = centsOf(stands?.accrued ?? '0') + centsOf(stands?.payable ?? '0');
      const owed = of('advanced') - of('recovered');
      expect(of('payment') + left).toBe(life.earnedIn('EUR') + of('guaranteed') + owed);
      expect([stands?.disputed ?? '0', stands?.stated ?? '0']).toEqual(['0', '0']);
      expect(centsOf(stands?.advanced ?? '0')).toBe(owed);
      for (const { postings } of life.journal.entries)
        expect(sum(postings.map(({ amount }) => centsOf(amount)))).toBe(0n);
      const causes = life.journal.entries.flatMap((entry) => entry.causes);
      expect(new Set(causes).size).toBe(causes.length);
    }),
    { seed, numRuns: 400 },
  );
});
