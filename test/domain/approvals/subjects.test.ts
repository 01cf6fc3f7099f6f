import { describe, expect, it } from 'vitest';
import { amountOf, faultsOfValues, nested, typeOf } from '../../../domain/approvals/subjects.ts';
import { dec } from '../../../domain/kernel/decimal.ts';
import { values } from './cases.ts';

describe('values of a subject', () => {
  it('are of its kind, and of the right types', () => {
    expect(faultsOfValues('offer', { 'offer.discount': '12.5', 'partner.segment': true })).toEqual([]);
    const wrong = { 'offer.discount': '12,5', 'deal.amount': '1', 'offer.programId': true };
    expect(faultsOfValues('offer', wrong).map(({ name }) => name)).toEqual([
      'offer.discount',
      'deal.amount',
      'offer.programId',
    ]);
    expect(faultsOfValues('claim', { 'claim.hasProof': 'yes' })).toHaveLength(1);
  });

  it('say the amount that somebody’s right is measured by', () => {
    expect(amountOf('deal', values('5'))).toEqual({ amount: '5', currency: 'PLN' });
    expect(amountOf('deal', {})).toBeUndefined();
    expect(amountOf('plan-version', {})).toBeUndefined();
  });

  it('are given to rules by noun, numbers as decimals; nouns of which nothing is known are empty', () => {
    expect(nested('deal', { 'deal.amount': '5.0', 'deal.contested': true, 'partner.size': '7' })).toEqual({
      deal: { amount: dec('5.0'), contested: true },
      partner: { size: '7' },
      customer: {},
    });
    expect([typeOf('deal', 'deal.amount'), typeOf('deal', 'partner.size'), typeOf('deal', 'x.y')]).toEqual([
      'Decimal',
      'attribute',
      undefined,
    ]);
  });
});
