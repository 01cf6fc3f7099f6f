const assignments = [{ partnerId: '*', from: '2026-01-01' }];
const plan = (id: string, components: readonly object[]) => ({
  id,
  programId: 'bench',
  name: id,
  versions: [{ effectiveFrom: '2026-01-01', currency: 'EUR', rounding: 'half-up', components }],
  assignments,
});
const revenue = { base: 'revenue', kind: 'commission' } as const;

/** Plans of every usual kind: percent, bands for a part and for the whole, steps, single sales, a parent's part. */
export const plans = [
  plan('resellers', [
    {
      ...revenue,
      id: 'bikes',
      when: 'product.category == "Bikes"',
      window: 'month',
      rate: { type: 'percent', percent: '4.5' },
    },
    {
      ...revenue,
      id: 'volume',
      window: 'quarter',
      rate: {
        type: 'tiers',
        mode: 'marginal',
        tiers: [
          { from: '0', percent: '1' },
          { from: '250000', percent: '2.25' },
          { from: '900000', percent: '3' },
        ],
      },
    },
  ]),
  plan('rebates', [
    {
      id: 'year',
      kind: 'rebate',
      base: 'revenue',
      window: 'year',
      rate: {
        type: 'tiers',
        mode: 'wholeVolume',
        tiers: [
          { from: '0', percent: '0' },
          { from: '500000', percent: '0.75' },
        ],
      },
    },
    {
      id: 'busy',
      kind: 'bonus',
      window: 'month',
      rate: { type: 'steps', driver: 'sales', steps: [{ from: '100', amount: '150.00' }] },
    },
  ]),
  plan('spiffs', [
    {
      id: 'helmets',
      kind: 'spiff',
      when: 'product.category == "Accessories"',
      base: 'quantity',
      window: 'sale',
      rate: { type: 'amountPerUnit', amount: '1.5' },
    },
  ]),
  plan('managers', [
    {
      ...revenue,
      id: 'team',
      credit: 'downline',
      window: 'month',
      rate: { type: 'percent', percent: '0.5' },
    },
  ]),
];
