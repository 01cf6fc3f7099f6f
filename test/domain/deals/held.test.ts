import { describe, expect, it } from 'vitest';
import { heldAgainst, heldFields } from '../../../domain/deals/held.ts';
import { claim, now } from './cases.ts';

describe('a claim', () => {
  it('keeps others out to the end of its protection, and not a moment longer', () => {
    const one = claim({ until: now });
    expect(heldAgainst('deal_1', [one], '2026-03-02T08:59:59.999Z')).toEqual([one]);
    expect(heldAgainst('deal_1', [one], now)).toEqual([]);
    expect(heldAgainst('deal_1', [one], '2026-03-02T09:00:00.001Z')).toEqual([]);
  });

  it('does not keep out its own deal', () => {
    expect(heldAgainst('deal_other', [claim()], now)).toEqual([]);
  });

  it('keeps out another deal of the same partner', () => {
    const own = claim({ partnerId: 'partner_a' });
    expect(heldAgainst('deal_1', [own], now)).toEqual([own]);
  });
});

describe('what the refused one is told', () => {
  const products = ['product_1', 'product_2', 'product_3'];

  it('is which of its products are held, and until when, but not by whom', () => {
    const third = claim({ productId: 'product_3', lastDay: '2026-04-07' });
    const fields = heldFields(products, [third, claim()], 'partner_a');
    expect(fields).toEqual([
      { pointer: '/productIds/0', detail: 'is protected for another deal until 2026-05-01' },
      { pointer: '/productIds/2', detail: 'is protected for another deal until 2026-04-07' },
    ]);
    expect(JSON.stringify(fields)).not.toMatch(/deal_other|partner_b/);
  });

  it('names the deal where it is its own', () => {
    expect(heldFields(products, [claim({ partnerId: 'partner_a' })], 'partner_a')).toEqual([
      { pointer: '/productIds/0', detail: 'is protected for your deal deal_other until 2026-05-01' },
    ]);
  });
});
