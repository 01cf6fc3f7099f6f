import { History } from '../../domain/commissions/history/history.ts';
import { hasData, type Scenario } from '../../tools/adventureworks/data.ts';
import {
  categories,
  earnedRows,
  expectedRows,
  monthlyTargets,
  type Network,
  networkOf,
  wrongRows,
} from '../kit/adventureworks.ts';
import { lineOf, Managers, Plain, Resellers } from './engine/by-hand.ts';
import { managersEngine, resellersEngine, runRules } from './engine/rules-engine.ts';

/**
 * A whole history of real order lines, from the decimal texts of each line to the amount of each window, in one process:
 * our engine without and with explanation, json-rules-engine, plain decimal.js by hand, and, as the limit, the bare
 * arithmetic in decimal.js that a line needs. All take turns; figures are medians of lines per second of processor time,
 * so that other work on the machine is not counted. Every way must come to the published result, or the process fails.
 */
const rounds = Number(process.argv[2] ?? '7');
const warmUp = 3;
const lines = 30_129;
const goals = { without: 500_000, explained: 200_000, times: 12 };

type Rows = ReadonlyMap<string, string>;

/** What is measured; it answers how to write down what it came to, which is not. */
type Way = { readonly name: string; readonly run: () => (() => Rows) | Promise<() => Rows> };

const without = ({ terms, sales, comparisons }: Network) => {
  const history = new History(terms);
  for (const sale of sales) history.take(sale);
  const priced = [...history.priced(comparisons)];
  return () => earnedRows(priced);
};

/** For each line all decisions with their reasons, and all additions; for each window its parts. */
const explained = ({ terms, sales, comparisons }: Network) => {
  const history = new History(terms);
  for (const sale of sales) history.explain(sale);
  const priced = [...history.priced(comparisons)];
  return () => earnedRows(priced);
};

/** What is known of products and targets besides the lines. */
type Known = {
  readonly categories: ReadonlyMap<string, string>;
  readonly targets: ReadonlyMap<string, string>;
};
const planOf = (name: Scenario['name'], { targets }: Known): Resellers | Managers =>
  name === 'resellers' ? new Resellers() : new Managers(targets);

const byHand = (name: Scenario['name'], { sales }: Network, known: Known) => {
  const plan = planOf(name, known);
  for (const sale of sales) plan.take(lineOf(sale, known.categories));
  const rows = plan.rows();
  return () => rows;
};

const byRules = async (name: Scenario['name'], { sales }: Network, known: Known) => {
  const plan = planOf(name, known);
  const engine = name === 'resellers' ? resellersEngine() : managersEngine();
  await runRules(engine, plan.adding, sales, known.categories);
  const rows = plan.rows();
  return () => rows;
};

/** Three numbers read, a margin, a percentage and three sums: no rule, no window, no rounding. */
const bare = ({ sales }: Network, expected: Rows) => {
  let [revenue, margin, quantity] = [new Plain(0), new Plain(0), new Plain(0)];
  for (const sale of sales) {
    const amount = new Plain(sale.amount);
    revenue = revenue.plus(amount);
    quantity = quantity.plus(new Plain(sale.quantity));
    margin = margin.plus(amount.minus(new Plain(sale.cost ?? '0')).times('0.1'));
  }
  if (!revenue.gt(0) || !quantity.gt(0) || margin.isZero()) throw new Error('the bare sums are wrong');
  return () => expected;
};

const waysOf = (name: Scenario['name'], expected: Rows, known: Known): readonly Way[] => {
  const network = networkOf(name);
  return [
    { name: 'ours', run: () => without(network) },
    { name: 'ours, explained', run: () => explained(network) },
    { name: 'json-rules-engine', run: () => byRules(name, network, known) },
    { name: 'decimal.js by hand', run: () => byHand(name, network, known) },
    { name: 'bare decimal.js', run: () => bare(network, expected) },
  ];
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds of processor time that this process has had. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** All ways in turn, some rounds to warm up and then those that count. Answers lines per second, and the rows that are wrong. */
const measure = async (ways: readonly Way[], expected: Rows) => {
  const times = new Map(ways.map(({ name }) => [name, [] as number[]]));
  const wrong: string[] = [];
  for (let round = -warmUp; round < rounds; round += 1)
    for (const { name, run } of ways) {
      const started = spent();
      const rows = await run();
      const time = spent() - started;
      if (round >= 0) times.get(name)?.push(time);
      wrong.push(...wrongRows(rows(), expected).map((row) => `${name}: ${row}`));
    }
  const speeds = [...times].map(([name, all]) => [name, (lines / median(all)) * 1_000] as const);
  return { speeds: new Map(speeds), wrong };
};

const report = (name: Scenario['name'], speeds: ReadonlyMap<string, number>): void => {
  const of = (way: string): number => speeds.get(way) ?? Number.NaN;
  console.log(`${name}: ${lines} lines, lines per second and core, medians of ${rounds} rounds`);
  console.table(
    [...speeds].map(([way, speed]) => ({
      way,
      'lines/s': Math.round(speed),
      '× json-rules-engine': Number((speed / of('json-rules-engine')).toFixed(1)),
      '× bare decimal.js': Number((speed / of('bare decimal.js')).toFixed(2)),
    })),
  );
  if (name !== 'resellers') return;
  const met = (value: number, goal: number): string => `goal ${goal}: ${value >= goal ? 'met' : 'missed'}`;
  console.log(`  without explanation: ${met(of('ours'), goals.without)}`);
  console.log(`  with explanation: ${met(of('ours, explained'), goals.explained)}`);
  console.log(`  json-rules-engine, times: ${met(of('ours') / of('json-rules-engine'), goals.times)}`);
};

if (!hasData) {
  console.log(
    'skipped: the AdventureWorks tables are not beside this checkout (../shared/data/adventureworks)',
  );
} else {
  const known = { categories: categories(), targets: monthlyTargets() };
  for (const name of ['resellers', 'managers'] as const) {
    const expected = expectedRows(name);
    const { speeds, wrong } = await measure(waysOf(name, expected, known), expected);
    report(name, speeds);
    for (const row of wrong.slice(0, 10)) console.log(`  ${row}`);
    console.log(wrong.length === 0 ? '  every row of every way equal to the cent' : '  ROWS DIFFER');
    if (wrong.length > 0) process.exitCode = 1;
  }
}
