import type { Instant } from '../kernel/day.ts';
import { type Decimal, dec, hundred, sumOf, sumText, text, whole } from '../kernel/decimal.ts';
import { inMoney } from '../kernel/money.ts';
import type { DealStep } from './step.ts';

/** A share of a count: percent with two decimals, and what it is the share of; no percent where there is nothing. */
type Rate = { readonly percent?: string; readonly part: number; readonly whole: number };

/** How long something took, in days with two decimals. */
type Times = { readonly count: number; readonly mean?: string; readonly median?: string };

type Sum = { readonly amount: string; readonly currency: string };

const rate = (part: number, of: number): Rate => ({
  ...(of === 0
    ? {}
    : {
        percent: text(whole(part).times(hundred).dividedBy(whole(of)).toDecimalPlaces(2, 'half-up')),
      }),
  part,
  whole: of,
});

const day = whole(86_400_000);
const inDays = (value: Decimal): string => text(value.dividedBy(day).toDecimalPlaces(2, 'half-up'));

const times = (all: readonly number[]): Times => {
  const sorted = [...all].sort((a, b) => a - b);
  const count = sorted.length;
  const [low, high] = [sorted[Math.ceil(count / 2) - 1], sorted[Math.floor(count / 2)]];
  if (low === undefined || high === undefined) return { count };
  const mean = sumOf(sorted.map(whole)).dividedBy(whole(count));
  return { count, mean: inDays(mean), median: inDays(whole(low + high).dividedBy(dec('2'))) };
};

const lasted = (since: Instant, at: Instant): number => Date.parse(at) - Date.parse(since);

/** The values of deals, each once, by currency. */
const valued = (steps: readonly DealStep[]): readonly Sum[] => {
  const latest = new Map(steps.map(({ dealId, value }) => [dealId, value]));
  const currencies = [...new Set([...latest.values()].map(({ currency }) => currency))].sort();
  return currencies.map((currency) => {
    const own = [...latest.values()].filter((one) => one.currency === currency);
    return inMoney(dec(sumText(...own.map(({ amount }) => amount))), currency);
  });
};

const dealsOf = (steps: readonly DealStep[]): ReadonlySet<string> =>
  new Set(steps.map(({ dealId }) => dealId));

const to = (steps: readonly DealStep[], state: DealStep['to']['state']): readonly DealStep[] =>
  steps.filter((one) => one.to.state === state && one.from?.state !== state);

/** What came of each deal in the whole period: its steps in order. */
type Ways = ReadonlyMap<string, readonly DealStep[]>;

const waysOf = (steps: readonly DealStep[]): Ways => {
  const ways = new Map<string, DealStep[]>();
  for (const one of steps) ways.set(one.dealId, [...(ways.get(one.dealId) ?? []), one]);
  for (const way of ways.values()) way.sort((a, b) => a.number - b.number);
  return ways;
};

/** Of the deals that entered a stage, those that went on from there: to a later stage, or won. */
const advanced = (
  entered: readonly DealStep[],
  stage: string,
  order: readonly string[],
  ways: Ways,
): number => {
  const later = new Set(order.slice(order.indexOf(stage) + 1));
  const wentOn = entered.filter(({ dealId, number }) =>
    (ways.get(dealId) ?? []).some(
      (one) => one.number > number && (one.to.state === 'won' || later.has(one.to.stage ?? '')),
    ),
  );
  return dealsOf(wentOn).size;
};

const stagesOf = (steps: readonly DealStep[], order: readonly string[], ways: Ways) => {
  const named = steps.flatMap((one) => [one.to.stage ?? [], one.from?.stage ?? []].flat());
  const all = [...order, ...[...new Set(named)].filter((one) => !order.includes(one)).sort()];
  return all.map((stage) => {
    const entered = steps.filter((one) => one.to.stage === stage);
    const left = steps.filter((one) => one.from?.stage === stage && one.since !== undefined);
    return {
      stage,
      entered: dealsOf(entered).size,
      value: valued(entered),
      advanced: rate(advanced(entered, stage, order, ways), dealsOf(entered).size),
      timeInStage: times(left.map(({ since = '', at }) => lasted(since, at))),
    };
  });
};

const rowOf = (steps: readonly DealStep[], order: readonly string[], ways: Ways) => {
  const registered = to(steps, 'waiting');
  const [approved, won, lost] = [to(steps, 'approved'), to(steps, 'won'), to(steps, 'lost')];
  const isApproved = ({ dealId }: DealStep) => to(ways.get(dealId) ?? [], 'approved').length > 0;
  const count = (state: DealStep['to']['state']) => dealsOf(to(steps, state)).size;
  const [wins, losses] = [dealsOf(won).size, dealsOf(lost).size];
  return {
    registered: dealsOf(registered).size,
    value: valued(registered),
    approved: dealsOf(approved).size,
    approvalRate: rate(dealsOf(registered.filter(isApproved)).size, dealsOf(registered).size),
    won: wins,
    wonValue: valued(won),
    lost: losses,
    winRate: rate(wins, wins + losses),
    refused: count('refused'),
    withdrawn: count('withdrawn'),
    displaced: count('displaced'),
    expired: count('expired'),
    timeToWin: times(won.map(({ registeredAt, at }) => lasted(registeredAt, at))),
    stages: stagesOf(steps, order, ways),
  };
};
type Funnel = ReturnType<typeof rowOf>;

/** One line of the report: a program and what it is told apart by. */
type Row = Funnel & { readonly programId: string; readonly key: string };

/**
 * How deals went through the pipelines in a period, line by line: `keyOf` says to which line a step counts, `orderOf` the
 * order of a program's stages. Whether a deal went on is looked for in the whole period, whatever line it counts to.
 */
export const conversion = (
  steps: readonly DealStep[],
  keyOf: (step: DealStep) => string,
  orderOf: (programId: string) => readonly string[],
): readonly Row[] => {
  const ways = waysOf(steps);
  const lines = new Map<string, { programId: string; key: string; steps: DealStep[] }>();
  for (const step of steps) {
    const { programId } = step;
    const key = keyOf(step);
    const line = lines.get(`${programId}\n${key}`) ?? { programId, key, steps: [] };
    line.steps.push(step);
    lines.set(`${programId}\n${key}`, line);
  }
  return [...lines.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { programId, key, steps: own }]) => ({
      programId,
      key,
      ...rowOf(own, orderOf(programId), ways),
    }));
};
