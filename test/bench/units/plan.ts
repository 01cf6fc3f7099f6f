/** Five components as vendors have them: by month, quarter, year and sale, each sale touches all five. */
export const plan = {
  id: 'bench',
  versions: [
    {
      effectiveFrom: '2026-01-01',
      currency: 'USD',
      rounding: 'half-up',
      components: [
        {
          id: 'percent',
          kind: 'commission',
          base: 'revenue',
          window: 'month',
          rate: { type: 'percent', percent: '2' },
        },
        {
          id: 'tiers',
          kind: 'commission',
          base: 'revenue',
          window: 'quarter',
          rate: {
            type: 'tiers',
            mode: 'marginal',
            tiers: [
              { from: '0', percent: '1' },
              { from: '100000', percent: '2' },
            ],
          },
        },
        {
          id: 'rebate',
          kind: 'rebate',
          base: 'revenue',
          window: 'year',
          rate: {
            type: 'tiers',
            mode: 'wholeVolume',
            tiers: [
              { from: '0', percent: '0' },
              { from: '50000', percent: '1' },
            ],
          },
        },
        {
          id: 'spiff',
          kind: 'spiff',
          base: 'quantity',
          window: 'sale',
          rate: { type: 'amountPerUnit', amount: '0.5' },
        },
        {
          id: 'bonus',
          kind: 'bonus',
          window: 'month',
          rate: { type: 'steps', driver: 'sales', steps: [{ from: '100', amount: '50' }] },
        },
      ],
    },
  ],
};
