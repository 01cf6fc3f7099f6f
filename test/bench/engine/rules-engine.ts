import { Engine, type NestedCondition, type RuleProperties } from 'json-rules-engine';
import type { AcceptedSale } from '../../../domain/sales/sale.ts';
import { type Line, lineOf } from './by-hand.ts';

/**
 * The two plans written with json-rules-engine as its users write them: an engine with a rule per component and version,
 * an order line's facts for each run, and an event that says which component the line counts for. It has no sums, so those
 * are added by hand.
 */
const numberOf = (day: string): number => Number(day.replaceAll('-', ''));

const between = (from: string, to?: string): NestedCondition[] => [
  { fact: 'day', operator: 'greaterThanInclusive', value: numberOf(from) },
  ...(to === undefined ? [] : [{ fact: 'day', operator: 'lessThan', value: numberOf(to) }]),
];
const category = (...names: readonly string[]): NestedCondition[] =>
  names.length === 1
    ? [{ fact: 'category', operator: 'equal', value: names[0] }]
    : [{ fact: 'category', operator: 'in', value: names }];

const rule = (component: string, days: NestedCondition[], when: NestedCondition[] = []): RuleProperties => ({
  conditions: { all: [...days, ...when] },
  event: { type: component },
});

export const resellersEngine = (): Engine =>
  new Engine(
    [between('2017-07-01', '2019-01-01'), between('2019-01-01')].flatMap((days) => [
      rule('bikes', days, category('Bikes')),
      rule('accessories', days, category('Accessories', 'Clothing')),
      rule('components-margin', days, category('Components')),
      rule('volume-rebate', days),
      rule('quantity-bonus', days),
    ]),
  );

export const managersEngine = (): Engine =>
  new Engine(['accelerator', 'margin-share', 'club'].map((one) => rule(one, between('2017-07-01'))));

/** Runs the engine for every line and adds what its events say. */
export const runRules = async (
  engine: Engine,
  adding: Readonly<Record<string, (line: Line) => unknown>>,
  sales: readonly AcceptedSale[],
  categories: ReadonlyMap<string, string>,
): Promise<void> => {
  for (const sale of sales) {
    const line = lineOf(sale, categories);
    const { events } = await engine.run({ day: numberOf(line.day), category: line.category });
    for (const { type } of events) adding[type]?.(line);
  }
};
