import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { GetQueueAttributesCommand, ListQueuesCommand, SQSClient } from '@aws-sdk/client-sqs';
import { ApiClient, finished } from '../../local/client.ts';
import type { Machine } from '../../local/machine.ts';
import type { Tenant } from './draft.ts';

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** What lies in a queue though all has come to rest: messages that were given up. */
const queueFaults = async ({ endpoints }: Machine): Promise<readonly string[]> => {
  const client = new SQSClient({ endpoint: endpoints.aws, region: 'eu-central-1', credentials });
  const { QueueUrls = [] } = await client.send(new ListQueuesCommand({}));
  const AttributeNames = ['ApproximateNumberOfMessages' as const];
  const faults: string[] = [];
  for (const QueueUrl of QueueUrls) {
    const { Attributes } = await client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames }));
    const count = Number(Attributes?.['ApproximateNumberOfMessages'] ?? 0);
    if (count > 0) faults.push(`${count} messages lie in ${QueueUrl.split('/').at(-1)}`);
  }
  client.destroy();
  return faults;
};

/** Batches of the stream that were given up. */
const batchFaults = async ({ endpoints, bucketNames }: Machine): Promise<readonly string[]> => {
  const client = new S3Client({
    endpoint: endpoints.aws,
    region: 'eu-central-1',
    credentials,
    forcePathStyle: true,
  });
  const faults: string[] = [];
  for (const Bucket of bucketNames.filter((name) => !/files/i.test(name))) {
    const { KeyCount = 0 } = await client.send(new ListObjectsV2Command({ Bucket }));
    if (KeyCount > 0) faults.push(`${KeyCount} batches lie in ${Bucket}`);
  }
  client.destroy();
  return faults;
};

/** The product's own proof: everything that is posted, recomputed from the sales. */
const proofFault = async ({ apiUrl }: Machine, { name, keys }: Tenant): Promise<readonly string[]> => {
  const client = new ApiClient(apiUrl, keys[0]?.token ?? '');
  const key = { 'Idempotency-Key': crypto.randomUUID() };
  const { id } = await client.send<{ id: string }>('POST', '/v1/proofs', {}, key);
  await finished(client, id, 120);
  const { verdict } = await client.send<{ verdict: { outcome: string } }>('GET', `/v1/proofs/${id}`);
  return verdict.outcome === 'proven' ? [] : [`the ledger of ${name}: ${JSON.stringify(verdict)}`];
};

/** All that is left over once everything has come to rest. */
export const restFaults = async (
  machine: Machine,
  tenants: readonly Tenant[],
): Promise<readonly string[]> => [
  ...(await queueFaults(machine)),
  ...(await batchFaults(machine)),
  ...(await Promise.all(tenants.map((tenant) => proofFault(machine, tenant)))).flat(),
];
