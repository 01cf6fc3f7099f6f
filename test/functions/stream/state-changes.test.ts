import { describe, expect, it } from 'vitest';
import { tenant } from '../../../domain/access/credentials.ts';
import { permissionsOf } from '../../../domain/access/permissions.ts';
import { alert } from '../../../domain/alerts/alert.ts';
import { approval } from '../../../domain/approvals/approval.ts';
import { deal as dealSchema } from '../../../domain/deals/deal.ts';
import { dispute } from '../../../domain/ledger/dispute.ts';
import { verdict } from '../../../domain/ledger/proof/proof.ts';
import { payment } from '../../../domain/payouts/payment/payment.ts';
import { payoutRun } from '../../../domain/payouts/run/payout-run.ts';
import { statement } from '../../../domain/payouts/statement/statement.ts';
import { invoiceStates } from '../../../domain/payouts/tax/partner-invoice.ts';
import { jobStates } from '../../../domain/platform/job.ts';
import { eventTypes } from '../../../domain/webhooks/event-types.ts';
import { nouns } from '../../../domain/webhooks/nouns.ts';
import { areas } from '../../../functions/routes.ts';
import type { Route } from '../../../functions/shell/route.ts';
import { stateChangeOf } from '../../../functions/stream/state-changes.ts';
import { things } from '../../../functions/stream/things.ts';
import { deals } from '../../../storage/deals.ts';
import { quiet, told } from '../../../storage/quiet.ts';
import type { Item } from '../../../storage/store.ts';
import { table } from '../../../storage/table.ts';
import { webhookEndpoints } from '../../../storage/webhooks.ts';
import { deal } from '../../domain/deals/cases.ts';
import { endpoint } from '../../domain/webhooks/cases.ts';

const at = '2026-03-01T12:00:00.000Z';
const changeOf = (after: Item | undefined, before?: Item) =>
  stateChangeOf({ sequence: '1', at, tenant: 'acme', before, after });
const dealItem = (more: Parameters<typeof deal>[0] = {}) =>
  deals.item({ tenant: 'acme', dealId: 'deal_1' }, deal(more));

describe('every entity of the table', () => {
  it('tells of its changes, or says why it does not', () => {
    const all = Object.keys(table.entities).sort();
    expect([...Object.keys(things), ...Object.keys(quiet)].sort()).toEqual(all);
    expect([...told].sort()).toEqual(Object.keys(things).sort());
    for (const why of Object.values(quiet)) expect(why.length).toBeGreaterThan(10);
  });

  it('has an event for each of its states', () => {
    const states = {
      tenant: tenant.shape.status.options,
      job: jobStates,
      proof: verdict.shape.outcome.options,
      dispute: dispute.shape.state.options,
      deal: dealSchema.shape.state.options,
      approval: approval.shape.state.options,
      alert: alert.shape.state.options,
      'payout-run': payoutRun.shape.state.options,
      statement: statement.shape.state.options,
      payment: payment.shape.state.options,
      invoice: invoiceStates,
    };
    for (const [noun, all] of Object.entries(states))
      for (const state of all) expect(eventTypes.map(({ type }) => type)).toContain(`${noun}.${state}`);
  });
});

describe('a state change', () => {
  const waiting = dealItem();
  const approved = dealItem({ state: 'approved', protectedUntil: '2026-05-31', version: 2 });

  it('is the state that a thing has come to, without any figure', () => {
    const { partnerId } = deal();
    const known = {
      lane: 'deal:deal_1',
      subject: 'deal_1',
      at,
      tenant: 'acme',
      partnerId,
      href: '/v1/deals/deal_1',
    };
    expect(changeOf(waiting)).toEqual({ ...known, type: 'deal.waiting', version: 1, state: 'waiting' });
    expect(changeOf(approved, waiting)).toEqual({
      ...known,
      type: 'deal.approved',
      version: 2,
      state: 'approved',
    });
  });

  it('is that it was changed, where it says something else in the same state', () => {
    const other = dealItem({ title: 'Another title', version: 2 });
    expect(changeOf(other, waiting)).toMatchObject({ type: 'deal.changed', state: 'waiting', version: 2 });
  });

  it('is none where only the house noted something, nothing changed, or the item went', () => {
    expect(changeOf(dealItem({ attempt: 2, version: 2 }), waiting)).toBeUndefined();
    expect(changeOf(waiting, waiting)).toBeUndefined();
    expect(changeOf(undefined, waiting)).toBeUndefined();
    expect(changeOf({ pk: 'T#acme#CLAIM#c', sk: 'p', type: 'claim', version: 1 })).toBeUndefined();
  });

  it('of an item that cannot be read is an incident', () => {
    expect(() => changeOf({ ...waiting, state: 'unheard-of' })).toThrow('does not read');
  });

  it('of a webhook endpoint is not that its first delivery failed, but that it fails', () => {
    const item = (more: Parameters<typeof endpoint>[0]) =>
      webhookEndpoints.item({ tenant: 'acme', endpointId: 'hook_1' }, endpoint(more));
    const failing = item({ failingSince: at, version: 2 });
    expect(changeOf(failing, item({}))).toBeUndefined();
    expect(changeOf(item({ failingSince: at, warnedAt: at, version: 3 }), failing)?.type).toBe(
      'webhook-endpoint.failing',
    );
    expect(changeOf(item({ state: 'disabled', version: 3 }), failing)?.type).toBe(
      'webhook-endpoint.disabled',
    );
    expect(changeOf(item({ version: 4 }), item({ state: 'disabled' }))?.type).toBe(
      'webhook-endpoint.enabled',
    );
    expect(changeOf(item({ state: 'removed', version: 4 }), item({}))?.type).toBe('webhook-endpoint.removed');
  });
});

const reads: readonly Route[] = Object.values(areas)
  .flat()
  .filter(({ method }) => method === 'GET');

/** Where each kind of thing that partners hear of is read. */
const readAt: Readonly<Record<string, string>> = {
  'approval-request': '/v1/approval-requests/{id}',
  task: '/v1/tasks/{id}',
  member: '/v1/members/{id}',
  'api-key': '/v1/api-keys/{id}',
  partner: '/v1/partners/{id}',
  customer: '/v1/customers/{id}',
  target: '/v1/targets',
  sale: '/v1/sales/{saleId}',
  ledger: '/v1/partners/{partnerId}/ledger-lines',
  dispute: '/v1/disputes/{id}',
  deal: '/v1/deals/{id}',
  'bank-account': '/v1/partners/{partnerId}/bank-account',
  draws: '/v1/partners/{partnerId}/draws',
  'tax-profile': '/v1/partners/{partnerId}/tax-profile',
  'payout-currency': '/v1/partners/{partnerId}/payout-currency',
  statement: '/v1/partners/{partnerId}/statements/{runId}',
  payment: '/v1/payments/{id}',
  invoice: '/v1/invoices/{id}',
  'webhook-endpoint': '/v1/webhook-endpoints/{id}',
};

describe('what partners hear of', () => {
  it('is what they may read themselves, and nothing else', () => {
    const heard = Object.entries(nouns).filter(([, { hears }]) => hears === 'partner');
    expect(heard.map(([noun]) => noun).sort()).toEqual(Object.keys(readAt).sort());
    const allowed = permissionsOf({ role: 'partner-admin' });
    for (const path of Object.values(readAt)) {
      const permission = reads.find((route) => route.path === path)?.permission;
      expect([path, allowed.some((one) => one === permission)]).toEqual([path, true]);
    }
  });
});
