import type { Principal } from '../../domain/access/permissions.ts';
import type { Claim, Deal, DecidedDeal } from '../../domain/deals/deal.ts';
import { stallsAt } from '../../domain/deals/move-deal.ts';
import { remindersOf } from '../../domain/deals/protection.ts';
import { stepOf } from '../../domain/deals/step.ts';
import { claims, dealMoves, dealSteps, deals, moveNumber } from '../../storage/deals.ts';
import type { Write } from '../../storage/store.ts';
import { dueItem } from '../platform/due.ts';
import type { Context } from '../shell/context.ts';
import { repeats } from '../shell/idempotency.ts';
import { mustMatch } from '../shell/must-match.ts';
import { untilDone } from '../shell/until-done.ts';
import { findDeal, type programOfDeal } from './find-deal.ts';

/** Who changed it, and what was said of it. */
type Doing = { readonly by: string; readonly note?: string | undefined };

/** A deal's next version with all that follows from it: its move, told to its history and to what is counted. */
export const dealWrites = (
  { given }: Context,
  tenant: string,
  { before, after }: { readonly before?: Deal | undefined; readonly after: Deal },
  doing: Doing,
): readonly Write[] => {
  const { id: dealId, partnerId } = after;
  const key = { tenant, dealId };
  const write = before === undefined ? deals.creating(key, after) : deals.replacing(key, after);
  const made = stepOf(before, after, { ...doing, now: given.now() });
  if (made === undefined) return [write];
  const number = moveNumber(made.move.number);
  const month = made.step.at.slice(0, 7);
  return [
    write,
    { put: dealMoves.item({ tenant, dealId, number }, made.move) },
    { put: dealSteps.item({ tenant, month, partnerId, dealId, number }, made.step) },
  ];
};

/** A claim that nobody holds is made, another is taken over by its version: two can't take the same one. */
export const claimWrite = (tenant: string, claim: Claim): Write =>
  claims.saving({ tenant, customerId: claim.customerId, productId: claim.productId }, claim);

/** What time brings a deal that is protected: reminders, the end. */
export const protectionDues = (
  { given }: Context,
  tenant: string,
  deal: Deal,
  { rules, timeZone }: Awaited<ReturnType<typeof programOfDeal>>,
): readonly Write[] => {
  const { id, endsAt, protectedUntil = '' } = deal;
  const reminders = remindersOf(deal, rules.reminderDays, timeZone, given.now());
  return [
    ...(endsAt === undefined ? [] : [{ put: dueItem(tenant, 'expire-deal', id, endsAt) }]),
    // A reminder is of this end: where that is moved, it is of another one.
    ...reminders.map((at) => ({ put: dueItem(tenant, 'remind-deal', `${id}/${protectedUntil}`, at) })),
  ];
};

/** When a deal is looked at because nobody may have touched it; one look per stage, which goes on while it is touched. */
export const stallDue = (
  tenant: string,
  before: Deal | undefined,
  after: Deal,
  rules: Awaited<ReturnType<typeof programOfDeal>>['rules'],
): readonly Write[] => {
  const at = stallsAt(after, rules);
  const isWatched = before?.stage === after.stage && before?.stalledAt === undefined;
  if (at === undefined || isWatched) return [];
  return [{ put: dueItem(tenant, 'stall-deal', `${after.id}/${after.stage ?? ''}`, at) }];
};

type Decision = DecidedDeal & { readonly more?: readonly Write[] };

/** What is asked of a deal: which, of what version, under which key, and what is decided. */
type Asked = {
  readonly dealId: string;
  readonly ifMatch: number | undefined;
  /** The Idempotency-Key, and what was sent under it; the same again is not done again. */
  readonly under?: { readonly key: string; readonly content: unknown } | undefined;
  readonly note?: string | undefined;
  readonly decide: (deal: Deal) => Promise<Decision>;
};

/** So many requests are recognized of a deal when they come again. */
const mostDeeds = 50;

type DeedAsked = { readonly key: string; readonly body: string };

const deedOf = (
  { given }: Context,
  { subject, partnerId }: Principal,
  under: Asked['under'],
): DeedAsked | undefined =>
  under === undefined
    ? undefined
    : { key: given.digest([partnerId ?? subject, under.key]), body: given.digest(under.content) };

const isDone = ({ deeds = [] }: Deal, deed: DeedAsked | undefined): boolean => {
  const earlier = deeds.find(({ key }) => key === deed?.key);
  if (earlier === undefined) return false;
  repeats(earlier.body === deed?.body, undefined);
  return true;
};

/** Reads the deal, decides and commits, again where others change it at the same moment. */
export const changeOneDeal = (context: Context, principal: Principal, asked: Asked): Promise<Deal> => {
  const { tenant, subject: by } = principal;
  const deed = deedOf(context, principal, asked.under);
  return untilDone('The deal', async () => {
    const before = await findDeal(context, principal, asked.dealId);
    if (isDone(before, deed)) return before;
    mustMatch(asked.ifMatch, before.version, 'The deal is');
    const { deal, claims: held, more = [] } = await asked.decide(before);
    if (deal === before) return before;
    const deeds = deed === undefined ? {} : { deeds: [...(deal.deeds ?? []), deed].slice(-mostDeeds) };
    const after = { ...deal, ...deeds };
    const { done } = await context.store.transact([
      ...dealWrites(context, tenant, { before, after }, { by, note: asked.note }),
      ...held.map((claim) => claimWrite(tenant, claim)),
      ...more,
    ]);
    return done ? after : undefined;
  });
};
