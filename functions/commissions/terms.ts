import * as z from 'zod/mini';
import type { RevaluationScope } from '../../domain/platform/job.ts';
import { entity } from '../../storage/entity.ts';
import type { Outcome, Store, Write } from '../../storage/store.ts';
import type { Context } from '../shell/context.ts';
import { revaluationWrites } from './revaluation-job.ts';

const termsNumber = entity('terms', z.strictObject({ number: z.int(), version: z.int() }));

/** The number of the terms in force in a tenant; 0 before the first change. */
export const currentTerms = async (store: Store, tenant: string): Promise<number> =>
  (await termsNumber.read(store, { tenant }))?.number ?? 0;

/** A change of terms: who makes it, what it writes, and which sales it concerns. */
type TermsChange = {
  readonly tenant: string;
  readonly subject: string;
  readonly writes: readonly Write[];
  readonly scopes: readonly RevaluationScope[];
};

/**
 * Commits a change of what sales are valued by (plan, assignment, rate, partner's standing, product's attributes, which
 * customer one stands for; without scopes no sale that is there is concerned):
 * the writes, the next number of the terms and the job that values the sales concerned again, in one transaction.
 * A sale that is being written under the old number meanwhile is found by `recalculate`, which reads the number after
 * it has journaled the sale: so none is missed. Not done where a guard of the writes fails; tried again where others
 * changed the terms at the same moment.
 */
export const commitTerms = async (context: Context, change: TermsChange): Promise<Outcome> => {
  const { store } = context;
  const { tenant } = change;
  for (let attempt = 0; ; attempt += 1) {
    const known = await termsNumber.read(store, { tenant });
    const number = (known?.number ?? 0) + 1;
    const next = { number, version: number };
    const { subject, scopes } = change;
    const name = ['terms', String(number)];
    const outcome = await store.transact([
      ...change.writes,
      termsNumber.saving({ tenant }, next),
      ...(scopes.length === 0
        ? []
        : revaluationWrites(context, { tenant, subject, terms: number, name, scopes })),
    ]);
    const raced = !outcome.done && (outcome.existing === undefined || outcome.existing.type === 'terms');
    if (!raced || attempt === 9) return outcome;
  }
};
