import type { Job, RevaluationScope } from '../../domain/platform/job.ts';
import { jobs } from '../../storage/platform.ts';
import type { Write } from '../../storage/store.ts';
import { watchJob } from '../platform/watch-job.ts';
import type { Context } from '../shell/context.ts';

/** What is to be valued again, why it is known by this name, and who caused it. */
type Revaluation = {
  readonly tenant: string;
  readonly subject: string;
  readonly terms: number;
  readonly name: readonly string[];
  readonly scopes: readonly RevaluationScope[];
};

/** The writes that begin a revaluation: the job, which the relay tells its worker of, and when to look after it. */
export const revaluationWrites = ({ given }: Context, revaluation: Revaluation): readonly Write[] => {
  const { tenant, subject, terms, name, scopes } = revaluation;
  const now = given.now();
  const job: Job = {
    id: given.naturalId('job', tenant, ...name),
    state: 'queued',
    task: { kind: 'revaluation', terms, scopes: [...scopes] },
    counters: {},
    turn: 1,
    requestedBy: subject,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  return [jobs.creating({ tenant, jobId: job.id }, job), watchJob(tenant, job.id, now)];
};
