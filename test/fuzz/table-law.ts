import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Entry } from '../../domain/ledger/entry.ts';
import type { Machine } from '../../local/machine.ts';
import type { Item } from '../../storage/store.ts';
import { checkSound } from '../kit/journal-law.ts';
import { keyed, pairings } from './pairings.ts';
import { checkAudits, checkDeliveries, checkMembers } from './people-law.ts';
import { type Read, tenantOf } from './read-item.ts';

type Reader = { readonly type: string; readonly parse: (item: Item) => unknown };

const isReader = (value: unknown): value is Reader =>
  typeof value === 'object' && value !== null && 'type' in value && 'parse' in value;

/** How every entity of the table is read, by its type. */
const readers = async (): Promise<ReadonlyMap<string, Reader>> => {
  const folder = join(import.meta.dirname, '../../storage');
  const modules = await Promise.all(
    readdirSync(folder).map(async (file) => Object.values((await import(join(folder, file))) as object)),
  );
  return new Map(
    modules
      .flat()
      .filter(isReader)
      .map((reader) => [reader.type, reader]),
  );
};

const itemsOf = async ({ endpoints, tableName }: Machine): Promise<readonly Item[]> => {
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: endpoints.dynamodb, region: 'eu-central-1', credentials });
  const documents = DynamoDBDocumentClient.from(client);
  const items: Item[] = [];
  for (let after: Record<string, unknown> | undefined; ; ) {
    const page = await documents.send(
      new ScanCommand({ TableName: tableName, ...(after && { ExclusiveStartKey: after }) }),
    );
    items.push(...((page.Items ?? []) as Item[]));
    after = page.LastEvaluatedKey;
    if (after === undefined) break;
  }
  client.destroy();
  return items;
};

const text = (value: unknown): string =>
  (value instanceof Error ? `${value.message} ${text(value.cause ?? '')}` : String(value)).slice(0, 600);

/** Every item read by its entity; what can't be read is told. */
const readAll = async (machine: Machine, say: (what: string) => void): Promise<readonly Read[]> => {
  const known = await readers();
  return (await itemsOf(machine)).flatMap((item) => {
    try {
      // The number of the terms is read as it stands.
      if (item.type === 'terms') return [];
      const reader = known.get(item.type);
      if (reader === undefined) throw new Error('no entity reads it');
      return [{ item, value: reader.parse(item) as Read['value'] }];
    } catch (error) {
      say(`${item.pk} / ${item.sk}: ${text(error)}`);
      return [];
    }
  });
};

const without = (all: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others);
  return all.filter((one) => !known.has(one));
};

const checkPairs = (all: readonly Read[], say: (what: string) => void): void => {
  for (const { thing, pointer, of } of pairings) {
    const wanted = all
      .filter(({ item }) => item.type === thing)
      .flatMap((one) => of(one, tenantOf(one)) ?? []);
    const standing = all
      .filter(({ item }) => item.type === pointer)
      .map(({ item }) => keyed(item.pk, item.sk));
    for (const key of without(wanted, standing)) say(`a ${thing} has no ${pointer} ${key}`);
    for (const key of without(standing, wanted)) say(`the ${pointer} ${key} leads to no ${thing}`);
  }
};

const referred = /^(partner|program|product|customer|deal)_[0-9a-z]{26}$/;

/** What an item names is there, in the same tenant. */
const checkReferences = (all: readonly Read[], say: (what: string) => void): void => {
  const there = new Set(all.map((one) => `${tenantOf(one)} ${one.item.sk}`));
  for (const one of all)
    for (const [field, id] of Object.entries(one.value))
      if (typeof id === 'string' && referred.test(id) && !there.has(`${tenantOf(one)} ${id}`)) {
        const { item } = one;
        say(`${item.type} ${item.pk} / ${item.sk}: its ${field} ${id} is not there`);
      }
};

const checkJournals = (all: readonly Read[], say: (what: string) => void): void => {
  const journals = Map.groupBy(
    all.filter(({ item }) => item.type === 'entry'),
    ({ item }) => item.pk,
  );
  for (const [pk, entries] of journals) {
    const journal = entries
      .map(({ value }) => value as unknown as Entry)
      .toSorted((a, b) => a.number - b.number);
    try {
      checkSound(pk, journal);
    } catch (error) {
      say(text(error));
    }
  }
};

/** All that is wrong with what stands in the table: nothing is half written. */
export const tableFaults = async (
  machine: Machine,
): Promise<{ readonly items: number; readonly faults: readonly string[] }> => {
  const faults: string[] = [];
  const say = (what: string): void => void faults.push(what);
  const all = await readAll(machine, say);
  checkPairs(all, say);
  checkReferences(all, say);
  checkJournals(all, say);
  checkAudits(all, say);
  checkDeliveries(all, say);
  checkMembers(all, say);
  return { items: all.length, faults };
};
