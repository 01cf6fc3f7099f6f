import { describe, expect, it } from 'vitest';
import type { MappingPlan } from '../../local/template/shapes.ts';
import { type Batch, deliver, firstFailed } from '../../local/triggers/deliver.ts';
import { processed } from '../../local/triggers/queues.ts';

const mapping: MappingPlan = {
  id: 'm',
  source: 's',
  functionName: 'f',
  batchSize: 10,
  filters: [],
  reportsItems: true,
  bisects: true,
  retries: 2,
  maxAgeSeconds: 3600,
  failuresArn: undefined,
};
const now = Math.floor(Date.now() / 1000);
const record = (number: number, at = now) => ({
  dynamodb: { SequenceNumber: String(number), ApproximateCreationDateTime: at },
});
const numbers = (batch: Batch) =>
  batch.map((one) => Number((one['dynamodb'] as { SequenceNumber: string }).SequenceNumber));

const run = async (
  batch: Batch,
  handler: (given: number[]) => unknown,
  having: Partial<MappingPlan> = {},
) => {
  const seen: number[][] = [];
  const givenUp: [number[], string][] = [];
  let reached = '';
  await deliver(
    batch,
    { ...mapping, ...having },
    {
      invoke: async (given) => {
        seen.push(numbers(given));
        return handler(numbers(given));
      },
      reached: (number) => {
        reached = number;
      },
      giveUp: async (given, { condition }) => {
        givenUp.push([numbers(given), condition]);
      },
      stopped: () => false,
      pause: async () => undefined,
    },
  );
  return { seen, givenUp, reached };
};

describe('a batch of the stream', () => {
  const batch = [1, 2, 3, 4].map((number) => record(number));

  it('that is processed moves the checkpoint to its end', async () => {
    expect(await run(batch, () => null)).toEqual({ seen: [[1, 2, 3, 4]], givenUp: [], reached: '4' });
  });

  it('goes on from the lowest record that failed', async () => {
    let isFirst = true;
    const result = await run(batch, () => {
      const answer = isFirst
        ? { batchItemFailures: [{ itemIdentifier: '4' }, { itemIdentifier: '3' }] }
        : undefined;
      isFirst = false;
      return answer;
    });
    expect(result).toEqual({ seen: [[1, 2, 3, 4], [3], [4]], givenUp: [], reached: '4' });
  });

  it('is halved after an error, so that only the bad record is given up', async () => {
    const result = await run(batch, (given) => {
      if (given.includes(2)) throw new Error('bad');
    });
    expect(result.givenUp).toEqual([[[2], 'RetryAttemptsExhausted']]);
    expect(result.seen.filter((given) => given.join() === '2')).toHaveLength(3);
    expect(result.seen.flat().filter((number) => number === 4)).toHaveLength(2);
    expect(result.reached).toBe('4');
  });

  it('is given up as a whole without halving, and when it is too old', async () => {
    const bad = () => {
      throw new Error('bad');
    };
    expect((await run(batch, bad, { bisects: false })).givenUp).toEqual([
      [[1, 2, 3, 4], 'RetryAttemptsExhausted'],
    ]);
    expect((await run([record(1, now - 7200), record(2)], bad)).givenUp).toEqual([
      [[1, 2], 'EventAgeExceeded'],
    ]);
  });

  it('failed as a whole if an identifier is unknown', () => {
    expect(firstFailed(batch, { batchItemFailures: [{ itemIdentifier: '9' }] })).toBe(0);
    expect(firstFailed(batch, { batchItemFailures: [] })).toBeUndefined();
  });
});

describe('messages of a queue', () => {
  const messages = [{ MessageId: 'a' }, { MessageId: 'b' }];

  it('are deleted but for those that failed', () => {
    expect(processed(messages, undefined)).toEqual(messages);
    expect(processed(messages, { batchItemFailures: [{ itemIdentifier: 'a' }] })).toEqual([
      { MessageId: 'b' },
    ]);
    expect(processed(messages, { batchItemFailures: [{ itemIdentifier: '' }] })).toEqual([]);
  });
});
