import type { AttributeValue, DynamoDBRecord, StreamRecord } from 'aws-lambda';
import { writtenOut } from '../../../domain/kernel/division.ts';
import type { Item } from '../../../storage/store.ts';
import type { Stored } from './stored.ts';

/** A value as the stream writes it: bytes as base 64, numbers as text. */
const marshalled = (value: unknown): AttributeValue => {
  if (typeof value === 'string') return { S: value };
  if (typeof value === 'number') return { N: writtenOut(value) };
  if (typeof value === 'boolean') return { BOOL: value };
  if (value === null) return { NULL: true };
  if (value instanceof Uint8Array) return { B: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return { L: value.map(marshalled) };
  return { M: image(value as object) };
};

const image = (value: object): Record<string, AttributeValue> => {
  const fields: Record<string, AttributeValue> = {};
  for (const [name, one] of Object.entries(value)) fields[name] = marshalled(one);
  return fields;
};

/** What happened to an item. The record that tells it is made when it is read: most are never read in a simulation. */
export class Happened {
  readonly number: number;
  readonly at: number;
  readonly before: Stored | undefined;
  readonly after: Stored | undefined;
  #record: DynamoDBRecord | undefined;

  constructor(number: number, at: number, before: Stored | undefined, after: Stored | undefined) {
    this.number = number;
    this.at = at;
    this.before = before;
    this.after = after;
  }

  get item(): Item {
    const found = (this.after ?? this.before)?.item;
    if (found === undefined) throw new Error('a record has no image');
    return found;
  }

  /** As Lambda is given it: the time in whole seconds. */
  get record(): DynamoDBRecord {
    this.#record ??= this.#made();
    return this.#record;
  }

  #made(): DynamoDBRecord {
    const { before, after, item } = this;
    const dynamodb: StreamRecord = {
      ApproximateCreationDateTime: Math.floor(this.at / 1000),
      Keys: image({ pk: item.pk, sk: item.sk }),
      ...(before === undefined ? {} : { OldImage: image(before.item) }),
      ...(after === undefined ? {} : { NewImage: image(after.item) }),
      SequenceNumber: String(this.number).padStart(21, '0'),
      SizeBytes: (before?.size ?? 0) + (after?.size ?? 0) + item.pk.length + item.sk.length + 4,
      StreamViewType: 'NEW_AND_OLD_IMAGES',
    };
    return {
      eventID: String(this.number),
      eventName: before === undefined ? 'INSERT' : after === undefined ? 'REMOVE' : 'MODIFY',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'eu-central-1',
      dynamodb,
    };
  }
}
