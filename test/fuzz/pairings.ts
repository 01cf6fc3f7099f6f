import type { Customer } from '../../domain/customers/customer.ts';
import { factsOf } from '../../domain/customers/duplicates/facts.ts';
import { indexKeys } from '../../domain/customers/duplicates/index-keys.ts';
import { coSellers } from '../../domain/deals/co-sold.ts';
import type { Deal } from '../../domain/deals/deal.ts';
import { task } from '../../domain/tasks/task.ts';
import { placeWrites } from '../../functions/tasks/places.ts';
import type { Read } from './read-item.ts';

/** Where each of one kind has its pointer and each pointer its thing: the keys of both. */
type Pairing = {
  readonly thing: string;
  readonly pointer: string;
  /** The keys of the pointers that a thing must have. */
  readonly of: (thing: Read, tenant: string) => string | readonly string[] | undefined;
};
export const keyed = (...parts: readonly unknown[]): string => parts.join(' / ');
const isOpen = ({ value }: Read): boolean => value['outcome'] === undefined;
const lineOf = ({ value }: Read): string => (value['line'] as { id: string }).id;

/** By which a customer is found; by none where it went into one that everybody sees who saw it. */
const customerKeysOf = ({ value }: Read, tenant: string): readonly string[] => {
  const customer = value as unknown as Customer;
  const { id, partnerId, mergedInto, mergedPartnerId } = customer;
  const isGone = mergedInto !== undefined && (partnerId === undefined || partnerId === mergedPartnerId);
  const keys = isGone ? [] : indexKeys(factsOf(customer));
  return keys.map((key) => keyed(`T#${tenant}#CUSTKEY#${key}`, `${partnerId ?? 'vendor'}#${id}`));
};

/** Every kind of thing that is found by pointers. */
export const pairings: readonly Pairing[] = [
  { thing: 'customer', pointer: 'customerKey', of: customerKeysOf },
  {
    thing: 'deal',
    pointer: 'partnerDeal',
    of: ({ value }, tenant) => {
      const one = value as unknown as Deal;
      return [one.partnerId, ...coSellers(one)].map((partnerId) =>
        keyed(`T#${tenant}#PARTNERDEAL#${partnerId}`, one.id),
      );
    },
  },
  {
    thing: 'approval',
    pointer: 'openApproval',
    of: ({ value }, tenant) =>
      value['state'] === 'open' ? keyed(`T#${tenant}#OPENAPPROVAL`, value['id']) : undefined,
  },
  {
    thing: 'dispute',
    pointer: 'partnerDispute',
    of: ({ value }, tenant) => keyed(`T#${tenant}#PARTNERDISPUTE#${value['partnerId']}`, value['id']),
  },
  {
    thing: 'dispute',
    pointer: 'openDispute',
    of: (one, tenant) => (isOpen(one) ? keyed(`T#${tenant}#OPENDISPUTE`, one.value['id']) : undefined),
  },
  {
    thing: 'dispute',
    pointer: 'lineDispute',
    of: (one, tenant) =>
      isOpen(one) ? keyed(`T#${tenant}#LINEDISPUTE#${one.value['partnerId']}`, lineOf(one)) : undefined,
  },
  {
    thing: 'task',
    pointer: 'taskPlace',
    of: ({ value }, tenant) =>
      placeWrites(tenant, undefined, task.parse(value)).flatMap((write) =>
        'put' in write ? [keyed(write.put.pk, write.put.sk)] : [],
      ),
  },
  {
    thing: 'webhookEndpoint',
    pointer: 'webhookSecret',
    of: ({ value }, tenant) =>
      value['state'] === 'removed' ? undefined : keyed(`T#${tenant}#HOOKSECRET`, value['id']),
  },
];
