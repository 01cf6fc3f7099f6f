import { createHash } from 'node:crypto';
import type { Task } from './definition.ts';
import type { TaskKey } from './journal.ts';
import type { Outcome } from './outcome.ts';

/** A task under way. */
export type OpenTask = {
  readonly task: Task;
  readonly key: TaskKey;
  readonly payload: unknown;
  token: string | undefined;
  /** Whether it only waits for an answer from outside. */
  isIdle: boolean;
  /** Ends it from outside. */
  readonly end: (outcome: Outcome) => void;
  readonly ended: Promise<Outcome>;
};

const digestOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/** Opens an execution's tasks. The same state with the same input is told apart by how often it came. */
export const opener = (execution: string): ((task: Task, input: object) => OpenTask) => {
  const seen = new Map<string, number>();
  return (task, input) => {
    const digest = digestOf(input);
    const occurrence = seen.get(`${task.name} ${digest}`) ?? 0;
    seen.set(`${task.name} ${digest}`, occurrence + 1);
    const { promise: ended, resolve: end } = Promise.withResolvers<Outcome>();
    return {
      task,
      key: { execution, state: task.name, digest, occurrence },
      payload: 'Payload' in input ? input.Payload : {},
      token: undefined,
      isIdle: false,
      end,
      ended,
    };
  };
};
