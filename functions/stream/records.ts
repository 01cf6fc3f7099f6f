import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { AttributeValue, DynamoDBBatchResponse, DynamoDBRecord } from 'aws-lambda';
import type { Item } from '../../storage/store.ts';

/** A change of an item as the stream tells it: what stood there, what stands there now, and when. */
export type Change = {
  readonly sequence: string;
  readonly at: string;
  readonly tenant: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
};

type Image = Record<string, AttributeValue> | undefined;

const itemOf = (image: Image): Item | undefined =>
  image === undefined ? undefined : (unmarshall(image as Parameters<typeof unmarshall>[0]) as Item);

/** The tenant that a key begins with; of a membership, which is looked up by the person, the one that it ends with. */
const tenantOf = (item: Item | undefined): string => {
  const tenant = /^T#([^#]+)/.exec(item?.pk ?? '')?.[1] ?? /^M#([^#]+)$/.exec(item?.sk ?? '')?.[1];
  if (tenant === undefined) throw new Error(`no tenant in the key ${item?.pk ?? '(none)'}`);
  return tenant;
};

export const changeOf = (record: DynamoDBRecord): Change => {
  const before = itemOf(record.dynamodb?.OldImage);
  const after = itemOf(record.dynamodb?.NewImage);
  const sequence = record.dynamodb?.SequenceNumber;
  const seconds = record.dynamodb?.ApproximateCreationDateTime;
  if (sequence === undefined || seconds === undefined)
    throw new Error('a stream record has no number or time');
  // Seconds in events of the service; tools and tests may hand over milliseconds or a date.
  const at = new Date(Number(seconds) > 1e11 ? Number(seconds) : Number(seconds) * 1000).toISOString();
  return { sequence, at, tenant: tenantOf(after ?? before), before, after };
};

/** The answer to the event source mapping: the records that must come again. Never empty by accident. */
export const batchAnswer = (failed: Iterable<string>): DynamoDBBatchResponse => ({
  batchItemFailures: [...failed].map((itemIdentifier) => ({ itemIdentifier })),
});
