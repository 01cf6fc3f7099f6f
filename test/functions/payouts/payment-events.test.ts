import { expect, it } from 'vitest';
import type { Payment } from '../../../domain/payouts/payment/payment.ts';
import { stateChangeOf } from '../../../functions/stream/state-changes.ts';
import { payments } from '../../../storage/payouts.ts';
import { payment } from '../../domain/payouts/cases.ts';

const at = '2024-02-08T09:00:00.000Z';
const item = (one: Payment) => payments.item({ tenant: 'acme', paymentId: one.id }, one);

/** What is told of a payment that becomes another. */
const told = (after: Payment, before?: Payment) => {
  const images = { after: item(after), before: before === undefined ? undefined : item(before) };
  return stateChangeOf({ sequence: '1', at, tenant: 'acme', ...images });
};

it('a payment tells its partner of every state, of its repetition, and of more that the bank said', () => {
  const [ordered, back] = [payment(), { day: '2024-02-07', reason: { code: 'AC04' } }];
  const refused = payment({ state: 'refused', bank: { refused: back }, version: 2 });
  expect(told(ordered)).toEqual({
    ...{ type: 'payment.ordered', lane: 'payment:pw-ann', subject: 'pw-ann', state: 'ordered', version: 1 },
    ...{ at, tenant: 'acme', partnerId: 'ann', href: '/v1/payments/pw-ann' },
  });
  expect(told(refused, ordered)).toMatchObject({ type: 'payment.refused', version: 2 });
  const repeated = { ...refused, repeatedAs: 'pw-ann-2', version: 3 };
  expect(told(repeated, refused)?.type).toBe('payment.repeated');
  const later = { ...refused, bank: { refused: { ...back, day: '2024-02-08' } }, version: 3 };
  expect(told(later, refused)).toMatchObject({ type: 'payment.changed', state: 'refused' });
  expect(told(refused, refused)).toBeUndefined();
});
