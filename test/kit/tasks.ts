import { InvalidToken, SendTaskSuccessCommand, SFNClient } from '@aws-sdk/client-sfn';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach } from 'vitest';

/** What a workflow's task that waits was told. */
type Told = { readonly token: string; readonly output: Readonly<Record<string, unknown>> };

/**
 * The workflow service for a test file, by which tasks that wait are answered; it knows every token before each test.
 * `told` is what was said to a token so far. `forget` makes every token unknown, `fail` breaks the service, `mend` ends
 * both.
 */
export const useTasks = () => {
  const service = mockClient(SFNClient);
  const mend = (): void => {
    service.on(SendTaskSuccessCommand).resolves({});
  };
  beforeEach(() => {
    service.reset();
    mend();
  });
  afterAll(() => service.restore());
  const told = (token: string): readonly Told['output'][] =>
    service
      .commandCalls(SendTaskSuccessCommand)
      .map(({ args: [{ input }] }) => input)
      .filter(({ taskToken }) => taskToken === token)
      .map(({ output }) => JSON.parse(output ?? '') as Told['output']);
  return {
    told,
    fail: (): void => {
      service.on(SendTaskSuccessCommand).rejects(new Error('the service is gone'));
    },
    forget: (): void => {
      const unknown = new InvalidToken({ message: 'Invalid token', $metadata: {} });
      service.on(SendTaskSuccessCommand).rejects(unknown);
    },
    mend,
  };
};
