import type { Approval } from '../../domain/approvals/approval.ts';
import { apiKeys } from '../../storage/access.ts';
import { approvals } from '../../storage/approvals.ts';
import type { Context } from '../shell/context.ts';
import { closeTask, giveTask, teamOf } from '../tasks/by-house.ts';
import { personHolder } from '../tasks/places.ts';
import { requesterOf } from './requester.ts';

type Returned = Approval['answers'][number];

const causeOf = ({ id }: Approval, { round }: Returned): string => `${id} round ${round} returned`;

type Whose = {
  readonly whose: ReturnType<typeof teamOf>;
  readonly partnerId: string | undefined;
  readonly isTold?: true;
};

/** Whoever asked: the person, the application, or those who look after it where nobody is there any more. */
const whoseIs = async (context: Context, tenant: string, approval: Approval): Promise<Whose> => {
  const { requestedBy, partnerId } = approval;
  const holder = personHolder(requestedBy);
  if (requestedBy.startsWith('key_')) {
    const key = await apiKeys.read(context.store, { tenant, keyId: requestedBy });
    if (key !== undefined && key.revokedAt === undefined)
      return { whose: { to: { personId: key.id }, holder }, partnerId: key.partnerId };
  }
  const person = await requesterOf(context, tenant, approval);
  if (person === undefined)
    return { whose: teamOf(partnerId === undefined ? 'owner' : 'partner-admin', partnerId), partnerId };
  // The letter that it was sent back says all that the letter of a task would.
  return {
    whose: { to: { personId: person.id }, holder },
    partnerId: person.partnerId,
    isTold: true,
  };
};

const give = async (context: Context, tenant: string, approval: Approval, last: Returned): Promise<void> => {
  const { id, title, subject } = approval;
  await giveTask(context, tenant, {
    cause: causeOf(approval, last),
    titles: { pl: `Do poprawy: ${title.pl}`, en: `Change and submit again: ${title.en}` },
    ...(last.reason === undefined ? {} : { detail: last.reason }),
    priority: 'normal',
    subject: subject.kind === 'deal' ? { kind: 'deal', id: subject.id } : { kind: 'approval', id },
    origin: { by: 'workflow' },
    ...(await whoseIs(context, tenant, approval)),
  });
};

/**
 * Keeps the task that whoever asked has while their approval is sent back to them: gives it, and ends it once it was
 * submitted again or is over. Repeats harmlessly.
 */
export const keepReturnedTask = async (
  context: Context,
  tenant: string,
  approval: Approval,
): Promise<void> => {
  const returned = approval.answers.filter(({ outcome }) => outcome === 'returned');
  const last = approval.state === 'returned' ? returned.at(-1) : undefined;
  for (const one of returned)
    if (one !== last)
      await closeTask(context, tenant, causeOf(approval, one), 'It was submitted again, or is over.');
  if (last === undefined) return;
  await give(context, tenant, approval, last);
  // Who submitted it again meanwhile found no task to end.
  const now = await approvals.read(context.store, { tenant, approvalId: approval.id });
  if (now !== undefined && now.state !== 'returned') await keepReturnedTask(context, tenant, now);
};
