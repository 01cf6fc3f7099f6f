import { expect, it } from 'vitest';
import { payoutRun, runIdOf } from '../../../../domain/payouts/run/payout-run.ts';
import { run } from '../cases.ts';

it('a run has its period’s id: the same month is never run twice, and ids sort by time', () => {
  expect(runIdOf('2024-01')).toBe('payout-run_2024-01');
  const periods = ['2023-12', '2024-01', '2024-09', '2024-10', '2024-12', '2025-01'];
  expect(periods.map(runIdOf).toSorted()).toEqual(periods.map(runIdOf));
});

it('a run stands for a month that exists, and names at most a hundred troubles', () => {
  expect(payoutRun.parse(run())).toEqual(run());
  expect(payoutRun.safeParse(run({ period: '2024-13' })).success).toBe(false);
  const troubles = Array.from({ length: 101 }, (_, index) => ({
    partnerId: `partner_${index}`,
    step: 'draft' as const,
    detail: 'differs',
  }));
  expect(payoutRun.safeParse(run({ troubles })).success).toBe(false);
  expect(payoutRun.safeParse(run({ troubles: troubles.slice(1) })).success).toBe(true);
});
