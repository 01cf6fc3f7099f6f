import { InvalidToken, SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll } from 'vitest';
import type * as z from 'zod/mini';
import type { runView } from '../../functions/payouts/run-view.ts';
import type { statementView } from '../../functions/payouts/statement-view.ts';
import { approvals } from '../../storage/approvals.ts';
import { PayoutTrial } from './payout-trial.ts';
import type { Road } from './road.ts';

export type RunView = z.infer<typeof runView>;
export type StatementView = z.infer<typeof statementView>;
type Answer = Parameters<PayoutTrial['workflows']['answer']>[1];

/** Now, a moment after everything that was done before. */
const presently = async (): Promise<string> => {
  await new Promise((resolve) => setTimeout(resolve, 3));
  return new Date().toISOString();
};

/**
 * The payouts of a road, run by run, as its vendor goes through them: what people do by the API, the workflow in this
 * process. The owner starts, finance decides.
 */
export class Payouts {
  readonly road: Road;
  readonly #trials = new Map<string, PayoutTrial>();
  /** What happens just before a step of a workflow, once; set by the test. */
  readonly before = new Map<string, () => Promise<unknown>>();

  constructor(road: Road) {
    this.road = road;
  }

  #trial(period: string): PayoutTrial {
    const before = async (step: string): Promise<void> => {
      const work = this.before.get(step);
      this.before.delete(step);
      await work?.();
    };
    const trial = this.#trials.get(period) ?? new PayoutTrial(this.road, { period, before });
    this.#trials.set(period, trial);
    return trial;
  }

  async #through(period: string, attempt: number): Promise<RunView> {
    const trial = this.#trial(period);
    trial.start(attempt);
    await trial.quiet();
    return this.run(period);
  }

  /** A run as the API tells it. */
  async run(period: string): Promise<RunView> {
    return (await this.road.must(`GET /v1/payout-runs/${period}`)).body;
  }

  /** Starts the run of a month up to now, or as `more` says; it comes to rest waiting for its approval. */
  async begin(period: string, more: object = {}): Promise<RunView> {
    await this.road.must('POST /v1/payout-runs', { period, cutOff: await presently(), ...more });
    return this.#through(period, 1);
  }

  /** Goes on with a run that was started, by the schedule or by hand. */
  async follow(period: string): Promise<RunView> {
    return this.#through(period, (await this.run(period)).attempt);
  }

  /** Starts it once more; `more` may hold a cut-off. */
  async again(period: string, more: object = {}): Promise<RunView> {
    const { body } = await this.road.must(`POST /v1/payout-runs/${period}/restart`, more);
    return this.#through(period, body.attempt);
  }

  /** Lets a run go on until it waits for something from outside. */
  async rest(period: string): Promise<RunView> {
    await this.#trial(period).quiet();
    return this.run(period);
  }

  async decide(period: string, outcome: 'approved' | 'refused'): Promise<RunView> {
    const { approvalId } = await this.run(period);
    const answer = { outcome, reason: 'as we agreed' };
    await this.road.must(`POST /v1/approvals/${approvalId}/decision`, answer, { as: 'finance' });
    await this.#trial(period).quiet();
    return this.run(period);
  }

  /** Its task of which nobody hears in time: the workflow gives up. */
  async abandon(period: string): Promise<RunView> {
    const { approvalId = '' } = await this.run(period);
    const { context, tenant } = this.road;
    const approval = await approvals.read(context.store, { tenant, approvalId });
    this.answer(approval?.tokens.at(-1) ?? '', { error: 'States.Timeout', cause: 'nobody answered' });
    await this.#trial(period).quiet();
    return this.run(period);
  }

  /** Starts a run up to now and approves it. */
  async pay(period: string): Promise<RunView> {
    await this.begin(period);
    return this.decide(period, 'approved');
  }

  /** How the execution of an attempt ended, or that it runs. */
  status(period: string, attempt = 1): string {
    return this.#trial(period).status(attempt);
  }

  async statement(partner: string, period: string): Promise<StatementView> {
    return (await this.road.must(`GET /v1/partners/${partner}/statements/${period}`)).body;
  }

  /** Gives the answer to the task that waits for it; false where it is of another road. */
  answer(token: string, answer: Answer): boolean {
    return [...this.#trials.values()].some(({ workflows }) => {
      try {
        workflows.answer(token, answer);
        return true;
      } catch {
        return false;
      }
    });
  }

  close(): void {
    for (const trial of this.#trials.values()) trial.close();
  }
}

/** Payouts for a test file: what the workflow service is told goes to the run that waits for it. */
export const usePayouts = (): ((road: Road) => Payouts) => {
  const open: Payouts[] = [];
  const service = mockClient(SFNClient);
  service
    .on(SendTaskSuccessCommand)
    .callsFake(({ taskToken, output }: { readonly taskToken: string; readonly output: string }) => {
      if (open.some((one) => one.answer(taskToken, { output }))) return {};
      throw new InvalidToken({ message: 'nobody waits', $metadata: {} });
    });
  afterAll(() => {
    service.restore();
    for (const one of open) one.close();
  });
  return (road) => {
    const payouts = new Payouts(road);
    open.push(payouts);
    return payouts;
  };
};
