import type { Day } from '../kernel/day.ts';
import type { Plan, PlanVersion } from './plan.ts';

/** The version that rules a business day: the newest that took effect on or before it; of one day, the later saved. */
export const versionOn = (plan: Plan, day: Day): PlanVersion | undefined => {
  let found: PlanVersion | undefined;
  for (const version of plan.versions)
    if (version.effectiveFrom <= day && (found === undefined || isNewer(version, found))) found = version;
  return found;
};

/** Versions in the order in which they rule. */
export const isNewer = (a: PlanVersion, b: PlanVersion): boolean =>
  a.effectiveFrom === b.effectiveFrom ? a.number > b.number : a.effectiveFrom > b.effectiveFrom;

/** Whether the partner is assigned to the plan on the day; `to` is not included. */
export const isAssigned = (plan: Plan, partnerId: string, day: Day): boolean =>
  plan.assignments.some(
    (one) =>
      (one.partnerId === '*' || one.partnerId === partnerId) &&
      one.from <= day &&
      (one.to === undefined || day < one.to),
  );
