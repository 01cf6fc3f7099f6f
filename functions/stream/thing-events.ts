import type { ApiKey } from '../../domain/access/credentials.ts';
import type { Member } from '../../domain/access/member.ts';
import type { Approval } from '../../domain/approvals/approval.ts';
import type { Customer } from '../../domain/customers/customer.ts';
import type { Deal } from '../../domain/deals/deal.ts';
import type { Proof } from '../../domain/ledger/proof/proof.ts';
import type { BankAccount } from '../../domain/payouts/bank/bank-account.ts';
import type { Payment } from '../../domain/payouts/payment/payment.ts';
import { same } from '../../domain/platform/restate.ts';
import type { Sale } from '../../domain/sales/sale.ts';
import type { Task } from '../../domain/tasks/task.ts';
import type { Endpoint } from '../../domain/webhooks/endpoint.ts';
import type { EventOf } from '../../domain/webhooks/nouns.ts';

/** Fields that change with every write, and say nothing of what happened. */
const bookkeeping = ['version', 'updatedAt', 'bodyHash'];

const content = (value: object, besides: readonly string[]): object =>
  Object.fromEntries(
    Object.entries(value).filter(([name]) => !bookkeeping.includes(name) && !besides.includes(name)),
  );

/** Whether a thing says something else than before; not by its book-keeping, nor by the fields `besides`. */
const isChanged = (after: object, before: object, besides: readonly string[]): boolean =>
  !same(content(after, besides), content(before, besides));

/** What happened to a thing without states. `besides` are fields in which the house notes how far it is. */
export const kept =
  (...besides: readonly string[]) =>
  (after: object, before: object | undefined): 'created' | 'changed' | undefined => {
    if (before === undefined) return 'created';
    return isChanged(after, before, besides) ? 'changed' : undefined;
  };

/** What happened to a thing with states: the state it has come to, or that it was changed in another way. */
export const stateful =
  (...besides: readonly string[]) =>
  <S extends string>(
    after: { readonly state: S },
    before: { readonly state: S } | undefined,
  ): S | 'changed' | undefined => {
    if (before?.state !== after.state) return after.state;
    return isChanged(after, before, besides) ? 'changed' : undefined;
  };

/** The state that a thing has come to. Whatever else is written is how far the house is. */
export const onlyState = <S extends string>(
  after: { readonly state: S },
  before: { readonly state: S } | undefined,
): S | undefined => (before?.state === after.state ? undefined : after.state);

type Returned = Extract<Sale, { status: 'return' }>;

const returnEvent = (after: Returned, before: Sale | undefined): EventOf<'sale'> => {
  if (before?.status !== 'return') return 'return-reported';
  return after.cancelled === true && before.cancelled === undefined ? 'return-cancelled' : 'return-corrected';
};

/** A sale that is awaited is not there yet: its returns tell of themselves. */
export const saleEvent = (after: Sale, before: Sale | undefined): EventOf<'sale'> | undefined => {
  if (after.status === 'awaited') return undefined;
  if (after.status === 'return') return returnEvent(after, before);
  if (before === undefined || before.status === 'awaited' || before.status === 'return') return 'reported';
  if (after.status !== before.status) return 'cancelled';
  if (after.revision !== before.revision) return 'corrected';
  if (after.paidOn !== before.paidOn) return after.paidOn === undefined ? 'unpaid' : 'paid';
  return same(after.returned ?? {}, before.returned ?? {}) ? 'revalued' : 'returned';
};

export const keyEvent = (after: ApiKey, before: ApiKey | undefined): EventOf<'api-key'> | undefined => {
  if (before !== undefined && before.revokedAt !== after.revokedAt) return 'revoked';
  if (before !== undefined && before.secretHash !== after.secretHash) return 'rotated';
  return kept()(after, before);
};

export const memberEvent = (after: Member, before: Member | undefined): EventOf<'member'> | undefined => {
  if (after.state === 'removed') return before?.state === 'removed' ? undefined : 'removed';
  if (before === undefined || before.state === 'removed') return 'created';
  return before.invitedAt !== after.invitedAt ? 'invited' : kept()(after, before);
};

export const customerEvent = (
  after: Customer,
  before: Customer | undefined,
): EventOf<'customer'> | undefined =>
  after.mergedInto !== undefined && before?.mergedInto === undefined ? 'merged' : kept()(after, before);

export const approvalEvent = (
  after: Approval,
  before: Approval | undefined,
): EventOf<'approval'> | undefined => {
  if (before === undefined) return after.state;
  if (after.rounds.length > before.rounds.length && after.state === 'open') return 'resubmitted';
  if (before.state !== after.state) return after.state;
  if (after.stage !== before.stage) return 'stage-reached';
  if (after.escalated && !before.escalated) return 'escalated';
  if (after.reminders > before.reminders) return 'reminded';
  if (after.delegations.length > before.delegations.length) return 'delegated';
  return after.answers.length > before.answers.length ? 'answered' : undefined;
};

export const taskEvent = (after: Task, before: Task | undefined): EventOf<'task'> | undefined => {
  if (before === undefined) return 'created';
  if (after.state !== before.state && after.state !== 'open') return after.state;
  if (after.overdueAt !== undefined && before.overdueAt === undefined) return 'overdue';
  if (after.assignments !== before.assignments) return 'assigned';
  return after.notes === before.notes ? kept()(after, before) : 'commented';
};

/** A deal's state; while that stays: that it came to another stage, is protected for longer, lies still, was changed. */
export const dealEvent = (after: Deal, before: Deal | undefined): EventOf<'deal'> | undefined => {
  if (before?.state !== after.state) return after.state;
  if (before.stage !== after.stage) return 'moved';
  if (before.protectedUntil !== after.protectedUntil) return 'extended';
  if (before.stalledAt === undefined && after.stalledAt !== undefined) return 'stalled';
  return isChanged(after, before, ['attempt', 'deeds', 'touchedAt']) ? 'changed' : undefined;
};

export const proofEvent = (after: Proof, before: Proof | undefined): EventOf<'proof'> | undefined => {
  if (before === undefined) return 'requested';
  return before.verdict === undefined ? after.verdict?.outcome : undefined;
};

export const bankAccountEvent = (
  after: BankAccount,
  before: BankAccount | undefined,
): EventOf<'bank-account'> | undefined => {
  const { proposed } = after;
  if (proposed === undefined) return before?.proposed === undefined ? 'changed' : 'withdrawn';
  if (proposed.confirmedBy === undefined) return 'sent';
  return before?.proposed?.confirmedBy === undefined ? 'confirmed' : 'changed';
};

/** A payment's state; while that stays: that another order took its place, or that its bank said more. */
export const paymentEvent = (after: Payment, before: Payment | undefined): EventOf<'payment'> | undefined => {
  if (before?.state !== after.state) return after.state;
  if (before.repeatedAs === undefined && after.repeatedAs !== undefined) return 'repeated';
  return kept()(after, before) === undefined ? undefined : 'changed';
};

const toState = { active: 'enabled', disabled: 'disabled', removed: 'removed' } as const;

export const endpointEvent = (
  after: Endpoint,
  before: Endpoint | undefined,
): EventOf<'webhook-endpoint'> | undefined => {
  if (before === undefined) return 'created';
  if (before.state !== after.state) return toState[after.state];
  if (before.warnedAt === undefined && after.warnedAt !== undefined) return 'failing';
  return kept('failingSince', 'warnedAt', 'disabledAt', 'disabledBecause')(after, before);
};
