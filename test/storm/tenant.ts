import { hash } from 'node:crypto';
import type { DynamoDBRecord } from 'aws-lambda';
import { type Given, given } from '../../functions/shell/given.ts';
import type { Key } from '../../storage/key.ts';
import type { Item } from '../../storage/store.ts';

/** The one tenant of every history, as its table has it. */
export const tenant = 'storm';

let names = 0;
/** A name that nothing in this process knows yet. Names don't stand in traces or tables: they differ from run to run. */
const newName = (): string => {
  names += 1;
  return `t${names}`;
};

const due = 'DUE';

/**
 * An instance of a function. What the code keeps in the memory of an instance it keeps by tenant, so each instance knows
 * the tenant by a name of its own: a new instance begins with nothing, and two of them share nothing.
 */
export class Instance {
  readonly name = newName();

  /** A key as the table has it. */
  key<K extends Key>({ pk, sk }: K): Key {
    if (pk === due) return { pk, sk: sk.replace(`#${this.name}#`, `#${tenant}#`) };
    return { pk: this.partition(pk), sk };
  }

  partition(pk: string): string {
    return pk.startsWith(`T#${this.name}`) ? `T#${tenant}${pk.slice(2 + this.name.length)}` : pk;
  }

  /** An item as the table has it. */
  inward(item: Item): Item {
    return { ...item, ...this.key(item), ...(item.pk === due ? { tenant } : {}) };
  }

  /** An item as the instance sees it. Only due items say whose they are outside of their key. */
  outward(item: Item): Item {
    return item.pk === due ? { ...item, tenant: this.name } : item;
  }

  /** A record of the stream as the instance sees it. */
  record(record: DynamoDBRecord): DynamoDBRecord {
    const { dynamodb } = record;
    const pk = { S: `T#${this.name}${(dynamodb?.Keys?.['pk']?.S ?? '').slice(2 + tenant.length)}` };
    return {
      ...record,
      dynamodb: {
        ...dynamodb,
        ...(dynamodb?.OldImage === undefined ? {} : { OldImage: { ...dynamodb.OldImage, pk } }),
        ...(dynamodb?.NewImage === undefined ? {} : { NewImage: { ...dynamodb.NewImage, pk } }),
      },
    };
  }
}

const kept = new Map<string, string>();

/** The id that a natural key makes: the real one of the one tenant, kept because histories use the same few names. */
export const naturalId = (name: string, prefix: string, parts: readonly string[]): string => {
  const real = parts.map((part) => (part === name ? tenant : part));
  const key = `${prefix} ${real.join(' ')}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size > 20_000) kept.clear();
  const made = given.naturalId(prefix, ...real);
  kept.set(key, made);
  return made;
};

const ordered = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(ordered).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const names = Object.keys(value).sort();
  let text = '{';
  for (const name of names) {
    const inner: unknown = Reflect.get(value, name);
    if (inner !== undefined) text += `${JSON.stringify(name)}:${ordered(inner)},`;
  }
  return `${text}}`;
};

/** A digest with the same meaning as the real one, made faster: a history asks for hundreds. */
export const digest: Given['digest'] = (value) => hash('sha1', ordered(value), 'base64url');
