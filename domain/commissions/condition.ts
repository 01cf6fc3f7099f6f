import { expression } from '../kernel/cel/expression.ts';
import type { Fault } from '../kernel/cel/limits.ts';
import type { Decimal } from '../kernel/decimal.ts';
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

/**
 * A checked condition. `holds` throws what the evaluation throws: the caller records that, it is never false. `reads` are
 * the fields that decide; undefined where anything may.
 */
type Condition = {
  readonly holds: (facts: Facts) => boolean;
  readonly reads: readonly Field[] | undefined;
};

const compiled = new Map<string, Condition | Fault>();

const compile = (text: string): Condition | Fault => {
  const checked = expression(text, known, subjects);
  return 'holds' in checked ? { holds: checked.holds, reads: fieldsRead(checked.ast) } : checked;
};

/** Checks and prepares a condition; a fault names its place. Prepared conditions are kept: plans are few. */
export const condition = (text: string): Condition | Fault => {
  const ready = compiled.get(text) ?? compile(text);
  compiled.set(text, ready);
  return ready;
};

/** The numbers a condition sees of a sale; `margin` is missing where no cost was reported, so a condition on it fails. */
export const saleNumbers = (amounts: { quantity: Decimal; amount: Decimal; cost: Decimal | undefined }) => ({
  quantity: amounts.quantity,
  amount: amounts.amount,
  ...(amounts.cost === undefined ? {} : { margin: amounts.amount.minus(amounts.cost) }),
});
