import { type Node, nodesIn } from './tree.ts';

/** A fault in a condition, with its place in the text (characters from 0). */
export type Fault = { readonly message: string; readonly start: number; readonly end: number };

/** Number literals of more digits can't be told from their neighbours by the language. */
const mostDigits = { whole: 18, other: 15 };

const digitsIn = (literal: string): number =>
  literal.replace(/e.*/i, '').replace('.', '').replace(/^0+/, '').length;

const refusal = ({ args, start, end }: Node, expression: string): string | undefined => {
  if (Array.isArray(args) && args[0] === 'matches')
    return 'matches can take for ever: use startsWith, endsWith, contains or in';
  if (typeof args === 'bigint' && String(args).length > mostDigits.whole)
    return `a number has more than ${mostDigits.whole} digits`;
  if (typeof args === 'number' && digitsIn(expression.slice(start, end)) > mostDigits.other)
    return `a number has more than ${mostDigits.other} digits`;
  return undefined;
};

/**
 * What the language knows and a condition may not use, of an expression and its syntax tree. Not looked for in the text:
 * there it hides behind a quote in a comment, or in a text of three quotes.
 */
export const beyondLimits = (tree: unknown, expression: string): Fault | undefined => {
  for (const node of nodesIn(tree)) {
    const message = refusal(node, expression);
    if (message !== undefined) return { message, start: node.start, end: node.end };
  }
  return undefined;
};
