import type { Partner } from '../../domain/partners/partner.ts';
import type { PayoutRun } from '../../domain/payouts/run/payout-run.ts';
import type { Started } from '../../domain/payouts/run/start-run.ts';
import { draftStatement } from '../../domain/payouts/statement/draft-statement.ts';
import { type Reading, readEntry, unread } from '../../domain/payouts/statement/reading.ts';
import type { Statement } from '../../domain/payouts/statement/statement.ts';
import { same } from '../../domain/platform/restate.ts';
import { entries, entryNumber } from '../../storage/ledger.ts';
import { statements } from '../../storage/payouts.ts';
import type { Context } from '../shell/context.ts';
import { draftGiven } from './draft-given.ts';
import { lastIssued } from './last-issued.ts';

type Owner = { readonly tenant: string; readonly partnerId: string };

/** What the journal says from the last entry of the statement before on. */
const readJournal = async (
  { store }: Context,
  owner: Owner,
  run: PayoutRun,
  through: number,
): Promise<Reading> => {
  let reading = unread;
  const from = entryNumber(Math.max(1, through));
  for (let after: string | undefined; ; ) {
    const page = await entries.list(store, owner, { limit: 50, from, after });
    for (const entry of page.data) reading = readEntry(reading, entry, run.cutOff, through);
    if (page.next === undefined) return reading;
    after = page.next;
  }
};

const versionless = ({ version: _, ...rest }: Statement): Omit<Statement, 'version'> => rest;

/** A partner's statement of a run as it is drafted now; nothing is written. Undefined where there is nothing to tell. */
export const reckon = async (
  context: Context,
  tenant: string,
  { run, settings }: Started,
  partnerId: string,
): Promise<Statement | undefined> => {
  const { given } = context;
  const owner = { tenant, partnerId };
  const previous = await lastIssued(context, owner, run.id);
  const reading = await readJournal(context, owner, run, previous?.through ?? 0);
  const at = given.now();
  return draftStatement(
    reading,
    await draftGiven(context, owner, { run, terms: settings, reading, previous, at }),
  );
};

/**
 * Drafts a partner's statement of a run, or finds it drafted; one that was issued by an earlier attempt stays as it is.
 * Undefined where there is nothing to tell.
 */
export const draft = async (
  context: Context,
  tenant: string,
  started: Started,
  partner: Partner,
): Promise<Statement | undefined> => {
  const { store } = context;
  const { run } = started;
  const { id: partnerId } = partner;
  const key = { tenant, partnerId, runId: run.id };
  const standing = await statements.read(store, key);
  if (standing !== undefined && standing.state !== 'draft') return standing;
  // This attempt was taken for dead, and another one has begun: it must not draft over that.
  if (standing !== undefined && standing.draftedIn > run.attempt)
    throw new Error(`the statement of ${partnerId} was drafted by a later attempt`);
  const next = await reckon(context, tenant, started, partnerId);
  if (next === undefined) {
    if (standing !== undefined) await store.remove(statements.key(key));
    return undefined;
  }
  if (standing !== undefined && same(versionless(standing), versionless(next))) return standing;
  const { done } = await statements.save(store, key, { ...next, version: (standing?.version ?? 0) + 1 });
  // Who was refused came second: a repetition of the step that was still under way.
  return done ? next : draft(context, tenant, started, partner);
};
