import * as z from 'zod/mini';
import { dec } from '../../kernel/decimal.ts';
import { exactText } from '../../kernel/schema.ts';
import { refusal } from '../valuation.ts';
import type { RuledPlan } from './ruled-plan.ts';
import type { Tally } from './tally.ts';
import type { ComponentTotals, PlanTotals } from './totals.ts';

const times = z.array(z.tuple([z.union([z.literal('counted'), refusal]), z.int()]));

/** Partner, window, version; base, driver, sales, units. */
const windowSums = z.tuple([z.string(), z.string(), z.int(), exactText, exactText, z.int(), z.int()]);

const component = z.strictObject({ id: z.string(), times, windows: z.array(windowSums) });

const plan = z.strictObject({ id: z.string(), times, components: z.array(component) });

/** A history's sums and counts as plain data. */
export const savedHistory = z.strictObject({
  form: z.literal(1),
  accepted: z.int(),
  cancelled: z.int(),
  plans: z.array(plan),
});
type SavedPlan = z.infer<typeof plan>;

type SavedComponent = z.infer<typeof component>;

const saveComponent = (of: ComponentTotals): SavedComponent => {
  const windows: SavedComponent['windows'] = [];
  for (const { partnerId, window, totals } of of.windows())
    for (const { version, sums } of totals.versions()) {
      const { base, driver, sales, units } = sums;
      windows.push([partnerId, window, version, base.toText(), driver.toText(), sales, units]);
    }
  return { id: of.component.id, times: of.tally.times(), windows };
};

export const savePlan = (of: PlanTotals): SavedPlan => ({
  id: of.planId,
  times: of.tally.times(),
  components: [...of.components()].map(saveComponent),
});

const addTimes = (tally: Tally, saved: SavedPlan['times']): void => {
  for (const [outcome, more] of saved) tally.add(outcome, more);
};

/** Adds what was saved to what a plan's component has. */
const addComponent = (to: ComponentTotals, { times: saved, windows }: SavedComponent): void => {
  addTimes(to.tally, saved);
  for (const [partnerId, window, version, base, driver, sales, units] of windows) {
    const driven = dec(base);
    to.sums(partnerId, window, version).add(driven, driver === base ? driven : dec(driver), sales, units);
  }
};

export const addPlan = (to: RuledPlan, { times: saved, components }: SavedPlan): void => {
  addTimes(to.totals.tally, saved);
  for (const one of components) addComponent(to.totals.of(to.component(one.id)), one);
};
