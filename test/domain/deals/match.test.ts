import { expect, it } from 'vitest';
import { dealMatch, decideMatch, fits, proposeMatch } from '../../../domain/deals/match.ts';
import type { AcceptedSale } from '../../../domain/sales/sale.ts';
import { deal, now } from './cases.ts';

const open = deal({ state: 'approved' });
const sale: AcceptedSale = {
  id: 'sale_1',
  externalId: 's1',
  version: 1,
  recordedAt: now,
  programId: 'program_1',
  partnerId: 'partner_a',
  productId: 'product_2',
  customerId: 'customer_1',
  quantity: '1',
  amount: '10.00',
  currency: 'PLN',
  occurredAt: '2026-03-01',
  status: 'accepted',
  day: '2026-03-01',
  revision: 0,
  reported: '',
  valuation: { decisions: [] },
  terms: 0,
};

it('a sale fits a deal of the same program, partner, customer and product that waits for one', () => {
  expect(fits(open, sale)).toBe(true);
  expect(fits(deal({ state: 'won' }), sale)).toBe(true);
  expect(fits(deal({ state: 'won', saleIds: ['sale_0'] }), sale)).toBe(false);
  expect(fits(deal(), sale)).toBe(false);
  for (const other of [
    { programId: 'x' },
    { partnerId: 'x' },
    { customerId: 'x' },
    { productId: 'x' },
    { status: 'cancelled' as const },
  ])
    expect(fits(open, { ...sale, ...other })).toBe(false);
});

it('a match is decided once, by a person or by the rule', () => {
  const proposed = proposeMatch(open, sale, false, now);
  expect(dealMatch.safeParse(proposed).success).toBe(true);
  const confirmed = decideMatch(proposed, 'confirmed', 'anna', now);
  expect(confirmed).toMatchObject({ state: 'confirmed', decidedBy: 'anna', version: 2 });
  expect(decideMatch(confirmed, 'confirmed', 'john', now)).toBe(confirmed);
  expect(() => decideMatch(confirmed, 'refused', 'anna', now)).toThrow('match-decided');
  expect(proposeMatch(open, sale, true, now)).toMatchObject({ state: 'confirmed', decidedBy: 'rule' });
});
