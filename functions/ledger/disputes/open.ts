import * as z from 'zod/mini';
import { DomainError } from '../../../domain/errors.ts';
import { decimalText, idText } from '../../../domain/kernel/schema.ts';
import { argument, type Dispute, disputeReasons } from '../../../domain/ledger/dispute.ts';
import { type DisputeWish, openDispute, usualTerms } from '../../../domain/ledger/open-dispute.ts';
import { disputes, lineDisputes, openDisputes, partnerDisputes } from '../../../storage/ledger.ts';
import { payoutSettingsOf } from '../../../storage/payouts.ts';
import type { Write } from '../../../storage/store.ts';
import { dueItem } from '../../platform/due.ts';
import { noticeWrites } from '../../platform/queue-notice.ts';
import type { Context } from '../../shell/context.ts';
import { createdId, repeats } from '../../shell/idempotency.ts';
import { type Request, route } from '../../shell/route.ts';
import { untilDone } from '../../shell/until-done.ts';
import { ownPartner } from '../own-partner.ts';
import { postWith } from '../post-transfers.ts';
import type { Account } from '../tail.ts';
import { disputeExample, disputeView, openingExample, sideOf, viewDispute } from './dispute-view.ts';
import { type Found, findLine, holdOf } from './stand.ts';
import { disputeNotices } from './tell.ts';

const params = z.strictObject({
  partnerId: idText,
  lineId: z.string().check(z.regex(/^[1-9]\d{0,9}-\d{1,6}$/)),
});
const body = z.strictObject({
  reason: z.enum(disputeReasons),
  text: argument.shape.text,
  references: z._default(argument.shape.references, []),
  claimed: z.optional(decimalText),
});
type Asked = Request<z.output<typeof params>, undefined, z.output<typeof body>>;

const notFound = (): DomainError => new DomainError('not-found', 'There is no such line.');

/** All that says that a dispute was opened: lists, the line that is taken, the reminder, the letters. */
const writesOf = async (
  context: Context,
  { tenant, partnerId }: Account,
  dispute: Dispute,
): Promise<readonly Write[]> => {
  const { id: disputeId, line, answerDueAt } = dispute;
  const pointer = { disputeId };
  return [
    disputes.creating({ tenant, disputeId }, dispute),
    lineDisputes.creating({ tenant, partnerId, line: line.id }, pointer),
    { put: partnerDisputes.item({ tenant, partnerId, disputeId }, pointer) },
    { put: openDisputes.item({ tenant, disputeId }, pointer) },
    { put: dueItem(tenant, 'watch-dispute', disputeId, answerDueAt) },
    ...noticeWrites(context, tenant, await disputeNotices(context, tenant, dispute, { stage: 'opened' })),
  ];
};

type Opening = {
  readonly account: Account;
  readonly found: Found;
  readonly wish: DisputeWish;
  readonly kept: { readonly id: string; readonly bodyHash: string };
};

/** Opens a dispute and holds its line, both or neither. Nothing where others were faster. */
const commit = async (
  context: Context,
  { account, found, wish, kept: { id, bodyHash } }: Opening,
): Promise<Dispute | undefined> => {
  const { store, given } = context;
  const { disputes: rules } = (await payoutSettingsOf.read(store, { tenant: account.tenant })) ?? {};
  const { openDays = usualTerms.openDays, answerDays = usualTerms.answerDays } = rules ?? {};
  let dispute: Dispute | undefined;
  const isDone = await postWith(context, account, async (tail) => {
    if (tail === undefined) throw notFound();
    const now = given.now();
    const kept = { id, bodyHash, version: 1, createdAt: now, updatedAt: now };
    const hold = await holdOf(context, account, tail, { disputeId: id, found });
    dispute = openDispute(wish, kept, { line: found.line, ...hold }, { openDays, answerDays });
    return { entry: hold.entry, writes: await writesOf(context, account, dispute) };
  });
  return isDone ? dispute : undefined;
};

const open = async (request: Asked, context: Context): Promise<Dispute> => {
  const { params: wanted, principal, body: said } = request;
  const { store, given } = context;
  const { tenant, subject: openedBy } = principal;
  const partnerId = await ownPartner(context, principal, wanted.partnerId);
  const account = { tenant, partnerId };
  const id = createdId(given, 'dispute', { ...request, body: {} });
  const bodyHash = given.digest({ said, partnerId, line: wanted.lineId, by: principal.partnerId });
  const wish = { partnerId, side: sideOf(principal), openedBy, ...said };
  return untilDone('The dispute', async () => {
    const standing = await disputes.read(store, { tenant, disputeId: id });
    if (standing !== undefined) {
      repeats(standing.bodyHash === bodyHash, undefined);
      return standing;
    }
    const found = await findLine(context, account, wanted.lineId);
    if (found === undefined) throw notFound();
    const other = await lineDisputes.read(store, { ...account, line: wanted.lineId });
    if (other !== undefined)
      throw new DomainError('dispute-open', `The dispute ${other.disputeId} is open on the line.`);
    return commit(context, { account, found, wish, kept: { id, bodyHash } });
  });
};

export const openDisputeRoute = route({
  method: 'POST',
  path: '/v1/partners/{partnerId}/ledger-lines/{lineId}/dispute',
  id: 'openDispute',
  summary: 'Dispute a ledger line',
  description:
    'By the partner or by finance, within the term of the payout settings (60 days after the line where none is set). The line alone is held until the outcome: what is payable of it is not paid, what it takes back is not deducted. heldLess says why nothing is held, or not all: it stands on a statement that was issued, or is not payable yet. A statement that is just being approved with the line stands over to the next run. The other side answers; its silence changes nothing, and people are reminded. The Idempotency-Key makes the id.',
  permission: 'disputes:open',
  params,
  body,
  status: 201,
  answer: disputeView,
  errors: [
    'idempotency-key-missing',
    'idempotency-key-reused',
    'not-found',
    'dispute-open',
    'dispute-too-late',
    'dispute-invalid',
    'busy',
  ],
  example: {
    params: { partnerId: 'baltic-bikes', lineId: '17-0' },
    body: openingExample,
    answer: disputeExample,
  },
  run: async (request, context) => {
    const dispute = await open(request, context);
    const location = `/v1/disputes/${dispute.id}`;
    return { status: 201, body: viewDispute(dispute), version: dispute.version, location };
  },
});
