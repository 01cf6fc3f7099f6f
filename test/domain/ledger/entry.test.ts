import { describe, expect, it } from 'vitest';
import { entry, windowKey } from '../../../domain/ledger/entry.ts';

describe('the key of a window', () => {
  it('is of plan, component and window', () =>
    expect(windowKey('plan', 'c', '2024-Q1')).toBe('plan/c/2024-Q1'));
});

describe('an entry that was written', () => {
  const base = {
    ...{
      number: 1,
      partnerId: 'ann',
      at: '2024-02-10T10:00:00.000Z',
      day: '2024-02-10',
      causes: ['sale_1@1'],
    },
    ...{ lines: [], postings: [], balances: [], windows: [] },
  };
  const row = { planId: 'plan', component: 'c', window: '2024-01' };

  it.each(['commission', 'bonus', 'spiff', 'rebate'] as const)(
    'is read with all it says, of a %s',
    (kind) => {
      const full = {
        ...base,
        rates: [{ cause: 0, planId: 'plan', value: '0.25', date: '2024-01-14' }],
        sales: [{ cause: 0, absent: [{ planId: 'plan', reason: 'elsewhere' }] }],
        figures: [{ currency: 'EUR', month: '2024-01', before: '0', after: '100' }],
        transfers: [{ from: 'accrued', to: 'payable', currency: 'EUR', amount: '1', of: { ...row, kind } }],
        adjustments: [{ cause: 0, currency: 'EUR', amount: '-1', line: '1-0' }],
        maturing: [{ ...row, kind, until: '2024-03-01', currency: 'EUR', amount: '1' }],
      };
      expect(entry.parse(full)).toStrictEqual(full);
    },
  );

  it('is read with lines of single sales that keep what the sale was reported under, and with older ones', () => {
    const amounts = { before: '0', after: '10', difference: '10', account: 'payable' };
    const older = {
      ...row,
      kind: 'spiff',
      window: 'sale:sale_1',
      version: 1,
      currency: 'EUR',
      ...amounts,
      causes: [0],
    };
    const full = { ...base, lines: [older, { ...older, saleExternalId: 'FV/7' }] };
    expect(entry.parse(full)).toStrictEqual(full);
  });

  it.each([
    'rates',
    'sales',
    'figures',
    'transfers',
    'adjustments',
    'maturing',
    'lines',
    'postings',
    'balances',
    'windows',
  ])('is refused with empty %s rows', (field) => {
    expect(entry.safeParse({ ...base, [field]: [] }).success).toBe(true);
    expect(entry.safeParse({ ...base, [field]: [{}] }).success).toBe(false);
  });
});
