import type { AuditEntry } from '../../domain/audit/audit-entry.ts';
import { type Detailed, link } from '../../domain/audit/chain.ts';
import { type Instant, later } from '../../domain/kernel/day.ts';
import { auditEntries, auditNumber } from '../../storage/audit.ts';
import type { Store } from '../../storage/store.ts';
import { clockSkew } from '../ledger/tail.ts';
import { type Context, logger } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';
import { untilDone } from '../shell/until-done.ts';
import type { Change } from '../stream/records.ts';
import { audited } from './audited.ts';
import { sha256 } from './digest.ts';

/** An item holds 400 KB; packed, this much text is far below. */
const mostText = 600_000;

type Tail = { readonly tail: AuditEntry | undefined; readonly seen: ReadonlySet<string> };

/** The last entry, and the records of those entries that could hold what happened at `since` or later. */
const readTail = async (store: Store, tenant: string, since: Instant): Promise<Tail> => {
  const horizon = later(since, -clockSkew);
  const seen = new Set<string>();
  let tail: AuditEntry | undefined;
  for (let after: string | undefined; ; ) {
    const limit = tail === undefined ? 1 : 10;
    const page = await auditEntries.list(store, { tenant }, { limit, newestFirst: true, after });
    for (const entry of page.data) {
      tail ??= entry;
      if (entry.at < horizon) return { tail, seen };
      for (const { record } of entry.changes) seen.add(record);
    }
    if (page.next === undefined) return { tail, seen };
    after = page.next;
  }
};

/** As many of the changes as fit into one entry. */
const fitting = (changes: readonly Detailed[]): readonly Detailed[] => {
  let length = 0;
  const end = changes.findIndex((one, place) => {
    length += JSON.stringify(one).length;
    return place > 0 && length > mostText;
  });
  return end < 0 ? changes : changes.slice(0, end);
};

/** Appends what is not there yet; answers whether all of it is there now. */
const appendOnce = async (
  { store, given }: Context,
  tenant: string,
  changes: readonly Detailed[],
): Promise<boolean> => {
  const since = changes.map(({ change }) => change.at).reduce((oldest, at) => (at < oldest ? at : oldest));
  const { tail, seen } = await readTail(store, tenant, since);
  const fresh = changes.filter(({ change }) => !seen.has(change.record));
  if (fresh.length === 0) return true;
  const now = given.now();
  const part = fitting(fresh);
  const entry = link(tail, part, tail !== undefined && tail.at > now ? tail.at : now, sha256);
  const { done } = await auditEntries.create(store, { tenant, number: auditNumber(entry.number) }, entry);
  return done && part.length === fresh.length;
};

const appendTenant = async (
  context: Context,
  tenant: string,
  changes: readonly Change[],
): Promise<readonly string[]> => {
  const own = changes.flatMap((change) => audited(context.given, change) ?? []);
  if (own.length === 0) return [];
  try {
    await untilDone('The audit', async () => ((await appendOnce(context, tenant, own)) ? true : undefined));
    return [];
  } catch (error) {
    logger.error('changes could not be written into the audit', { tenant, error });
    return own.map(({ change }) => change.record);
  }
};

/**
 * Writes who changed what into each tenant's audit, what came together as one entry. Answers the numbers of the records
 * that have to come again; what comes twice is there already, however late it comes. Entries go by our own clock, also
 * those of a sandbox.
 */
export const appendAudit = async (
  context: Context,
  changes: readonly Change[],
): Promise<readonly string[]> => {
  const tenants = [...Map.groupBy(changes, ({ tenant }) => tenant)];
  const failed = await inParallel(tenants, 8, ([tenant, own]) => appendTenant(context, tenant, own));
  return failed.flat();
};
