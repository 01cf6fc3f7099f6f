import { StateMachine } from 'aws-local-stepfunctions';

/** The longest time that a timer of Node takes. */
const LONGEST = 2 ** 31 - 1;

export type Alarm = { readonly rung: Promise<void>; readonly cancel: () => void };

/** Rings at a time, however far away. */
export const alarmAt = (time: number): Alarm => {
  const { promise, resolve } = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | undefined;
  const wait = () => {
    const left = time - Date.now();
    if (left <= 0) resolve();
    else timer = setTimeout(wait, Math.min(left, LONGEST));
  };
  wait();
  return { rung: promise, cancel: () => clearTimeout(timer) };
};

const brief = {
  StartAt: 'Wait',
  States: { Wait: { Type: 'Task', Resource: 'none', TimeoutSeconds: 0.001, End: true } },
} as const;

type TimeoutError = new () => Error;

const learn = async (): Promise<TimeoutError> => {
  const machine = new StateMachine(brief, { validationOptions: { noValidate: true } });
  const { promise, resolve } = Promise.withResolvers<null>();
  const overrides = { taskResourceLocalHandlers: { Wait: () => promise } };
  const failure: unknown = await machine.run({}, { overrides }).result.catch((error: unknown) => error);
  resolve(null);
  const cause = failure instanceof Error ? failure.cause : undefined;
  if (!(cause instanceof Error) || cause.name !== 'States.Timeout')
    throw new Error('the interpreter does not time out as it did');
  return cause.constructor as TimeoutError;
};

const Known = await learn();

/**
 * The error by which the interpreter tells a timeout. It keeps `States.TaskFailed` from matching one, as on AWS, but
 * knows it by its class, which it does not export: a task that times out shows it.
 */
export const timeoutError = (message: string): Error => Object.assign(new Known(), { message });
