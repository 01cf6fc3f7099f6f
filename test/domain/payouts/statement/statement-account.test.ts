import { describe, expect, it } from 'vitest';
import type { DraftGiven } from '../../../../domain/payouts/settlement/paid-amount.ts';
import { accountOf } from '../../../../domain/payouts/statement/statement-account.ts';
import { given, terms } from '../cases.ts';
import { PartnerJournal, readingOf } from '../journal.ts';

const inJanuary = '2024-01-20T10:00:00.000Z';
const inFebruary = '2024-02-20T10:00:00.000Z';

const accountIn = (journal: PartnerJournal, over: Partial<DraftGiven> = {}) => {
  const of = given(over);
  return accountOf('EUR', readingOf(journal.entries, of), of);
};
const earned = (amount: string): PartnerJournal => {
  const journal = new PartnerJournal();
  journal.earn(inJanuary, { amount });
  return journal;
};

describe('an account', () => {
  it('takes off what is held, and adds what is released and adjusted', () => {
    const journal = earned('100');
    journal.earn(inJanuary, { amount: '30' });
    const dispute = journal.dispute('dispute_1', '2-0', inJanuary);
    expect(accountIn(journal)).toMatchObject({
      earned: '130',
      held: '30',
      payment: '100',
      closing: '0',
      disputed: '30',
    });
    journal.end(dispute, inJanuary, '-5');
    expect(accountIn(journal)).toMatchObject({
      ...{ earned: '130', held: '30', released: '30', adjustments: '-5', payment: '125', disputed: '0' },
    });
  });
  it('pays all but what was disputed since the cut-off, and says so', () => {
    const journal = earned('100');
    journal.earn(inJanuary, { amount: '30' });
    journal.dispute('dispute_1', '2-0', inFebruary);
    expect(accountIn(journal)).toMatchObject({
      ...{ earned: '130', held: '0', keptBack: '30', payment: '100', closing: '30', carriedOver: 'disputed' },
    });
  });
  it('names the dispute only where it alone stands in the way', () => {
    const journal = earned('30');
    journal.dispute('dispute_1', '1-0', inFebruary);
    expect(accountIn(journal)).toMatchObject({ payment: '0', closing: '30', carriedOver: 'disputed' });
    const least = terms({ minimums: [{ currency: 'EUR', amount: '50' }] });
    expect(accountIn(journal, { terms: least }).carriedOver).toBe('nothing-payable');
    const two = earned('30');
    two.earn(inJanuary, { amount: '15' });
    two.dispute('dispute_1', '1-0', inFebruary);
    const some = terms({ minimums: [{ currency: 'EUR', amount: '20' }] });
    expect(accountIn(two, { terms: some })).toMatchObject({
      payment: '0',
      closing: '45',
      carriedOver: 'disputed',
    });
    expect(accountIn(two, { payee: undefined }).carriedOver).toBe('no-bank-account');
  });
  it('has the draw of its month, and what is owed after it', () => {
    const draws = [{ currency: 'EUR', amount: '80', kind: 'recoverable' as const, from: '2024-01' }];
    const journal = earned('30');
    const account = accountIn(journal, { draws });
    expect(account).toMatchObject({ advanced: '50', payment: '80', closing: '0', owed: '50' });
    const later = [{ ...draws[0], from: '2024-02' }] as typeof draws;
    expect(accountIn(journal, { draws: later })).toMatchObject({ advanced: '0', payment: '30', owed: '0' });
  });
});
