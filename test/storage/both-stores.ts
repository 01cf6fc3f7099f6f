import type { DynamoDBRecord } from 'aws-lambda';
import { expect } from 'vitest';
import type { Guard, Query } from '../../storage/expressions.ts';
import type { Key } from '../../storage/key.ts';
import type { Item, Store, Write } from '../../storage/store.ts';
import { MemoryStore } from '../kit/memory-store.ts';
import { toldSoFar } from '../kit/stream.ts';
import { useTable } from '../kit/table.ts';

/** One deed after another, on the store in memory and on a real engine: the same answers, units and records. */

const context = useTable();

export type Deed = (store: Store) => Promise<unknown>;
export const get =
  (key: Key): Deed =>
  (store) =>
    store.get(key);
export const put =
  (item: Item, guard?: Guard): Deed =>
  (store) =>
    store.put(item, guard);
export const remove =
  (key: Key): Deed =>
  (store) =>
    store.remove(key);
export const count =
  (item: Item, by: number): Deed =>
  (store) =>
    store.count({ item, field: 'total', by });
export const query =
  (wanted: Query): Deed =>
  (store) =>
    store.query(wanted);
export const transact =
  (...writes: readonly Write[]): Deed =>
  (store) =>
    store.transact(writes);
/** In no order by contract, so they are put in one here. */
export const getMany =
  (...keys: readonly Key[]): Deed =>
  async (store) =>
    [...(await store.getMany(keys))].sort((a, b) => (a.pk + a.sk < b.pk + b.sk ? -1 : 1));

/** What a deed came to: its answer or the name of its error, and the units it took. */
const outcome = async (store: Store, deed: Deed) => {
  const { read, write } = store.units;
  const answer = await deed(store).catch((error: unknown) => ({
    failed: error instanceof Error && error.name,
  }));
  return { answer, read: store.units.read - read, write: store.units.write - write };
};

const told = ({ eventName, eventSource, dynamodb }: DynamoDBRecord) => ({
  eventName,
  eventSource,
  Keys: dynamodb?.Keys,
  OldImage: dynamodb?.OldImage,
  NewImage: dynamodb?.NewImage,
  StreamViewType: dynamodb?.StreamViewType,
});

let position = 0;
const engineTold = async (): Promise<readonly DynamoDBRecord[]> => {
  const all = await toldSoFar();
  const fresh = all.slice(position);
  position = all.length;
  return fresh;
};

export const expectSame = async (deeds: readonly Deed[]): Promise<void> => {
  const engine = context().store;
  const memory = new MemoryStore({ tellsUnchanged: true });
  for (const [index, deed] of deeds.entries())
    expect(await outcome(memory, deed), `deed ${index}`).toEqual(await outcome(engine, deed));
  const ours = memory.table.drain().map(({ record }) => record);
  const theirs = await engineTold();
  expect(ours.map(told)).toEqual(theirs.map(told));
  const numbers = ours.map(({ dynamodb }) => dynamodb?.SequenceNumber ?? '');
  expect(numbers.toSorted()).toEqual(numbers);
  const times = (records: readonly DynamoDBRecord[]) =>
    records.map(({ dynamodb }) => Number(dynamodb?.ApproximateCreationDateTime));
  for (const [index, time] of times(ours).entries())
    expect(Math.abs(time - (times(theirs)[index] ?? 0))).toBeLessThan(60);
};

let partitions = 0;
export const partition = (): string => {
  partitions += 1;
  return `T#conformance-${String(partitions).padStart(4, '0')}`;
};
export const text = (length: number): string => 'x'.repeat(length);
