import { randomBytes } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { ExecutionError, StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import type { JsonObject } from '../template/assembly.ts';
import { contextOf, forInterpreter, type Task, tasksOf, withToken } from './definition.ts';
import type { Execution, TaskEntry, WorkflowJournal } from './journal.ts';
import { type OpenTask, opener } from './open-task.ts';
import { errorOf, final, isTooLarge, left, limitError, type Outcome, tooLarge, tooLate } from './outcome.ts';
import { alarmAt } from './timeout.ts';
import { Turns } from './turns.ts';

export type ExecutionOf = {
  readonly journal: WorkflowJournal;
  /** Calls a function; a failure is an outcome. */
  readonly call: (functionName: string, payload: unknown) => Promise<Outcome>;
  readonly ended: (status: 'SUCCEEDED' | 'FAILED', outcome: Outcome) => void;
};

type Json = Parameters<StateMachine['run']>[0];
type Handler = (input: Json) => Promise<Json>;
type Events = ReturnType<StateMachine['run']>['eventLogs'];

const give = (outcome: Outcome): Json => {
  if ('output' in outcome) return JSON.parse(outcome.output) as Json;
  throw errorOf(outcome);
};

/**
 * One execution under way. The interpreter begins at the first state also after a restart: tasks that ended before are
 * answered from the journal, so that it soon stands where it stood, and the others are called.
 */
export class RunningExecution {
  readonly execution: Execution;
  readonly #of: ExecutionOf;
  readonly #opened: ReturnType<typeof opener>;
  readonly #open = new Set<OpenTask>();
  /** Maps and Parallels that failed, of which the interpreter would begin what had not begun. */
  readonly #failed = new Set<string>();
  readonly #turns = new Turns();
  readonly #stopped = Promise.withResolvers<never>();
  /** Seconds before the next try of a state, where that is not what its Retry says. */
  readonly #pauses: Record<string, number> = {};
  #abort: () => void = () => undefined;
  #isStopped = false;

  constructor(execution: Execution, of: ExecutionOf) {
    this.execution = execution;
    this.#of = of;
    this.#opened = opener(execution.arn);
    this.#stopped.promise.catch(() => undefined);
  }

  /** Whether something is to come without an answer from outside. */
  get isBusy(): boolean {
    return this.#open.size === 0 || [...this.#open].some(({ isIdle }) => !isIdle);
  }

  start(): void {
    const definition = JSON.parse(this.execution.definition) as JsonObject;
    const handlers = tasksOf(definition).map((task): [string, Handler] => [
      task.name,
      (input) => this.#enter(task, Object(input)),
    ]);
    const machine = new StateMachine(forInterpreter(definition) as unknown as StateMachineDefinition, {
      validationOptions: { noValidate: true },
    });
    const run = machine.run(JSON.parse(this.execution.input) as Json, {
      context: contextOf(this.execution),
      overrides: {
        taskResourceLocalHandlers: Object.fromEntries(handlers),
        retryIntervalOverrides: this.#pauses,
      },
    });
    this.#abort = run.abort;
    void this.#follow(run.eventLogs);
    run.result.then(
      (output) => this.#succeed(JSON.stringify(output)),
      (error: unknown) => this.#fail(error),
    );
  }

  /** Lets go of everything; what was under way is done again at the next start. */
  stop(): void {
    this.#isStopped = true;
    this.#stopped.reject(final('Stopped', 'the execution was stopped'));
    this.#abort();
  }

  /** A waiting task was answered, as the journal knows. */
  answered(token: string, outcome: Outcome): void {
    for (const open of this.#open) if (open.token === token) open.end(outcome);
  }

  #end(status: 'SUCCEEDED' | 'FAILED', outcome: Outcome) {
    if (this.#isStopped) return;
    this.stop();
    this.#of.ended(status, outcome);
  }

  async #succeed(output: string) {
    // The last state may have handed on too much, which is learned by the next turn.
    await nextTurn();
    this.#end('SUCCEEDED', { output });
  }

  #fail(error: unknown) {
    const cause: unknown = error instanceof ExecutionError ? error.cause : error;
    const { name, message } = cause instanceof Error ? cause : new Error(String(cause));
    this.#end('FAILED', { error: name, cause: message });
  }

  /** Does what the interpreter leaves out: what outgrows AWS's limit fails, and what fails takes along what it holds. */
  async #follow(events: Events) {
    for await (const event of events) {
      if (!('state' in event)) continue;
      const { name } = event.state;
      if (event.type === 'StateEntered' || event.type === 'StateRetried') this.#failed.delete(name);
      if (event.type === 'StateFailed') this.#leave(name);
      if (event.type === 'StateExited' && isTooLarge(JSON.stringify(event.state.output ?? null)))
        this.#fail(limitError(`what the state ${name} hands on`));
    }
  }

  #leave(state: string) {
    this.#failed.add(state);
    for (const { task, end } of this.#open) if (task.within === state) end(left);
  }

  async #call({ functionName }: Task, payload: unknown): Promise<Outcome> {
    if (isTooLarge(JSON.stringify(payload))) return tooLarge('input');
    const outcome = await this.#of.call(functionName, payload);
    return 'output' in outcome && isTooLarge(outcome.output) ? tooLarge('result') : outcome;
  }

  /** Calls the function that passes the token on, unless that was done, and waits for the token's answer. */
  async #ask(open: OpenTask, { token = '', isCalled }: TaskEntry): Promise<Outcome> {
    if (!isCalled) {
      const outcome = await this.#call(open.task, withToken(open.payload, token));
      if ('error' in outcome || this.#isStopped) return outcome;
      this.#of.journal.called(open.key);
    }
    open.isIdle = true;
    return open.ended;
  }

  async #run(open: OpenTask, entry: TaskEntry): Promise<Outcome> {
    const { task, payload, ended } = open;
    // The time of a wait goes on while the machine is down; a call that was cut off begins again.
    const end = (task.waits ? entry.begunAt : Date.now()) + task.timeoutMillis;
    if (end <= Date.now()) return tooLate(task);
    const late = alarmAt(end);
    const timedOut = late.rung.then(() => tooLate(task));
    const done = task.waits ? this.#ask(open, entry) : this.#call(task, payload);
    try {
      // It may be answered before the function has ended.
      return await Promise.race([ended, done, timedOut, this.#stopped.promise]);
    } finally {
      late.cancel();
    }
  }

  async #enter(task: Task, input: object): Promise<Json> {
    if (this.#isStopped) return this.#stopped.promise;
    const { journal } = this.#of;
    const open = this.#opened(task, input);
    this.#open.add(open);
    try {
      // In the order in which they ended before a restart, or another error could be the first. What had not ended
      // comes after; it may turn out that what it belongs to has failed.
      await this.#turns.take(journal.rankOf(open.key));
      if (this.#isStopped || this.#failed.has(task.within ?? '')) return this.#stopped.promise;
      const entry = journal.enter(open.key, task.waits ? randomBytes(48).toString('base64url') : undefined);
      open.token = entry.token;
      const outcome = entry.outcome ?? journal.settle(open.key, await this.#run(open, entry));
      // The next try was made before the restart too, or would have been: nobody need wait for it again.
      if (entry.outcome !== undefined) this.#pauses[task.name] = 0;
      else delete this.#pauses[task.name];
      return give(outcome);
    } finally {
      this.#open.delete(open);
    }
  }
}
