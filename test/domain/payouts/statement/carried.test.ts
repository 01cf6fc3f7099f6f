import { describe, expect, it } from 'vitest';
import { carriedInto } from '../../../../domain/payouts/statement/carried.ts';
import { account, february, given, statement, terms } from '../cases.ts';
import { PartnerJournal } from '../journal.ts';

const minimums = [{ currency: 'EUR', amount: '50.00' }];

describe('the way of an amount that stands over', () => {
  it('is told back to the statement that began it, and no further', () => {
    const journal = new PartnerJournal();
    journal.earn('2024-01-20T10:00:00.000Z', { amount: '3.5' });
    const first = journal.draft(given({ terms: terms({ minimums }) }));
    expect(first?.accounts[0]?.carried).toBeUndefined();
    journal.earn('2024-02-20T10:00:00.000Z', { amount: '4', window: '2024-02' });
    const second = journal.draft(given({ terms: terms({ minimums }), run: february(), previous: first }));
    expect(second?.accounts[0]).toMatchObject({
      ...{ opening: '3.5', closing: '7.5', carriedOver: 'below-minimum' },
      carried: [{ period: '2024-01', amount: '3.5', reason: 'below-minimum' }],
    });
    expect(carriedInto(second, 'EUR')).toEqual([
      { period: '2024-01', amount: '3.5', reason: 'below-minimum' },
      { period: '2024-02', amount: '7.5', reason: 'below-minimum' },
    ]);
    expect(carriedInto(second, 'PLN')).toEqual([]);
  });

  it('ends where a statement left nothing, and is a year long at most', () => {
    const step = { period: '2023-06', amount: '2', reason: 'below-minimum' as const };
    const carried = Array.from({ length: 12 }, () => step);
    expect(carriedInto(statement({ accounts: [account({ carried })] }), 'EUR')).toEqual([]);
    const left = account({ closing: '9', carriedOver: 'no-bank-account', carried });
    const told = carriedInto(statement({ accounts: [left] }), 'EUR');
    expect([told.length, told.at(-1)]).toEqual([
      12,
      { period: '2024-01', amount: '9', reason: 'no-bank-account' },
    ]);
  });
});
