import { isNode, type Node } from '../kernel/cel/tree.ts';

/** The nouns that a condition can speak of. */
export const subjects = ['sale', 'product', 'partner', 'customer', 'deal'] as const;
export type Subject = (typeof subjects)[number];

/** A field of a noun: `product.category`. */
export type Field = { readonly subject: Subject; readonly name: string };

const subjectOf = (value: unknown): Subject | undefined =>
  isNode(value) && value.op === 'id' ? subjects.find((one) => one === value.args) : undefined;

/** The field that a node selects from a noun, `noun.field`. */
const fieldOf = (node: Node): Field | undefined => {
  if (node.op !== '.' || !Array.isArray(node.args)) return undefined;
  const [of, name]: readonly unknown[] = node.args;
  const subject = subjectOf(of);
  return subject === undefined || typeof name !== 'string' ? undefined : { subject, name };
};

/** Finds all fields below; false where anything may count: a noun as a whole, or a node of a kind that is not known. */
const collect = (value: unknown, into: Map<string, Field>): boolean => {
  if (Array.isArray(value)) return value.every((one) => collect(one, into));
  if (typeof value !== 'object') return true;
  if (!isNode(value)) return false;
  if (value.op === 'value') return true;
  const field = fieldOf(value);
  if (field !== undefined) into.set(`${field.subject}.${field.name}`, field);
  return field !== undefined || (subjectOf(value) === undefined && collect(value.args, into));
};

/**
 * The fields on whose values alone the outcome of a condition depends, each once; undefined where anything may count, as
 * where a noun is used as a whole (`product["id"]`). A name that a macro binds is taken for the noun: then fields are too
 * many, never too few.
 */
export const fieldsRead = (tree: unknown): readonly Field[] | undefined => {
  const found = new Map<string, Field>();
  return isNode(tree) && collect(tree, found) ? [...found.values()] : undefined;
};
