import { dec, text } from '../../domain/kernel/decimal.ts';
import type { Statement, StatementAccount, StatementRow } from '../../domain/payouts/statement/statement.ts';
import { paidOf, taxOf } from '../../domain/payouts/tax/tax.ts';
import { type AppliedRule, ruleFor } from '../../domain/payouts/tax/tax-rules.ts';
import type { Language } from '../../domain/platform/letter.ts';
import type { StatementDocument, StatementLine } from '../../functions/payouts/pdf/document.ts';

const row = (
  component: string,
  kind: StatementRow['kind'],
  window: string,
  amount: string,
): StatementRow => ({
  planId: 'dealers',
  component,
  kind,
  window,
  postings: 2,
  amount,
});

/** A made-up statement with what one can hold: several kinds and windows, an opening balance, something accrued. */
export const statement: Statement = {
  runId: 'payout-run_2026-11',
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  period: '2026-11',
  number: 4,
  cutOff: '2026-11-30T23:00:00.000Z',
  from: 118,
  through: 164,
  accounts: [
    {
      currency: 'PLN',
      opening: '-120.5',
      rows: [
        row('pumps', 'commission', '2026-10', '485.1'),
        row('pumps', 'commission', '2026-11', '1838.25'),
        row('start-up', 'spiff', '2026-11', '125'),
        row('quarter-target', 'bonus', '2026-Q4', '3000'),
        row('accessories', 'commission', 'sale', '1180.25'),
      ],
      earned: '6628.6',
      adjustments: '50',
      held: '125',
      released: '0',
      guaranteed: '0',
      advanced: '0',
      recovered: '400',
      payment: '6033.1',
      closing: '0',
      accrued: '412.33',
      disputed: '125',
      keptBack: '0',
      owed: '600',
      disputes: [
        {
          disputeId: 'dispute_3m8k1t5y7q0w2e9r4x6n0b2d5f',
          line: '131-2',
          event: 'held',
          amount: '-125',
        },
        {
          disputeId: 'dispute_9r4x6n0b2d5f3m8k1t5y7q0w2e',
          line: '102-0',
          event: 'adjusted',
          amount: '50',
        },
      ],
    },
  ],
  payee: { holder: 'Ciepły Dom Gdynia', iban: 'PL27114020040000300201355387', bic: 'BREXPLPW' },
  state: 'paid',
  draftedIn: 1,
  issuedAt: '2026-12-05T09:12:01.000Z',
  issuedIn: 1,
  version: 3,
};

const figures = ['12.75', '106.72', '31.99', '41.86', '517.8', '107.68', '52.48', '69.68', '405', '234'];

const lines: readonly StatementLine[] = figures.map((difference, index) => ({
  day: `2026-11-${String(3 + index * 2).padStart(2, '0')}`,
  planId: 'dealers',
  component: 'accessories',
  window: `sale:FV/${5_021 + index * 7}`,
  difference,
  currency: 'PLN',
  ...(index === 3 ? {} : { measured: { before: '0', after: difference, causes: 1 } }),
}));

/** A statement of one page, in a language. */
export const statementDocument = (language: Language): StatementDocument => ({
  statement,
  lines,
  vendorName: 'Termika Gdańsk sp. z o.o.',
  partnerName: 'Ciepły Dom Gdynia',
  planNames: new Map([['dealers', 'Prowizje dealerów']]),
  zone: 'Europe/Warsaw',
  language,
});

const conversion = {
  ...{ from: 'EUR', amount: '640.2', into: 'PLN', worth: '2741.02', rate: '4.2815', date: '2026-11-27' },
};
const none = {
  ...{ opening: '0', adjustments: '0', held: '0', released: '0', guaranteed: '0', advanced: '0' },
  ...{ recovered: '0', closing: '0', accrued: '0', disputed: '0', keptBack: '0', owed: '0', disputes: [] },
};

/** The rule of the house by which a Polish VAT payer is taxed. */
const vat = (): AppliedRule => {
  const vendor = { country: 'PL', vatId: 'PL5260001246' };
  const partner = { from: '2026-01-01', country: 'PL', status: 'vat-payer' } as const;
  const rule = ruleFor(vendor, partner, '2026-11-30');
  if (rule === undefined) throw new Error('there is no rule');
  return rule;
};

/** A partner who sells in two currencies, is paid in one, and makes up for a negative balance by a share; all with VAT. */
export const taxedStatementDocument = (language: Language): StatementDocument => {
  const tax = taxOf(dec('1920.51'), 'PLN', vat());
  const payment = text(paidOf(tax));
  const accounts: StatementAccount[] = [
    {
      ...none,
      ...{ currency: 'EUR', earned: '640.2', converted: '-640.2', conversions: [conversion], payment: '0' },
      rows: [row('export', 'commission', '2026-11', '640.2')],
    },
    {
      ...none,
      ...{ currency: 'PLN', opening: '-1981.02', earned: '1100', converted: '2741.02', closing: '-60.51' },
      rows: [row('pumps', 'commission', '2026-11', '1100')],
      ...{ conversions: [conversion], payment, tax },
      recovery: { share: '50', overpaid: '1920.51', advances: '0', left: '60.51' },
      carriedOver: 'overpaid',
      carried: [{ period: '2026-10', amount: '-1981.02', reason: 'overpaid' }],
    },
  ];
  const shown = { ...statement, accounts };
  return { ...statementDocument(language), statement: shown, lines: [] };
};

/** A partner who makes out its own invoices: two are paid, for the rest one is awaited. */
export const billedStatementDocument = (language: Language): StatementDocument => {
  const invoices = [
    { id: 'invoice_5c0q', number: 'FV/31/11/2026', net: '1500', vat: '345' },
    { id: 'invoice_8m2t', number: 'FV/32/11/2026', net: '338.25', vat: '77.79' },
  ];
  const tax = { ...taxOf(dec('1838.25'), 'PLN', vat()), vat: '422.79', invoices };
  const account: StatementAccount = {
    ...none,
    ...{ currency: 'PLN', earned: '2323.35', payment: text(paidOf(tax)), closing: '485.1', tax },
    rows: [row('pumps', 'commission', '2026-10', '485.1'), row('pumps', 'commission', '2026-11', '1838.25')],
    ...{ carriedOver: 'invoice-missing', awaited: { net: '485.1', vat: '111.57' } },
  };
  return { ...statementDocument(language), statement: { ...statement, accounts: [account] }, lines: [] };
};

/** So many sales of a day fill twelve pages, as those of a partner who sells the whole month. */
const salesInAMonth = 310;

/** The same month with every sale of a busy partner: tables break over pages, and say on each what their columns are. */
export const longStatementDocument = (language: Language): StatementDocument => ({
  ...statementDocument(language),
  lines: Array.from({ length: salesInAMonth }, (_, index): StatementLine => {
    const line = lines[index % lines.length] ?? lines[0];
    if (line === undefined) throw new Error('there are no lines');
    const day = `2026-11-${String(1 + Math.floor((index * 30) / salesInAMonth)).padStart(2, '0')}`;
    return { ...line, day, window: `sale:FV/${5_021 + index}` };
  }),
});
