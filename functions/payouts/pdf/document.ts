import type { Day } from '../../../domain/kernel/day.ts';
import type { Statement } from '../../../domain/payouts/statement/statement.ts';
import type { Language } from '../../../domain/platform/letter.ts';

/**
 * A ledger line as a statement lists it: how far a window's amount moved, and how many sales moved it. What was earned
 * before and became payable only now was not measured again.
 */
export type StatementLine = {
  readonly day: Day;
  readonly planId: string;
  readonly component: string;
  readonly window: string;
  readonly difference: string;
  readonly currency: string;
  readonly measured?: { readonly before: string; readonly after: string; readonly causes: number };
};

/** All that a statement's document is made of. */
export type StatementDocument = {
  readonly statement: Statement;
  /** In the order of the ledger; of all currencies. */
  readonly lines: readonly StatementLine[];
  readonly vendorName: string;
  readonly partnerName: string;
  /** Names of plans by id; a plan that has none here is called by its id. */
  readonly planNames: ReadonlyMap<string, string>;
  /** The zone by whose clocks instants are told. */
  readonly zone: string;
  readonly language: Language;
};
