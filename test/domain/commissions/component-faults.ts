import { checkComponent } from '../../../domain/commissions/check-component.ts';
import type { Component } from '../../../domain/commissions/plan.ts';

/** What is told of the faults of a component: where, and what to do. */
export const faultsTold = (one: Component, currency = 'EUR'): readonly string[] => {
  const found: string[] = [];
  checkComponent(one, currency, (pointer, detail) => found.push(`${pointer} ${detail}`));
  return found;
};

export const without = (one: Component): Component => {
  const { base: _, ...rest } = one;
  return rest;
};
export type Tiers = Extract<Component['rate'], { type: 'tiers' }>;
export const tiers = (over: Partial<Tiers> = {}): Tiers => ({
  type: 'tiers',
  mode: 'wholeVolume',
  tiers: [
    { from: '0', percent: '1' },
    { from: '10', percent: '2' },
  ],
  ...over,
});
export const steps = (over: object = {}): Component['rate'] => ({
  type: 'steps',
  steps: [{ from: '10', amount: '5' }],
  ...over,
});
