import { expect, it } from 'vitest';
import { round } from '../claims/round.ts';
import { useMachine } from '../kit/machine.ts';

const machine = useMachine();

/** The same in earnest: `npm run claims -- --rounds 10`. */
it('forty registrations at once never give a customer and a product to two deals', async () => {
  const { broken, approved, taken, refusedLater, ...told } = await round(
    machine(),
    'claims',
    40,
    Math.random,
  );
  expect(broken).toEqual([]);
  expect(taken).toBe(approved + refusedLater);
  expect(told.registered).toBe(taken + told.refusedAtOnce);
  expect(approved).toBeGreaterThan(0);
}, 180_000);
