import type { DynamoDBBatchResponse } from 'aws-lambda';
import { recalculate } from '../../functions/stream/recalculate.ts';
import { relay } from '../../functions/stream/relay.ts';
import type { Happened } from '../kit/memory/records.ts';
import type { Bus } from './bus.ts';
import type { Invocation } from './invocation.ts';
import { type Ended, launch } from './launch.ts';
import type { World } from './world.ts';

type Reader = {
  readonly name: string;
  readonly types: ReadonlySet<string>;
  readonly read: (
    batch: readonly Happened[],
    invocation: Invocation,
    bus: Bus,
  ) => Promise<DynamoDBBatchResponse>;
};

const recordsFor = (batch: readonly Happened[], { instance }: Invocation) =>
  batch.map(({ record }) => instance.record(record));

/** The two readers of the stream, and which types of item each is given. Entries are told to alerts only: left out. */
const readers: readonly Reader[] = [
  {
    name: 'recalculate',
    types: new Set(['sale', 'target']),
    read: (batch, invocation) => recalculate(recordsFor(batch, invocation), invocation.context),
  },
  {
    name: 'relay',
    types: new Set(['job']),
    read: (batch, invocation, bus) =>
      relay(recordsFor(batch, invocation), invocation.context, (facts) =>
        invocation.publish(facts, () => bus.take(facts)),
      ),
  },
];

/** One shard as one reader goes through it: in order, a batch at a time, the same again until it is done or given up. */
type Lane = {
  readonly reader: Reader;
  readonly waiting: Happened[];
  isBusy: boolean;
  attempts: number;
  most: number | undefined;
};
type Batch = { readonly reader: Reader; readonly records: readonly Happened[] };

const mostAttempts = 3;

const shardOf = ({ pk, sk }: { pk: string; sk: string }, shards: number): number => {
  let sum = 7;
  for (const text of [pk, sk])
    for (let at = 0; at < text.length; at += 1) sum = (Math.imul(sum, 31) + text.charCodeAt(at)) | 0;
  return (sum >>> 0) % shards;
};

/** The first record of the batch that has to come again; its length where none has. */
const firstLeft = (batch: readonly Happened[], how: Ended<DynamoDBBatchResponse>): number => {
  if (how.how !== 'answered') return 0;
  const places = how.answer.batchItemFailures.map(({ itemIdentifier }) =>
    batch.findIndex(({ record }) => record.dynamodb?.SequenceNumber === itemIdentifier),
  );
  return Math.max(0, Math.min(batch.length, ...places));
};

/**
 * The table's stream: in order for one item only. A batch that fails comes again, whole or split; one that failed too
 * often is put aside and driven in later, when much else has happened; one that was done may come again all the same.
 */
export class Stream {
  readonly #world: World;
  readonly #bus: Bus;
  readonly #lanes: readonly Lane[];
  readonly #late: Batch[] = [];
  readonly #shards: number;
  #busy = 0;

  constructor(world: World, bus: Bus) {
    this.#world = world;
    this.#bus = bus;
    this.#shards = world.random.between(1, 4);
    this.#lanes = readers.flatMap((reader) =>
      Array.from({ length: this.#shards }, () => ({
        reader,
        waiting: [],
        isBusy: false,
        attempts: 0,
        most: undefined,
      })),
    );
  }

  /** Takes up what happened in the table since it was last asked. */
  take(): void {
    for (const one of this.#world.table.drain()) {
      const shard = shardOf(one.item, this.#shards);
      for (const [index, lane] of this.#lanes.entries())
        if (index % this.#shards === shard && lane.reader.types.has(one.after?.item.type ?? ''))
          lane.waiting.push(one);
    }
  }

  get ready(): number {
    return this.#lanes.filter(({ isBusy, waiting }) => !isBusy && waiting.length > 0).length;
  }

  get late(): number {
    return this.#late.length;
  }

  get isEmpty(): boolean {
    return (
      this.#busy === 0 && this.#late.length === 0 && this.#lanes.every(({ waiting }) => waiting.length === 0)
    );
  }

  /** Hands the next batch of some shard to its reader. */
  deliver(): void {
    const { random } = this.#world;
    const lane = random.pick(this.#lanes.filter(({ isBusy, waiting }) => !isBusy && waiting.length > 0));
    const most = lane.most ?? (random.chance(0.5) ? 100 : random.between(1, 4));
    const records = lane.waiting.slice(0, most);
    lane.isBusy = true;
    this.#read({ reader: lane.reader, records }, (how) => this.#advance(lane, records, how));
  }

  #advance(lane: Lane, records: readonly Happened[], how: Ended<DynamoDBBatchResponse>): void {
    const { trouble } = this.#world;
    const first = firstLeft(records, how);
    const left = first === records.length && trouble.strikes(0.04) ? 0 : first;
    lane.isBusy = false;
    lane.waiting.splice(0, left);
    if (left === records.length) {
      lane.attempts = 0;
      lane.most = undefined;
      if (trouble.strikes(0.04)) this.#late.push({ reader: lane.reader, records });
      return;
    }
    lane.attempts += 1;
    lane.most = Math.ceil((records.length - left) / 2);
    if (lane.attempts < mostAttempts) return;
    this.#late.push({ reader: lane.reader, records: lane.waiting.splice(0, records.length - left) });
    lane.attempts = 0;
  }

  /** Drives in a batch that was put aside. */
  redrive(): void {
    const [batch] = this.#late.splice(this.#world.random.below(this.#late.length), 1);
    if (batch === undefined) return;
    this.#read(batch, (how) => {
      if (firstLeft(batch.records, how) < batch.records.length) this.#late.push(batch);
    });
  }

  #read({ reader, records }: Batch, then: (how: Ended<DynamoDBBatchResponse>) => void): void {
    this.#busy += 1;
    launch(this.#world, {
      name: reader.name,
      body: (invocation) => reader.read(records, invocation, this.#bus),
      ended: (how) => {
        this.#busy -= 1;
        then(how);
      },
    });
  }
}
