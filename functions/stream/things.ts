import type { EventOf, NounName } from '../../domain/webhooks/nouns.ts';
import { apiKeys, members, tenants } from '../../storage/access.ts';
import { alertRules, alerts } from '../../storage/alerts.ts';
import {
  approvalPolicies,
  approvalRequests,
  approvals,
  approvers,
  partnerManagers,
} from '../../storage/approvals.ts';
import { assignments, plans, planVersions } from '../../storage/commissions.ts';
import { customers } from '../../storage/customers.ts';
import { dealMatches, deals } from '../../storage/deals.ts';
import { disputes, entries, proofs } from '../../storage/ledger.ts';
import { partners } from '../../storage/partners.ts';
import {
  bankAccounts,
  drawsOf,
  partnerInvoices,
  payments,
  payoutCurrencies,
  payoutRuns,
  payoutSettingsOf,
  statements,
  taxProfiles,
} from '../../storage/payouts.ts';
import { calendars, jobs } from '../../storage/platform.ts';
import { programs } from '../../storage/programs.ts';
import type { Told } from '../../storage/quiet.ts';
import { rates } from '../../storage/rates.ts';
import { targets } from '../../storage/results.ts';
import { sales } from '../../storage/sales.ts';
import { products } from '../../storage/stock.ts';
import type { Item } from '../../storage/store.ts';
import { taskRules, tasks } from '../../storage/tasks.ts';
import { webhookEndpoints } from '../../storage/webhooks.ts';
import {
  approvalEvent,
  bankAccountEvent,
  customerEvent,
  dealEvent,
  endpointEvent,
  kept,
  keyEvent,
  memberEvent,
  onlyState,
  paymentEvent,
  proofEvent,
  saleEvent,
  stateful,
  taskEvent,
} from './thing-events.ts';

/** What a thing is known by. Its versions count up; `href` is where it is read, where there is a route for that. */
type Name = {
  readonly id: string;
  readonly version: number;
  readonly partnerId?: string | undefined;
  readonly href?: string;
};

/** What happened to a thing: the event, whose name its noun begins, and where the thing stands after it. */
type Happening = Name & { readonly noun: NounName; readonly event: string; readonly state?: string };

type Spec<N extends NounName, V> = {
  readonly noun: N;
  readonly parse: (item: Item) => V;
  readonly name: (value: V) => Name;
  readonly event: (after: V, before: V | undefined) => EventOf<N> | undefined;
};
type Teller = (after: Item, before: Item | undefined) => Happening | undefined;

const stateOf = (value: unknown): { readonly state?: string } =>
  typeof value === 'object' && value !== null && 'state' in value && typeof value.state === 'string'
    ? { state: value.state }
    : {};

const thing =
  <N extends NounName, V>({ noun, parse, name, event }: Spec<N, V>): Teller =>
  (after, before) => {
    const value = parse(after);
    const happened = event(value, before === undefined ? undefined : parse(before));
    if (happened === undefined) return undefined;
    return { noun, event: happened, ...stateOf(value), ...name(value) };
  };

type Record = { readonly id: string; readonly version: number; readonly partnerId?: string | undefined };

/** The name of what is read by its id below a path. */
const at =
  (path: string) =>
  ({ id, version, partnerId }: Record): Name => ({
    id,
    version,
    partnerId,
    href: `${path}/${encodeURIComponent(id)}`,
  });
const ofPartner = (partnerId: string, rest: string): string =>
  `/v1/partners/${encodeURIComponent(partnerId)}/${rest}`;
const ofPlan = (planId: string): string => `/v1/plans/${encodeURIComponent(planId)}`;

/** Every thing that tells of its changes, by the type of its items. */
// biome-ignore format: one line per thing is read like a table.
export const things: Readonly<{ [Entity in Told]: Teller }> = {
  tenant: thing({ noun: 'tenant', parse: tenants.parse, event: (after, before) => stateful()({ ...after, state: after.status }, before && { ...before, state: before.status }), name: ({ id, version }) => ({ id, version, href: '/v1/settings' }) }),
  member: thing({ noun: 'member', parse: members.parse, event: memberEvent, name: at('/v1/members') }),
  apiKey: thing({ noun: 'api-key', parse: apiKeys.parse, event: keyEvent, name: at('/v1/api-keys') }),
  program: thing({ noun: 'program', parse: programs.parse, event: kept(), name: at('/v1/programs') }),
  partner: thing({ noun: 'partner', parse: partners.parse, event: kept(), name: (one) => ({ ...at('/v1/partners')(one), partnerId: one.id }) }),
  customer: thing({ noun: 'customer', parse: customers.parse, event: customerEvent, name: at('/v1/customers') }),
  product: thing({ noun: 'product', parse: products.parse, event: kept(), name: at('/v1/products') }),
  target: thing({ noun: 'target', parse: targets.parse, event: kept(), name: ({ partnerId, metric, month, version }) => ({ id: `${partnerId}/${metric}/${month}`, version, partnerId, href: `/v1/targets?partnerId=${encodeURIComponent(partnerId)}&metric=${metric}` }) }),
  rate: thing({ noun: 'exchange-rate', parse: rates.parse, event: kept(), name: ({ from, to, date, version }) => ({ id: `${from}/${to}/${date}`, version, href: `/v1/exchange-rates?from=${from}&to=${to}&since=${date}` }) }),
  plan: thing({ noun: 'plan', parse: plans.parse, event: kept('versions'), name: at('/v1/plans') }),
  planVersion: thing({ noun: 'plan-version', parse: planVersions.parse, event: (_, before) => (before === undefined ? 'created' : undefined), name: ({ planId, number }) => ({ id: `${planId}/${number}`, version: number, href: ofPlan(planId) }) }),
  assignment: thing({ noun: 'assignment', parse: assignments.parse, event: kept(), name: ({ planId, partnerId, from, version }) => ({ id: `${planId}/${partnerId}/${from}`, version, ...(partnerId === '*' ? {} : { partnerId }), href: ofPlan(planId) }) }),
  sale: thing({ noun: 'sale', parse: sales.parse, event: saleEvent, name: (one) => ({ ...at('/v1/sales')({ id: one.id, version: one.version }), ...('partnerId' in one ? { partnerId: one.partnerId } : {}) }) }),
  job: thing({ noun: 'job', parse: jobs.parse, event: onlyState, name: at('/v1/jobs') }),
  entry: thing({ noun: 'ledger', parse: entries.parse, event: (_, before) => (before === undefined ? 'posted' : undefined), name: ({ partnerId, number }) => ({ id: partnerId, version: number, partnerId, href: ofPartner(partnerId, 'ledger-lines') }) }),
  proof: thing({ noun: 'proof', parse: proofs.parse, event: proofEvent, name: at('/v1/proofs') }),
  dispute: thing({ noun: 'dispute', parse: disputes.parse, event: stateful(), name: at('/v1/disputes') }),
  deal: thing({ noun: 'deal', parse: deals.parse, event: dealEvent, name: at('/v1/deals') }),
  dealMatch: thing({ noun: 'deal-match', parse: dealMatches.parse, event: onlyState, name: ({ dealId, saleId, partnerId, version }) => ({ id: `${dealId}/${saleId}`, version, partnerId, href: `/v1/deals/${encodeURIComponent(dealId)}/matches` }) }),
  approval: thing({ noun: 'approval', parse: approvals.parse, event: approvalEvent, name: at('/v1/approvals') }),
  task: thing({ noun: 'task', parse: tasks.parse, event: taskEvent, name: at('/v1/tasks') }),
  taskRule: thing({ noun: 'task-rule', parse: taskRules.parse, event: kept(), name: at('/v1/task-rules') }),
  approvalPolicy: thing({ noun: 'approval-policy', parse: approvalPolicies.parse, event: kept(), name: ({ subject, version }) => ({ id: subject, version, href: `/v1/approval-policies/${subject}` }) }),
  approvalRequest: thing({ noun: 'approval-request', parse: approvalRequests.parse, event: stateful('attempt'), name: at('/v1/approval-requests') }),
  approver: thing({ noun: 'approver', parse: approvers.parse, event: kept(), name: ({ subject, version }) => ({ id: subject, version }) }),
  partnerManager: thing({ noun: 'partner-manager', parse: partnerManagers.parse, event: kept(), name: ({ partnerId, version }) => ({ id: partnerId, version, href: ofPartner(partnerId, 'manager') }) }),
  calendar: thing({ noun: 'calendar', parse: calendars.parse, event: kept(), name: ({ version }) => ({ id: 'calendar', version, href: '/v1/calendar' }) }),
  alertRule: thing({ noun: 'alert-rule', parse: alertRules.parse, event: kept(), name: at('/v1/alert-rules') }),
  alert: thing({ noun: 'alert', parse: alerts.parse, event: onlyState, name: ({ id, version, partnerId, month }) => ({ id, version, partnerId, href: `/v1/alerts?month=${month}` }) }),
  bankAccount: thing({ noun: 'bank-account', parse: bankAccounts.parse, event: bankAccountEvent, name: ({ partnerId, version }) => ({ id: partnerId, version, partnerId, href: ofPartner(partnerId, 'bank-account') }) }),
  payoutSettings: thing({ noun: 'payout-settings', parse: payoutSettingsOf.parse, event: kept('nextStartAt', 'openRun', 'settled'), name: ({ version }) => ({ id: 'payout-settings', version, href: '/v1/payout-settings' }) }),
  draws: thing({ noun: 'draws', parse: drawsOf.parse, event: kept(), name: ({ partnerId, version }) => ({ id: partnerId, version, partnerId, href: ofPartner(partnerId, 'draws') }) }),
  taxProfile: thing({ noun: 'tax-profile', parse: taxProfiles.parse, event: kept(), name: ({ partnerId, version }) => ({ id: partnerId, version, partnerId, href: ofPartner(partnerId, 'tax-profile') }) }),
  payoutCurrency: thing({ noun: 'payout-currency', parse: payoutCurrencies.parse, event: kept(), name: ({ partnerId, version }) => ({ id: partnerId, version, partnerId, href: ofPartner(partnerId, 'payout-currency') }) }),
  payoutRun: thing({ noun: 'payout-run', parse: payoutRuns.parse, event: stateful('attempt', 'request', 'approvalId', 'statements', 'totals', 'troubles', 'approved'), name: at('/v1/payout-runs') }),
  statement: thing({ noun: 'statement', parse: statements.parse, event: stateful('document', 'draftedIn', 'issuedIn'), name: ({ runId, partnerId, version }) => ({ id: `${partnerId}/${runId}`, version, partnerId, href: ofPartner(partnerId, `statements/${encodeURIComponent(runId)}`) }) }),
  payment: thing({ noun: 'payment', parse: payments.parse, event: paymentEvent, name: at('/v1/payments') }),
  partnerInvoice: thing({ noun: 'invoice', parse: partnerInvoices.parse, event: onlyState, name: at('/v1/invoices') }),
  webhookEndpoint: thing({ noun: 'webhook-endpoint', parse: webhookEndpoints.parse, event: endpointEvent, name: at('/v1/webhook-endpoints') }),
};

const isTold = (type: string): type is Told => Object.hasOwn(things, type);

/** What happened to the thing that an item is; nothing where it tells of nothing. */
export const happeningOf = (after: Item, before: Item | undefined): Happening | undefined =>
  isTold(after.type) ? things[after.type](after, before) : undefined;
