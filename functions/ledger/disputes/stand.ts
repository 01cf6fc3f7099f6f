import { dec, sumText } from '../../../domain/kernel/decimal.ts';
import type { DisputedLine, HeldLess } from '../../../domain/ledger/dispute.ts';
import { isStated, maturedIn } from '../../../domain/ledger/disputed-line.ts';
import type { Entry, Line } from '../../../domain/ledger/entry.ts';
import { type HeldPart, holdEntry } from '../../../domain/ledger/hold.ts';
import { standsByClose } from '../../../domain/payouts/statement/closed-amount.ts';
import { entries, entryNumber } from '../../../storage/ledger.ts';
import { lastIssued } from '../../payouts/last-issued.ts';
import type { Context } from '../../shell/context.ts';
import type { Account } from '../tail.ts';

/** A line of a journal, and the entry that posted it. */
export type Found = { readonly entry: Entry; readonly posted: Line; readonly line: DisputedLine };

/** The line of an id, `17-0`; none where nothing was posted there. */
export const findLine = async (
  { store }: Context,
  account: Account,
  id: string,
): Promise<Found | undefined> => {
  const [number = 0, index = 0] = id.split('-').map(Number);
  const entry = await entries.read(store, { ...account, number: entryNumber(number) });
  const posted = entry?.lines[index];
  if (entry === undefined || posted === undefined) return undefined;
  const { planId, component, kind, window, currency, difference } = posted;
  const line = { id, day: entry.day, planId, component, kind, window, currency, difference };
  return { entry, posted, line };
};

/** What a dispute holds of a line as the journal stands. */
type Hold = {
  readonly parts: readonly HeldPart[];
  readonly less?: HeldLess | undefined;
  readonly entry: Entry | undefined;
};

/** What can be held of a line: nothing where it stands on a statement that was issued, and nothing that is not payable. */
export const holdOf = async (
  context: Context,
  account: Account,
  tail: Entry,
  { disputeId, found }: { readonly disputeId: string; readonly found: Found },
): Promise<Hold> => {
  const { store, given } = context;
  const { entry, posted, line } = found;
  const last = await lastIssued(context, account);
  const through = last?.through ?? 0;
  const stated = await entries.read(store, { ...account, number: entryNumber(through) });
  const isClosed = last !== undefined && standsByClose(posted, entry.number, last);
  if (isClosed || (stated !== undefined && isStated(posted, entry.number, stated)))
    return { parts: [], less: 'on-statement', entry: undefined };
  const since = await entries.all(store, account, { from: entryNumber(through + 1) });
  const wish = { disputeId, line: { ...posted, id: line.id }, matured: maturedIn(posted, since) };
  const held = holdEntry(tail, wish, given.now());
  const sum = dec(sumText('0', ...held.parts.map(({ amount }) => amount)));
  return sum.equals(dec(line.difference)) ? held : { ...held, less: 'not-payable' };
};
