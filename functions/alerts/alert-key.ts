import type { Alert } from '../../domain/alerts/alert.ts';
import type { Given } from '../shell/given.ts';

/** The key of the one alert that a rule may raise about a partner and a month. */
export const alertKey = (
  given: Given,
  tenant: string,
  { ruleId, partnerId, month }: Pick<Alert, 'ruleId' | 'partnerId' | 'month'>,
) => ({ tenant, month, alertId: given.naturalId('alert', tenant, ruleId, partnerId, month) });
