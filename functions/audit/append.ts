import { type Detailed, link } from '../../domain/audit/chain.ts';
import { auditEntries, auditNumber } from '../../storage/audit.ts';
import type { PageRequest } from '../../storage/entity.ts';
import { type Context, logger } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';
import { readTail } from '../shell/read-tail.ts';
import { untilDone } from '../shell/until-done.ts';
import type { Change } from '../stream/records.ts';
import { audited } from './audited.ts';
import { sha256 } from './digest.ts';

/** An item holds 400 KB; packed, this much text is far below. */
const mostText = 600_000;

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
  const list = (page: PageRequest) => auditEntries.list(store, { tenant }, page);
  const { tail, seen } = await readTail(list, since, (entry) => entry.changes.map(({ record }) => record));
  const fresh = changes.filter(({ change }) => !seen.has(change.record));
  if (fresh.length === 0) return true;
  const now = given.now();
  const part = fitting(fresh);
  const entry = link(tail, part, tail !== undefined && tail.at > now ? tail.at : now, sha256);
  const { done } = await auditEntries.create(store, { tenant, number: auditNumber(entry.number) }, entry);
  return done && part.length === fresh.length;
};

/** The changes as the audit keeps them; one that can't be read holds up no other. */
const readAll = ({ given }: Context, changes: readonly Change[]) => {
  const own: Detailed[] = [];
  const failed: string[] = [];
  for (const change of changes)
    try {
      const found = audited(given, change);
      if (found !== undefined) own.push(found);
    } catch (error) {
      logger.error('a change could not be read for the audit', { tenant: change.tenant, error });
      failed.push(change.sequence);
    }
  return { own, failed };
};

const appendTenant = async (
  context: Context,
  tenant: string,
  changes: readonly Change[],
): Promise<readonly string[]> => {
  const { own, failed } = readAll(context, changes);
  if (own.length === 0) return failed;
  try {
    await untilDone('The audit', async () => ((await appendOnce(context, tenant, own)) ? true : undefined));
    return failed;
  } catch (error) {
    logger.error('changes could not be written into the audit', { tenant, error });
    return [...failed, ...own.map(({ change }) => change.record)];
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
