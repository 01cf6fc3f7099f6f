import { expect, it } from 'vitest';
import { changedDeal, givenBack, mustBe, touchedDeal } from '../../../domain/deals/changed.ts';
import { claim, deal, now } from './cases.ts';

const later = '2026-03-03T09:00:00.000Z';

it('a changed deal is its next version', () =>
  expect(changedDeal(deal(), later, { title: 'x' })).toEqual({
    ...deal(),
    title: 'x',
    version: 2,
    updatedAt: later,
  }));

it('a touched deal lies still no more', () => {
  const touched = touchedDeal(deal({ stalledAt: now }), later, {});
  expect(touched).toMatchObject({ touchedAt: later, version: 2 });
  expect(touched.stalledAt).toBeUndefined();
});

it('what the state does not allow is refused', () => {
  expect(() => mustBe(deal(), 'waiting', 'approved')).not.toThrow();
  expect(() => mustBe(deal({ state: 'lost' }), 'approved')).toThrow('deal-closed');
});

it('a deal gives back its own claims that are in force, and no others', () => {
  const own = claim({ dealId: 'deal_1', version: 3 });
  const over = claim({ dealId: 'deal_1', productId: 'product_2', until: now });
  expect(givenBack(deal(), [own, over, claim({ productId: 'product_3' })], now)).toEqual([
    { ...own, until: now, version: 4 },
  ]);
});
