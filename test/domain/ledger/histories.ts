import * as fc from 'fast-check';
import {
  type Contribution,
  contributionsOf,
  type Versions,
} from '../../../domain/commissions/contribution.ts';
import { type Measure, measures, type Plan, targetMetric } from '../../../domain/commissions/plan.ts';
import { valueSale } from '../../../domain/commissions/value-sale.ts';
import { DomainError } from '../../../domain/errors.ts';
import { windowOf } from '../../../domain/kernel/day.ts';
import { dec, text } from '../../../domain/kernel/decimal.ts';
import type { Movement } from '../../../domain/ledger/book.ts';
import { cancelSale } from '../../../domain/sales/cancel-sale.ts';
import { correctSale } from '../../../domain/sales/correct-sale.ts';
import { reportSale } from '../../../domain/sales/report-sale.ts';
import { returnSale, withoutReturn } from '../../../domain/sales/return-sale.ts';
import type { AcceptedSale, SaleContent } from '../../../domain/sales/sale.ts';
import { anyContent, anyMonth, anyTarget, partnerIds, termsOf } from './programme.ts';

/** What people do, in the order in which it is committed. */
type Command =
  | { readonly kind: 'report'; readonly sale: number; readonly content: SaleContent }
  | { readonly kind: 'return'; readonly sale: number; readonly name: number; readonly percent: number }
  | { readonly kind: 'undoReturn'; readonly sale: number; readonly name: number }
  | { readonly kind: 'cancel'; readonly sale: number }
  | { readonly kind: 'terms' }
  | {
      readonly kind: 'target';
      readonly partnerId: string;
      readonly metric: Measure;
      readonly month: string;
      readonly value: string;
    };

const sale = fc.integer({ min: 1, max: 9 });
const name = fc.integer({ min: 1, max: 2 });

export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('report' as const), sale, content: anyContent }) },
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
  { weight: 1, arbitrary: fc.constant({ kind: 'terms' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('target' as const),
      partnerId: fc.constantFrom(...partnerIds),
      metric: fc.constantFrom(...measures),
      month: anyMonth,
      value: anyTarget,
    }),
  },
);

export type TargetSet = { readonly key: string; readonly value: string };
/** One movement as it comes from the stream; `commit` counts what was committed when it came to be. */
export type Event = { readonly partnerId: string; readonly movement: Movement; readonly commit: number };
export type History = {
  readonly sales: ReadonlyMap<string, AcceptedSale>;
  readonly targets: readonly (TargetSet | undefined)[];
  readonly events: readonly Event[];
};

export const versionsOf =
  (plan: Plan): Versions =>
  (_, number) => {
    const found = plan.versions.find((one) => one.number === number);
    if (found === undefined) throw new Error(`no version ${number}`);
    return found;
  };
export const targetKey = (partnerId: string, metric: string, month: string): string =>
  `${partnerId} ${metric} ${month}`;

const part = (value: string, percent: number): string => text(dec(value).times(percent).dividedBy(-100));

/** The sale's next form; undefined where nothing changes. Throws what the rules refuse. */
const decided = (before: AcceptedSale | undefined, command: Command): AcceptedSale | undefined => {
  if (command.kind === 'report') {
    const id = `sale_${command.sale}`;
    return before === undefined
      ? reportSale(
          command.content,
          { id, externalId: id, reported: '', recordedAt: '2024-01-01T00:00:00Z' },
          'UTC',
        )
      : correctSale(before, command.content, before.revision + 1, 'UTC');
  }
  if (before === undefined) return undefined;
  if (command.kind === 'cancel') return cancelSale(before);
  if (command.kind === 'undoReturn')
    return before.status === 'accepted' ? withoutReturn(before, `r${command.name}`) : undefined;
  if (command.kind !== 'return') return undefined;
  const { quantity, amount, cost } = before;
  const back = { quantity: part(quantity, command.percent), amount: part(amount, command.percent) };
  return returnSale(before, `r${command.name}`, { ...back, cost: part(cost ?? '0', command.percent) });
};

const nextOf = (before: AcceptedSale | undefined, command: Command): AcceptedSale | undefined => {
  try {
    return decided(before, command);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
};

class Recorder {
  readonly sales = new Map<string, AcceptedSale>();
  readonly targets: (TargetSet | undefined)[] = [];
  readonly events: Event[] = [];
  readonly plan: Plan;
  versions = 1;
  constructor(plan: Plan) {
    this.plan = plan;
  }

  /** A changed form of a sale: its contributions came, those of the form before went. */
  commit(next: AcceptedSale): void {
    const before = this.sales.get(next.id);
    const known = { ...this.plan, versions: this.plan.versions.slice(0, this.versions) };
    const after = { ...next, valuation: valueSale(next, termsOf(known)) };
    this.sales.set(after.id, after);
    this.targets.push(undefined);
    const came = contributionsOf(after, versionsOf(this.plan));
    const went = before === undefined ? [] : contributionsOf(before, versionsOf(this.plan));
    for (const partnerId of partnerIds) {
      const of = (all: readonly Contribution[]) => all.filter((one) => one.partnerId === partnerId);
      const movement = {
        cause: `${after.id}@${after.version}`,
        came: of(came),
        went: of(went),
        remeasured: [],
      };
      this.events.push({ partnerId, movement, commit: this.targets.length });
    }
  }

  /** A plan's next version is saved, maybe for days that are past: every sale is valued again. */
  newTerms(): void {
    if (this.versions === this.plan.versions.length) return;
    this.versions += 1;
    for (const one of [...this.sales.values()])
      if (one.status === 'accepted') this.commit({ ...one, version: one.version + 1 });
  }

  setTarget({ partnerId, metric, month, value }: Extract<Command, { kind: 'target' }>): void {
    this.targets.push({ key: targetKey(partnerId, metric, month), value });
    const remeasured = (this.plan.versions[0]?.components ?? [])
      .filter((one) => targetMetric(one) === metric)
      .map((one) => ({
        planId: this.plan.id,
        component: one.id,
        window: windowOf(one.window, `${month}-01`, ''),
      }));
    const cause = `target:${metric}:${month}@${this.targets.length}`;
    const movement = { cause, came: [], went: [], remeasured };
    this.events.push({ partnerId, movement, commit: this.targets.length });
  }
}

/** What a row of commands leaves behind: the sales as they stand, and everything that must reach the ledger. */
export const historyOf = (plan: Plan, commands: readonly Command[]): History => {
  const recorder = new Recorder(plan);
  for (const command of commands) {
    if (command.kind === 'target') recorder.setTarget(command);
    else if (command.kind === 'terms') recorder.newTerms();
    else {
      const next = nextOf(recorder.sales.get(`sale_${command.sale}`), command);
      if (next !== undefined) recorder.commit(next);
    }
  }
  return recorder;
};
