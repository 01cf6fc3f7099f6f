import type * as z from 'zod/mini';
import { isSandbox } from '../../domain/access/sandbox.ts';
import type { Alert } from '../../domain/alerts/alert.ts';
import { alertLetter } from '../../domain/alerts/alert-letter.ts';
import type { AlertRule } from '../../domain/alerts/alert-rule.ts';
import { isReached } from '../../domain/alerts/reached.ts';
import { isInHand, markTold, raiseAlert, takeUp } from '../../domain/alerts/tell-alert.ts';
import type { thresholdCrossed } from '../../events/alerts.ts';
import { alertRules, alerts } from '../../storage/alerts.ts';
import { partners } from '../../storage/partners.ts';
import { queueNotices } from '../platform/queue-notice.ts';
import type { Context } from '../shell/context.ts';
import { publishToTopic } from '../shell/topic.ts';
import { alertKey } from './alert-key.ts';

type Crossed = z.infer<typeof thresholdCrossed>;
/** `told`: by this call or before. `in-hand`: somebody else is telling it. `off`: the rule asks for it no more. */
type Outcome = 'told' | 'in-hand' | 'off';

const announce = async (
  context: Context,
  tenant: string,
  alert: Alert,
  notify: AlertRule['notify'],
): Promise<void> => {
  const { id: alertId, ruleId, ruleName, partnerId, month, currency, threshold, value } = alert;
  // Who was erased meanwhile has no name any more.
  const partnerName = (await partners.read(context.store, { tenant, partnerId }))?.name ?? partnerId;
  const told = {
    ruleName,
    partnerName,
    month,
    threshold: { amount: threshold, currency },
    value: { amount: value, currency },
  };
  await queueNotices(
    context,
    tenant,
    notify.map((to) => ({ cause: `alert:${alertId}`, to, letter: alertLetter(told, to.language) })),
  );
  // The topic is heard by the vendor's own systems: what a sandbox tries is not for them.
  if (isSandbox(tenant)) return;
  const who = { tenant, alertId, ruleId, ruleName, partnerId, partnerName };
  await publishToTopic(
    { type: 'threshold.crossed', ...who, month, currency, threshold, value },
    { tenant, ruleId, alertId },
  );
};

/**
 * Tells that a figure reached a rule's threshold: an e-mail per addressee, and one message on the topic. The alert's
 * item decides who tells. Who creates it has taken it up for a while; others who come meanwhile leave it alone and look
 * again later; if it is not told when that time is over, one of them takes it up. The rule is read again before the
 * alert is raised: what was paused, deleted or changed so that it isn't reached tells nothing, and raises nothing, so
 * that a sale may reach it later. A rule that goes once the alert stands has no addressees, but the topic is told.
 *
 * What remains: SNS has no key by which it would know a repetition. Who dies between publishing and marking, or gets no
 * answer to a message that was taken, has it published again by the repetition, with the same `alertId`. The
 * e-mails have keys of their own and are queued once.
 */
export const tellCrossing = async (context: Context, crossed: Crossed): Promise<Outcome> => {
  const { store, given } = context;
  const { tenant, ruleId } = crossed;
  const key = alertKey(given, tenant, crossed);
  const standing = await alerts.read(store, key);
  if (standing?.state === 'told') return 'told';
  if (standing !== undefined && isInHand(standing, given.now())) return 'in-hand';
  const rule = await alertRules.read(store, { tenant, ruleId });
  const now = given.now();
  let mine: Alert;
  if (standing !== undefined) mine = takeUp(standing, now);
  else if (rule !== undefined && isReached(rule, crossed)) mine = raiseAlert(key.alertId, rule, crossed, now);
  else return 'off';
  const { done } = await alerts.save(store, key, mine);
  if (!done) return 'in-hand';
  await announce(context, tenant, mine, rule?.notify ?? []);
  // Where it is not done, this took longer than its time, and another took the alert up: that one marks it.
  await alerts.replace(store, key, markTold(mine, given.now()));
  return 'told';
};
