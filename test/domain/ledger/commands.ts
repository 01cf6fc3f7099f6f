import * as fc from 'fast-check';
import { type Day, monthsOf, windowOf } from '../../../domain/kernel/day.ts';
import type { SaleContent } from '../../../domain/sales/sale.ts';
import { units } from '../../kit/arbitraries.ts';
import { anyContent, anyDay, anyTarget, partnerIds } from './programme.ts';

/** What the driver of a window is compared with at its close: a sum and how many peers it was made of. */
export type Mean = { readonly sum: string; readonly count: number };

/** What people do, in the order in which it is committed. */
export type Command =
  | { readonly kind: 'report'; readonly sale: number; readonly content: SaleContent }
  | { readonly kind: 'return'; readonly sale: number; readonly name: number; readonly percent: number }
  | { readonly kind: 'undoReturn'; readonly sale: number; readonly name: number }
  | { readonly kind: 'cancel'; readonly sale: number }
  | { readonly kind: 'paid'; readonly sale: number; readonly on: Day | undefined }
  | { readonly kind: 'terms' }
  | { readonly kind: 'close'; readonly day: Day; readonly mean: Mean }
  /** A target of the partner for every measure that the plan compares with one. */
  | {
      readonly kind: 'target';
      readonly partnerId: string;
      readonly months: readonly string[];
      readonly value: string;
    };

const sale = fc.integer({ min: 1, max: 14 });
const name = fc.integer({ min: 1, max: 2 });

/** A report of a sale, or a correction of what was reported of it. */
export const anyReport: fc.Arbitrary<Command> = fc.record({
  kind: fc.constant('report' as const),
  sale,
  content: anyContent,
});

/** The months of a whole window at once, so that quarters and years have targets too. */
const anyMonths = fc
  .tuple(fc.constantFrom('month' as const, 'quarter' as const, 'year' as const), anyDay)
  .map(([kind, day]) => monthsOf(windowOf(kind, day, '')));

const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 12, arbitrary: anyReport },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('return' as const),
      sale,
      name,
      percent: fc.constantFrom(20, 50, 100),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undoReturn' as const), sale, name }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const), sale }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('paid' as const),
      sale,
      on: fc.option(anyDay, { nil: undefined, freq: 5 }),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'terms' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('close' as const),
      day: anyDay,
      mean: fc.record({ sum: units(90_000, 2, -2_000), count: fc.integer({ min: 1, max: 4 }) }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('target' as const),
      partnerId: fc.constantFrom(...partnerIds),
      months: anyMonths,
      value: anyTarget,
    }),
  },
);

/** A row of commands; most of them are long. */
export const anyCommands = fc.array(anyCommand, { minLength: 1, maxLength: 40, size: 'max' });

/** Many sales of many months, so that more windows are touched than stay open, and late commands reach those put aside. */
export const anyWideCommands: fc.Arbitrary<readonly Command[]> = fc
  .tuple(
    fc.array(fc.record({ content: anyContent, months: fc.nat(95) }), { minLength: 40, maxLength: 60 }),
    fc.array(anyCommand, { maxLength: 12, size: 'max' }),
  )
  .map(([sales, late]) => [
    ...sales.map(({ content, months }, index): Command => {
      const month = String((months % 12) + 1).padStart(2, '0');
      const occurredAt = `${2023 + Math.floor(months / 12)}-${month}-11`;
      return { kind: 'report', sale: index, content: { ...content, partnerId: 'ann', occurredAt } };
    }),
    ...late,
  ]);
