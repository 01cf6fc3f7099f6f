import { expect, it } from 'vitest';
import { dec } from '../../../../domain/kernel/decimal.ts';
import { leaveAccount } from '../../../../domain/payouts/settlement/leave-account.ts';
import { account, given, statement, terms } from '../cases.ts';

const rate = { from: 'EUR', to: 'PLN', date: '2024-01-30', rate: '4.3', revision: 1, version: 1 };
const paidIn = { currency: 'PLN', day: '2024-01-31', rates: [rate] };
type What = { payable: string; kept?: string; owed?: string };
const left = ({ payable, kept = '0', owed = '0' }: What, over: Parameters<typeof given>[0] = {}) => {
  const of = given({ paidIn, ...over });
  const what = {
    currency: 'EUR',
    payable: dec(payable),
    earned: dec(payable),
    kept: dec(kept),
    owed: dec(owed),
  };
  return leaveAccount(what, of, of.paidIn ?? paidIn);
};

it('all that is free leaves, a debt too; nothing is paid and no minimum asked', () => {
  const told = left({ payable: '10' }, { terms: terms({ minimums: [{ currency: 'EUR', amount: '50' }] }) });
  expect(told).toMatchObject({ converted: '-10', payment: '0', closing: '0' });
  expect(told.conversions).toMatchObject([{ amount: '10', worth: '43', rate: '4.3', date: '2024-01-30' }]);
  expect(told).not.toHaveProperty('carriedOver');
  expect(left({ payable: '-10' })).toMatchObject({ converted: '10', closing: '0' });
});

it('what disputes keep back stays, and advances of before are recovered first', () => {
  expect(left({ payable: '10', kept: '4' })).toMatchObject({
    ...{ converted: '-6', closing: '4', keptBack: '4', carriedOver: 'disputed' },
  });
  expect(left({ payable: '10', owed: '7' })).toMatchObject({ recovered: '7', converted: '-3', owed: '0' });
});

it('stands over without a rate, and says so', () => {
  const none = { ...paidIn, rates: [] };
  for (const payable of ['10', '-10']) {
    const told = left({ payable }, { paidIn: none });
    expect(told).toMatchObject({ payment: '0', closing: payable, carriedOver: 'missing-fx-rate' });
    expect(told).not.toHaveProperty('converted');
  }
  expect(left({ payable: '0' }, { paidIn: none }).carriedOver).toBe('nothing-payable');
});

it('a debt is told apart from what came in, where a share is recovered', () => {
  const recovery = { share: '50', order: ['overpaid' as const, 'advances' as const] };
  const previous = statement({ accounts: [account({ closing: '-60', payment: '0' })] });
  const told = left({ payable: '20' }, { previous, terms: terms({ recovery }) });
  expect(told).toMatchObject({ converted: '-20', closing: '0' });
  expect(told.conversions).toMatchObject([{ amount: '20', worth: '86', debt: '60' }]);
  expect(left({ payable: '20' }, { previous }).conversions?.[0]).not.toHaveProperty('debt');
});

it('without a rate, what could have been recovered still can be; with one, nothing is left to recover here', () => {
  const recovery = { share: '50', order: ['overpaid' as const, 'advances' as const] };
  const previous = statement({ accounts: [account({ closing: '-60', payment: '0' })] });
  const of = { previous, terms: terms({ recovery }) };
  const stands = left({ payable: '20', owed: '10' }, { ...of, paidIn: { ...paidIn, rates: [] } });
  expect(stands.recovery).toEqual({ share: '50', overpaid: '0', advances: '0', left: '60', room: '40' });
  expect(left({ payable: '20', owed: '10' }, of).recovery).toEqual({
    ...{ share: '50', overpaid: '0', advances: '0', left: '0' },
  });
});
