import type { Claim, Deal, DealFacts } from '../../../domain/deals/deal.ts';
import type { Kept } from '../../../domain/platform/record.ts';
import { rulesOf } from '../../../domain/programs/deal-rules.ts';

/** The usual case, from which each test changes what it is about. */

export const now = '2026-03-02T09:00:00.000Z';

export const facts = (over: Partial<DealFacts> = {}): DealFacts => ({
  title: 'Heating of twelve schools',
  programId: 'program_1',
  partnerId: 'partner_a',
  customerId: 'customer_1',
  productIds: ['product_1', 'product_2'],
  value: { amount: '384000.00', currency: 'PLN' },
  expectedClose: '2026-06-30',
  ...over,
});

export const kept = (id = 'deal_1'): Kept => ({ id, version: 1, createdAt: now, updatedAt: now });

/** The usual rules. */
export const rules = rulesOf({});
export const inWarsaw = { rules, timeZone: 'Europe/Warsaw' };

/** What a deal is judged by that names no files. */
export const by = (own = rules) => ({ rules: own, files: [] });

/** A registration that waits. */
export const deal = (over: Partial<Deal> = {}): Deal => ({
  ...facts(),
  ...kept(),
  registeredBy: 'key_a',
  attempt: 1,
  approvalId: 'approval_1',
  state: 'waiting',
  ...over,
});

/** Another partner's claim on the first product, in force for two months more. */
export const claim = (over: Partial<Claim> = {}): Claim => ({
  customerId: 'customer_1',
  productId: 'product_1',
  dealId: 'deal_other',
  partnerId: 'partner_b',
  lastDay: '2026-05-01',
  until: '2026-05-01T22:00:00.000Z',
  version: 1,
  ...over,
});
