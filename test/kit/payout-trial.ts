import { readFileSync, rmSync } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect } from 'vitest';
import { dec, sumText } from '../../domain/kernel/decimal.ts';
import { statementCause } from '../../domain/ledger/cause.ts';
import { type Context, context } from '../../functions/shell/context.ts';
import { readAll } from '../../functions/shell/files.ts';
import { FunctionError } from '../../local/lambda/instance.ts';
import { WorkflowJournal } from '../../local/workflows/journal.ts';
import { Workflows } from '../../local/workflows/workflows.ts';
import { entries } from '../../storage/ledger.ts';
import { payoutRuns, statements } from '../../storage/payouts.ts';
import { notices } from '../../storage/platform.ts';
import { paymentsIn } from './payments-in.ts';
import { proveAll } from './proving.ts';
import type { Road } from './road.ts';
import { scratch } from './scratch.ts';

const machine = 'arn:aws:states:eu-central-1:000000000000:stateMachine:payout-run';
const functionArn = 'arn:aws:lambda:eu-central-1:000000000000:function:';
const file = new URL('../../functions/payouts/payout-run/workflow.asl.json', import.meta.url);
/** The product's own definition, its steps in place. What a retry leads to is tried, not the time that it waits. */
const definition = readFileSync(file, 'utf8')
  .replace(/\$\{([\w-]+)\}/g, `${functionArn}$1`)
  .replace(/"IntervalSeconds": \d+/g, '"IntervalSeconds": 0.01');

type Step = (event: unknown) => Promise<unknown>;

/** The functions of the steps, as the workflow calls them. */
const stepOf = async (name: string): Promise<Step> => {
  const { handler } = (await import(`../../functions/payouts/payout-run/${name}.ts`)) as { handler: unknown };
  return handler as Step;
};

/** Which run is tried; whether the process is gone; what happens just before a step, which is named. */
type TrialOf = {
  readonly period?: string;
  readonly isGone?: () => boolean;
  readonly before?: (step: string) => Promise<void>;
};

/**
 * A payout run of one tenant: the product's definition in the durable runner, the real steps in this process. A step
 * whose process is gone (`isGone`) never answers; then the trial is restarted.
 */
export class PayoutTrial {
  readonly road: Road;
  readonly runId: string;
  readonly #dir = scratch('payout-trial');
  readonly #isGone: () => boolean;
  readonly #before: (step: string) => Promise<void>;
  readonly #handed = new Map<string, number>();
  #workflows: Workflows;
  #crashed = Promise.withResolvers<void>();

  constructor(road: Road, { period = '2026-02', isGone, before }: TrialOf = {}) {
    this.road = road;
    this.runId = `payout-run_${period}`;
    this.#isGone = isGone ?? (() => false);
    this.#before = before ?? (async () => undefined);
    this.#workflows = this.#open();
  }

  #open(): Workflows {
    return new Workflows([{ arn: machine, definition }], {
      journal: new WorkflowJournal(this.#dir),
      invoke: async (name, event) => {
        const called = name.split(':').at(-1) ?? '';
        await this.#before(called);
        const run = await stepOf(called);
        const [ended] = await Promise.allSettled([run(event)]);
        if (this.#isGone()) {
          this.#crashed.resolve();
          return new Promise(() => undefined);
        }
        if (ended.status === 'rejected') throw this.#failure(ended.reason);
        return ended.value;
      },
      tell: () => undefined,
    });
  }

  #failure(error: unknown): FunctionError {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    return new FunctionError('step', { errorType: name, errorMessage: message, trace: [] });
  }

  /** The process is gone; the next one goes on with what was kept. */
  restart(): void {
    this.#workflows.stop();
    this.#handed.clear();
    this.#crashed = Promise.withResolvers<void>();
    this.#workflows = this.#open();
    this.#workflows.resume();
  }

  /** Starts the execution of an attempt, as the fact of the run says. */
  start(attempt = 1): void {
    const { tenant } = this.road;
    const input = JSON.stringify({ tenant, runId: this.runId, attempt });
    this.#workflows.start(machine, `${tenant}-${this.runId}-${attempt}`, input);
  }

  /** How the execution of an attempt stands. */
  status(attempt = 1): string {
    const name = `${this.road.tenant}-${this.runId}-${attempt}`;
    return this.#workflows.find(`${machine.replace(':stateMachine:', ':execution:')}:${name}`).status;
  }

  /** Waits until nothing goes on without an answer from outside, or the process ended. */
  async quiet(): Promise<'quiet' | 'crashed'> {
    const crashed = this.#crashed.promise.then(() => 'crashed' as const);
    // What was just answered goes on with the next turn.
    await nextTurn();
    for (;;) {
      if (this.#workflows.busy === 0) {
        if (!(await proveAll(context(), this.road.tenant, this.#handed))) return 'quiet';
        if (this.#isGone()) return 'crashed';
      }
      const pause = new Promise<undefined>((resolve) => setTimeout(resolve, 5));
      if ((await Promise.race([crashed, pause])) === 'crashed') return 'crashed';
    }
  }

  run(context: Context = this.road.context) {
    return payoutRuns.read(context.store, { tenant: this.road.tenant, runId: this.runId });
  }

  get workflows(): Workflows {
    return this.#workflows;
  }

  close(): void {
    this.#workflows.stop();
    rmSync(this.#dir, { recursive: true, force: true });
  }
}

/**
 * The laws of a run that is done: every partner of `due` is paid exactly that, once; its journal moved it to the
 * statement and out once; all postings sum to zero; the bank's files order what the statements say; each was told once.
 */
export const mustBePaid = async (
  { road, runId }: Pick<PayoutTrial, 'road' | 'runId'>,
  context: Context,
  due: Readonly<Record<string, string>>,
): Promise<void> => {
  const { tenant } = road;
  const run = await payoutRuns.read(context.store, { tenant, runId });
  expect(run).toMatchObject({ state: 'done', troubles: [] });
  const files = await Promise.all(
    (run?.bankFiles ?? []).map(async ({ object }) => new TextDecoder().decode(await readAll(object))),
  );
  const payments = files.flatMap(paymentsIn);
  expect(new Set(payments.map(({ id }) => id)).size).toBe(payments.length);
  expect(payments.map(({ amount }) => amount).sort()).toEqual(Object.values(due).sort());
  expect(sumText('0', ...payments.map(({ amount }) => amount))).toBe(sumText('0', ...Object.values(due)));
  for (const [partner, amount] of Object.entries(due)) {
    const partnerId = road.id('partner', partner);
    const statement = await statements.read(context.store, { tenant, partnerId, runId });
    expect(statement).toMatchObject({ state: 'paid', number: 1, accounts: [{ closing: '0' }] });
    expect(dec(statement?.accounts[0]?.payment ?? '0').equals(dec(amount))).toBe(true);
    expect((await readAll(statement?.document?.object ?? '')).length).toBeGreaterThan(5_000);
    const journal = await entries.all(context.store, { tenant, partnerId });
    for (const cause of [statementCause(runId), `payment:${runId}`])
      expect(journal.filter(({ causes }) => causes.includes(cause)).length, cause).toBe(1);
    const postings = journal.flatMap((entry) => entry.postings.map((one) => one.amount));
    expect(sumText('0', ...postings)).toBe('0');
    expect(journal.at(-1)?.balances).toEqual([
      { currency: 'EUR', accrued: '0', payable: '0', stated: '0', disputed: '0', advanced: '0' },
    ]);
  }
  const told = await notices.all(context.store, { tenant });
  const withStatement = told.filter(({ attachments }) => attachments.length > 0);
  expect(withStatement.map(({ to }) => to).sort()).toEqual(
    Object.keys(due)
      .map((partner) => `${partner}@example.com`)
      .sort(),
  );
};
