import { FunctionError } from '../lambda/instance.ts';
import type { WorkflowPlan } from '../template/shapes.ts';
import { RunningExecution } from './execution.ts';
import type { Execution, Status, WorkflowJournal } from './journal.ts';
import { isTooLarge, LARGEST, type Outcome } from './outcome.ts';

export type WorkflowsOf = {
  readonly journal: WorkflowJournal;
  readonly invoke: (functionName: string, event: unknown) => Promise<unknown>;
  readonly tell: (what: string) => void;
};

/** An error that the service answers, by the name that its clients know. */
export class StatesError extends Error {
  constructor(name: string, message: string) {
    super(message);
    this.name = name;
  }
}

const call =
  (invoke: WorkflowsOf['invoke']) =>
  async (functionName: string, payload: unknown): Promise<Outcome> => {
    try {
      const Payload = await invoke(functionName, payload);
      return { output: JSON.stringify({ ExecutedVersion: '$LATEST', Payload, StatusCode: 200 }) };
    } catch (error) {
      if (!(error instanceof FunctionError))
        return { error: 'Lambda.ResourceNotFoundException', cause: String(error) };
      return { error: error.failure.errorType, cause: JSON.stringify(error.failure) };
    }
  };

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const within = (text: string, what: string): void => {
  if (isTooLarge(text))
    throw new StatesError('ValidationException', `the ${what} must not have more than ${LARGEST} bytes`);
};

/** The template's state machines, and their executions: what runs goes on after a restart, wherever it was cut off. */
export class Workflows {
  readonly #plans: ReadonlyMap<string, WorkflowPlan>;
  readonly #of: WorkflowsOf;
  readonly #running = new Map<string, RunningExecution>();

  constructor(plans: readonly WorkflowPlan[], of: WorkflowsOf) {
    this.#plans = new Map(plans.map((plan) => [plan.arn, plan]));
    this.#of = of;
  }

  /** Executions that do something, and not only wait for an answer. */
  get busy(): number {
    return [...this.#running.values()].filter(({ isBusy }) => isBusy).length;
  }

  /** Goes on with what was running when the machine ended. */
  resume(): void {
    for (const execution of this.#of.journal.running()) this.#run(execution);
  }

  #run(execution: Execution) {
    const running = new RunningExecution(execution, {
      journal: this.#of.journal,
      call: call(this.#of.invoke),
      ended: (status, outcome) => this.#end(execution, status, outcome),
    });
    this.#running.set(execution.arn, running);
    running.start();
  }

  #end({ arn, name, machineArn }: Execution, status: Status, outcome: Outcome) {
    this.#of.journal.end(arn, status, outcome);
    this.#running.delete(arn);
    if ('error' in outcome)
      this.#of.tell(`${machineArn}, ${name}: ${status}: ${outcome.error}: ${outcome.cause}`);
  }

  #planOf(machineArn: string): WorkflowPlan {
    const plan = this.#plans.get(machineArn);
    if (plan === undefined)
      throw new StatesError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${machineArn}'`);
    return plan;
  }

  /** Starts an execution. One that runs under that name already is answered, if it was given the same input. */
  start(machineArn: string, name: string, input: string): Execution {
    const { definition } = this.#planOf(machineArn);
    if (!/^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]{1,80}$/u.test(name))
      throw new StatesError('InvalidName', `Invalid Name: '${name}'`);
    within(input, 'input');
    if (!isJson(input))
      throw new StatesError('InvalidExecutionInput', 'Invalid State Machine Execution Input');
    const arn = `${machineArn.replace(':stateMachine:', ':execution:')}:${name}`;
    const self = { arn, name, machineArn, input, startedAt: Date.now() };
    const added = this.#of.journal.add(self, definition);
    if (added !== undefined) {
      this.#run(added);
      return added;
    }
    const there = this.find(arn);
    if (there.status === 'RUNNING' && there.input === input) return there;
    throw new StatesError('ExecutionAlreadyExists', `Execution Already Exists: '${arn}'`);
  }

  find(arn: string): Execution {
    const found = this.#of.journal.find(arn);
    if (found === undefined)
      throw new StatesError('ExecutionDoesNotExist', `Execution Does Not Exist: '${arn}'`);
    return found;
  }

  /** Executions of a machine, the youngest first. */
  list(machineArn: string, status: string | undefined, limit: number, offset: number): readonly Execution[] {
    return this.#of.journal.list(this.#planOf(machineArn).arn, status, limit, offset);
  }

  /** Gives a waiting task its result, or its failure. */
  answer(token: string, outcome: Outcome): void {
    if ('output' in outcome) within(outcome.output, 'output');
    if ('output' in outcome && !isJson(outcome.output))
      throw new StatesError('InvalidOutput', 'Invalid Output: the output is no JSON');
    const found = this.#of.journal.answer(token, outcome);
    if (found === 'unknown') throw new StatesError('InvalidToken', 'Invalid Token: no task has this token');
    if (found === 'closed')
      throw new StatesError('TaskTimedOut', 'Task Timed Out: the task of this token has been closed');
    this.#running.get(found.execution)?.answered(token, outcome);
  }

  /** Ends an execution from outside. */
  abort(arn: string, error: string, cause: string): Execution {
    this.find(arn);
    this.#running.get(arn)?.stop();
    this.#running.delete(arn);
    this.#of.journal.end(arn, 'ABORTED', { error, cause });
    return this.find(arn);
  }

  /** Lets go of all executions; the next start goes on with them. */
  stop(): void {
    for (const running of this.#running.values()) running.stop();
    this.#running.clear();
    this.#of.journal.close();
  }
}
