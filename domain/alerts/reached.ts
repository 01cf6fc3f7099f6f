import { dec } from '../kernel/decimal.ts';
import type { AlertRule } from './alert-rule.ts';

/** Where a partner's revenue of a month stands, in one currency. */
export type Figure = {
  readonly partnerId: string;
  readonly currency: string;
  /** Exact decimal text. */
  readonly value: string;
};

type Watch = Pick<AlertRule, 'status' | 'currency' | 'partnerId' | 'threshold'>;

/**
 * Whether a figure has reached what the rule waits for: the threshold itself counts. Where the figure came from makes no
 * difference: so a rule that was made, or resumed, after the figure was past its threshold is told with the partner's next
 * sale of that month, and a message that was lost is made up for by the next one. What was told before is left out by
 * its alert, not here.
 */
export const isReached = (
  { status, currency, partnerId, threshold }: Watch,
  { partnerId: seller, currency: sold, value }: Figure,
): boolean =>
  status === 'active' &&
  currency === sold &&
  (partnerId === undefined || partnerId === seller) &&
  dec(value).atLeast(dec(threshold));
