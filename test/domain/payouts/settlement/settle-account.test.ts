import { expect, it } from 'vitest';
import { dec } from '../../../../domain/kernel/decimal.ts';
import { settleAccount } from '../../../../domain/payouts/settlement/settle-account.ts';
import { account, given, statement, terms } from '../cases.ts';

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

it('what a draw kept from being recovered, and what stood over, can still be recovered, once', () => {
  const recovery = { share: '50', order: ['overpaid' as const, 'advances' as const] };
  const half = terms({ recovery });
  const draws = [{ currency: 'EUR', amount: '80', kind: 'recoverable' as const, from: '2024-01' }];
  const what = { currency: 'EUR', earned: zero, kept: zero, owed: dec('100') };
  const first = settleAccount(
    { ...what, payable: dec('30') },
    given({ terms: half, draws, payee: undefined }),
  );
  expect(first).toMatchObject({ recovered: '0', closing: '30', carriedOver: 'no-bank-account' });
  expect(first.recovery).toEqual({ share: '50', overpaid: '0', advances: '0', left: '0', room: '15' });
  const previous = statement({ accounts: [account({ ...first })] });
  const second = settleAccount({ ...what, payable: dec('70') }, given({ terms: half, previous }));
  expect(second).toMatchObject({ recovered: '35', payment: '35', closing: '0', owed: '65' });
  expect(second.recovery).not.toHaveProperty('room');
});

it('a debt that comes from another currency is made up for by its share, what is payable there is paid', () => {
  const recovery = { share: '50', order: ['overpaid' as const, 'advances' as const] };
  const one = { from: 'PLN', amount: '-200', into: 'EUR', worth: '-50', rate: '0.25', date: '2024-01-30' };
  const more = {
    conversions: [one],
    converted: dec('-50'),
    debt: dec('50'),
    earned: zero,
    openingDebt: dec('50'),
  };
  const what = { currency: 'EUR', payable: dec('30'), earned: dec('30'), kept: zero, owed: zero };
  expect(settleAccount(what, given({ terms: terms({ recovery }) }), more)).toMatchObject({
    ...{ converted: '-50', conversions: [one], payment: '15', closing: '-35', carriedOver: 'overpaid' },
    recovery: { overpaid: '15', left: '35' },
  });
  expect(settleAccount(what, given(), more)).toMatchObject({ payment: '0', closing: '-20' });
  const draws = [{ currency: 'EUR', amount: '40', kind: 'guaranteed' as const, from: '2024-01' }];
  expect(settleAccount(what, given({ draws }), more)).toMatchObject({ guaranteed: '60', payment: '40' });
});

it('what is paid is not recovered of later, though a draw kept its share from being taken', () => {
  const recovery = { share: '50', order: ['overpaid' as const, 'advances' as const] };
  const draws = [{ currency: 'EUR', amount: '80', kind: 'recoverable' as const, from: '2024-01' }];
  const what = { currency: 'EUR', payable: dec('90'), earned: dec('90'), kept: zero, owed: dec('100') };
  const told = settleAccount(what, given({ terms: terms({ recovery }), draws }));
  expect(told).toMatchObject({ recovered: '10', payment: '80', owed: '90' });
  expect(told.recovery).toEqual({ share: '50', overpaid: '0', advances: '10', left: '0' });
});

it('a guarantee counts what was earned in other currencies, also what disputes hold there', () => {
  const draws = [{ currency: 'EUR', amount: '80', kind: 'guaranteed' as const, from: '2024-01' }];
  const what = { currency: 'EUR', payable: dec('10'), earned: dec('10'), kept: zero, owed: zero };
  const more = { conversions: [], converted: zero, debt: zero, earned: dec('50'), openingDebt: zero };
  expect(settleAccount(what, given({ draws }), more)).toMatchObject({ guaranteed: '20', payment: '30' });
});
