import type { Valuation } from '../../../domain/commissions/valuation.ts';
import { dayAfter } from '../../../domain/kernel/day.ts';
import { dec } from '../../../domain/kernel/decimal.ts';
import type { AcceptedSale } from '../../../domain/sales/sale.ts';
import { type ExactWindow, exactHistory } from '../../kit/exact-history.ts';
import { Broken, mustAgree, Sums } from '../../kit/journal-law.ts';
import type { Told } from '../client.ts';
import type { World } from '../world.ts';
import { checkJournals } from './journals.ts';
import { type Standing, standingIn } from './standing.ts';
import { checkTold } from './told.ts';
import { valuationOf } from './valuation.ts';

/** A valuation as text: what was decided, in no order. */
const textsOf = ({ decisions, excluded = [], held = [] }: Valuation): readonly string[] =>
  [
    ...decisions.map(({ partnerId, planId, version, share, child, rate, on, off = {} }) => {
      const reasons = Object.entries(off).map(([id, reason]) => `${id} ${reason}`);
      const at = rate === undefined ? '' : `${rate.value} of ${rate.date}`;
      const who = `${partnerId} ${child ?? ''} ${share ?? ''}`;
      return `${planId}@${version} ${who} ${at} on ${[...on].sort().join()} off ${reasons.sort().join()}`;
    }),
    ...excluded.map(({ planId, partnerId = '', reason }) => `${planId} not ${partnerId} ${reason}`),
    ...held.map(({ planId, reason }) => `${planId} held ${reason}`),
  ].sort();

/** Each sale with the valuation that it must have. */
const checkValuations = (standing: Standing): readonly AcceptedSale[] =>
  standing.accepted.map((sale) => {
    const valuation = valuationOf(standing, sale);
    const found = textsOf(sale.valuation).join('\n  ');
    const wanted = textsOf(valuation).join('\n  ');
    if (found !== wanted)
      throw new Broken(`the sale ${sale.externalId} is valued as\n  ${found}\nand not as\n  ${wanted}`);
    return { ...sale, valuation };
  });

type Worth = ExactWindow & { readonly planId: string; readonly currency: string };

/** What every window is worth by these sales. */
const worthOf = (standing: Standing, sales: readonly AcceptedSale[]): readonly Worth[] => {
  const targets = new Map(
    standing.targets.map(({ partnerId, metric, month, value }) => [`${partnerId} ${metric} ${month}`, value]),
  );
  return standing.plans.flatMap(({ id, versions }) => {
    const own = sales.map((sale) => ({
      ...sale,
      valuation: { decisions: sale.valuation.decisions.filter(({ planId }) => planId === id) },
    }));
    const windows = exactHistory(own, versions, {
      target: (partnerId, metric, month) => targets.get(`${partnerId} ${metric} ${month}`),
      peers: (component, window) =>
        standing.peers.find(
          (one) => one.planId === id && one.component === component && one.window === window,
        ),
    });
    return windows.map((one) => ({ ...one, planId: id, currency: versions[0]?.currency ?? '' }));
  });
};

/** The law of the ledger: the posted differences of each window are what the accepted sales are worth. */
const checkAmounts = ({ journals }: Standing, worth: readonly Worth[]): void => {
  const posted = new Sums();
  for (const [partnerId, journal] of journals)
    for (const { planId, component, window, difference } of journal.flatMap(({ lines }) => lines))
      posted.add(`${partnerId} ${planId} ${component} ${window}`, difference);
  const due = new Sums();
  for (const { partnerId, planId, component, window, amount } of worth)
    due.add(`${partnerId} ${planId} ${component} ${window}`, amount);
  mustAgree('the ledger does not say what the sales are worth', posted.texts, due.texts);
};

/** What is accrued is what waits for a day, and what waits for a customer to pay. */
const checkAccrued = ({ journals }: Standing, worth: readonly Worth[]): void => {
  const accrued = new Sums();
  const waits = new Sums();
  for (const [partnerId, journal] of journals) {
    const last = journal.at(-1);
    for (const one of last?.balances ?? []) accrued.add(`${partnerId} ${one.currency}`, one.accrued);
    for (const one of last?.maturing ?? []) waits.add(`${partnerId} ${one.currency}`, one.amount);
  }
  for (const { partnerId, currency, amount, payable } of worth) {
    waits.add(`${partnerId} ${currency}`, amount);
    waits.add(`${partnerId} ${currency}`, dec(payable).negated().toText());
  }
  mustAgree('what is accrued is not what waits', accrued.texts, waits.texts);
};

/** What was due by now has become payable, and every window that compares peers and has ended is closed. */
const checkTime = ({ journals, plans, peers }: Standing, worth: readonly Worth[], now: number): void => {
  const today = new Date(now).toISOString().slice(0, 10);
  for (const [partnerId, journal] of journals)
    for (const { until, component } of journal.at(-1)?.maturing ?? [])
      if (until <= today)
        throw new Broken(`${component} of ${partnerId} waits until ${until}, which is past`);
  for (const { planId, component, window } of worth) {
    const versions = plans.find(({ id }) => id === planId)?.versions ?? [];
    const compares = versions.some(({ components }) =>
      components.some(({ id, rate }) => id === component && 'driver' in rate && rate.driver === 'peerIndex'),
    );
    const isClosed = (dayAfter(window) ?? '9') <= today;
    const isFrozen = peers.some(
      (one) => one.planId === planId && one.component === component && one.window === window,
    );
    if (compares && isClosed !== isFrozen)
      throw new Broken(`the mean of ${planId} ${component} ${window} is ${isFrozen ? '' : 'not '}frozen`);
  }
};

const checkJobs = ({ jobs }: Standing): void => {
  const open = jobs.find(({ state }) => state !== 'done');
  if (open !== undefined) throw new Broken(`the job ${open.id} is ${open.state}`);
};

/** Everything that must hold when all is delivered and done. Throws `Broken`. */
export const checkLaw = (world: World, told: readonly Told[]): void => {
  const standing = standingIn(world.table);
  checkJobs(standing);
  checkTold(told, standing);
  const worth = worthOf(standing, checkValuations(standing));
  checkAmounts(standing, worth);
  checkAccrued(standing, worth);
  checkTime(standing, worth, world.clock);
  checkJournals(standing);
};
