import { at, inHouses, type Source, sources, under } from './tree.ts';
import { isFunction, type Node, nameOf, nodeIn, nodesIn, walk } from './walk.ts';

const collect = (
  from: readonly Source[],
  judge: (node: Node, parent: Node | undefined, source: Source) => string | undefined,
): readonly string[] =>
  from.flatMap((source) => {
    const found: string[] = [];
    walk(source.program, (node, parent) => {
      const fault = judge(node, parent, source);
      if (fault !== undefined) found.push(`${at(source, node)} ${fault}`);
    });
    return found;
  });

const linesOf = (text: string): number => text.trimEnd().split('\n').length;

/** Files with more lines than their place allows. */
export const longFiles = (): readonly string[] =>
  sources
    .map((source) => ({ source, lines: linesOf(source.text), most: under(source, 'domain') ? 150 : 200 }))
    .filter(({ lines, most }) => lines > most)
    .map(({ source, lines, most }) => `${source.path} has ${lines} lines, ${most} are allowed`);

/** A suite is a list of cases, not a function with one thought. */
const isSuite = (parent: Node | undefined): boolean =>
  parent?.type === 'CallExpression' && nameOf(nodeIn(parent, 'callee')) === 'describe';

export const longFunctions = (): readonly string[] =>
  collect(sources, (node, parent, { text }) => {
    if (!isFunction(node) || isSuite(parent)) return undefined;
    const lines = linesOf(text.slice(node.start, node.end));
    return lines > 50 ? `is a function of ${lines} lines, 50 are allowed` : undefined;
  });

export const manyParameters = (): readonly string[] =>
  collect(sources, (node) => {
    const count = isFunction(node) ? nodesIn(node, 'params').length : 0;
    return count > 4 ? `has ${count} parameters, 4 are allowed` : undefined;
  });

const isAsConst = (node: Node): boolean => {
  const type = nodeIn(node, 'typeAnnotation');
  return type !== undefined && nameOf(nodeIn(type, 'typeName')) === 'const';
};

const impure = (node: Node, parent: Node | undefined): string | undefined => {
  if (isFunction(node) && node['async'] === true) return 'is async';
  if (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node['await'] === true))
    return 'awaits';
  if (node.type === 'TSAnyKeyword') return 'says any';
  if (node.type === 'TSNonNullExpression') return 'says !';
  if (node.type === 'TSAsExpression' && !isAsConst(node)) return 'says as';
  if (node.type === 'NewExpression' && nameOf(nodeIn(node, 'callee')) === 'Date')
    return nodesIn(node, 'arguments').length === 0 ? 'reads the clock' : undefined;
  if (node.type === 'MemberExpression') {
    const name = `${nameOf(nodeIn(node, 'object'))}.${nameOf(nodeIn(node, 'property'))}`;
    return name === 'Date.now' || name === 'Math.random' ? `says ${name}` : undefined;
  }
  const isName =
    node.type === 'Identifier' && parent?.type === 'MemberExpression' && nodeIn(parent, 'object') === node;
  return isName && ['process', 'console', 'crypto', 'performance'].includes(nameOf(node))
    ? `uses ${nameOf(node)}`
    : undefined;
};

/** What rules may not do: wait, ask the clock, chance or the environment, or talk the compiler into something. */
export const impurities = (): readonly string[] => collect(inHouses('domain', 'events'), impure);

const environmentReaders = [
  'functions/shell/context.ts',
  'infra/settings.ts',
  'local',
  'test',
  'tools',
  'sample',
];

export const environmentReads = (): readonly string[] =>
  collect(
    sources.filter((source) => !under(source, ...environmentReaders)),
    (node) =>
      node.type === 'MemberExpression' &&
      nameOf(nodeIn(node, 'object')) === 'process' &&
      nameOf(nodeIn(node, 'property')) === 'env'
        ? 'reads process.env'
        : undefined,
  );

const money = /^(?:\w+(?=[A-Z]))?(amount|price|fee|total|balance|commission)$/i;
const houseOfMoney = ['domain', 'storage', 'functions', 'events'];

const isNumber = (annotation: Node | undefined): boolean => {
  const type = annotation === undefined ? undefined : nodeIn(annotation, 'typeAnnotation');
  const members = type === undefined ? [] : [type, ...nodesIn(type, 'types')];
  return members.some((one) => one.type === 'TSNumberKeyword');
};

const isNumberSchema = (node: Node | undefined): boolean =>
  node?.type === 'CallExpression' &&
  (['number', 'int', 'float64'].includes(nameOf(nodeIn(node, 'callee'))) ||
    nodesIn(node, 'arguments').some(isNumberSchema) ||
    isNumberSchema(nodeIn(nodeIn(node, 'callee') ?? node, 'object')));

const numberedMoney = (node: Node): string | undefined => {
  const name = node.type === 'Identifier' ? nameOf(node) : nameOf(nodeIn(node, 'key') ?? nodeIn(node, 'id'));
  if (!money.test(name)) return undefined;
  const numbered = isNumber(nodeIn(node, 'typeAnnotation')) || isNumberSchema(nodeIn(node, 'value'));
  return numbered ? `calls a number ${name}` : undefined;
};

/** Money is never a binary number. */
export const moneyAsNumber = (): readonly string[] => collect(inHouses(...houseOfMoney), numberedMoney);

/** Decimals are objects: operators compare or add them wrongly. */
export const moneyByOperator = (): readonly string[] =>
  collect(inHouses(...houseOfMoney), (node) => {
    if (
      node.type !== 'BinaryExpression' ||
      !['<', '>', '<=', '>=', '+', '-', '*', '/'].includes(String(node['operator']))
    )
      return undefined;
    const names = [nameOf(nodeIn(node, 'left')), nameOf(nodeIn(node, 'right'))];
    const found = names.find((name) => money.test(name));
    return found === undefined ? undefined : `uses ${String(node['operator'])} on ${found}`;
  });
