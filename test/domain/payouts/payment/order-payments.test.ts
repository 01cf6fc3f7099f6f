import { describe, expect, it } from 'vitest';
import type { BankFile } from '../../../../domain/payouts/bank/bank-file.ts';
import {
  addTotals,
  notYetOrdered,
  type OrderGiven,
  orderPayments,
  totalsIn,
  totalsOf,
} from '../../../../domain/payouts/payment/order-payments.ts';
import type { Statement } from '../../../../domain/payouts/statement/statement.ts';
import { account, debtor, details, ibans, run, statement, terms } from '../cases.ts';

const order = (over: Partial<OrderGiven> = {}): OrderGiven => ({
  run: run({ state: 'paying' }),
  terms: terms(),
  orderedOn: '2024-02-06',
  createdAt: '2024-02-06T09:00:00.000Z',
  idOf: (...parts) => parts.join('|'),
  ...over,
});
/** The file of an order that needs one. */
const fileOf = (statements: readonly Statement[], given: OrderGiven): BankFile => {
  const [file, ...more] = orderPayments(statements, given);
  if (file === undefined || more.length > 0) throw new Error('there is not one file');
  return file;
};
const elixir = { ...debtor('PLN', { iban: ibans.polish }), file: 'elixir-0' as const };
const zloty = account({ currency: 'PLN', payment: '20.5' });
const ann = statement({ accounts: [account(), zloty] });
const bob = statement({ partnerId: 'bob', number: 7, payee: details({ holder: 'Bob', iban: ibans.dutch }) });
const unpaid = account({ payment: '0', closing: '100', carriedOver: 'below-minimum' });
const { payee: _, ...eve } = statement({ partnerId: 'eve', accounts: [unpaid] });
const paymentIds = (over: Partial<OrderGiven>): string[] =>
  fileOf([ann, bob], order(over)).batches.flatMap(({ payments }) => payments.map(({ id }) => id));

describe('the order to the bank', () => {
  it('has one batch per currency, from its account, in the order of the settings', () => {
    const file = fileOf([ann, bob, eve], order());
    expect(file).toMatchObject({
      format: 'pain.001',
      messageId: 'file|payout-run_2024-01|1',
      createdAt: '2024-02-06T09:00:00.000Z',
      initiator: 'Cykloteka',
    });
    expect(file.batches).toEqual([
      {
        id: 'batch|payout-run_2024-01|1|EUR',
        currency: 'EUR',
        debtor: { holder: 'Cykloteka', iban: ibans.german },
        executionDay: '2024-02-07',
        payments: [
          {
            id: 'payment|payout-run_2024-01|ann|EUR',
            amount: '100.00',
            payee: details(),
            remittance: 'Cykloteka 2024-01 no. 1',
          },
          {
            id: 'payment|payout-run_2024-01|bob|EUR',
            amount: '100.00',
            payee: bob.payee,
            remittance: 'Cykloteka 2024-01 no. 7',
          },
        ],
      },
      {
        id: 'batch|payout-run_2024-01|1|PLN',
        currency: 'PLN',
        debtor: { holder: 'Cykloteka', iban: ibans.polish },
        executionDay: '2024-02-07',
        payments: [
          {
            id: 'payment|payout-run_2024-01|ann|PLN',
            amount: '20.50',
            payee: details(),
            remittance: 'Cykloteka 2024-01 no. 1',
          },
        ],
      },
    ]);
  });
  it('is executed on the next banking day of each currency, and on none on which the own bank is closed', () => {
    const daysOf = (orderedOn: string, bankHolidays?: string[]) =>
      fileOf(
        [ann],
        order({ orderedOn, ...(bankHolidays === undefined ? {} : { terms: terms({ bankHolidays }) }) }),
      ).batches.map(({ currency, executionDay }) => [currency, executionDay]);
    expect(daysOf('2026-06-03')).toEqual([
      ['EUR', '2026-06-04'],
      ['PLN', '2026-06-05'],
    ]);
    expect(daysOf('2026-06-03', ['2026-06-05', '2026-06-04'])).toEqual([
      ['EUR', '2026-06-08'],
      ['PLN', '2026-06-08'],
    ]);
  });
  it('has no batch in which nothing is paid', () => {
    expect(fileOf([bob], order()).batches.map(({ currency }) => currency)).toEqual(['EUR']);
    expect(orderPayments([eve], order())).toEqual([]);
    expect(orderPayments([], order())).toEqual([]);
  });
  it('writes amounts with the decimals of their currency', () => {
    const yen = statement({ accounts: [account({ currency: 'JPY', payment: '1200' })] });
    const file = fileOf([yen], order({ terms: terms({ debtors: [debtor('JPY')] }) }));
    expect(file.batches[0]?.payments[0]?.amount).toBe('1200');
  });
  it('makes each payment the same one in whatever attempt, in a file and batches of their own', () => {
    const again = { run: run({ attempt: 2 }), createdAt: '2024-02-08T09:00:00.000Z' };
    expect(paymentIds(again)).toEqual(paymentIds({}));
    expect(new Set(paymentIds({})).size).toBe(3);
    const file = fileOf([ann], order(again));
    expect(file.messageId).toBe('file|payout-run_2024-01|2');
    expect(file.batches[0]?.id).toBe('batch|payout-run_2024-01|2|EUR');
  });
  it('leaves out no payment: it is refused where the account to pay from was taken away meanwhile', () => {
    const euros = order({ terms: terms({ debtors: [debtor('EUR')] }) });
    expect(() => orderPayments([bob, ann], euros)).toThrow('ann is to be paid 20.5 PLN');
    expect(fileOf([bob], euros).batches).toHaveLength(1);
    const { payee: gone, ...nowhere } = bob;
    expect(() => orderPayments([nowhere], order())).toThrow('bob is to be paid 100 EUR');
  });
  it('is a file in each format that its accounts need, each payment in one of them', () => {
    const both = order({ terms: terms({ debtors: [elixir, debtor('EUR'), debtor('CHF')] }) });
    const files = orderPayments([ann, bob], both);
    expect(files.map(({ format, batches }) => [format, batches.map(({ currency }) => currency)])).toEqual([
      ['pain.001', ['EUR']],
      ['elixir-0', ['PLN']],
    ]);
    expect(files[1]?.batches[0]?.debtor).toEqual({ holder: 'Cykloteka', iban: ibans.polish });
    expect(files.map(totalsIn)).toEqual([
      [{ currency: 'EUR', payments: 2, amount: '200.00' }],
      [{ currency: 'PLN', payments: 1, amount: '20.50' }],
    ]);
    expect(orderPayments([bob], both).map(({ format }) => format)).toEqual(['pain.001']);
  });
  it('is refused where the format knows no such account as was drafted for', () => {
    const abroad = { ...ann, payee: details({ iban: ibans.dutch }) };
    const both = order({ terms: terms({ debtors: [elixir, debtor('EUR')] }) });
    expect(() => orderPayments([abroad], both)).toThrow('Polish accounts only');
    expect(orderPayments([{ ...abroad, accounts: [account()] }], both)).toHaveLength(1);
  });
});

describe('a statement that is not yet ordered', () => {
  const inAttempts = [1, 2, 3].map((issuedIn) => statement({ partnerId: `partner_${issuedIn}`, issuedIn }));
  const { issuedIn: __, ...draft } = statement({ partnerId: 'draft', state: 'draft' });
  const left = (...attempts: readonly number[]): string[] => {
    const bankFiles = attempts.map((attempt) => ({ attempt, object: 'x', sha256: 'x', totals: [] }));
    return notYetOrdered(run({ bankFiles }), [...inAttempts, draft]).map(({ partnerId }) => partnerId);
  };
  it('is any that was issued, as long as no file is written', () =>
    expect(left()).toEqual(['partner_1', 'partner_2', 'partner_3']));
  it('is what was issued in later attempts than that of the last file', () => {
    expect(left(1)).toEqual(['partner_2', 'partner_3']);
    expect(left(2)).toEqual(['partner_3']);
    expect(left(1, 3)).toEqual([]);
    expect(left(3, 1)).toEqual([]);
  });
});

describe('totals', () => {
  it('count and sum what is paid, per currency', () => {
    expect(totalsOf([ann, bob, eve])).toEqual([
      { currency: 'EUR', payments: 2, amount: '200.00' },
      { currency: 'PLN', payments: 1, amount: '20.50' },
    ]);
    expect(totalsOf([eve])).toEqual([]);
  });
  it('are exact, and in the decimals of their currency', () => {
    const cents = ['0.1', '0.2'].map((payment) => statement({ accounts: [account({ payment })] }));
    expect(totalsOf(cents)).toEqual([{ currency: 'EUR', payments: 2, amount: '0.30' }]);
    const large = statement({ accounts: [account({ payment: '90071992547409930.01' })] });
    expect(totalsOf([large, large])[0]?.amount).toBe('180143985094819860.02');
    const yen = statement({ accounts: [account({ currency: 'JPY', payment: '1200' })] });
    expect(totalsOf([yen])).toEqual([{ currency: 'JPY', payments: 1, amount: '1200' }]);
  });
  it('of parts add up to those of the whole', () => {
    expect(addTotals([totalsOf([ann]), totalsOf([eve]), totalsOf([bob])])).toEqual(totalsOf([ann, bob, eve]));
    const dollars = statement({ accounts: [account({ currency: 'USD', payment: '1' })] });
    expect(addTotals([totalsOf([dollars]), totalsOf([ann])])).toEqual(totalsOf([dollars, ann]));
    expect(addTotals([[], []])).toEqual([]);
  });
});
