import {
  type Contribution,
  contributionsOf,
  type Versions,
} from '../../../domain/commissions/contribution.ts';
import { comparison, type Plan, targetMetric } from '../../../domain/commissions/plan.ts';
import { valueSale } from '../../../domain/commissions/value-sale.ts';
import { DomainError } from '../../../domain/errors.ts';
import { windowOf } from '../../../domain/kernel/day.ts';
import { dec, text, whole } from '../../../domain/kernel/decimal.ts';
import type { Movement } from '../../../domain/ledger/book.ts';
import { peersCause, saleCause, targetCause } from '../../../domain/ledger/cause.ts';
import { cancelSale } from '../../../domain/sales/cancel-sale.ts';
import { correctSale } from '../../../domain/sales/correct-sale.ts';
import { reportSale } from '../../../domain/sales/report-sale.ts';
import { returnSale, withoutReturn } from '../../../domain/sales/return-sale.ts';
import type { AcceptedSale } from '../../../domain/sales/sale.ts';
import type { Known } from '../../kit/exact-history.ts';
import type { Command, Mean } from './commands.ts';
import { partnerIds, termsOf } from './programme.ts';

/** What a commit made known beside sales: a partner's target of a month, or the frozen mean of a window. */
export type Fact =
  | { readonly of: 'target'; readonly key: string; readonly value: string }
  | { readonly of: 'peers'; readonly key: string; readonly mean: Mean };
/** One movement as it comes from the stream; `commit` counts what was committed when it came to be. */
export type Event = { readonly partnerId: string; readonly movement: Movement; readonly commit: number };
export type History = {
  readonly sales: ReadonlyMap<string, AcceptedSale>;
  readonly facts: readonly (Fact | undefined)[];
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
export const meanKey = (component: string, window: string): string => `${component} ${window}`;

const part = (value: string, percent: number): string => text(dec(value).times(whole(-percent)).percent());

/** The sale with the day on which its customer paid, or without one. */
const withPayment = (sale: AcceptedSale, on: string | undefined): AcceptedSale | undefined => {
  const { paidOn, ...rest } = sale;
  if (sale.status !== 'accepted' || paidOn === on) return undefined;
  return { ...rest, ...(on === undefined ? {} : { paidOn: on }), version: sale.version + 1 };
};

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
  if (command.kind === 'paid') return withPayment(before, command.on);
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
  readonly facts: (Fact | undefined)[] = [];
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
    this.facts.push(undefined);
    const came = contributionsOf(after, versionsOf(this.plan));
    const went = before === undefined ? [] : contributionsOf(before, versionsOf(this.plan));
    const cause = saleCause(after.id, after.version);
    for (const partnerId of partnerIds) {
      const of = (all: readonly Contribution[]) => all.filter((one) => one.partnerId === partnerId);
      this.#tell(partnerId, { cause, came: of(came), went: of(went), remeasured: [] });
    }
  }

  /** A plan's next version is saved, maybe for days that are past: every sale is valued again. */
  newTerms(): void {
    if (this.versions === this.plan.versions.length) return;
    this.versions += 1;
    for (const one of [...this.sales.values()])
      if (one.status === 'accepted') this.commit({ ...one, version: one.version + 1 });
  }

  setTargets({ partnerId, months, value }: Extract<Command, { kind: 'target' }>): void {
    const components = this.plan.versions[0]?.components ?? [];
    const metrics = new Set(components.flatMap((one) => targetMetric(one) ?? []));
    for (const metric of metrics)
      for (const month of months) {
        this.facts.push({ of: 'target', key: targetKey(partnerId, metric, month), value });
        const remeasured = components
          .filter((one) => targetMetric(one) === metric)
          .map(({ id, window }) => this.#window(id, windowOf(window, `${month}-01`, '')));
        const cause = targetCause(metric, month, this.facts.length);
        this.#tell(partnerId, { cause, came: [], went: [], remeasured });
      }
  }

  /** The peers of every window that holds the day are compared: once for ever. */
  close({ day, mean }: Extract<Command, { kind: 'close' }>): void {
    const peers = (this.plan.versions[0]?.components ?? []).filter((one) => comparison(one) === 'peerIndex');
    for (const one of peers) {
      const window = windowOf(one.window, day, '');
      const key = meanKey(one.id, window);
      if (this.facts.some((fact) => fact?.of === 'peers' && fact.key === key)) continue;
      this.facts.push({ of: 'peers', key, mean });
      const cause = peersCause(this.plan.id, one.id, window);
      const remeasured = [this.#window(one.id, window)];
      for (const partnerId of partnerIds) this.#tell(partnerId, { cause, came: [], went: [], remeasured });
    }
  }

  #window(component: string, window: string) {
    return { planId: this.plan.id, component, window };
  }

  #tell(partnerId: string, movement: Movement): void {
    this.events.push({ partnerId, movement, commit: this.facts.length });
  }
}

/** What a row of commands leaves behind: the sales as they stand, and everything that must reach the ledger. */
export const historyOf = (plan: Plan, commands: readonly Command[]): History => {
  const recorder = new Recorder(plan);
  for (const command of commands) {
    if (command.kind === 'target') recorder.setTargets(command);
    else if (command.kind === 'close') recorder.close(command);
    else if (command.kind === 'terms') recorder.newTerms();
    else {
      const next = nextOf(recorder.sales.get(`sale_${command.sale}`), command);
      if (next !== undefined) recorder.commit(next);
    }
  }
  return recorder;
};

/** The facts as the second calculation asks for them. */
export const knownExactly = (facts: History['facts']): Known => {
  const targets = new Map(
    facts.flatMap((one) => (one?.of === 'target' ? [[one.key, one.value] as const] : [])),
  );
  const means = new Map(facts.flatMap((one) => (one?.of === 'peers' ? [[one.key, one.mean] as const] : [])));
  return {
    target: (partnerId, metric, month) => targets.get(targetKey(partnerId, metric, month)),
    peers: (component, window) => means.get(meanKey(component, window)),
  };
};
