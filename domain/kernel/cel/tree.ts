/** A node of the language's syntax tree: an operator, what it works on (nodes, names, literals), and its place in the text. */
export type Node = {
  readonly op: string;
  readonly args: unknown;
  readonly start: number;
  readonly end: number;
};

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  'op' in value &&
  'args' in value &&
  'start' in value &&
  'end' in value &&
  typeof value.op === 'string' &&
  typeof value.start === 'number' &&
  typeof value.end === 'number';

/** All nodes of a tree, each before those that it works on. */
export const nodesIn = (tree: unknown): readonly Node[] => {
  if (Array.isArray(tree)) return tree.flatMap(nodesIn);
  return isNode(tree) ? [tree, ...nodesIn(tree.args)] : [];
};
