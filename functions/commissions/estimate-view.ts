import * as z from 'zod/mini';
import { nextBandText } from '../../domain/commissions/next-band-words.ts';
import { measures } from '../../domain/commissions/plan.ts';
import { refusal } from '../../domain/commissions/valuation.ts';
import { dec, sumText, text } from '../../domain/kernel/decimal.ts';
import { inMoney, moneyText } from '../../domain/kernel/money.ts';
import { currencyCode, dayText, decimalText, idText, money } from '../../domain/kernel/schema.ts';
import { inBoth } from '../../domain/kernel/spoken.ts';
import { isOwn } from '../../domain/ledger/book.ts';
import type { Estimated } from '../../domain/ledger/estimate.ts';

const part = z.strictObject({
  version: z.int(),
  of: z.string(),
  percent: z.optional(z.string()),
  amount: z.optional(z.string()),
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  earns: z.string(),
});

/** The way to the next tier or step, to be reckoned with and to be read. */
const next = z.strictObject({
  measure: z.enum(measures),
  more: z.string(),
  currency: z.optional(currencyCode),
  from: z.string(),
  compared: z.optional(z.enum(['attainment', 'growth', 'peerIndex'])),
  effect: z.enum(['whole', 'above', 'step', 'added']),
  base: z.optional(z.enum(measures)),
  percent: z.optional(z.string()),
  amount: z.optional(money),
  sentence: z.strictObject({ pl: z.string(), en: z.string() }),
});

const earned = z.strictObject({
  planId: z.string(),
  component: z.string(),
  kind: z.enum(['commission', 'bonus', 'spiff', 'rebate']),
  window: z.string(),
  lines: z.array(z.int()),
  version: z.int(),
  before: money,
  after: money,
  difference: money,
  account: z.optional(z.enum(['accrued', 'payable'])),
  until: z.optional(dayText),
  parts: z.array(part),
  exact: z.string(),
  limit: z.optional(z.strictObject({ kind: z.enum(['max', 'min']), at: z.string() })),
  reason: z.optional(z.string()),
  next: z.optional(next),
});

/** What lines of a deal, offer or sale would earn, partner by partner. */
export const estimateView = z.strictObject({
  programId: idText,
  closesOn: dayText,
  lines: z.array(
    z.strictObject({
      productId: idText,
      quantity: decimalText,
      amount: decimalText,
      currency: currencyCode,
    }),
  ),
  partners: z.array(z.strictObject({ partnerId: idText, totals: z.array(money), earned: z.array(earned) })),
  refused: z.array(
    z.strictObject({
      line: z.int(),
      planId: z.string(),
      partnerId: z.optional(idText),
      component: z.optional(z.string()),
      reason: refusal,
    }),
  ),
  held: z.array(z.strictObject({ line: z.int(), planId: z.string(), reason: refusal })),
});
export type EstimateView = z.infer<typeof estimateView>;

const viewNext = ({ next: one, window, kind, currency }: Estimated): z.infer<typeof next> | undefined => {
  if (one === undefined) return undefined;
  const { more, amount, measure, ...rest } = one;
  const isMoney = measure === 'revenue' || measure === 'margin';
  return {
    measure,
    more: isMoney ? moneyText(more, currency) : text(more),
    ...(isMoney ? { currency } : {}),
    ...rest,
    ...(amount === undefined ? {} : { amount: { amount, currency } }),
    sentence: inBoth((language) => nextBandText(one, { window, kind, currency }, language)),
  };
};

const viewEarned = (one: Estimated): z.infer<typeof earned> => {
  const { planId, component, kind, window, causes, version, currency, account, until } = one;
  const { parts, exact, limit, reason } = one.amount;
  const inCurrency = (amount: string) => inMoney(dec(amount), currency);
  const shownNext = viewNext(one);
  return {
    planId,
    component,
    kind,
    // The sale is not there yet, so its window has no name; the line says which it is.
    window: isOwn(window) ? 'sale' : window,
    lines: [...causes],
    version,
    before: inCurrency(one.before),
    after: inCurrency(one.after),
    difference: inCurrency(one.difference),
    ...(account === undefined ? {} : { account }),
    ...(until === undefined ? {} : { until }),
    parts: parts.map(({ of, earns, ...rest }) => ({ ...rest, of: text(of), earns: text(earns) })),
    exact: text(exact),
    ...(limit === undefined ? {} : { limit: { ...limit } }),
    ...(reason === undefined ? {} : { reason }),
    ...(shownNext === undefined ? {} : { next: shownNext }),
  };
};

/** What one partner would earn. */
export const viewPartner = (
  partnerId: string,
  all: readonly Estimated[],
): EstimateView['partners'][number] => {
  const currencies = [...new Set(all.map(({ currency }) => currency))].sort();
  const totalIn = (currency: string) =>
    dec(sumText(...all.filter((one) => one.currency === currency).map(({ difference }) => difference)));
  return {
    partnerId,
    totals: currencies.map((currency) => ({ amount: moneyText(totalIn(currency), currency), currency })),
    earned: all.map(viewEarned),
  };
};

export const estimateExample: EstimateView = {
  programId: 'program_3m8k1t5y7q0w2e9r4x6n0b2d5f',
  closesOn: '2026-11-24',
  lines: [
    {
      productId: 'product_9r4x6n0b2d5f3m8k1t5y7q0w2e',
      quantity: '12',
      amount: '3800.00',
      currency: 'EUR',
    },
  ],
  partners: [
    {
      partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
      totals: [{ amount: '190.00', currency: 'EUR' }],
      earned: [
        {
          planId: 'resellers',
          component: 'volume',
          kind: 'commission',
          window: '2026-11',
          lines: [0],
          version: 2,
          before: { amount: '2000.00', currency: 'EUR' },
          after: { amount: '2190.00', currency: 'EUR' },
          difference: { amount: '190.00', currency: 'EUR' },
          account: 'payable',
          parts: [{ version: 2, of: '43800', percent: '5', from: '0', to: '50000', earns: '2190' }],
          exact: '2190',
          next: {
            measure: 'revenue',
            more: '6200.00',
            currency: 'EUR',
            from: '50000',
            effect: 'whole',
            base: 'revenue',
            percent: '7',
            sentence: {
              pl: 'Jeszcze 6\u00a0200,00\u00a0EUR obrotu w listopadzie 2026, a całość zarobi 7\u00a0%',
              en: 'EUR\u00a06,200.00 more in November 2026 and everything earns 7\u00a0%',
            },
          },
        },
      ],
    },
  ],
  refused: [
    {
      line: 0,
      planId: 'resellers',
      partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
      component: 'accessories',
      reason: 'condition-false',
    },
  ],
  held: [],
};
