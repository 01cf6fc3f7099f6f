import type { ApprovalSubject } from '../../domain/approvals/subjects.ts';
import type { Deal } from '../../domain/deals/deal.ts';
import type { Job } from '../../domain/platform/job.ts';
import { catalogue, type FactName } from '../../events/catalogue.ts';
import { approvalRequests } from '../../storage/approvals.ts';
import { deals } from '../../storage/deals.ts';
import { entries } from '../../storage/ledger.ts';
import { payoutRuns } from '../../storage/payouts.ts';
import { jobs, notices } from '../../storage/platform.ts';
import { webhookDeliveries } from '../../storage/webhooks.ts';
import { crossingsOf } from '../alerts/crossings.ts';
import type { Fact } from '../shell/bus.ts';
import type { Context } from '../shell/context.ts';
import { isWatched } from '../tasks/watched-deal.ts';
import type { Change } from './records.ts';

type Told = Promise<readonly Fact[]> | readonly Fact[];

const jobFacts: Readonly<Record<Job['task']['kind'], FactName>> = {
  'sale-import': 'sale-import.requested',
  revaluation: 'revaluation.requested',
  'window-close': 'window-close.requested',
  simulation: 'simulation.requested',
  proof: 'proof.requested',
  'ledger-export': 'ledger-export.requested',
  'bank-answer': 'bank-answer.requested',
  'clock-move': 'clock-move.requested',
};

/** That a job was handed to a worker: its turn rose while there is work to do. */
const ofJob = ({ given }: Context, { tenant, before, after }: Change): Told => {
  if (after === undefined) return [];
  const job = jobs.parse(after);
  const earlier = before === undefined ? undefined : jobs.parse(before);
  const hasWork = job.state === 'queued' || job.state === 'running';
  if (!hasWork || (earlier !== undefined && job.turn <= earlier.turn)) return [];
  const name = jobFacts[job.task.kind];
  // The same record that comes twice makes the same id.
  const id = given.naturalId('event', tenant, job.id, String(job.turn));
  return [{ name, detail: catalogue[name].parse({ id, version: 1, tenant, jobId: job.id, turn: job.turn }) }];
};

/** That an e-mail waits to be sent. */
const ofNotice = ({ given }: Context, { tenant, before, after }: Change): Told => {
  if (after === undefined || before !== undefined) return [];
  const { id: noticeId } = notices.parse(after);
  const id = given.naturalId('event', tenant, noticeId);
  const name = 'notice.queued';
  return [{ name, detail: catalogue[name].parse({ id, version: 1, tenant, noticeId }) }];
};

/** That a workflow has to be started; `run` tells its executions apart, and makes their name. */
const workflowFact = (
  { given }: Context,
  tenant: string,
  workflow: 'approval' | 'payout-run',
  { run, input }: { readonly run: string; readonly input: object },
): Fact => {
  const name = 'workflow.requested';
  const execution = `${tenant}-${run}`;
  const id = given.naturalId('event', tenant, workflow, run);
  return { name, detail: catalogue[name].parse({ id, version: 1, tenant, workflow, execution, input }) };
};

type Waiting = { readonly id: string; readonly approvalId: string; readonly attempt: number };

/** That something has to be approved; once more where the workflow broke off. */
const approvalFacts = (
  context: Context,
  tenant: string,
  { id: subjectId, kind, approvalId, attempt }: Waiting & { readonly kind: ApprovalSubject },
  before: Waiting | undefined,
): readonly Fact[] => {
  if (before !== undefined && attempt <= before.attempt) return [];
  const run = attempt === 1 ? approvalId : `${approvalId}-${attempt}`;
  return [workflowFact(context, tenant, 'approval', { run, input: { tenant, kind, subjectId, approvalId } })];
};

/** That something that stands elsewhere has to be approved. */
const ofRequest = (context: Context, { tenant, before, after }: Change): Told => {
  if (after === undefined) return [];
  const earlier = before === undefined ? undefined : approvalRequests.parse(before);
  return approvalFacts(context, tenant, approvalRequests.parse(after), earlier);
};

/** That a deal is new, or open again: the rules of tasks look after it. */
const openedFacts = (
  { given }: Context,
  tenant: string,
  deal: Deal,
  before: Deal | undefined,
): readonly Fact[] => {
  const wasOpen = before !== undefined && isWatched(before);
  if (wasOpen || !isWatched(deal)) return [];
  const id = given.naturalId('event', tenant, deal.id, 'opened', String(deal.version));
  const name = 'deal.opened';
  return [{ name, detail: catalogue[name].parse({ id, version: 1, tenant, dealId: deal.id }) }];
};

const ofDeal = (context: Context, { tenant, before, after }: Change): Told => {
  if (after === undefined) return [];
  const deal = deals.parse(after);
  const earlier = before === undefined ? undefined : deals.parse(before);
  return [
    ...approvalFacts(context, tenant, { ...deal, kind: 'deal' }, earlier),
    ...openedFacts(context, tenant, deal, earlier),
  ];
};

/** That a payout run was started, or once more. */
const ofPayoutRun = (context: Context, { tenant, before, after }: Change): Told => {
  if (after === undefined) return [];
  const { id: runId, attempt } = payoutRuns.parse(after);
  const earlier = before === undefined ? 0 : payoutRuns.parse(before).attempt;
  if (attempt <= earlier) return [];
  const input = { tenant, runId, attempt };
  return [workflowFact(context, tenant, 'payout-run', { run: `${runId}-${attempt}`, input })];
};

/** That a partner's figure reached what a rule waits for. */
const ofEntry = (context: Context, { tenant, before, after }: Change): Told =>
  after === undefined || before !== undefined ? [] : crossingsOf(context, tenant, entries.parse(after));

/** The endpoint that a delivery's key names. */
const endpointOf = (pk: string): string => pk.slice(pk.lastIndexOf('#') + 1);

/** That an event waits to be sent: it was queued, or handed to a sender again. */
const ofDelivery = ({ given }: Context, { tenant, before, after }: Change): Told => {
  if (after === undefined) return [];
  const { id: deliveryId, state, turn, lane } = webhookDeliveries.parse(after);
  const earlier = before === undefined ? 0 : webhookDeliveries.parse(before).turn;
  if (state !== 'pending' || turn <= earlier) return [];
  const endpointId = endpointOf(after.pk);
  const id = given.naturalId('event', tenant, endpointId, deliveryId, String(turn));
  const name = 'webhook.queued';
  return [{ name, detail: catalogue[name].parse({ id, version: 1, tenant, endpointId, lane }) }];
};

const of: Readonly<Record<string, (context: Context, change: Change) => Told>> = {
  job: ofJob,
  notice: ofNotice,
  deal: ofDeal,
  approvalRequest: ofRequest,
  payoutRun: ofPayoutRun,
  entry: ofEntry,
  webhookDelivery: ofDelivery,
};

/** The facts that follow from a change of an item: those that somebody subscribed to. */
export const factsOf = async (context: Context, change: Change): Promise<readonly Fact[]> =>
  (await of[change.after?.type ?? '']?.(context, change)) ?? [];
