import type { Instant } from '../../domain/kernel/day.ts';
import { statementCause } from '../../domain/ledger/cause.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import type { PayoutRun } from '../../domain/payouts/run/payout-run.ts';
import { draftStatement } from '../../domain/payouts/statement/draft-statement.ts';
import { readEntry, unread } from '../../domain/payouts/statement/reading.ts';
import type { Statement } from '../../domain/payouts/statement/statement.ts';
import { issueTransfers } from '../../domain/payouts/statement/statement-transfers.ts';
import { entries, entryNumber } from '../../storage/ledger.ts';
import { statements } from '../../storage/payouts.ts';
import { knownAt } from '../ledger/entry-at.ts';
import type { Context } from '../shell/context.ts';
import { settingsOf } from './begin-run.ts';
import { draftGiven } from './draft-given.ts';

type Owner = { readonly tenant: string; readonly partnerId: string };

const wasIssued = ({ issuedAt }: Statement, at: Instant): boolean => issuedAt !== undefined && issuedAt <= at;

/** An issued statement as it stood then: what was done with it later is not told, its figures never changed. */
const asItStood = (one: Statement, at: Instant): Statement => {
  const { paidAt, document: _, ...rest } = one;
  return paidAt === undefined || paidAt <= at ? one : { ...rest, state: 'issued' };
};

/** Statements of earlier runs that were issued by then, the latest first. */
const issuedBefore = async (
  { store }: Context,
  owner: Owner,
  runId: string,
  at: Instant,
): Promise<readonly Statement[]> => {
  const all = await statements.all(store, owner, { newestFirst: true });
  return all.filter((one) => one.runId < runId && wasIssued(one, at));
};

/** Entries that are read on for a statement, from the last one of the statement before up to the one that was the last then. */
const entriesFor = (
  { store }: Context,
  owner: Owner,
  previous: Statement | undefined,
  last: Entry,
): Promise<readonly Entry[]> =>
  entries.all(store, owner, {
    from: entryNumber(Math.max(1, previous?.through ?? 0)),
    to: entryNumber(last.number),
  });

/** Whether the journal knew by then that a statement was issued: its entry is posted a moment after it is dated. */
const isPosted = (one: Statement, read: readonly Entry[]): boolean =>
  issueTransfers(one).length === 0 || read.some(({ causes }) => causes.includes(statementCause(one.runId)));

/** The statement before, as far as it was known then, and what the journal said since. */
const readThen = async (
  context: Context,
  owner: Owner,
  runId: string,
  { at, last }: { readonly at: Instant; readonly last: Entry },
) => {
  for (const previous of await issuedBefore(context, owner, runId, at)) {
    const read = await entriesFor(context, owner, previous, last);
    if (isPosted(previous, read)) return { previous, read };
  }
  return { previous: undefined, read: await entriesFor(context, owner, undefined, last) };
};

/**
 * A partner's statement of a run as it was known at an instant. Once issued, its figures stand. Before that they are
 * drafted of the entries that were there by then: draws, minimums, rates and accounts are taken as they are set now, so whether
 * so much would have been paid is a preview. Undefined where there was nothing to tell. Reads the journal from the
 * statement before on, as drafting does.
 */
export const statementAt = async (
  context: Context,
  owner: Owner,
  run: PayoutRun,
  asOf: string,
): Promise<Statement | undefined> => {
  const { store } = context;
  const at = new Date(asOf).toISOString();
  const standing = await statements.read(store, { ...owner, runId: run.id });
  if (standing !== undefined && wasIssued(standing, at)) return asItStood(standing, at);
  const known = await knownAt(store, owner, at);
  if (known?.entry === undefined) return undefined;
  const { previous, read } = await readThen(context, owner, run.id, { at, last: known.entry });
  const through = previous?.through ?? 0;
  const reading = read.reduce((one, entry) => readEntry(one, entry, run.cutOff, through), unread);
  const terms = await settingsOf(context, owner.tenant);
  return draftStatement(reading, await draftGiven(context, owner, { run, terms, reading, previous, at }));
};
