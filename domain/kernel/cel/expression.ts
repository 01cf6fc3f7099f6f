import { Environment } from '@marcbachmann/cel-js';
import { Decimal, dec } from '../decimal.ts';
import { writtenOut } from '../division.ts';
import { beyondLimits, type Fault } from './limits.ts';

/** What an expression can speak of: nouns with their fields. Numbers are decimals. */
export type Nouns = Readonly<Record<string, Readonly<Record<string, 'Decimal' | 'string' | 'bool'>>>>;

/** The values of the nouns' fields. */
export type Values = Readonly<Record<string, Readonly<Record<string, string | boolean | Decimal>>>>;

/** A checked expression. `holds` throws what the evaluation throws; `ast` is its syntax tree. */
type Expression = { readonly holds: (values: Values) => boolean; readonly ast: unknown };

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
const attributesIn = (text: string, noun: string, fields: Nouns[string]): readonly string[] =>
  [...text.matchAll(new RegExp(`(?<=\\b${noun}\\s*\\.\\s*)[A-Za-z_]\\w*`, 'g'))]
    .map(([name]) => name)
    .filter((name) => !(name in fields));

const environmentFor = (text: string, nouns: Nouns, open: readonly string[]): Environment => {
  const env = base.clone();
  for (const [name, fields] of Object.entries(nouns)) {
    const attributes = open.includes(name) ? attributesIn(text, name, fields) : [];
    const more = Object.fromEntries(attributes.map((attribute) => [attribute, 'dyn']));
    env.registerVariable({ name, schema: { ...fields, ...more } });
  }
  return env;
};

/**
 * Checks and prepares a CEL expression that gives true or false over the nouns; a fault names its place in the text.
 * `open` are the nouns that have attributes of the vendor's own beside their fields.
 */
export const expression = (text: string, nouns: Nouns, open: readonly string[]): Expression | Fault => {
  const everywhere = { start: 0, end: text.length };
  const env = environmentFor(text, nouns, open);
  const { error, type } = env.check(text);
  if (error !== undefined) return { message: error.summary, ...everywhere, ...error.range };
  if (type !== 'bool') return { message: `gives ${type}, not true or false`, ...everywhere };
  const program = env.parse(text);
  const fault = beyondLimits(program.ast, text);
  // Its type was checked: what it gives is a boolean.
  return fault ?? { holds: (values) => program(values) === true, ast: program.ast };
};
