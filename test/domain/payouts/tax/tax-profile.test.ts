import { expect, it } from 'vitest';
import { taxState, taxStateOn, taxStates } from '../../../../domain/payouts/tax/tax-profile.ts';
import { profile, state } from '../taxes.ts';

it('a state holds from its day on, until the next one', () => {
  const of = profile(state({ from: '2024-02-01', status: 'vat-exempt' }), state({ from: '2024-01-10' }));
  const days = ['2024-01-09', '2024-01-10', '2024-02-01'];
  expect(days.map((day) => taxStateOn(of, day)?.status)).toEqual([undefined, 'vat-payer', 'vat-exempt']);
  expect(taxStateOn(undefined, '2024-01-10')).toBeUndefined();
});

it('a VAT id is one of its country, and a day one state', () => {
  const faultsOf = (over: Parameters<typeof state>[0]) =>
    taxState.safeParse(state(over)).error?.issues.map(({ path }) => path.join('/')) ?? [];
  expect(faultsOf({})).toEqual([]);
  expect(faultsOf({ vatId: undefined })).toEqual([]);
  expect(faultsOf({ country: 'DE' })).toEqual(['vatId']);
  expect(taxStates.safeParse([state(), state()]).success).toBe(false);
});
