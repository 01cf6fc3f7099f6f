import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { dec } from '../../domain/kernel/decimal.ts';
import { inMoney } from '../../domain/kernel/money.ts';
import { money } from '../../domain/kernel/schema.ts';
import { isTheirs, reasonText } from '../../domain/payouts/bank/bank-reasons.ts';
import { type Payment, payment, reasonOf } from '../../domain/payouts/payment/payment.ts';
import { maskedIban } from '../../domain/payouts/statement/statement-words.ts';

const {
  amount: _,
  currency: __,
  payee: ___,
  bank: { shape: said },
  ...shown
} = { ...payment.shape };

const reason = z.strictObject({
  code: z.optional(z.string()),
  pl: z.string(),
  en: z.string(),
  /** What the bank wrote beside the code. */
  text: z.optional(z.string()),
});

/**
 * A payment as it is shown: the payee's account masked. A partner sees a reason that lies with its own account; what is
 * wrong on the payer's side, and what the bank wrote, is the vendor's business.
 */
export const paymentView = z.strictObject({
  ...shown,
  amount: money,
  payee: z.strictObject({ holder: z.string(), iban: z.string() }),
  bookedOn: said.booked,
  refusedOn: said.booked,
  returnedOn: said.booked,
  reason: z.optional(reason),
});

const viewReason = (one: Payment, isPartner: boolean): z.infer<typeof reason> | undefined => {
  const found = reasonOf(one);
  if (found === undefined) return undefined;
  const { code, text } = found;
  const spoken = isPartner && !isTheirs(code) ? undefined : code;
  return {
    ...(spoken === undefined ? {} : { code: spoken }),
    pl: reasonText(spoken, 'pl'),
    en: reasonText(spoken, 'en'),
    ...(isPartner || text === undefined ? {} : { text }),
  };
};

export const viewPayment = (one: Payment, { partnerId }: Principal): z.infer<typeof paymentView> => {
  const { amount, currency, payee, bank, ...rest } = one;
  const why = viewReason(one, partnerId !== undefined);
  return {
    ...rest,
    amount: inMoney(dec(amount), currency),
    payee: { holder: payee.holder, iban: maskedIban(payee.iban) },
    ...(bank.booked === undefined ? {} : { bookedOn: bank.booked }),
    ...(bank.refused === undefined ? {} : { refusedOn: bank.refused.day }),
    ...(bank.returned === undefined ? {} : { returnedOn: bank.returned.day }),
    ...(why === undefined ? {} : { reason: why }),
  };
};

export const paymentExample = {
  id: 'pw-7q0w2e9r4x6n0b2d5f3m8k1t5y',
  runId: 'payout-run_2026-01',
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  amount: { amount: '10000.00', currency: 'PLN' },
  payee: { holder: 'Baltic Bikes sp. z o.o.', iban: 'PL27 … 5387' },
  remittance: 'Cykloteka S.A. 2026-01 no. 4',
  order: 1,
  bankFile: '1',
  messageId: 'pw-0b2d5f3m8k1t5y7q0w2e9r4x6n',
  batchId: 'pw-5f3m8k1t5y7q0w2e9r4x6n0b2d',
  state: 'refused' as const,
  refusedOn: '2026-02-06',
  reason: { code: 'AC04', pl: 'Rachunek odbiorcy jest zamknięty', en: "The payee's account is closed" },
  version: 2,
  createdAt: '2026-02-05T09:12:05.000Z',
  updatedAt: '2026-02-06T10:15:30.120Z',
};
