import { type Fault, fault } from './fault.ts';

const amount = 'domain/commissions/amount.ts';

/** What is read of the terms, and which sales they concern. */
export const terms: readonly Fault[] = [
  fault(
    'a rate concerns only its own day',
    'functions/commissions/record-exchange-rates.ts',
    "to: addDays(days.at(-1) ?? '', reach)",
    "to: addDays(days.at(-1) ?? '', reach * 0)",
  ),
  fault(
    'an assignment to a plan of parents concerns only its partner',
    'functions/commissions/assign-plan.ts',
    "wide || partnerId === '*'",
    "(wide && partnerId === '*') || partnerId === '*'",
  ),
  fault(
    'a shelf outlives the terms',
    'functions/commissions/shelf.ts',
    'known?.number === number &&',
    'known !== undefined &&',
  ),
  fault(
    'the oldest rate in reach is taken, not the nearest',
    'domain/commissions/exchange.ts',
    'rate.date > found.date',
    'rate.date < found.date',
  ),
  fault(
    'a gate that nobody passed is open',
    'domain/commissions/value-sale.ts',
    "return 'gate-missing';",
    'return undefined;',
  ),
  fault(
    'a condition that fails is taken for false',
    'domain/commissions/condition-outcome.ts',
    "neither true nor false.\n      return 'condition-error';",
    "neither true nor false.\n      return 'condition-false';",
  ),
  fault(
    'an older revision of a sale is accepted',
    'domain/sales/correct-sale.ts',
    'if (revision < sale.revision) return undefined;',
    'if (revision < 0) return undefined;',
  ),
  fault(
    'an older revision of a rate or target is accepted',
    'domain/platform/revision.ts',
    "return 'stale';",
    "return 'write';",
  ),
];

/** Arithmetic. */
export const rules: readonly Fault[] = [
  fault(
    'each sale is rounded',
    'domain/commissions/contribution.ts',
    'shared(decision.rate === undefined ? value : value.times(dec(decision.rate.value)))',
    'shared(decision.rate === undefined ? value : value.times(dec(decision.rate.value))).toDecimalPlaces(2)',
  ),
  fault(
    'each part is rounded before they are summed',
    amount,
    'parts.map(({ earns }) => earns)',
    'parts.map(({ earns }) => roundMoney(earns, currency, rounding))',
  ),
  fault(
    'limits are those of the oldest version',
    amount,
    'limited(rounded, newest, window.sums)',
    'limited(rounded, segments[0] ?? newest, window.sums)',
  ),
  fault(
    'the least is paid where no sale is left',
    amount,
    'salesIn(sums).greaterThan(zero)',
    '!salesIn(sums).isNegative()',
  ),
  fault(
    'the band is picked by the driver of its own segment',
    'domain/commissions/rates/tiers.ts',
    'const index = bandOf(tiers, driver, against);',
    'const index = bandOf(tiers, segment.sums.driver ?? driver, against);',
  ),
  fault(
    'bands begin anew with each version',
    'domain/commissions/rates/tiers.ts',
    'const range = [reached, reached.plus(segment.sums.driver)] as const;',
    'const range = [zero, reached.minus(reached).plus(segment.sums.driver)] as const;',
  ),
  fault(
    'a return is counted twice',
    'domain/commissions/contribution.ts',
    '.filter((one) => one.waits !== true)',
    '.flatMap((one) => (one.waits === true ? [] : [one, one]))',
  ),
  fault('a cancelled sale still counts', 'domain/sales/cancel-sale.ts', 'valuation: { decisions: [] }, ', ''),
];
