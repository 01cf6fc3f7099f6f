/** The sample's two plans, in the form of the commission model: what dealers earn, and what distributors do. */

const everybody = [{ partnerId: '*', from: '2025-01-01' }];

const pumps = {
  id: 'pumps',
  kind: 'commission',
  when: "product.category == 'HeatPumps' && partner.tier != ''",
  base: 'revenue',
  window: 'month',
  rate: {
    type: 'tiers',
    mode: 'marginal',
    driver: 'revenue',
    tiers: [
      { from: '0', percent: '2' },
      { from: '100000', percent: '3' },
      { from: '250000', percent: '4' },
    ],
  },
};

const accessories = ([small, large]: readonly [string, string]) => ({
  id: 'accessories',
  kind: 'commission',
  when: "product.category in ['Accessories', 'Tanks']",
  base: 'margin',
  window: 'sale',
  rate: {
    type: 'tiers',
    mode: 'wholeVolume',
    driver: 'margin',
    tiers: [
      { from: '0', percent: small },
      { from: '2000', percent: large },
    ],
  },
  limits: { perSale: { min: '0', max: '1500' } },
});

const startUp = {
  id: 'start-up',
  kind: 'spiff',
  when: "product.category == 'Services'",
  base: 'quantity',
  window: 'month',
  rate: { type: 'amountPerUnit', amount: '25' },
};

const quarterTarget = {
  id: 'quarter-target',
  kind: 'bonus',
  window: 'quarter',
  rate: {
    type: 'steps',
    driver: 'attainment',
    target: 'revenue',
    steps: [
      { from: '90', amount: '1000' },
      { from: '100', amount: '3000' },
      { from: '120', amount: '6000' },
    ],
  },
};

const yearRebate = {
  id: 'year-rebate',
  kind: 'rebate',
  base: 'revenue',
  window: 'year',
  rate: {
    type: 'tiers',
    mode: 'wholeVolume',
    driver: 'revenue',
    tiers: [
      { from: '0', percent: '0' },
      { from: '500000', percent: '0.5' },
      { from: '1500000', percent: '1' },
    ],
  },
  payable: { when: 'windowClose', holdDays: 14 },
};

const dealerComponents = (rates: readonly [string, string]) => [
  pumps,
  accessories(rates),
  startUp,
  quarterTarget,
  yearRebate,
];

export const plans = [
  {
    id: 'dealers',
    programId: 'termika-partner',
    name: 'Prowizje dealerów',
    versions: [
      {
        effectiveFrom: '2025-01-01',
        currency: 'PLN',
        rounding: 'half-up',
        components: dealerComponents(['8', '10']),
      },
      {
        effectiveFrom: '2026-07-01',
        currency: 'PLN',
        rounding: 'half-up',
        components: dealerComponents(['9', '12']),
      },
    ],
    assignments: everybody,
  },
  {
    id: 'distributors',
    programId: 'termika-partner',
    name: 'Nadprowizje dystrybutorów',
    versions: [
      {
        effectiveFrom: '2025-01-01',
        currency: 'EUR',
        rounding: 'half-even',
        components: [
          {
            id: 'override',
            kind: 'commission',
            credit: 'downline',
            when: "partner.tier in ['gold', 'platinum']",
            base: 'revenue',
            window: 'month',
            rate: { type: 'percent', percent: '0.75' },
          },
          {
            id: 'installations',
            kind: 'bonus',
            credit: 'downline',
            when: "product.category == 'HeatPumps'",
            base: 'sales',
            window: 'quarter',
            rate: { type: 'amountPerUnit', amount: '12.50' },
            limits: { perWindow: { max: '2500' } },
          },
        ],
      },
    ],
    assignments: everybody,
  },
];
