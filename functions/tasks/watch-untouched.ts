import type { Deal } from '../../domain/deals/deal.ts';
import { fulfils } from '../../domain/deals/fulfils.ts';
import { addDays, businessDay, type Instant } from '../../domain/kernel/day.ts';
import { lookAtUntouched, nextLook, type Watched } from '../../domain/tasks/look-at-untouched.ts';
import type { TaskRule } from '../../domain/tasks/task-rule.ts';
import { deals } from '../../storage/deals.ts';
import type { Item } from '../../storage/store.ts';
import { taskRules } from '../../storage/tasks.ts';
import { type DueWork, dueItem } from '../platform/due.ts';
import type { Context } from '../shell/context.ts';
import { closeTask, giveTask, teamOf } from './by-house.ts';
import { zoneOf } from './tell.ts';
import { isWatched } from './watched-deal.ts';

/** One task per rule, deal and the touch that it counts from. */
const causeOf = (ruleId: string, dealId: string, since: Instant): string =>
  `${ruleId} ${dealId} untouched since ${since}`;

const watchItem = (
  tenant: string,
  { ruleId, dealId }: { readonly ruleId: string; readonly dealId: string },
  { since, at }: { readonly since: Instant; readonly at: Instant },
): Item => dueItem(tenant, 'watch-untouched', `${ruleId} ${dealId} ${since}`, at);

/** By what a deal is looked at for a rule when it may have been untouched for long enough. */
export const firstWatch = (tenant: string, rule: TaskRule, deal: Deal, now: Instant): Item =>
  watchItem(tenant, { ruleId: rule.id, dealId: deal.id }, nextLook(rule, deal.updatedAt, now));

const give = async (context: Context, tenant: string, rule: TaskRule, deal: Deal): Promise<void> => {
  const { titles, detail, side, role, dueInDays, priority } = rule.task;
  const today = businessDay(context.given.now(), await zoneOf(context, tenant));
  const partnerId = side === 'partner' ? deal.partnerId : undefined;
  await giveTask(context, tenant, {
    cause: causeOf(rule.id, deal.id, deal.updatedAt),
    titles,
    ...(detail === undefined ? {} : { detail }),
    dueOn: addDays(today, dueInDays),
    priority,
    subject: { kind: 'deal', id: deal.id },
    origin: { by: 'rule', ruleId: rule.id },
    whose: teamOf(role, partnerId),
    partnerId,
  });
};

const watchedOf = (deal: Deal, rule: TaskRule | undefined): Watched => ({
  touchedAt: deal.updatedAt,
  isOpen: isWatched(deal),
  isMeant: fulfils(deal, rule?.condition),
});

/**
 * Looks at a deal for a rule: gives the rule's task where nobody has touched it for as long as the rule says, and ends the
 * one that was given before where it has been touched since, or is over.
 */
export const watchUntouched: DueWork = async (context, { tenant, subject }) => {
  const { store, given } = context;
  const [ruleId = '', dealId = '', since = ''] = subject.split(' ');
  const [rule, deal] = await Promise.all([
    taskRules.read(store, { tenant, ruleId }),
    deals.read(store, { tenant, dealId }),
  ]);
  const watched = deal === undefined ? undefined : watchedOf(deal, rule);
  const { gives, takesBack, next } = lookAtUntouched(rule, watched, since, given.now());
  if (takesBack)
    await closeTask(context, tenant, causeOf(ruleId, dealId, since), 'The deal has changed since.');
  if (rule === undefined || deal === undefined) return undefined;
  if (gives) await give(context, tenant, rule, deal);
  // The next look is another item: it says since when.
  if (next !== undefined) await store.put(watchItem(tenant, { ruleId, dealId }, next));
  return undefined;
};
