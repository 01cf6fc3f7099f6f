import { isReached } from '../../domain/alerts/reached.ts';
import { isInHand } from '../../domain/alerts/tell-alert.ts';
import type { Entry } from '../../domain/ledger/entry.ts';
import { catalogue } from '../../events/catalogue.ts';
import { alertRules, alerts } from '../../storage/alerts.ts';
import type { Fact } from '../shell/bus.ts';
import type { Context } from '../shell/context.ts';
import { alertKey } from './alert-key.ts';

const name = 'threshold.crossed';

/**
 * The facts that a new journal entry makes known: which rules' thresholds the partner's revenue has reached, in each month
 * that the entry moved (a correction may move an old one). What was told before, or is being told, is left out; what was
 * raised and then given up is made known again. The same rule, partner and month always make the same fact. An entry
 * that moved no figure reads nothing, a tenant without rules costs one query.
 */
export const crossingsOf = async (
  { store, given }: Context,
  tenant: string,
  { partnerId, figures = [] }: Entry,
): Promise<readonly Fact[]> => {
  if (figures.length === 0) return [];
  const rules = await alertRules.all(store, { tenant });
  const reached = figures.flatMap(({ currency, month, after: value }) =>
    rules
      .filter((rule) => isReached(rule, { partnerId, currency, value }))
      .map(({ id: ruleId }) => ({ tenant, ruleId, partnerId, currency, month, value })),
  );
  if (reached.length === 0) return [];
  const keys = reached.map((one) => alertKey(given, tenant, one));
  const now = given.now();
  const standing = await alerts.readMany(store, keys);
  const inHand = new Set(standing.filter((alert) => isInHand(alert, now)).map(({ id }) => id));
  return reached
    .filter((_, index) => !inHand.has(keys[index]?.alertId ?? ''))
    .map((one) => {
      const id = given.naturalId('event', name, tenant, one.ruleId, partnerId, one.month);
      return { name, detail: catalogue[name].parse({ id, version: 1, ...one }) };
    });
};
