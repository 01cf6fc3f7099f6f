import { describe, expect, it } from 'vitest';
import type { Deal } from '../../../domain/deals/deal.ts';
import { fulfils } from '../../../domain/deals/fulfils.ts';
import { deal as dealOf } from './cases.ts';

const deal: Deal = { ...dealOf(), stage: 'proposal', value: { amount: '12000.00', currency: 'PLN' } };

describe('a condition on a deal', () => {
  it('is fulfilled by its stage, its value to the cent, its currency and what its form says', () => {
    expect(fulfils(deal, undefined)).toBe(true);
    expect(fulfils(deal, 'deal.stage == "proposal" && deal.value >= 12000.00')).toBe(true);
    expect(fulfils(deal, 'deal.value > 12000')).toBe(false);
    expect(fulfils({ ...deal, fields: { region: 'north' } }, 'deal.region == "north"')).toBe(true);
  });

  it('is not fulfilled where it can’t be decided, or is none', () => {
    expect(fulfils(deal, 'deal.region == "north"')).toBe(false);
    expect(fulfils(deal, 'deal.value >')).toBe(false);
  });
});
