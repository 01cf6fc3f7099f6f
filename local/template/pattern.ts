import { isObject, type Json } from './assembly.ts';

/** Tests one value that stands (or doesn't) where a pattern points to. */
type Test = (value: unknown) => boolean;

const numeric = (argument: Json): Test => {
  const parts = Array.isArray(argument) ? (argument as readonly Json[]) : [];
  const compare: Readonly<Record<string, (a: number, b: number) => boolean>> = {
    '=': (a, b) => a === b,
    '>': (a, b) => a > b,
    '>=': (a, b) => a >= b,
    '<': (a, b) => a < b,
    '<=': (a, b) => a <= b,
  };
  const tests: Test[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const holds = compare[String(parts[at])];
    const bound = parts[at + 1];
    if (holds === undefined || typeof bound !== 'number')
      throw new Error(`numeric ${JSON.stringify(argument)} is not served`);
    tests.push((value) => typeof value === 'number' && holds(value, bound));
  }
  return (value) => tests.every((test) => test(value));
};

const anythingBut = (argument: Json): Test => {
  if (isObject(argument)) {
    const inner = leaf(argument);
    return (value) => value !== undefined && !inner(value);
  }
  const refused = Array.isArray(argument) ? (argument as readonly Json[]) : [argument];
  return (value) => value !== undefined && !refused.some((one) => one === value);
};

const operators: Readonly<Record<string, (argument: Json) => Test>> = {
  prefix: (argument) => (value) =>
    typeof value === 'string' && typeof argument === 'string' && value.startsWith(argument),
  suffix: (argument) => (value) =>
    typeof value === 'string' && typeof argument === 'string' && value.endsWith(argument),
  exists: (argument) => (value) => (value !== undefined) === argument,
  numeric,
  'anything-but': anythingBut,
};

const leaf = (condition: Json): Test => {
  if (!isObject(condition))
    return (value) => (Array.isArray(value) ? value.includes(condition) : value === condition);
  const [name = '', ...others] = Object.keys(condition);
  const operator = operators[name];
  if (operator === undefined || others.length > 0)
    throw new Error(`the event pattern ${JSON.stringify(condition)} is not served locally`);
  const argument = condition[name] ?? null;
  if ((name === 'prefix' || name === 'suffix') && typeof argument !== 'string')
    throw new Error(`the event pattern ${JSON.stringify(condition)} is not served locally`);
  return operator(argument);
};

/** Compiles an event pattern; whatever it says that is not known here is an error now and not a miss later. */
export const compilePattern = (pattern: Json): Test => {
  if (!isObject(pattern)) throw new Error(`an event pattern is an object, not ${JSON.stringify(pattern)}`);
  const fields = Object.entries(pattern).map(([name, condition]): [string, Test] => {
    if (name.startsWith('$')) throw new Error(`the event pattern operator ${name} is not served locally`);
    if (!Array.isArray(condition)) return [name, compilePattern(condition)];
    const tests = (condition as readonly Json[]).map(leaf);
    return [name, (value) => tests.some((test) => test(value))];
  });
  return (value) => {
    const found = isObject(value) ? value : {};
    return fields.every(([name, test]) => test(found[name]));
  };
};
