import { describe, expect, it } from 'vitest';
import { checkClaims, checkDeal } from '../../../domain/deals/check-deal.ts';
import { rulesOf } from '../../../domain/programs/deal-rules.ts';
import { refusal } from '../sales/refusal.ts';
import { by, claim, facts, now } from './cases.ts';

const label = { pl: 'x', en: 'x' };
const rules = rulesOf({
  dealForm: { fields: [{ id: 'budget', label, kind: 'number' }], requiredFields: ['budget'] },
});

describe('what is said of a deal', () => {
  it('is told all its faults at once', () => {
    const said = facts({
      expectedClose: '2026-03-01',
      value: { amount: '-1', currency: 'PLN' },
      lines: [
        { productId: 'product_1', quantity: '0', amount: '0' },
        { productId: 'product_9', quantity: '1', amount: '5' },
      ],
    });
    const found = refusal(() => checkDeal(said, { ...by(rules), notBefore: '2026-03-02' }));
    expect(found.code).toBe('deal-invalid');
    expect(found.fields).toEqual([
      '/expectedClose',
      '/value/amount',
      '/lines/0/amount',
      '/lines/1/productId',
      '/fields/budget',
    ]);
  });

  it('may close in the past where that is not asked', () =>
    expect(() =>
      checkDeal(facts({ expectedClose: '2020-01-01', fields: { budget: '5' } }), by(rules)),
    ).not.toThrow());
});

describe('a file that a deal names', () => {
  const asking = rulesOf({ dealForm: { fields: [{ id: 'proof', label, kind: 'file' }] } });
  const said = facts({ fields: { proof: 'file_1' } });
  const file = { id: 'file_1', mediaType: 'application/pdf', hasArrived: true };

  it('is its own partner’s: another’s, or the vendor’s, is told as one that is not there', () => {
    const found = ['partner_a', 'partner_b', undefined].map((partnerId) => {
      const files = [{ ...file, ...(partnerId === undefined ? {} : { partnerId }) }];
      return refusal(() => checkDeal(said, { rules: asking, files }));
    });
    expect(found[0]?.code).toBe('nothing');
    expect(found[1]).toEqual({ code: 'deal-invalid', fields: ['/fields/proof'] });
    expect(found[2]).toEqual(found[1]);
    expect(refusal(() => checkDeal(said, by(asking)))).toEqual(found[1]);
  });
});

describe('a claim', () => {
  const at = { dealId: 'deal_1', claims: [claim()], now };

  it('on what is protected is refused, and may be contested', () => {
    const found = refusal(() => checkClaims(facts(), at));
    expect(found.code).toBe('claim-held');
    expect(JSON.stringify(found.fields)).not.toMatch(/deal_other|partner_b/);
    expect(() => checkClaims(facts({ contested: { reason: 'Ours.' } }), at)).not.toThrow();
  });

  it('is not contested against more than three deals', () => {
    const ids = ['product_1', 'product_2', 'product_3', 'product_4'];
    const claims = ids.map((productId) => claim({ productId, dealId: `of_${productId}` }));
    const wish = facts({ productIds: ids, contested: { reason: 'Ours.' } });
    expect(() => checkClaims(wish, { ...at, claims })).toThrow('claim-held');
  });
});
