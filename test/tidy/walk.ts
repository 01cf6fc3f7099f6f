/** A node of a syntax tree (ESTree with TypeScript), seen loosely: rules look at few fields of few kinds. */
export type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The nodes directly below a node, in no particular order. */
export const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode));

/** A node, what is below it, and for each the node above. */
export const walk = (
  node: Node,
  visit: (node: Node, parent: Node | undefined) => void,
  parent?: Node,
): void => {
  visit(node, parent);
  for (const child of childrenOf(node)) walk(child, visit, node);
};

export const nodeIn = (node: Node, field: string): Node | undefined => {
  const value = node[field];
  return isNode(value) ? value : undefined;
};

export const nodesIn = (node: Node, field: string): readonly Node[] => {
  const value = node[field];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

/** The name that an identifier, a key in quotes or a member access ends with. */
export const nameOf = (node: Node | undefined): string => {
  if (node === undefined) return '';
  if (node.type === 'MemberExpression') return nameOf(nodeIn(node, 'property'));
  if (typeof node['name'] === 'string') return node['name'];
  return typeof node['value'] === 'string' ? node['value'] : '';
};

export const isFunction = (node: Node | undefined): boolean =>
  node?.type === 'ArrowFunctionExpression' ||
  node?.type === 'FunctionExpression' ||
  node?.type === 'FunctionDeclaration';
