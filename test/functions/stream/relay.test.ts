import { readFileSync } from 'node:fs';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Job } from '../../../domain/platform/job.ts';
import type { Notice } from '../../../domain/platform/notice.ts';
import { catalogue } from '../../../events/catalogue.ts';
import { logger } from '../../../functions/shell/context.ts';
import { given } from '../../../functions/shell/given.ts';
import { relay } from '../../../functions/stream/relay.ts';
import { deals } from '../../../storage/deals.ts';
import { payoutRuns } from '../../../storage/payouts.ts';
import { jobs, notices } from '../../../storage/platform.ts';
import type { Item } from '../../../storage/store.ts';
import { deal } from '../../domain/deals/cases.ts';
import { run } from '../../domain/payouts/cases.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const bus = mockClient(EventBridgeClient);
afterAll(() => bus.restore());
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
const image = (item: Item) => marshall(item, { removeUndefinedValues: true });
const recordOf = (number: number, after: Item | undefined, before?: Item) =>
  ({
    eventID: String(number),
    dynamodb: {
      SequenceNumber: String(number),
      ApproximateCreationDateTime: 1_775_000_000,
      ...(after === undefined ? {} : { NewImage: image(after) }),
      ...(before === undefined ? {} : { OldImage: image(before) }),
    },
  }) as unknown as DynamoDBRecord;
const jobItem = (one: object) => jobs.item({ tenant: 'acme', jobId: job.id }, { ...job, ...one });
const record = (number: number, after: object, before?: object) =>
  recordOf(number, jobItem(after), before === undefined ? undefined : jobItem(before));
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
    expect(await relay(records, context())).toEqual({ batchItemFailures: [] });
    expect(sent().map(({ DetailType, Detail }) => [DetailType, JSON.parse(Detail ?? '').turn])).toEqual([
      ['revaluation.requested', 1],
      ['revaluation.requested', 2],
      ['sale-import.requested', 1],
    ]);
    expect(sent()[0]).toMatchObject({ EventBusName: 'bus', Source: 'partnerwise' });
    const first = sent()[0]?.Detail;
    bus.resetHistory();
    await relay(records, context());
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
    const { batchItemFailures } = await relay(records, context());
    expect(bus.commandCalls(PutEventsCommand)).toHaveLength(2);
    expect(batchItemFailures.map((one) => one.itemIdentifier)).toEqual(['3', '2', '19']);
    logged.mockRestore();
  });
});

const dealItem = (one: Partial<ReturnType<typeof deal>> = {}) =>
  deals.item({ tenant: 'acme', dealId: 'deal_1' }, deal(one));
const runItem = (one: Parameters<typeof run>[0] = {}) =>
  payoutRuns.item({ tenant: 'acme', runId: run().id }, run(one));
const notice: Notice = {
  id: 'notice_1',
  to: 'anna@example.com',
  language: 'pl',
  letter: { subject: 'Dzień dobry', paragraphs: [], facts: [], closing: [] },
  attachments: [],
  state: 'queued',
  version: 1,
  createdAt: job.createdAt,
};
const noticeItem = (one: Partial<Notice> = {}) =>
  notices.item({ tenant: 'acme', noticeId: notice.id }, { ...notice, ...one });

/** What the records make known: names and details. */
const told = async (...records: DynamoDBRecord[]) => {
  bus.resetHistory();
  expect(await relay(records, context())).toEqual({ batchItemFailures: [] });
  return sent().map(({ DetailType, Detail }) => ({ name: DetailType, detail: JSON.parse(Detail ?? '') }));
};

describe('what a change makes known', () => {
  it('of a new deal: its approval is to be started', async () => {
    const facts = await told(recordOf(1, dealItem()));
    const detail = {
      id: given.naturalId('event', 'acme', 'approval', 'approval_1'),
      version: 1,
      tenant: 'acme',
      workflow: 'approval',
      execution: 'acme-approval_1',
      input: { tenant: 'acme', kind: 'deal', subjectId: 'deal_1', approvalId: 'approval_1' },
    };
    expect(facts).toMatchObject([{ name: 'workflow.requested', detail }, { name: 'deal.opened' }]);
    expect(await told(recordOf(1, dealItem()), recordOf(1, dealItem()))).toEqual([...facts, ...facts]);
  });

  it('of a deal that changes or goes: nothing', async () => {
    const approved = dealItem({ state: 'approved', protectedUntil: '2026-05-31', version: 2 });
    const expired = dealItem({ state: 'expired', protectedUntil: '2026-05-31', version: 3 });
    const changes = [recordOf(1, approved, dealItem()), recordOf(2, expired, approved)];
    expect(await told(...changes, recordOf(3, undefined, expired))).toEqual([]);
  });

  it('of a new notice: it waits to be sent, and later nothing', async () => {
    const id = given.naturalId('event', 'acme', 'notice_1');
    const detail = { id, version: 1, tenant: 'acme', noticeId: 'notice_1' };
    expect(await told(recordOf(1, noticeItem()))).toEqual([{ name: 'notice.queued', detail }]);
    const gone = noticeItem({ state: 'sent', version: 2 });
    expect(await told(recordOf(2, gone, noticeItem()), recordOf(3, undefined, gone))).toEqual([]);
  });

  it('of a payout run that is started, or once more: an execution of its own each time', async () => {
    const failed = runItem({ state: 'failed', version: 5 });
    const again = runItem({ attempt: 2, version: 6 });
    const facts = await told(recordOf(1, runItem()), recordOf(2, again, failed));
    expect(facts.map(({ name }) => name)).toEqual(['workflow.requested', 'workflow.requested']);
    expect(facts.map(({ detail }) => [detail.workflow, detail.execution, detail.input])).toEqual([
      [
        'payout-run',
        'acme-payout-run_2024-01-1',
        { tenant: 'acme', runId: 'payout-run_2024-01', attempt: 1 },
      ],
      [
        'payout-run',
        'acme-payout-run_2024-01-2',
        { tenant: 'acme', runId: 'payout-run_2024-01', attempt: 2 },
      ],
    ]);
    expect(new Set(facts.map(({ detail }) => detail.id)).size).toBe(2);
  });

  it('of a payout run that goes on: nothing', async () => {
    const waiting = runItem({ state: 'waiting', version: 2 });
    const late = recordOf(3, waiting, runItem({ attempt: 2 }));
    expect(await told(recordOf(1, waiting, runItem()), recordOf(2, undefined, waiting), late)).toEqual([]);
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
