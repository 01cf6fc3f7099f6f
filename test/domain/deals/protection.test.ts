import { expect, it } from 'vitest';
import { claimsFor, protection, remindersOf } from '../../../domain/deals/protection.ts';
import { claim, deal, now } from './cases.ts';

it('runs to the end of its last day, by the clocks of the zone', () =>
  expect(protection('2026-05-31', 'Europe/Warsaw')).toEqual({
    lastDay: '2026-05-31',
    until: '2026-05-31T22:00:00.000Z',
  }));

it('reminds in the morning, each day once, and of nothing that is over', () => {
  const days = [14, 3, 3, 200];
  expect(remindersOf({ protectedUntil: '2026-05-31' }, days, 'Europe/Warsaw', now)).toEqual([
    '2026-05-17T06:00:00.000Z',
    '2026-05-28T06:00:00.000Z',
  ]);
  expect(remindersOf({}, days, 'Europe/Warsaw', now)).toEqual([]);
});

it('is a claim on each product, as the next version of what stands there', () => {
  const claims = claimsFor(deal(), [claim({ version: 7 })], protection('2026-05-31', 'Europe/Warsaw'));
  expect(claims.map(({ productId, dealId, version }) => [productId, dealId, version])).toEqual([
    ['product_1', 'deal_1', 8],
    ['product_2', 'deal_1', 1],
  ]);
});
