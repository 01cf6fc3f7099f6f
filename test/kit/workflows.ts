import { rmSync } from 'node:fs';
import { afterEach, expect } from 'vitest';
import { FunctionError } from '../../local/lambda/instance.ts';
import { type Execution, WorkflowJournal } from '../../local/workflows/journal.ts';
import { Workflows } from '../../local/workflows/workflows.ts';
import { scratch } from './scratch.ts';

export const machineArn = 'arn:aws:states:eu-central-1:000000000000:stateMachine:tried';
export const functionArn = 'arn:aws:lambda:eu-central-1:000000000000:function:step';

type State = Readonly<Record<string, unknown>>;

/** A task that calls the one function, with the payload and whatever else it has. */
export const task = (payload: object, more: State = { End: true }): State => ({
  Type: 'Task',
  Resource: 'arn:aws:states:::lambda:invoke',
  Parameters: { FunctionName: functionArn, Payload: payload },
  TimeoutSeconds: 60,
  ...more,
});

/** A task that waits until its token is answered. */
export const waiting = (payload: object, more?: State): State => ({
  ...task({ ...payload, 'token.$': '$$.Task.Token' }, more),
  Resource: 'arn:aws:states:::lambda:invoke.waitForTaskToken',
});

export const machineOf = (StartAt: string, States: Readonly<Record<string, State>>) => ({ StartAt, States });

export type Payload = Readonly<Record<string, unknown>>;
/** What the function answers to a payload. */
export type Answer = (payload: Payload) => unknown;

/** An error as the function throws it. */
export const failure = (errorType: string, errorMessage = 'on purpose'): FunctionError =>
  new FunctionError('step', { errorType, errorMessage, trace: [] });

/** Never comes to an end. */
export const forever = (): Promise<never> => new Promise<never>(() => undefined);

/** Executions of one definition over one data folder, with a function that notes what it was called with. */
export class Tried {
  readonly calls: Payload[] = [];
  readonly #dir = scratch('workflows');
  readonly #definition: string;
  #workflows: Workflows;

  constructor(definition: object, answer: Answer) {
    this.#definition = JSON.stringify(definition);
    this.#workflows = this.#open(answer);
  }

  #open(answer: Answer): Workflows {
    return new Workflows([{ arn: machineArn, definition: this.#definition }], {
      journal: new WorkflowJournal(this.#dir),
      invoke: async (_, event) => {
        this.calls.push(event as Payload);
        return (await answer(event as Payload)) ?? null;
      },
      tell: () => undefined,
    });
  }

  get workflows(): Workflows {
    return this.#workflows;
  }

  start(input: object = {}, name = 'one'): Execution {
    return this.#workflows.start(machineArn, name, JSON.stringify(input));
  }

  /** How an execution ended. */
  async ended({ arn }: Execution): Promise<Execution> {
    await expect.poll(() => this.#workflows.find(arn).status, { timeout: 15_000 }).not.toBe('RUNNING');
    return this.#workflows.find(arn);
  }

  /** Waits until the function was called so often, and gives the calls. */
  async called(times: number): Promise<readonly Payload[]> {
    await expect.poll(() => this.calls.length, { timeout: 15_000 }).toBeGreaterThanOrEqual(times);
    return this.calls;
  }

  /** Waits until executions only wait for answers. */
  async quiet(): Promise<void> {
    await expect.poll(() => this.#workflows.busy, { timeout: 15_000 }).toBe(0);
  }

  /** Ends all that runs, and goes on from what was kept, with what the function answers from now on. */
  restart(answer: Answer): void {
    this.#workflows.stop();
    this.reopen(answer);
  }

  /** Goes on from what was kept, after all was ended. */
  reopen(answer: Answer): void {
    this.#workflows = this.#open(answer);
    this.#workflows.resume();
  }

  close(): void {
    this.#workflows.stop();
    rmSync(this.#dir, { recursive: true, force: true });
  }
}

const open: Tried[] = [];
afterEach(() => {
  for (const tried of open.splice(0)) tried.close();
});

/** Executions that are let go of after the test. */
export const tryOut = (definition: object, answer: Answer): Tried => {
  const tried = new Tried(definition, answer);
  open.push(tried);
  return tried;
};
