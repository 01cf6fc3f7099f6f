import { Environment } from '@marcbachmann/cel-js';
import { Decimal, dec } from '../kernel/decimal.ts';
import { writtenOut } from '../kernel/division.ts';
import { type Field, fieldsRead, type Subject, subjects } from './condition-fields.ts';

/** What a condition can see: the fields of each noun. Numbers are decimals. */
export type Facts = Readonly<Record<Subject, Readonly<Record<string, string | boolean | Decimal>>>>;

const known = {
  sale: { quantity: 'Decimal', amount: 'Decimal', margin: 'Decimal', currency: 'string' },
  product: { id: 'string', category: 'string' },
  partner: { id: 'string', tier: 'string', country: 'string' },
  customer: { id: 'string', country: 'string' },
  deal: { id: 'string' },
} as const;

/** A fault in a condition, with its place in the text (characters from 0). */
type Fault = { readonly message: string; readonly start: number; readonly end: number };

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
const attributesIn = (expression: string, subject: Subject): readonly string[] => {
  const names = [...expression.matchAll(new RegExp(`\\b${subject}\\s*\\.\\s*([A-Za-z_]\\w*)`, 'g'))].map(
    (match) => match[1] ?? '',
  );
  return [...new Set(names)].filter((name) => !(name in known[subject]));
};

const environmentFor = (expression: string): Environment => {
  const env = base.clone();
  for (const name of subjects) {
    const attributes = attributesIn(expression, name).map((attribute) => [attribute, 'dyn']);
    env.registerVariable({ name, schema: { ...known[name], ...Object.fromEntries(attributes) } });
  }
  return env;
};

/** Number literals of more than 15 digits can't be told from their neighbours by the language. */
const longLiteral = (expression: string): Fault | undefined => {
  const bare = expression.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, (text) => '_'.repeat(text.length));
  const pattern = /\bmatches\s*\(/.exec(bare);
  if (pattern !== null)
    return {
      message: 'matches can take for ever: use startsWith, endsWith, contains or in',
      start: pattern.index,
      end: pattern.index + 7,
    };
  // Whole numbers are exact up to 18 digits, others up to 15.
  for (const found of bare.matchAll(/(?<![\w.])(\d[\d.]*)(e[+-]?\d+)?/gi)) {
    const [all, digits = '', exponent] = found;
    const most = digits.includes('.') || exponent !== undefined ? 15 : 18;
    if (digits.replace('.', '').replace(/^0+/, '').length > most)
      return {
        message: `a number has more than ${most} digits`,
        start: found.index,
        end: found.index + all.length,
      };
  }
  return undefined;
};

const faultOf = (
  error: { message: string; range?: { start: number; end: number } | undefined } | undefined,
  expression: string,
): Fault => ({
  message: (error?.message ?? 'is not a condition').split('\n')[0] ?? '',
  start: error?.range?.start ?? 0,
  end: error?.range?.end ?? expression.length,
});

const compiled = new Map<string, Condition | Fault>();

const compile = (expression: string): Condition | Fault => {
  const long = longLiteral(expression);
  if (long !== undefined) return long;
  const env = environmentFor(expression);
  const verdict = env.check(expression);
  if (!verdict.valid) return faultOf(verdict.error, expression);
  if (verdict.type !== 'bool')
    return { message: `gives ${verdict.type}, not true or false`, start: 0, end: expression.length };
  const program = env.parse(expression);
  return {
    reads: fieldsRead(program.ast),
    holds: (facts) => {
      const value: unknown = program(facts);
      if (typeof value !== 'boolean')
        throw new Error(`the condition gave ${typeof value}, not true or false`);
      return value;
    },
  };
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
