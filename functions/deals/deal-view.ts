import * as z from 'zod/mini';
import { type Deal, deal } from '../../domain/deals/deal.ts';
import { exampleKept, shown } from '../shell/view.ts';

/** A deal as it is shown. */
export const dealView = z.omit(deal, { bodyHash: true, attempt: true });
export const viewDeal = (one: Deal): z.infer<typeof dealView> => {
  const { attempt: _, ...rest } = shown(one);
  return rest;
};

export const dealExample = {
  externalId: 'gdynia-2027',
  title: 'Heating of twelve schools',
  programId: 'resellers-2026',
  partnerId: 'baltic-bikes',
  customerId: 'city-of-gdynia',
  productIds: ['TP-12', 'TZ-300'],
  value: { amount: '384000.00', currency: 'PLN' },
  expectedClose: '2027-03-31',
};

const kept = exampleKept('deal', dealExample.externalId);

export const dealViewExample = {
  ...dealExample,
  ...kept,
  programId: 'program_3m8k1t5y7q0w2e9r4x6n0b2d5f',
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  customerId: 'customer_2e9r4x6n0b2d5f3m8k1t5y7q0w',
  productIds: ['product_9r4x6n0b2d5f3m8k1t5y7q0w2e', 'product_6n0b2d5f3m8k1t5y7q0w2e9r4x'],
  registeredBy: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  approvalId: 'approval_0b2d5f3m8k1t5y7q0w2e9r4x6n',
  state: 'waiting' as const,
};
