import { type Decimal, dec, zero } from '../kernel/decimal.ts';
import { fitsCurrency } from '../kernel/money.ts';
import { condition } from './condition.ts';
import { type Component, comparison, driverMeasure, type Measure } from './plan.ts';

/** Reports a fault: where in the component, and what to do about it. */
export type Wrong = (pointer: string, detail: string) => unknown;

const isMoney = (measure: Measure | undefined): boolean => measure === 'revenue' || measure === 'margin';

const checkAscending = (froms: readonly string[], at: string, wrong: Wrong): void => {
  let last: Decimal | undefined;
  for (const [index, from] of froms.entries()) {
    const value = dec(from);
    if (value.lessThan(zero)) wrong(`${at}/${index}/from`, 'must be 0 or more');
    if (last !== undefined && value.atMost(last))
      wrong(`${at}/${index}/from`, 'must be above the one before it');
    last = value;
  }
};

const checkTiers = ({ base, rate }: Component, wrong: Wrong): void => {
  if (rate.type !== 'tiers') return;
  const { tiers, mode, driver, target } = rate;
  checkAscending(
    tiers.map((tier) => tier.from),
    '/rate/tiers',
    wrong,
  );
  // Without its base, which `checkBase` asks for, nothing can be said of what bands earn.
  if (base === undefined) return;
  const wanted = isMoney(base) ? 'percent' : 'amount';
  const other = isMoney(base) ? 'amount' : 'percent';
  for (const [index, tier] of tiers.entries()) {
    if (tier[wanted] === undefined)
      wrong(`/rate/tiers/${index}/${wanted}`, `is missing: a base of ${base} earns by ${wanted}`);
    if (tier[other] !== undefined)
      wrong(`/rate/tiers/${index}/${other}`, `does not go with a base of ${base}: use ${wanted}`);
  }
  const ownTarget = driver === 'attainment' && target === base;
  if (mode === 'marginal' && !ownTarget && (driver ?? base) !== base)
    wrong(
      '/rate/driver',
      "must be the base itself, or attainment of the base's own target, where the mode is marginal",
    );
};

const checkDriver = (one: Component, wrong: Wrong): void => {
  const { rate } = one;
  if (rate.type !== 'tiers' && rate.type !== 'steps') return;
  const compared = comparison(one) !== undefined;
  if (rate.driver === 'peerIndex' && one.payable?.when !== 'windowClose')
    wrong(
      '/payable/when',
      'must be windowClose where the driver is peerIndex: peers are compared at the close',
    );
  if (compared && rate.target === undefined)
    wrong('/rate/target', `is missing: say which measure ${rate.driver} compares`);
  if (!compared && rate.target !== undefined)
    wrong('/rate/target', 'goes with the drivers attainment, growth and peerIndex only');
  if (compared && (one.window === 'sale' || one.window === 'programme'))
    wrong('/window', `must be month, quarter or year where the driver is ${rate.driver}`);
  if (rate.type === 'tiers') return;
  if (driverMeasure(one) === undefined && !compared)
    wrong('/rate/driver', 'is missing: say which measure reaches the steps');
  checkAscending(
    rate.steps.map((step) => step.from),
    '/rate/steps',
    wrong,
  );
};

const checkBase = (one: Component, wrong: Wrong): void => {
  if (one.rate.type === 'steps') return;
  if (one.base === undefined)
    return void wrong('/base', `is missing: a rate of type ${one.rate.type} needs one`);
  if (one.rate.type === 'percent' && !isMoney(one.base))
    wrong('/base', 'must be revenue or margin where the rate is a percent');
  if (one.rate.type === 'amountPerUnit' && isMoney(one.base))
    wrong('/base', 'must be quantity or sales where the rate is an amount per unit');
};

const checkLimits = ({ limits, window }: Component, currency: string, wrong: Wrong): void => {
  const allowed = window === 'sale' ? 'perSale' : 'perWindow';
  for (const name of ['perSale', 'perWindow'] as const) {
    const bounds = limits?.[name];
    if (bounds === undefined) continue;
    if (name !== allowed) wrong(`/limits/${name}`, `does not go with window ${window}: use ${allowed}`);
    for (const side of ['min', 'max'] as const)
      if (bounds[side] !== undefined && !fitsCurrency(dec(bounds[side]), currency))
        wrong(`/limits/${name}/${side}`, `has more decimals than ${currency} has`);
    if (bounds.min !== undefined && bounds.max !== undefined && dec(bounds.min).greaterThan(dec(bounds.max)))
      wrong(`/limits/${name}/min`, 'must not be above max');
  }
};

/** Checks one component by itself (commission-model: Contributions, Amounts). Every fault is reported. */
export const checkComponent = (one: Component, currency: string, wrong: Wrong): void => {
  if (one.when !== undefined) {
    const checked = condition(one.when);
    if (!('holds' in checked))
      wrong('/when', `${checked.message} (characters ${checked.start}–${checked.end})`);
  }
  checkBase(one, wrong);
  checkDriver(one, wrong);
  checkTiers(one, wrong);
  checkLimits(one, currency, wrong);
  if (one.window === 'programme' && one.payable?.when === 'windowClose')
    wrong('/payable/when', 'must not be windowClose where the window is programme: that one never closes');
};
