import { expect, it } from 'vitest';
import { carriedStep, carryReasons } from '../../../../domain/payouts/statement/carry-reason.ts';

it('a reason is known by one name, and a step has its month, its amount and its reason', () => {
  expect(new Set(carryReasons).size).toBe(carryReasons.length);
  const step = { period: '2024-01', amount: '3.5', reason: 'below-minimum' };
  expect(carriedStep.parse(step)).toEqual(step);
  expect(carriedStep.safeParse({ ...step, reason: 'because' }).success).toBe(false);
});
