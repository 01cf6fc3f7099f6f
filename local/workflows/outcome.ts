import type { Task } from './definition.ts';
import { timeoutError } from './timeout.ts';

/** An error's name, and what is known of it. */
type Failure = { readonly error: string; readonly cause: string };

/** How something ended: with JSON text, or not. */
export type Outcome = { readonly output: string } | Failure;

/** What a state may hand to the next one, in bytes: AWS's limit, also of what comes from outside. */
export const LARGEST = 262_144;
const LIMIT = 'States.DataLimitExceeded';

export const isTooLarge = (text: string): boolean => Buffer.byteLength(text) > LARGEST;

/** An error that neither Retry nor Catch may take. */
export const final = (name: string, message: string): Error =>
  Object.assign(new Error(message), { name, isRetryable: false, isCatchable: false });

export const limitError = (what: string): Error => final(LIMIT, `${what} has more than ${LARGEST} bytes`);

export const tooLarge = (what: string): Outcome => ({
  error: LIMIT,
  cause: `the ${what} of the task has more than ${LARGEST} bytes`,
});

export const tooLate = ({ name, timeoutMillis }: Task): Outcome => ({
  error: 'States.Timeout',
  cause: `${name} did not end within ${timeoutMillis / 1000} s`,
});

const LEFT = 'Local.Left';

/** How a task ends whose Map or Parallel has failed. */
export const left: Outcome = { error: LEFT, cause: 'what the task belongs to has failed' };

/** The error by which the interpreter is told of a failure. */
export const errorOf = ({ error, cause }: Failure): Error => {
  if (error === 'States.Timeout') return timeoutError(cause);
  return error === LIMIT || error === LEFT
    ? final(error, cause)
    : Object.assign(new Error(cause), { name: error });
};
