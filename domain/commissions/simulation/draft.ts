import { DomainError, type FieldError } from '../../errors.ts';
import { planErrors } from '../check-plan.ts';
import type { Assignment, Plan, PlanTerms, PlanVersion } from '../plan.ts';
import type { Period } from './period.ts';

/**
 * The number of a draft version: above all saved ones, because of versions that begin on one day the later saved rules,
 * and the same however many are saved while a simulation runs.
 */
const draftNumber = 1_000_000_000;

/** Terms as a version that was not saved. */
const draftVersion = (planId: string, terms: PlanTerms, index = 0): PlanVersion => ({
  ...terms,
  planId,
  number: draftNumber + index,
  hash: '',
  recordedAt: '',
});

/** A plan as it would be with the draft. */
export const withDraft = (plan: Plan, terms: PlanTerms): Plan => ({
  ...plan,
  versions: [...plan.versions, draftVersion(plan.id, terms)],
});

/** A plan that was not saved. */
export const draftPlan = (
  id: string,
  versions: readonly PlanTerms[],
  assignments: readonly Assignment[],
): Plan => ({ id, versions: versions.map((terms, index) => draftVersion(id, terms, index)), assignments });

/** What is wrong with the days: they end before they begin, or the draft rules none of them. */
const periodErrors = (terms: readonly PlanTerms[], period: Period, at: string): readonly FieldError[] => {
  if (period.to < period.from) return [{ pointer: '/to', detail: 'must not be before from' }];
  return terms.every(({ effectiveFrom }) => effectiveFrom > period.to)
    ? [{ pointer: at, detail: 'is after the period: the draft would rule none of its days' }]
    : [];
};

/** Refuses a draft version as it would be refused on saving, and a period that it has nothing to do with (`plan-invalid`). */
export const checkDraftVersion = (terms: PlanTerms, saved: readonly PlanTerms[], period: Period): void =>
  refuse([
    ...planErrors(terms, saved, '/version'),
    ...periodErrors([terms], period, '/version/effectiveFrom'),
  ]);

/** The same for a whole plan; `others` are faults that were found elsewhere in it. */
export const checkDraftPlan = (
  versions: readonly PlanTerms[],
  others: readonly FieldError[],
  period: Period,
): void =>
  refuse([
    ...versions.flatMap((terms, index) =>
      planErrors(terms, versions.slice(0, index), `/plan/versions/${index}`),
    ),
    ...others,
    ...periodErrors(versions, period, '/plan/versions'),
  ]);

const refuse = (fields: readonly FieldError[]): void => {
  if (fields.length > 0)
    throw new DomainError('plan-invalid', 'The draft or its period breaks a rule.', fields);
};
