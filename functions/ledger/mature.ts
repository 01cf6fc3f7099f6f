import { type Day, type Instant, later } from '../../domain/kernel/day.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { maturedEntry } from '../../domain/ledger/transfer.ts';
import { entries, entryNumber } from '../../storage/ledger.ts';
import { type DueWork, dueItem } from '../platform/due.ts';
import type { Context } from '../shell/context.ts';
import { type Account, lastEntry } from './tail.ts';

const daysOf = (one: Entry | undefined): ReadonlySet<string> =>
  new Set((one?.maturing ?? []).map(({ until }) => until));

/**
 * Sees to it that what waits is looked after on its day. Written before the entry: a crash between leaves a look at
 * nothing, never something that nobody looks at.
 */
export const watchMaturing = async (
  { store }: Context,
  { tenant, partnerId }: Account,
  tail: Entry | undefined,
  next: Entry,
): Promise<void> => {
  const watched = daysOf(tail);
  const days = [...daysOf(next)].filter((day) => !watched.has(day));
  await Promise.all(
    days.map((day) => store.put(dueItem(tenant, 'mature', `${partnerId}/${day}`, `${day}T00:00:00.000Z`))),
  );
};

/** Longer than any function may run: who decided an entry so long ago no longer writes it. */
const longestRun = 15 * 60_000;

/**
 * When to look once more where nothing waited until the day: an entry that was decided before it may be written after
 * it. Once the journal has come to the day, that can't be: the entry's number is taken, and who decides again releases.
 */
const secondLook = (tail: Entry | undefined, day: Day, now: Instant): Instant | undefined => {
  const last = later(`${day}T00:00:00.000Z`, longestRun);
  return (tail === undefined || tail.day < day) && now < last ? last : undefined;
};

/** Makes payable what waited until today, unless an entry of today has done it. Tried again where others append meanwhile. */
export const mature: DueWork = async (context, { tenant, subject, at }) => {
  const { store, given } = context;
  const [partnerId = '', day = ''] = subject.split('/');
  const account = { tenant, partnerId };
  const now = given.now();
  const tail = await lastEntry(store, account);
  const next = tail === undefined ? undefined : maturedEntry(tail, now);
  if (next === undefined) return secondLook(tail, day, now);
  const { done } = await entries.create(store, { ...account, number: entryNumber(next.number) }, next);
  return done ? undefined : at;
};
