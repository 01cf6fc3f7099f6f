import { expect, it } from 'vitest';
import { dealStates } from '../../../domain/deals/deal.ts';
import { settleDeal, winDeal } from '../../../domain/deals/win-deal.ts';
import { deal, now } from './cases.ts';

const open = deal({ state: 'approved', stalledAt: now });

it('a deal is won by its sales, or waits for the one that closes it', () => {
  expect(winDeal(open, [], now)).toMatchObject({ state: 'won', movedAt: now });
  expect(winDeal(open, [], now).saleIds).toBeUndefined();
  const won = winDeal(open, ['sale_1'], now);
  expect([won.saleIds, won.stalledAt]).toEqual([['sale_1'], undefined]);
  expect(winDeal(won, ['sale_1'], now)).toBe(won);
  expect(winDeal(won, [], now)).toBe(won);
});

it('a sale that comes settles a deal, and a second one is noted too', () => {
  const first = settleDeal(open, 'sale_1', now);
  const later = '2026-04-01T00:00:00.000Z';
  expect(settleDeal(first, 'sale_2', later)).toMatchObject({ saleIds: ['sale_1', 'sale_2'], movedAt: now });
  expect(settleDeal(first, 'sale_1', later)).toBe(first);
});

const closed = dealStates.filter((one) => !['approved', 'expired', 'won'].includes(one));
it.each(closed)('a deal that is %s is won no more', (state) => {
  const standing = deal({ state });
  expect(() => winDeal(standing, [], now)).toThrow('deal-closed');
  expect(settleDeal(standing, 'sale_1', now)).toBe(standing);
});
