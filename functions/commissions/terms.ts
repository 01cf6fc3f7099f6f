import * as z from 'zod/mini';
import type { Job, RevaluationScope } from '../../domain/platform/job.ts';
import { entity } from '../../storage/entity.ts';
import { dueItems, jobs } from '../../storage/platform.ts';
import type { Outcome, Store, Write } from '../../storage/store.ts';
import type { Context } from '../shell/context.ts';

const termsNumber = entity('terms', z.strictObject({ number: z.int(), version: z.int() }));

/** The number of the terms in force in a tenant; 0 before the first change. */
export const currentTerms = async (store: Store, tenant: string): Promise<number> =>
  (await termsNumber.read(store, { tenant }))?.number ?? 0;

/** A change of terms: who makes it, what it writes, and which sales it concerns. */
export type TermsChange = {
  readonly tenant: string;
  readonly subject: string;
  readonly writes: readonly Write[];
  readonly scopes: readonly RevaluationScope[];
};

/** How long after its start a job that stands still is looked after. */
const rescueAfter = 2 * 60_000;

const rescue = (tenant: string, job: Job, now: string): Write => {
  const at = new Date(Date.parse(now) + rescueAfter).toISOString();
  return {
    put: dueItems.item(
      { at, tenant, id: job.id },
      { id: job.id, at, tenant, what: 'rescue-job', subject: job.id },
    ),
  };
};

/**
 * Commits a change of what sales are valued by (plan, assignment, rate, partner's standing, product's attributes):
 * the writes, the next number of the terms and the job that values the sales concerned again, in one transaction.
 * A sale that is being written under the old number meanwhile is found by `recalculate`, which reads the number after
 * it has journaled the sale: so none is missed. Not done where a guard of the writes fails; tried again where others
 * changed the terms at the same moment.
 */
export const commitTerms = async (context: Context, change: TermsChange): Promise<Outcome> => {
  const { store, given } = context;
  const { tenant } = change;
  for (let attempt = 0; ; attempt += 1) {
    const known = await termsNumber.read(store, { tenant });
    const number = (known?.number ?? 0) + 1;
    const next = { number, version: number };
    const now = given.now();
    const job: Job = {
      id: given.naturalId('job', tenant, 'terms', String(number)),
      state: 'queued',
      task: { kind: 'revaluation', terms: number, scopes: [...change.scopes] },
      counters: {},
      turn: 1,
      requestedBy: change.subject,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    const outcome = await store.transact([
      ...change.writes,
      known === undefined ? termsNumber.creating({ tenant }, next) : termsNumber.replacing({ tenant }, next),
      jobs.creating({ tenant, jobId: job.id }, job),
      rescue(tenant, job, now),
    ]);
    const raced = !outcome.done && (outcome.existing === undefined || outcome.existing.type === 'terms');
    if (!raced || attempt === 9) return outcome;
  }
};
