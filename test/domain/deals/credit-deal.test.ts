import { expect, it } from 'vitest';
import { creditDeal } from '../../../domain/deals/credit-deal.ts';
import { refusal } from '../sales/refusal.ts';
import { deal, now } from './cases.ts';

const shares = (...all: readonly string[]) =>
  all.map((share, index) => ({ partnerId: `partner_${index}`, share }));

it('keeps who sells a deal together, and lets it go again', () => {
  const credited = creditDeal(deal(), shares('70', '30'), now);
  expect(credited).toMatchObject({ credits: shares('70', '30'), version: 2 });
  expect(creditDeal(credited, shares('70', '30'), now)).toBe(credited);
  expect(creditDeal(credited, [], now).credits).toBeUndefined();
});

it('refuses shares that are nothing, doubled, or no whole', () => {
  const found = refusal(() => creditDeal(deal(), [...shares('70', '0'), ...shares('20')], now));
  expect(found.fields).toEqual(['/credits/1/share', '/credits/2/partnerId', '/credits']);
});

it('is for deals that have not ended', () =>
  expect(() => creditDeal(deal({ state: 'won' }), [], now)).toThrow('deal-closed'));
