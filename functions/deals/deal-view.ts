import * as z from 'zod/mini';
import { type Principal, sees } from '../../domain/access/permissions.ts';
import { type Deal, deal } from '../../domain/deals/deal.ts';
import { dec, hundred } from '../../domain/kernel/decimal.ts';
import { moneyText, roundMoney } from '../../domain/kernel/money.ts';
import { money } from '../../domain/kernel/schema.ts';
import type { Answer } from '../shell/route.ts';
import { exampleKept, shown } from '../shell/view.ts';

/** A deal as it is shown. Who else sells it, and from whom it took, is the vendor's. */
export const dealView = z
  .strictObject({
    ...z.omit(deal, { bodyHash: true, attempt: true, deeds: true, endsAt: true }).shape,
    /** The value by the probability of its stage. */
    weightedValue: z.optional(money),
  })
  .register(z.globalRegistry, { title: 'Deal' });
type DealView = z.infer<typeof dealView>;

const weighted = ({ state, value, probability }: Deal): Pick<DealView, 'weightedValue'> => {
  if (state !== 'approved' || probability === undefined) return {};
  const { amount, currency } = value;
  const part = dec(amount).times(dec(probability)).dividedBy(hundred);
  return { weightedValue: { amount: moneyText(roundMoney(part, currency, 'half-up'), currency), currency } };
};

export const viewDeal = (one: Deal, principal: Principal): DealView => {
  const { attempt: _a, deeds: _d, endsAt: _e, credits, displaces, ...rest } = shown(one);
  const isVendor = sees(principal, undefined);
  return {
    ...rest,
    ...(isVendor && credits !== undefined ? { credits } : {}),
    ...(isVendor && displaces !== undefined ? { displaces } : {}),
    ...weighted(one),
  };
};

/** The answer that shows a deal. */
export const dealAnswer = (one: Deal, principal: Principal): Answer<DealView> & { readonly status: 200 } => ({
  status: 200,
  body: viewDeal(one, principal),
  version: one.version,
});

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
  movedAt: kept.createdAt,
};

/** What its approval brought it. */
export const ranDealExample = {
  ...dealViewExample,
  protectedUntil: '2027-02-22',
  stage: 'qualified',
  probability: '20',
  touchedAt: kept.createdAt,
};

/** The same while it is open. */
export const openDealExample = {
  ...ranDealExample,
  state: 'approved' as const,
  weightedValue: { amount: '76800.00', currency: 'PLN' },
};
