import type { MiddlewareObj } from '@middy/core';
import { consumed, settings } from './context.ts';

type Start = { readonly read: number; readonly write: number };

/** One line of CloudWatch's embedded metric format: no call, no library, and nothing where nothing was consumed. */
const emit = (name: string, start: Start): void => {
  const now = consumed();
  const ReadUnits = now.read - start.read;
  const WriteUnits = now.write - start.write;
  if (ReadUnits === 0 && WriteUnits === 0) return;
  const Metrics = [
    { Name: 'ReadUnits', Unit: 'Count' },
    { Name: 'WriteUnits', Unit: 'Count' },
  ];
  const _aws = {
    Timestamp: Date.now(),
    CloudWatchMetrics: [{ Namespace: 'Partnerwise', Dimensions: [['FunctionName']], Metrics }],
  };
  // Not the console: Lambda would wrap the line, and CloudWatch would not find the metric in it.
  process.stdout.write(`${JSON.stringify({ _aws, FunctionName: name, ReadUnits, WriteUnits })}\n`);
};

/** Measures the table units that each invocation of a handler consumes. One invocation runs at a time in a function. */
export const units = (): MiddlewareObj => {
  let start: Start = { read: 0, write: 0 };
  const end = () => {
    const name = settings.functionName();
    if (name !== undefined) emit(name, start);
  };
  return {
    before: () => {
      start = consumed();
    },
    after: end,
    onError: end,
  };
};
