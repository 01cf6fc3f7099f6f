import { readFileSync } from 'node:fs';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Job } from '../../../domain/platform/job.ts';
import { catalogue } from '../../../events/catalogue.ts';
import { logger } from '../../../functions/shell/context.ts';
import { relay } from '../../../functions/stream/relay.ts';
import { jobs } from '../../../storage/platform.ts';

const bus = mockClient(EventBridgeClient);
const job: Job = {
  id: 'job_1',
  state: 'queued',
  turn: 1,
  counters: {},
  requestedBy: 'key_1',
  version: 1,
  createdAt: '2026-04-01T10:00:00.000Z',
  updatedAt: '2026-04-01T10:00:00.000Z',
  task: { kind: 'revaluation', terms: 1, scopes: [] },
};
const image = (one: object) =>
  marshall(jobs.item({ tenant: 'acme', jobId: job.id }, { ...job, ...one }), { removeUndefinedValues: true });
const record = (number: number, after: object, before?: object) =>
  ({
    eventID: String(number),
    dynamodb: {
      SequenceNumber: String(number),
      ApproximateCreationDateTime: 1_775_000_000,
      NewImage: image(after),
      ...(before === undefined ? {} : { OldImage: image(before) }),
    },
  }) as unknown as DynamoDBRecord;
const sent = () => bus.commandCalls(PutEventsCommand).flatMap((one) => one.args[0].input.Entries ?? []);

beforeEach(() => {
  vi.stubEnv('EVENT_BUS_NAME', 'bus');
  vi.stubEnv('AWS_REGION', 'eu-central-1');
  bus.reset();
  bus.on(PutEventsCommand).callsFake(({ Entries }) => ({ Entries: Entries.map(() => ({ EventId: 'e' })) }));
});

describe('the relay', () => {
  it('tells that a job was handed over, and nothing else', async () => {
    const records = [
      record(1, {}),
      record(2, { state: 'running' }, {}),
      record(3, { turn: 2 }, {}),
      record(4, { state: 'done', turn: 3 }, {}),
      record(5, { state: 'awaiting-upload' }),
      record(6, {
        turn: 1,
        task: {
          kind: 'sale-import',
          programId: 'p',
          object: 'o',
          delimiter: ',',
          dateFormat: 'iso',
          decimalSeparator: '.',
          mapping: {},
        },
      }),
    ];
    expect(await relay(records)).toEqual({ batchItemFailures: [] });
    expect(sent().map(({ DetailType, Detail }) => [DetailType, JSON.parse(Detail ?? '').turn])).toEqual([
      ['revaluation.requested', 1],
      ['revaluation.requested', 2],
      ['sale-import.requested', 1],
    ]);
    expect(sent()[0]).toMatchObject({ EventBusName: 'bus', Source: 'partnerwise' });
    const first = sent()[0]?.Detail;
    bus.resetHistory();
    await relay(records);
    expect(sent()[0]?.Detail).toBe(first);
  });

  it('names the records that have to come again', async () => {
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    bus.on(PutEventsCommand).callsFake(({ Entries }) => ({
      Entries: Entries.map((_: unknown, index: number) =>
        index === 1 ? { ErrorCode: 'Throttled' } : { EventId: 'e' },
      ),
    }));
    const records = [
      record(1, {}),
      record(2, { turn: 2 }),
      record(3, { state: 'unheard-of' }),
      ...Array.from({ length: 12 }, (_, index) => record(10 + index, { turn: index })),
    ];
    const { batchItemFailures } = await relay(records);
    expect(bus.commandCalls(PutEventsCommand)).toHaveLength(2);
    expect(batchItemFailures.map((one) => one.itemIdentifier)).toEqual(['3', '2', '19']);
    logged.mockRestore();
  });
});

describe('a fact', () => {
  it.each(Object.entries(catalogue))('%s reads its sample for ever', (name, schema) => {
    const sample: unknown = JSON.parse(
      readFileSync(new URL(`../../../events/samples/${name}.v1.json`, import.meta.url), 'utf8'),
    );
    expect(schema.parse(sample)).toEqual(sample);
  });
});
