import {
  ProvisionedThroughputExceededException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { logger } from '../../../functions/shell/context.ts';
import { given } from '../../../functions/shell/given.ts';
import { recalculate } from '../../../functions/stream/recalculate.ts';
import { DynamoStore } from '../../../storage/store.ts';

const table = mockClient(DynamoDBDocumentClient);
afterAll(() => table.restore());
vi.stubEnv('AWS_REGION', 'eu-central-1');
const store = new DynamoStore('table');
const item = { pk: 'T#t#SALE#0', sk: 's', type: 'sale', version: 2 };
const about = { $metadata: {}, message: 'not now' };
const cancelled = (...codes: string[]) =>
  new TransactionCanceledException({ ...about, CancellationReasons: codes.map((Code) => ({ Code })) });

beforeEach(() => void table.reset());

describe('a table that takes no more', () => {
  it('is an error that goes up, not an outcome', async () => {
    table.onAnyCommand().rejects(new ProvisionedThroughputExceededException(about));
    await expect(store.put(item, { if: 'absent' })).rejects.toThrow('not now');
    await expect(store.transact([{ put: item }])).rejects.toThrow('not now');
    await expect(store.query({ pk: item.pk })).rejects.toThrow('not now');
    table.on(TransactWriteCommand).rejects(cancelled('None', 'ThrottlingError'));
    await expect(store.transact([{ put: item }, { put: item }])).rejects.toThrow('not now');
  });

  it('and a conflict of transactions is “not done”: decided again from what is there', async () => {
    table.on(TransactWriteCommand).rejects(cancelled('TransactionConflict', 'None'));
    expect(await store.transact([{ put: item }, { put: item }])).toEqual({ done: false });
  });

  it('sends the records of the partner back to the stream', async () => {
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    table.onAnyCommand().resolves({});
    const text = (fields: Record<string, string>) =>
      Object.fromEntries(Object.entries(fields).map(([name, S]) => [name, { S }]));
    const NewImage = {
      ...text({ pk: 'T#t#SALE#0', sk: 'sale_0', type: 'sale', id: 'sale_0', externalId: 'x' }),
      ...text({ programId: 'g', partnerId: 'p', productId: 'd', quantity: '1', amount: '1' }),
      ...text({ currency: 'EUR', occurredAt: '2026-02-10', day: '2026-02-10', reported: 'r' }),
      ...text({ status: 'accepted', recordedAt: '2026-02-10T10:00:00.000Z' }),
      form: { N: '1' },
      version: { N: '1' },
      revision: { N: '0' },
      terms: { N: '0' },
      valuation: { M: { decisions: { L: [] } } },
    };
    const dynamodb = { SequenceNumber: '17', ApproximateCreationDateTime: 1_775_000_000, NewImage };
    table.on(QueryCommand).rejects(new ProvisionedThroughputExceededException(about));
    const answer = await recalculate([{ dynamodb }], { store, given });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '17' }] });
    expect(logged).toHaveBeenCalledOnce();
    logged.mockRestore();
  });
});
