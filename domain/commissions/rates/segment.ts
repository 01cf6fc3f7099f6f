import type { Decimal } from '../../kernel/decimal.ts';
import type { Sums } from '../contribution.ts';
import type { Component, PlanVersion } from '../plan.ts';

/** The part of a window that one version rules: its sums under that version's component. */
export type Segment = { readonly version: PlanVersion; readonly component: Component; readonly sums: Sums };

/** One step of an explanation: what part of which sum earned what, at which rate, in which band. */
export type Part = {
  readonly version: number;
  readonly of: Decimal;
  readonly percent?: string;
  readonly amount?: string;
  readonly from?: string;
  readonly to?: string;
  readonly earns: Decimal;
};

/**
 * Where a driver stands. Against a target, attainment is never divided out: `from` percent is compared as
 * driver × 100 with from × target, and bands scale by target / 100.
 */
export type Scale = { readonly target: Decimal } | undefined;
