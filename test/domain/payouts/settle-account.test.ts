import { expect, it } from 'vitest';
import { dec } from '../../../domain/kernel/decimal.ts';
import { settleAccount } from '../../../domain/payouts/settle-account.ts';
import { account, given, statement, terms } from './cases.ts';

const zero = dec('0');
const settled = (payable: string, over: Parameters<typeof given>[0] = {}) =>
  settleAccount(
    { currency: 'EUR', payable: dec(payable), earned: dec(payable), kept: zero, owed: zero },
    given(over),
  );

it('pays what is payable, and tells of recovery only where the vendor states it', () => {
  expect(settled('30')).toMatchObject({ payment: '30', closing: '0' });
  const recovery = { share: '50', order: ['overpaid' as const, 'advances' as const] };
  expect(settled('30', { terms: terms({ recovery }) })).toEqual(settled('30'));
  expect(settled('-30')).not.toHaveProperty('recovery');
  expect(settled('-30', { terms: terms({ recovery }) })).toMatchObject({
    ...{ payment: '0', closing: '-30', carriedOver: 'overpaid' },
    recovery: { share: '50', overpaid: '0', advances: '0', left: '30' },
  });
});

it('a partner that is paid though it has a debt is told why the balance is negative', () => {
  const recovery = { share: '10', order: ['advances' as const, 'overpaid' as const] };
  const previous = statement({ accounts: [account({ closing: '-100', payment: '0' })] });
  expect(settled('-80', { previous, terms: terms({ recovery }) })).toMatchObject({
    ...{ payment: '18', closing: '-98', carriedOver: 'overpaid', recovery: { overpaid: '2', left: '98' } },
  });
  expect(settled('-80', { previous })).toMatchObject({ payment: '0', closing: '-80' });
});
