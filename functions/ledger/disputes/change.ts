import { type Principal, sees } from '../../../domain/access/permissions.ts';
import { DomainError } from '../../../domain/errors.ts';
import { isOpen } from '../../../domain/ledger/answer-dispute.ts';
import type { Dispute } from '../../../domain/ledger/dispute.ts';
import { endEntry } from '../../../domain/ledger/hold.ts';
import { disputes, lineDisputes, openDisputes } from '../../../storage/ledger.ts';
import type { Write } from '../../../storage/store.ts';
import { noticeWrites } from '../../platform/queue-notice.ts';
import type { Context } from '../../shell/context.ts';
import { untilDone } from '../../shell/until-done.ts';
import { postWith } from '../post-transfers.ts';
import { disputeNotices } from './tell.ts';

/** A dispute that the principal may see; anything else is not found. */
export const findDispute = async (
  { store }: Context,
  principal: Principal,
  disputeId: string,
): Promise<Dispute> => {
  const found = await disputes.read(store, { tenant: principal.tenant, disputeId });
  if (found === undefined || !sees(principal, found.partnerId))
    throw new DomainError('not-found', 'There is no such dispute.');
  return found;
};

/** What is written when a dispute ends: it, its places in the lists, and the letters. */
const endWrites = async (
  context: Context,
  tenant: string,
  { id: disputeId, partnerId, line }: Dispute,
  saying: { readonly next: Dispute; readonly write: Write },
): Promise<readonly Write[]> => [
  saying.write,
  { remove: openDisputes.key({ tenant, disputeId }) },
  { remove: lineDisputes.key({ tenant, partnerId, line: line.id }) },
  ...noticeWrites(context, tenant, await disputeNotices(context, tenant, saying.next, { stage: 'ended' })),
];

const commit = (context: Context, tenant: string, standing: Dispute, next: Dispute): Promise<boolean> => {
  const { id: disputeId, partnerId, line, held: parts } = standing;
  const write = disputes.replacing({ tenant, disputeId }, next);
  return postWith(context, { tenant, partnerId }, async (tail) => {
    if (isOpen(next)) return { entry: undefined, writes: [write] };
    if (tail === undefined) throw new Error(`the journal of ${partnerId} has no line ${line.id}`);
    const ending = { disputeId, line, parts, adjustment: next.outcome?.adjustment };
    const entry = endEntry(tail, ending, context.given.now());
    return { entry, writes: await endWrites(context, tenant, standing, { next, write }) };
  });
};

/**
 * Changes a dispute as `decide` says. Where that ends it, what it held goes back, and what it is settled with is posted, in
 * one entry; both or neither. Decided again where others change the same dispute: of two that answer, one wins.
 */
export const changeDispute = (
  context: Context,
  principal: Principal,
  disputeId: string,
  decide: (standing: Dispute) => Dispute,
): Promise<Dispute> =>
  untilDone('The dispute', async () => {
    const standing = await findDispute(context, principal, disputeId);
    const next = decide(standing);
    if (next === standing) return standing;
    return (await commit(context, principal.tenant, standing, next)) ? next : undefined;
  });
