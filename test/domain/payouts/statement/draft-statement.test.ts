import { describe, expect, it } from 'vitest';
import type { DraftGiven } from '../../../../domain/payouts/settlement/paid-amount.ts';
import { draftStatement } from '../../../../domain/payouts/statement/draft-statement.ts';
import { unread } from '../../../../domain/payouts/statement/reading.ts';
import {
  type Statement,
  statement as statementSchema,
} from '../../../../domain/payouts/statement/statement.ts';
import { account, debtor, details, february, given, ibans, run, terms } from '../cases.ts';
import { type Earned, PartnerJournal } from '../journal.ts';

const { cutOff } = run();
const inJanuary = '2024-01-20T10:00:00.000Z';
const issued = '2024-02-06T10:00:00.000Z';
const inFebruary = '2024-02-20T10:00:00.000Z';

const journal = (...earned: readonly Earned[]): PartnerJournal => {
  const one = new PartnerJournal();
  for (const each of earned) one.earn(inJanuary, each);
  return one;
};
const must = (draft: Statement | undefined): Statement => {
  if (draft === undefined) throw new Error('nothing was drafted');
  return draft;
};
const drafted = (of: PartnerJournal, over: Partial<DraftGiven> = {}): Statement =>
  must(of.draft(given(over)));
/** The one account of a draft of what was earned in January. */
const accountOf = (earned: readonly Earned[], over: Partial<DraftGiven> = {}) =>
  drafted(journal(...earned), over).accounts[0];

describe('a draft', () => {
  it('is made of what the journal took in, and pays what is payable', () => {
    const draft = drafted(journal({ amount: '100' }, { amount: '50.5', component: 'ever' }));
    expect(draft).toEqual({
      runId: 'payout-run_2024-01',
      partnerId: 'ann',
      period: '2024-01',
      number: 1,
      cutOff,
      from: 0,
      through: 2,
      accounts: [
        account({
          rows: [
            {
              planId: 'EUR',
              component: 'month',
              kind: 'commission',
              window: '2024-01',
              postings: 1,
              amount: '100',
            },
            {
              planId: 'EUR',
              component: 'ever',
              kind: 'bonus',
              window: 'programme',
              postings: 1,
              amount: '50.5',
            },
          ],
          earned: '150.5',
          payment: '150.5',
        }),
      ],
      payee: details(),
      state: 'draft',
      draftedIn: 1,
      version: 1,
    });
    expect(statementSchema.parse(draft)).toEqual(draft);
  });
  it('is none where there is nothing to tell', () => {
    expect(journal().draft(given())).toBeUndefined();
    expect(draftStatement(unread, given())).toBeUndefined();
    const later = new PartnerJournal();
    later.earn(inFebruary, { amount: '5' });
    expect(later.draft(given())).toBeUndefined();
  });
  it('leaves out a currency in which nothing is left to tell', () => {
    const one = journal({ amount: '10' }, { amount: '7', currency: 'PLN' });
    const first = drafted(one);
    one.issue(first, issued);
    one.earn(inFebruary, { amount: '3', currency: 'PLN' });
    const second = drafted(one, { run: february(), previous: first });
    expect(second.accounts.map(({ currency }) => currency)).toEqual(['PLN']);
    one.issue(second, '2024-03-05T10:00:00.000Z');
    const march = february({ id: 'payout-run_2024-03', cutOff: '2024-03-31T22:00:00.000Z' });
    expect(one.draft(given({ run: march, previous: second }))).toBeUndefined();
  });
});

describe('a row', () => {
  it('sums all postings of a component in a window; rows stand in the order of the windows', () => {
    const rows = accountOf([
      { amount: '100' },
      { amount: '-30.25' },
      { amount: '9', window: '2023-12' },
      { amount: '1' },
    ])?.rows;
    expect(rows).toMatchObject([
      { window: '2023-12', postings: 1, amount: '9' },
      { window: '2024-01', postings: 3, amount: '70.75' },
    ]);
  });
  it('is one for all single sales together', () => {
    const sales: Earned[] = ['1', '2', '3'].map((id) => ({
      amount: id,
      component: 'sale',
      window: `sale:sale_${id}`,
    }));
    expect(accountOf(sales)?.rows).toMatchObject([{ window: 'sale', postings: 3, amount: '6' }]);
  });
  it('stands also where its postings cancel each other', () => {
    const account = accountOf([{ amount: '5' }, { amount: '-5' }]);
    expect(account).toMatchObject({ earned: '0', payment: '0', carriedOver: 'nothing-payable' });
    expect(account?.rows).toMatchObject([{ postings: 2, amount: '0' }]);
  });
  it('has nothing of what accrues: that is told beside', () => {
    const account = accountOf([{ amount: '5' }, { amount: '40', component: 'held' }]);
    expect(account).toMatchObject({ earned: '5', payment: '5', closing: '0', accrued: '40' });
    expect(account?.rows).toHaveLength(1);
    expect(accountOf([{ amount: '40', component: 'held' }])).toMatchObject({
      rows: [],
      payment: '0',
      accrued: '40',
      carriedOver: 'nothing-payable',
    });
  });
});

describe('what is payable', () => {
  const least = terms({ minimums: [{ currency: 'EUR', amount: '50' }] });
  it.each([
    ['nothing-payable', '0', { payee: undefined, terms: least }],
    ['overpaid', '-20', { payee: undefined, terms: least }],
    ['below-minimum', '49.99', { payee: undefined, terms: least }],
    ['no-bank-account', '50', { payee: undefined, terms: least }],
    ['no-debtor-account', '50', { terms: terms({ debtors: [debtor('PLN')] }) }],
  ])('stands over: %s', (carriedOver, amount, over) => {
    const draft = drafted(journal({ amount: '7', component: 'held' }, { amount }), over);
    expect(draft.accounts[0]).toMatchObject({ earned: amount, payment: '0', closing: amount, carriedOver });
    expect(draft).not.toHaveProperty('payee');
  });
  it('stands over where its account is abroad and is paid by Elixir', () => {
    const elixir = { ...debtor('PLN', { iban: ibans.polish }), file: 'elixir-0' as const };
    const given = { terms: terms({ debtors: [elixir] }), payee: details({ iban: ibans.dutch }) };
    const earned = { amount: '50', currency: 'PLN' } as const;
    expect(accountOf([earned], given)).toMatchObject({ payment: '0', carriedOver: 'foreign-bank-account' });
    expect(accountOf([earned], { ...given, payee: details() })).toMatchObject({ payment: '50' });
  });
  it('is paid from the minimum on', () => {
    const account = accountOf([{ amount: '50' }], { terms: least });
    expect(account).toMatchObject({ payment: '50', closing: '0' });
    expect(account).not.toHaveProperty('carriedOver');
    const other = terms({ minimums: [{ currency: 'PLN', amount: '500' }] });
    expect(accountOf([{ amount: '0.01' }], { terms: other })).toMatchObject({ payment: '0.01' });
  });
  it('opens the next statement where it stood over, and is paid once there is enough', () => {
    const one = journal({ amount: '30' });
    const first = drafted(one, { terms: least });
    one.earn(inFebruary, { amount: '25' });
    const second = drafted(one, { run: february(), previous: first, terms: least });
    expect(second).toMatchObject({ number: 2, from: 1, through: 2 });
    expect(second.accounts[0]).toMatchObject({ opening: '30', earned: '25', payment: '55', closing: '0' });
    expect(second.accounts[0]?.rows).toMatchObject([{ postings: 1, amount: '25' }]);
  });
  it('is first set off against what was paid too much', () => {
    const one = journal({ amount: '100' });
    const first = drafted(one);
    one.issue(first, issued);
    one.earn(inFebruary, { amount: '-120' });
    const second = drafted(one, { run: february(), previous: first });
    expect(second.accounts[0]).toMatchObject({ opening: '0', closing: '-120', carriedOver: 'overpaid' });
    one.earn('2024-03-10T00:00:00.000Z', { amount: '150' });
    const march = february({ id: 'payout-run_2024-03', cutOff: '2024-03-31T22:00:00.000Z' });
    const third = drafted(one, { run: march, previous: second });
    expect(third.accounts[0]).toMatchObject({ opening: '-120', earned: '150', payment: '30', closing: '0' });
  });
  it('is reckoned for each currency by itself, in their alphabetical order', () => {
    const one = journal(
      { amount: '60', currency: 'PLN' },
      { amount: '20' },
      { amount: '1', currency: 'PLN' },
    );
    const draft = drafted(one, { terms: least });
    expect(draft.accounts).toMatchObject([
      { currency: 'EUR', payment: '0', closing: '20', carriedOver: 'below-minimum' },
      { currency: 'PLN', payment: '61', closing: '0' },
    ]);
    expect(draft.payee).toEqual(details());
  });
});
