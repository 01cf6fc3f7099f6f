import * as z from 'zod/mini';
import type { LineExplanation, WindowExplanation } from '../../domain/ledger/explanation.ts';

/** What people read, in both languages. */
export const sentences = z.strictObject({ pl: z.array(z.string()), en: z.array(z.string()) });

/** Example values that the documents share. */
export const windowExplanationExample: WindowExplanation = {
  planId: 'resellers',
  component: 'accessories',
  kind: 'commission',
  credit: 'own',
  window: '2026-02',
  currency: 'EUR',
  base: 'revenue',
  driver: 'revenue',
  rate: { type: 'tiers', mode: 'marginal', first: '0' },
  payable: { when: 'accrued', holdDays: 0 },
  sums: [
    {
      version: 1,
      base: '2816.6667',
      driver: '2816.6667',
      sales: '31',
      units: 31,
      effectiveFrom: '2026-01-01',
    },
  ],
  total: { base: '2816.6667', driver: '2816.6667', sales: '31' },
  parts: [{ version: 1, of: '2816.6667', percent: '3', from: '0', to: '5000', earns: '84.500001' }],
  exact: '84.500001',
  rounding: 'half-up',
  rounded: '84.50',
  amount: '84.50',
};

const shares = { base: '100', driver: '100', sales: '1' };

export const explanationExample: LineExplanation = {
  ...windowExplanationExample,
  posted: { day: '2026-02-25', before: '81.50', after: '84.50', difference: '3.00', account: 'payable' },
  changed: [],
  sales: [
    {
      saleId: 'sale_5c0q8m2t7yw1r3k9x4n6b0d2fh',
      externalId: 'SO43897-235',
      cause: 'sale_5c0q8m2t7yw1r3k9x4n6b0d2fh@1',
      recorded: true,
      counts: true,
      rate: { value: '0.25', date: '2026-02-24' },
      added: shares,
      after: {
        day: '2026-02-25',
        quantity: '2',
        amount: '400',
        currency: 'PLN',
        rate: { value: '0.25', date: '2026-02-24' },
        total: shares,
        shares: [{ version: 1, ...shares }],
      },
      refused: { bikes: 'condition-false' },
    },
  ],
  hidden: 0,
};
