import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dec } from '../../../domain/kernel/decimal.ts';
import type { DraftGiven } from '../../../domain/payouts/settlement/paid-amount.ts';
import {
  type Statement,
  type StatementAccount,
  statement,
} from '../../../domain/payouts/statement/statement.ts';
import type { OpenInvoice } from '../../../domain/payouts/tax/partner-invoice.ts';
import { units } from '../../kit/arbitraries.ts';
import { centsOf, sum } from './histories.ts';
import { billing, invoice } from './invoices.ts';
import { anyLifeIn, Life, type LivedMonth } from './lives.ts';
import { earning, live } from './living.ts';
import { profile, taxes } from './taxes.ts';

/** Random lives of a partner that bills the vendor itself, in euros: what it sends, month by month, and what is paid by it. */

const seed = 20_241_129;
const anyShare = fc.option(units(10_000, 2, 1), { nil: undefined });
const anySent = fc.array(
  fc.array(fc.record({ net: units(9_000, 2, 1), isRight: fc.constantFrom(true, true, true, false) }), {
    maxLength: 4,
  }),
  { minLength: 7, maxLength: 7 },
);
type Sent = ReturnType<typeof anySent.generate>['value'];

/** The VAT of a net amount in cents, half a cent up, or something else. */
const vatOf = (net: string, isRight: boolean): string => {
  const cents = (centsOf(net) * 23n + 50n) / 100n + (isRight ? 0n : 6n);
  return dec(String(cents)).dividedBy(dec('100')).toText();
};

/** Invoices as their partner sends them, those that were paid taken away. */
class Billing {
  readonly all: (OpenInvoice & { readonly isRight: boolean })[] = [];
  open: OpenInvoice[] = [];

  send(invoices: Sent[number]): void {
    for (const { net, isRight } of invoices) {
      const id = `invoice_${this.all.length}`;
      const one = invoice({ id, number: id, currency: 'EUR', net, vat: vatOf(net, isRight) });
      this.all.push({ ...one, isRight });
      this.open.push(one);
    }
  }

  pay(told: Statement): void {
    const paid = new Set(told.accounts.flatMap(({ tax }) => tax?.invoices?.map(({ id }) => id) ?? []));
    this.open = this.open.filter(({ id }) => !paid.has(id));
  }
}

const checkSums = (account: StatementAccount): void => {
  const { opening, earned, adjustments, held, released, guaranteed, advanced, recovered, tax } = account;
  const plus = [opening, earned, adjustments, released, guaranteed, advanced].map(centsOf);
  const minus = [held, recovered, tax?.net ?? '0'].map(centsOf);
  expect(sum(plus) - sum(minus)).toBe(centsOf(account.closing));
  expect(centsOf(tax?.net ?? '0') + centsOf(tax?.vat ?? '0')).toBe(centsOf(account.payment));
};

/** What is paid are invoices, whole; none is left that could have been paid; what is awaited is what stands over. */
const checkBilled = (told: Statement, sent: Billing, { minimum, draw }: LivedMonth): void => {
  expect(statement.parse(told)).toEqual(told);
  for (const account of told.accounts) {
    checkSums(account);
    const { tax, closing, keptBack, recovery, awaited, carriedOver, advanced } = account;
    const paid = tax?.invoices ?? [];
    const known = paid.map(({ id }) => sent.all.find((one) => one.id === id && one.isRight));
    expect(sum(known.map((one) => centsOf(one?.net ?? '')))).toBe(centsOf(tax?.net ?? '0'));
    expect(sum(known.map((one) => centsOf(one?.vat ?? '')))).toBe(centsOf(tax?.vat ?? '0'));
    const debt = recovery === undefined ? 0n : centsOf(recovery.left);
    const over = centsOf(closing) - centsOf(keptBack) + debt;
    const open = sent.open.filter((one) => !paid.some(({ id }) => id === one.id));
    const right = open.filter(({ id }) => sent.all.some((one) => one.id === id && one.isRight));
    if (paid.length > 0) expect(right.every(({ net }) => centsOf(net) > over)).toBe(true);
    if (paid.length > 0) expect(centsOf(tax?.net ?? '0') >= centsOf(minimum)).toBe(true);
    if (paid.length > 0) expect(over > 0n).toBe(carriedOver?.startsWith('invoice-') === true);
    if (recovery?.room !== undefined) expect(centsOf(recovery.room) <= over).toBe(true);
    if (awaited !== undefined) expect(over - centsOf(awaited.net) >= 0n).toBe(true);
    if (awaited !== undefined && paid.length > 0) expect(centsOf(awaited.net)).toBe(over);
    if (centsOf(advanced) > 0n) expect(centsOf(tax?.net ?? '0')).toBe(centsOf(draw?.amount ?? ''));
  }
};

type By = 'its invoices' | 'the vendor';
const billedBy =
  (by: By, sent: Billing, share: string | undefined) =>
  (at: DraftGiven): DraftGiven => ({
    ...at,
    terms: {
      ...at.terms,
      taxes: taxes(),
      ...(share === undefined ? {} : { recovery: { share, order: ['overpaid', 'advances'] } }),
    },
    taxProfile: by === 'the vendor' ? profile() : billing(),
    invoices: sent.open,
  });

it(`whatever is sent: each invoice is paid once and whole, none for nothing, and what is left is paid in the end (seed ${seed})`, () => {
  fc.assert(
    fc.property(anyLifeIn('EUR'), anySent, anyShare, (months, sentBy, share) => {
      const life = new Life();
      const all: Statement[] = [];
      const sent = new Billing();
      for (const [index, month] of months.entries()) {
        sent.send(sentBy[index] ?? []);
        const told = live({ life, all }, month, index, billedBy('its invoices', sent, share));
        if (told === undefined) continue;
        checkBilled(told, sent, month);
        if (all.at(-1) === told) sent.pay(told);
      }
      const paid = all.flatMap(({ accounts }) =>
        accounts.flatMap(({ tax }) => tax?.invoices?.map(({ id }) => id) ?? []),
      );
      expect(new Set(paid).size).toBe(paid.length);
      life.conclude();
      for (let more = 0; more < 3; more += 1)
        live({ life, all }, earning(), 7 + more, billedBy('the vendor', sent, undefined));
      expect(all.at(-1)?.accounts[0]).toMatchObject({ owed: '0', closing: '0' });
      expect(life.journal.entries.at(-1)?.balances[0]).toMatchObject({ payable: '0', stated: '0' });
      for (const { postings } of life.journal.entries)
        expect(sum(postings.map(({ amount }) => centsOf(amount)))).toBe(0n);
    }),
    { seed, numRuns: 400 },
  );
});
