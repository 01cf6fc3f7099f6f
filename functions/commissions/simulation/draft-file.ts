import * as z from 'zod/mini';
import { assignment, planTerms } from '../../../domain/commissions/plan.ts';
import { readAll, write } from '../../shell/files.ts';

/** A draft as it waits for its simulation: too large at times for the job that is written after each step. */
const draft = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('version'), terms: planTerms }),
  z.strictObject({ of: z.literal('plan'), versions: z.array(planTerms), assignments: z.array(assignment) }),
]);
export type Draft = z.infer<typeof draft>;

/** Where things of a simulation stand. What is kept between its steps is removed by the bucket in time. */
export const objectOf = (
  what: 'drafts' | 'parts' | 'results',
  tenant: string,
  jobId: string,
  name: string,
): string => `simulations/${what}/${tenant}/${jobId}/${name}`;

export const writeDraft = (object: string, one: Draft): Promise<void> =>
  write(object, new TextEncoder().encode(JSON.stringify(one)), 'application/json');

export const readDraft = async (object: string): Promise<Draft> =>
  draft.parse(JSON.parse(new TextDecoder().decode(await readAll(object))));
