import { Environment } from '@marcbachmann/cel-js';
import { Decimal, dec } from '../kernel/decimal.ts';
import { writtenOut } from '../kernel/division.ts';
import { type Field, fieldsRead, type Subject, subjects } from './condition-fields.ts';
import { beyondLimits, type Fault } from './condition-limits.ts';

/** What a condition can see: the fields of each noun. Numbers are decimals. */
export type Facts = Readonly<Record<Subject, Readonly<Record<string, string | boolean | Decimal>>>>;

const known = {
  sale: { quantity: 'Decimal', amount: 'Decimal', margin: 'Decimal', currency: 'string' },
  product: { id: 'string', category: 'string' },
  partner: { id: 'string', tier: 'string', country: 'string' },
  customer: { id: 'string', country: 'string' },
  deal: { id: 'string' },
} as const;

/**
 * A checked condition. `holds` throws what the evaluation throws: the caller records that, it is never false. `reads` are
 * the fields that decide; undefined where anything may.
 */
type Condition = {
  readonly holds: (facts: Facts) => boolean;
  readonly reads: readonly Field[] | undefined;
};

type Operand = Decimal | bigint | number;
const exact = (value: Operand): Decimal => (value instanceof Decimal ? value : dec(writtenOut(value)));
const comparisons = {
  '<': (a: Operand, b: Operand) => exact(a).lessThan(exact(b)),
  '<=': (a: Operand, b: Operand) => exact(a).atMost(exact(b)),
  '>': (a: Operand, b: Operand) => exact(a).greaterThan(exact(b)),
  '>=': (a: Operand, b: Operand) => exact(a).atLeast(exact(b)),
} as const;
const equal = (a: Operand, b: Operand) => exact(a).equals(exact(b));

/** CEL with one number type of our own: decimals compare exactly with each other and with number literals. */
const language = (): Environment => {
  const env = new Environment({ limits: { maxAstNodes: 500, maxDepth: 50 } }).registerType('Decimal', {
    ctor: Decimal,
    fields: {},
  });
  for (const [operator, compare] of Object.entries(comparisons)) {
    env.registerOperator(`Decimal ${operator} Decimal`, compare);
    for (const literal of ['int', 'double']) {
      env.registerOperator(`Decimal ${operator} ${literal}`, compare);
      env.registerOperator(`${literal} ${operator} Decimal`, compare);
    }
  }
  for (const other of ['Decimal', 'int', 'double']) env.registerOperator(`Decimal == ${other}`, equal);
  env.registerFunction('decimal(string): Decimal', (value: string) => dec(value));
  return env;
};
const base = language();

/** Names that the text selects from a noun and that are no field of ours: the vendor's own attributes. */
const attributesIn = (expression: string, subject: Subject): readonly string[] =>
  [...expression.matchAll(new RegExp(`(?<=\\b${subject}\\s*\\.\\s*)[A-Za-z_]\\w*`, 'g'))]
    .map(([name]) => name)
    .filter((name) => !(name in known[subject]));

const environmentFor = (expression: string): Environment => {
  const env = base.clone();
  for (const name of subjects) {
    const attributes = attributesIn(expression, name).map((attribute) => [attribute, 'dyn']);
    env.registerVariable({ name, schema: { ...known[name], ...Object.fromEntries(attributes) } });
  }
  return env;
};

const compiled = new Map<string, Condition | Fault>();

const compile = (expression: string): Condition | Fault => {
  const everywhere = { start: 0, end: expression.length };
  const env = environmentFor(expression);
  const { error, type } = env.check(expression);
  if (error !== undefined) return { message: error.summary, ...everywhere, ...error.range };
  if (type !== 'bool') return { message: `gives ${type}, not true or false`, ...everywhere };
  const program = env.parse(expression);
  // Its type was checked: what it gives is a boolean.
  const holds = (facts: Facts): boolean => program(facts) === true;
  return beyondLimits(program.ast, expression) ?? { holds, reads: fieldsRead(program.ast) };
};

/** Checks and prepares a condition; a fault names its place. Prepared conditions are kept: plans are few. */
export const condition = (expression: string): Condition | Fault => {
  const ready = compiled.get(expression) ?? compile(expression);
  compiled.set(expression, ready);
  return ready;
};

/** The numbers a condition sees of a sale; `margin` is missing where no cost was reported, so a condition on it fails. */
export const saleNumbers = (amounts: { quantity: Decimal; amount: Decimal; cost: Decimal | undefined }) => ({
  quantity: amounts.quantity,
  amount: amounts.amount,
  ...(amounts.cost === undefined ? {} : { margin: amounts.amount.minus(amounts.cost) }),
});
