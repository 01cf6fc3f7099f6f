import { later } from '../../../domain/kernel/day.ts';
import { isOpen } from '../../../domain/ledger/answer-dispute.ts';
import type { Dispute, Side } from '../../../domain/ledger/dispute.ts';
import { disputeLetter } from '../../../domain/ledger/dispute-letter.ts';
import type { Addressee } from '../../../domain/platform/notice.ts';
import { disputes } from '../../../storage/ledger.ts';
import { partners } from '../../../storage/partners.ts';
import { payoutSettingsOf } from '../../../storage/payouts.ts';
import type { DueWork } from '../../platform/due.ts';
import { type NoticeWish, queueNotices } from '../../platform/queue-notice.ts';
import type { Context } from '../../shell/context.ts';

type Stage = Parameters<typeof disputeLetter>[0]['stage'];

/** Who reads of a dispute's stage: finance of its opening, the partner of its end, both of what waits or concerns both. */
const readersOf = ({ state }: Dispute, stage: Stage, side: Side): readonly Side[] => {
  if (stage === 'opened') return side === 'partner' ? ['vendor'] : ['vendor', 'partner'];
  // A partner took back its own: finance must know, the partner does.
  if (stage === 'ended')
    return state === 'withdrawn' && side === 'partner' ? ['vendor', 'partner'] : ['partner'];
  return state === 'open' && side === 'vendor' ? ['vendor', 'partner'] : ['vendor'];
};

/**
 * The e-mails on a dispute's stage. `turn` tells those of the same stage apart. Whom nobody gave an address for is not
 * written to.
 */
export const disputeNotices = async (
  { store }: Context,
  tenant: string,
  dispute: Dispute,
  { stage, turn = '' }: { readonly stage: Stage; readonly turn?: string },
): Promise<readonly NoticeWish[]> => {
  const [partner, settings] = await Promise.all([
    partners.read(store, { tenant, partnerId: dispute.partnerId }),
    payoutSettingsOf.read(store, { tenant }),
  ]);
  const { email, language = 'en', name: partnerName = dispute.partnerId } = partner ?? {};
  const people: Readonly<Record<Side, readonly Addressee[]>> = {
    vendor: settings?.disputes?.notify ?? [],
    partner: email === undefined ? [] : [{ email, language }],
  };
  const timeZone = settings?.timeZone ?? 'UTC';
  return readersOf(dispute, stage, dispute.side).flatMap((reader) =>
    people[reader].map((to) => ({
      cause: `${dispute.id} ${stage}${turn} to ${reader}`,
      to,
      letter: disputeLetter({ dispute, stage, reader, partnerName, timeZone }, to.language),
    })),
  );
};

const week = 7 * 86_400_000;

/** Reminds those that a dispute waits for, once its term is over and then every week, as long as it waits. */
export const watchDispute: DueWork = async (context, { tenant, subject: disputeId, at }) => {
  const dispute = await disputes.read(context.store, { tenant, disputeId });
  if (dispute === undefined || !isOpen(dispute)) return undefined;
  const turn = ` at ${at}`;
  await queueNotices(
    context,
    tenant,
    await disputeNotices(context, tenant, dispute, { stage: 'overdue', turn }),
  );
  return later(at, week);
};
