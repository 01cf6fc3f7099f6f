import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { adding, condition, type Guard, type Query, range } from './expressions.ts';
import type { Key } from './key.ts';
import { table } from './table.ts';
import { isUnexpected, transactItems } from './transact-items.ts';

/** What a table holds: the key, the entity's type, and its fields. */
export type Item = Key & { readonly type: string } & Readonly<Record<string, unknown>>;

export type Write =
  | { readonly put: Item; readonly guard?: Guard }
  | { readonly check: Key; readonly guard: Guard }
  | { readonly remove: Key };

/** A guarded write's outcome: done, or what stood in the way (absent where nothing stands there). */
export type Outcome = { readonly done: true } | { readonly done: false; readonly existing?: Item };

type Page = { readonly items: readonly Item[]; readonly last: string | undefined };

/** Units that DynamoDB reported as consumed, since the store was made. */
export type Units = { read: number; write: number };

/** A number that many add to: for what need not be exact to the request, never for money. */
export type Counter = { readonly item: Item; readonly field: string; readonly by: number };

export interface Store {
  get(key: Key): Promise<Item | undefined>;
  /** Those that are there, each once, in the order of the keys. */
  getMany(keys: readonly Key[]): Promise<readonly Item[]>;
  query(query: Query): Promise<Page>;
  put(item: Item, guard?: Guard): Promise<Outcome>;
  remove(key: Key): Promise<void>;
  transact(writes: readonly Write[]): Promise<Outcome>;
  /** Adds to a number of an item, which is made where it is not there; answers the sum. */
  count(counter: Counter): Promise<number>;
  readonly units: Units;
}

/** A key as one text. */
const placeOf = ({ pk, sk }: Key): string => `${pk}\n${sk}`;

/** The table on DynamoDB. All reads are consistent: money is decided on them. */
export class DynamoStore implements Store {
  readonly units: Units = { read: 0, write: 0 };
  readonly #name: string;
  readonly #client: DynamoDBDocumentClient;

  constructor(name: string) {
    this.#name = name;
    const base = new DynamoDBClient({
      maxAttempts: 5,
      requestHandler: new NodeHttpHandler({
        connectionTimeout: 1_000,
        requestTimeout: 5_000,
        httpAgent: { maxSockets: 128 },
        httpsAgent: { maxSockets: 128 },
      }),
    });
    this.#client = DynamoDBDocumentClient.from(base, { marshallOptions: { removeUndefinedValues: true } });
  }

  #count(kind: keyof Units, consumed: { CapacityUnits?: number | undefined } | undefined) {
    this.units[kind] += consumed?.CapacityUnits ?? 0;
  }

  async get(key: Key) {
    const answer = await this.#client.send(
      new GetCommand({
        TableName: this.#name,
        Key: key,
        ConsistentRead: true,
        ReturnConsumedCapacity: 'TOTAL',
      }),
    );
    this.#count('read', answer.ConsumedCapacity);
    return answer.Item as Item | undefined;
  }

  async getMany(keys: readonly Key[]) {
    const found = new Map<string, Item>();
    const unique = [...new Map(keys.map(({ pk, sk }) => [placeOf({ pk, sk }), { pk, sk }])).values()];
    for (let at = 0; at < unique.length; at += 100) {
      let wanted: Record<string, unknown>[] = unique.slice(at, at + 100);
      while (wanted.length > 0) {
        const answer = await this.#client.send(
          new BatchGetCommand({
            RequestItems: { [this.#name]: { Keys: wanted, ConsistentRead: true } },
            ReturnConsumedCapacity: 'TOTAL',
          }),
        );
        for (const consumed of answer.ConsumedCapacity ?? []) this.#count('read', consumed);
        for (const raw of answer.Responses?.[this.#name] ?? []) found.set(placeOf(raw as Item), raw as Item);
        wanted = answer.UnprocessedKeys?.[this.#name]?.Keys ?? [];
      }
    }
    return unique.flatMap((key) => found.get(placeOf(key)) ?? []);
  }

  async query(query: Query) {
    const answer = await this.#client.send(
      new QueryCommand({
        TableName: this.#name,
        ...range(query),
        ConsistentRead: true,
        ScanIndexForward: query.newestFirst !== true,
        ReturnConsumedCapacity: 'TOTAL',
        ...(query.limit === undefined ? {} : { Limit: query.limit }),
        ...(query.after === undefined ? {} : { ExclusiveStartKey: { pk: query.pk, sk: query.after } }),
      }),
    );
    this.#count('read', answer.ConsumedCapacity);
    const last: unknown = answer.LastEvaluatedKey?.[table.sort];
    return { items: (answer.Items ?? []) as Item[], last: typeof last === 'string' ? last : undefined };
  }

  async put(item: Item, guard?: Guard): Promise<Outcome> {
    try {
      const answer = await this.#client.send(
        new PutCommand({
          TableName: this.#name,
          Item: item,
          ...condition(guard),
          ReturnConsumedCapacity: 'TOTAL',
          ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
        }),
      );
      this.#count('write', answer.ConsumedCapacity);
      return { done: true };
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      this.units.write += 1;
      const { unmarshall } = await import('@aws-sdk/util-dynamodb');
      return error.Item === undefined
        ? { done: false }
        : { done: false, existing: unmarshall(error.Item) as Item };
    }
  }

  async count({ item, field, by }: Counter): Promise<number> {
    const answer = await this.#client.send(
      new UpdateCommand({
        TableName: this.#name,
        ...adding(item, field, by),
        ReturnValues: 'UPDATED_NEW',
        ReturnConsumedCapacity: 'TOTAL',
      }),
    );
    this.#count('write', answer.ConsumedCapacity);
    const sum: unknown = answer.Attributes?.[field];
    if (typeof sum !== 'number') throw new Error(`the counter ${item.pk} / ${item.sk} holds no number`);
    return sum;
  }

  async remove(key: Key) {
    const answer = await this.#client.send(
      new DeleteCommand({
        TableName: this.#name,
        Key: { pk: key.pk, sk: key.sk },
        ReturnConsumedCapacity: 'TOTAL',
      }),
    );
    this.#count('write', answer.ConsumedCapacity);
  }

  /** All writes or none. `existing` is what stood in the way of the first write that was refused. */
  async transact(writes: readonly Write[]): Promise<Outcome> {
    const TransactItems = transactItems(this.#name, writes);
    try {
      const answer = await this.#client.send(
        new TransactWriteCommand({ TransactItems, ReturnConsumedCapacity: 'TOTAL' }),
      );
      for (const consumed of answer.ConsumedCapacity ?? []) this.#count('write', consumed);
      return { done: true };
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const reasons = error.CancellationReasons ?? [];
      if (reasons.some(isUnexpected)) throw error;
      this.units.write += 2 * writes.length;
      const refused = reasons.find((reason) => reason.Code === 'ConditionalCheckFailed')?.Item;
      const { unmarshall } = await import('@aws-sdk/util-dynamodb');
      return refused === undefined ? { done: false } : { done: false, existing: unmarshall(refused) as Item };
    }
  }
}
