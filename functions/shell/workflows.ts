import {
  ExecutionAlreadyExists,
  InvalidToken,
  SendTaskSuccessCommand,
  SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from '@aws-sdk/client-sfn';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { settings } from './context.ts';

/** The workflows of the house, by the names of their state machines. */
type WorkflowName = 'approval' | 'payout-run';

let client: SFNClient | undefined;
const states = (): SFNClient => {
  client ??= new SFNClient({
    requestHandler: new NodeHttpHandler({ connectionTimeout: 1_000, requestTimeout: 5_000 }),
  });
  return client;
};

/** What the service allows; it would refuse another name with a message that names no limit. */
const executionName = /^[A-Za-z0-9_-]{1,80}$/;

/**
 * Starts a workflow once: an execution of that name that is there already, running or ended, counts as started. Throws
 * where the name is none, or the service does not answer.
 */
export const startWorkflow = async (
  workflow: WorkflowName,
  execution: string,
  input: object,
): Promise<void> => {
  if (!executionName.test(execution))
    throw new Error(`an execution's name has 1 to 80 letters, digits, - or _; "${execution}" has not`);
  try {
    await states().send(
      new StartExecutionCommand({
        stateMachineArn: `${settings.workflows()}${workflow}`,
        name: execution,
        input: JSON.stringify(input),
      }),
    );
  } catch (error) {
    if (!(error instanceof ExecutionAlreadyExists)) throw error;
  }
};

/**
 * Gives a task that waits what it waits for. `gone` where nothing waits by that token any more: it was answered before,
 * its time was over, or its execution ended.
 */
export const answerTask = async (token: string, output: object): Promise<'answered' | 'gone'> => {
  try {
    await states().send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify(output) }));
    return 'answered';
  } catch (error) {
    const isGone =
      error instanceof TaskTimedOut || error instanceof TaskDoesNotExist || error instanceof InvalidToken;
    if (isGone) return 'gone';
    throw error;
  }
};
