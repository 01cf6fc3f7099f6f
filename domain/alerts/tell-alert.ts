import type { Instant } from '../kernel/day.ts';
import type { Alert } from './alert.ts';
import type { AlertRule } from './alert-rule.ts';
import type { Figure } from './reached.ts';

/**
 * How long whoever took an alert up may take to tell it. Longer than a function lives (60 s), so that it is dead when the
 * time is over; shorter than the queue waits before a message comes again (120 s), so that the repetition may tell it.
 */
const lease = 90_000;

/** A new alert by what the rule says now; whoever raises it has taken it up. */
export const raiseAlert = (
  id: string,
  rule: Pick<AlertRule, 'id' | 'name' | 'threshold'>,
  figure: Figure & Pick<Alert, 'month'>,
  now: Instant,
): Alert => ({
  id,
  ruleId: rule.id,
  ruleName: rule.name,
  partnerId: figure.partnerId,
  month: figure.month,
  currency: figure.currency,
  threshold: rule.threshold,
  value: figure.value,
  state: 'raised',
  takenAt: now,
  version: 1,
  createdAt: now,
});

/** Whether nobody need take the alert up: it was told, or somebody who may be alive is telling it. */
export const isInHand = ({ state, takenAt }: Pick<Alert, 'state' | 'takenAt'>, now: Instant): boolean =>
  state === 'told' || Date.parse(now) - Date.parse(takenAt) < lease;

/** The alert taken up anew, of which only one of many at once can write the version. */
export const takeUp = (alert: Alert, now: Instant): Alert => ({
  ...alert,
  takenAt: now,
  version: alert.version + 1,
});

/** The alert as told; nothing changes it any more. */
export const markTold = (alert: Alert, now: Instant): Alert => ({
  ...alert,
  state: 'told',
  version: alert.version + 1,
  toldAt: now,
});
