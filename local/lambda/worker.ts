import { parentPort, workerData } from 'node:worker_threads';
import type { Call, Failure, Reply, Start } from './protocol.ts';

// Runs inside a worker: loads one bundle and calls its handler, one event at a time.

const port = parentPort;
if (port === null) throw new Error('this file runs in a worker only');
const start = workerData as Start;
const say = (reply: Reply): void => port.postMessage(reply);

let written = '';
const tell = (): void => {
  if (written !== '') say({ kind: 'log', text: written });
  written = '';
};

// Through the same port as the answers, so that the lines of an invocation arrive before its answer; together, since
// each message wakes the machine up.
const capture = (chunk: unknown): boolean => {
  if (written === '') setTimeout(tell, 50).unref();
  written += typeof chunk === 'string' ? chunk : Buffer.from(chunk as Uint8Array).toString('utf8');
  return true;
};
process.on('exit', tell);
process.stdout.write = capture;
process.stderr.write = capture;

const failureOf = (error: unknown): Failure =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, trace: (error.stack ?? '').split('\n') }
    : { errorType: 'Error', errorMessage: String(error), trace: [] };

const contextOf = (call: Call) => ({
  functionName: start.name,
  functionVersion: '$LATEST',
  invokedFunctionArn: start.arn,
  memoryLimitInMB: String(start.memory),
  awsRequestId: call.requestId,
  logGroupName: `/aws/lambda/${start.name}`,
  logStreamName: 'local',
  callbackWaitsForEmptyEventLoop: true,
  getRemainingTimeInMillis: () => Math.max(0, call.deadline - Date.now()),
});

type Handler = (event: unknown, context: unknown) => Promise<unknown>;

const load = async (): Promise<Handler> => {
  const loaded = (await import(start.file)) as Record<string, unknown>;
  const handler = loaded[start.handler];
  if (typeof handler !== 'function') throw new Error(`${start.file} exports no ${start.handler}`);
  return handler as Handler;
};

// A bundle that can't be loaded fails every call and not the machine.
const loading = load();
loading.then(
  () => say({ kind: 'ready' }),
  () => say({ kind: 'ready' }),
);

port.on('message', async (call: Call) => {
  try {
    const handler = await loading;
    const result: unknown = await handler(JSON.parse(call.event), contextOf(call));
    tell();
    say({ kind: 'done', id: call.id, result: JSON.stringify(result ?? null) });
  } catch (error) {
    tell();
    say({ kind: 'failed', id: call.id, failure: failureOf(error) });
  }
});
