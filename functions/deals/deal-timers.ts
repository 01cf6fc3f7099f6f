import type { Deal } from '../../domain/deals/deal.ts';
import { reminderLetter, stalledLetter } from '../../domain/deals/deal-reminders.ts';
import { stallDeal, stallsAt } from '../../domain/deals/move-deal.ts';
import type { Language, Letter } from '../../domain/platform/letter.ts';
import { deals } from '../../storage/deals.ts';
import { partners } from '../../storage/partners.ts';
import type { DueWork } from '../platform/due.ts';
import { queueNotices } from '../platform/queue-notice.ts';
import type { Context } from '../shell/context.ts';
import { programOfDeal } from './find-deal.ts';
import { customerNameFor } from './tell-partner.ts';

type Telling = {
  readonly cause: string;
  readonly letter: (customerName: string, language: Language) => Letter;
};

const tell = async (context: Context, tenant: string, deal: Deal, { cause, letter }: Telling) => {
  const partner = await partners.read(context.store, { tenant, partnerId: deal.partnerId });
  if (partner?.email === undefined) return;
  const { email, language } = partner;
  const customerName = await customerNameFor(context, tenant, deal);
  await queueNotices(context, tenant, [
    { cause, to: { email, language }, letter: letter(customerName, language) },
  ]);
};

/** Reminds a partner of the end of a protection; not where it was moved since, or the deal has ended. */
export const remindOfEnd: DueWork = async (context, { tenant, subject, at }) => {
  const [dealId = '', end = ''] = subject.split('/');
  const deal = await deals.read(context.store, { tenant, dealId });
  if (deal?.state !== 'approved' || deal.protectedUntil !== end) return undefined;
  // Where the tick was away for long, the end itself is told instead.
  if ((deal.endsAt ?? at) <= context.given.now()) return undefined;
  await tell(context, tenant, deal, {
    cause: `${dealId} reminder ${end} ${at}`,
    letter: (customerName, language) =>
      reminderLetter({ dealTitle: deal.title, customerName, lastDay: end }, language),
  });
  return undefined;
};

/** Notes that nobody touched a deal for longer than its stage allows, and tells its partner. */
export const stall: DueWork = async (context, { tenant, subject, at }) => {
  const { store, given } = context;
  const [dealId = '', stage = ''] = subject.split('/');
  const deal = await deals.read(store, { tenant, dealId });
  if (deal?.state !== 'approved' || deal.stage !== stage) return undefined;
  // Where the tick was away for long, the end itself is told instead.
  if ((deal.endsAt ?? at) <= given.now()) return undefined;
  const { rules } = await programOfDeal(context, tenant, deal.programId);
  const next = stallDeal(deal, rules, given.now());
  if (next === deal && deal.stalledAt === undefined) return stallsAt(deal, rules);
  if (next !== deal && !(await deals.replace(store, { tenant, dealId }, next)).done) return at;
  const { stalledAt = '', title, nextStep } = next;
  await tell(context, tenant, next, {
    cause: `${dealId} stalled ${stalledAt}`,
    letter: (customerName, language) =>
      stalledLetter(
        {
          dealTitle: title,
          customerName,
          stage: rules.stages.find(({ id }) => id === stage)?.name[language] ?? stage,
          nextStep: nextStep?.text,
        },
        language,
      ),
  });
  return undefined;
};
