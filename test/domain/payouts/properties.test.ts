import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addTotals,
  notYetOrdered,
  orderPayments,
  totalsIn,
  totalsOf,
} from '../../../domain/payouts/payment/order-payments.ts';
import { runIdOf } from '../../../domain/payouts/run/payout-run.ts';
import type { DraftGiven } from '../../../domain/payouts/settlement/paid-amount.ts';
import type { Statement } from '../../../domain/payouts/statement/statement.ts';
import { units } from '../../kit/arbitraries.ts';
import { account, debtor, details, given, ibans, run, statement, terms } from './cases.ts';
import { anyMonths, centsOf, currencies, instant, type Month, SecondBook, sum } from './histories.ts';
import { checkJournal, checkStatement, figuresOf, paysIn } from './laws.ts';

const seed = 20_240_131;
const givenIn = (
  month: Month,
  index: number,
  previous: Statement | undefined,
  minute: number,
): DraftGiven => {
  const period = `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  const { minimum, hasAccount, paysZloty, back } = month;
  return given({
    run: run({ id: runIdOf(period), period, cutOff: instant(minute - back) }),
    previous,
    payee: hasAccount ? details() : undefined,
    terms: terms({
      debtors: [debtor('EUR'), ...(paysZloty ? [debtor('PLN')] : [])],
      minimums: minimum === undefined ? [] : [{ currency: 'EUR', amount: minimum }],
    }),
  });
};

/** What is issued, from the draft on: later entries come, what is paid moves on the statement and out of the bank. */
const issue = (book: SecondBook, draft: Statement, { meanwhile, after }: Month, cutOff: string): void => {
  const through = book.throughOf(cutOff);
  book.earn(meanwhile);
  const issued = structuredClone(draft);
  const moved = book.journal.issue(draft, instant(book.minute))?.transfers ?? [];
  book.earn(after);
  book.journal.pay(draft, instant(book.minute));
  expect(draft).toEqual(issued);
  for (const currency of currencies) {
    const amounts = moved.filter((one) => one.currency === currency).map(({ amount }) => centsOf(amount));
    expect(sum(amounts)).toBe(figuresOf(draft, currency).payment);
  }
  expect(draft.through).toBe(through);
  book.told(new Map(currencies.map((currency) => [currency, figuresOf(draft, currency)])), through);
};

/** One month; gives the latest statement that was issued. */
const live = (book: SecondBook, month: Month, index: number, previous?: Statement): Statement | undefined => {
  book.earn(month.before);
  const at = givenIn(month, index, previous, book.minute);
  const { cutOff } = at.run;
  const draft = book.journal.draft(at);
  for (const currency of currencies)
    expect([currency, figuresOf(draft, currency)]).toEqual([
      currency,
      book.due(currency, cutOff, paysIn(month, currency)),
    ]);
  expect(book.journal.draft(at)).toEqual(draft);
  if (draft !== undefined) checkStatement(draft, at, month);
  if (draft !== undefined && month.isIssued) {
    issue(book, draft, month, cutOff);
    return draft;
  }
  book.earn(month.meanwhile);
  if (month.back >= 0) expect(book.journal.draft(at)).toEqual(draft);
  return previous;
};

describe('the law of payouts', () => {
  it(`every cent is paid once or stands over, in any history of runs (seed ${seed})`, () => {
    fc.assert(
      fc.property(anyMonths, (months) => {
        const book = new SecondBook();
        let previous: Statement | undefined;
        for (const [index, month] of months.entries()) previous = live(book, month, index, previous);
        checkJournal(book);
      }),
      { seed, numRuns: 300 },
    );
  });
});

const anyPayments = fc.record({
  euros: units(100_000, 2),
  zloty: units(100_000, 2),
  yen: units(1_000, 0),
  attempt: fc.integer({ min: 1, max: 5 }),
});
const codes = ['EUR', 'PLN', 'JPY'];
const writing = {
  orderedOn: '2024-02-06',
  createdAt: instant(0),
  idOf: (...parts: string[]) => parts.join('|'),
};
/** Złoty are ordered by a file of another format. */
const threeCurrencies = terms({
  debtors: codes.map((currency) =>
    currency === 'PLN'
      ? { ...debtor(currency, { iban: ibans.polish }), file: 'elixir-0' as const }
      : debtor(currency),
  ),
});

/** In each attempt some statements are issued; not each attempt comes as far as a bank file, but the last does. */
const filesOf = (statements: readonly Statement[], writers: ReadonlySet<number>) => {
  let of = run();
  const files = [];
  for (const attempt of [1, 2, 3, 4, 5]) {
    of = { ...of, attempt };
    const there = statements.filter(({ issuedIn = 0 }) => issuedIn <= attempt);
    if (!writers.has(attempt) && attempt < 5) continue;
    const ordered = notYetOrdered(of, there);
    const made = orderPayments(ordered, { run: of, terms: threeCurrencies, ...writing });
    expect(orderPayments(notYetOrdered(of, there), { run: of, terms: threeCurrencies, ...writing })).toEqual(
      made,
    );
    for (const file of made) {
      const totals = totalsIn(file);
      files.push({ file, totals });
      const { format } = file;
      of = { ...of, bankFiles: [...of.bankFiles, { attempt, format, object: 'file', sha256: 'aa', totals }] };
    }
  }
  return files;
};

const minorOf = (currency: string, amount: string): bigint =>
  currency === 'JPY' ? BigInt(amount) : centsOf(amount);

it('each payment stands in exactly one bank file, and the files sum to the statements', () => {
  const attempts = fc.uniqueArray(fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(fc.array(anyPayments, { maxLength: 12 }), attempts, (payments, writers) => {
      const statements = payments.map(({ euros, zloty, yen, attempt }, index) => {
        const accounts = [euros, zloty, yen].map((payment, at) =>
          account({ currency: codes[at] ?? '', payment }),
        );
        return statement({ partnerId: `partner_${index}`, accounts, issuedIn: attempt });
      });
      const files = filesOf(statements, new Set(writers));
      const ordered = files.flatMap(({ file }) => file.batches);
      expect(
        files.every(({ file }) =>
          file.batches.every((one) => (one.currency === 'PLN') === (file.format === 'elixir-0')),
        ),
      ).toBe(true);
      const ids = ordered.flatMap((batch) => batch.payments.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      const totals = totalsOf(statements);
      expect(addTotals(files.map((one) => one.totals))).toEqual(totals);
      for (const currency of codes) {
        const own = ordered.filter((batch) => batch.currency === currency).flatMap((batch) => batch.payments);
        const due = statements
          .flatMap(({ accounts }) => accounts.filter((one) => one.currency === currency))
          .map(({ payment }) => minorOf(currency, payment))
          .filter((minor) => minor > 0n);
        const total = totals.find((one) => one.currency === currency);
        expect(own.length).toBe(due.length);
        expect(total?.payments ?? 0).toBe(due.length);
        expect(sum(own.map(({ amount }) => minorOf(currency, amount)))).toBe(sum(due));
        expect(minorOf(currency, total?.amount ?? '0')).toBe(sum(due));
      }
    }),
    { seed },
  );
});
