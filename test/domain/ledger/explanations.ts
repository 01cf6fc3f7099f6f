import type {
  ExplainedForm,
  ExplainedSale,
  LineExplanation,
  WindowExplanation,
} from '../../../domain/ledger/explanation.ts';

/** The usual explanations, from which each test changes what it is about. */

/** Non-breaking spaces, made visible. */
export const shown = (value: string): string => value.replaceAll('\u00a0', '_');

export const explainedWindow = (over: Partial<WindowExplanation>): WindowExplanation => ({
  ...{ planId: 'resellers', component: 'accessories', kind: 'commission', credit: 'own' },
  ...{ window: '2026-02', currency: 'EUR', base: 'revenue', driver: 'revenue' },
  rate: { type: 'tiers', mode: 'marginal', first: '0' },
  payable: { when: 'accrued', holdDays: 0 },
  sums: [
    {
      ...{ version: 1, base: '2816.6667', driver: '2816.6667', sales: '31', units: 31 },
      effectiveFrom: '2026-01-01',
    },
  ],
  total: { base: '2816.6667', driver: '2816.6667', sales: '31' },
  parts: [{ version: 1, of: '2816.6667', percent: '3', from: '0', to: '5000', earns: '84.500001' }],
  ...{ exact: '84.500001', rounding: 'half-up', rounded: '84.50', amount: '84.50' },
  ...over,
});

export const explainedLine = (over: Partial<LineExplanation>): LineExplanation => ({
  ...explainedWindow({}),
  posted: { day: '2026-02-25', before: '0.00', after: '84.50', difference: '84.50', account: 'payable' },
  ...{ changed: [], sales: [], hidden: 0 },
  ...over,
});

export const explainedForm = (base: string, over: Partial<ExplainedForm> = {}): ExplainedForm => {
  const total = { base, driver: base, sales: '1' };
  return {
    ...{ day: '2026-02-10', quantity: '2', amount: base, currency: 'EUR', total },
    shares: [{ version: 1, ...total }],
    ...over,
  };
};

export const explainedSale = (over: Partial<ExplainedSale>): ExplainedSale => ({
  ...{ saleId: 'sale_1', externalId: 'SO-1', cause: 'sale_1@1', recorded: true },
  ...over,
});
