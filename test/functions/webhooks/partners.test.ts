import { describe, expect, it } from 'vitest';
import { eventTypes } from '../../../domain/webhooks/event-types.ts';
import { openHooks } from '../../kit/hooks.ts';
import { useReceivers } from '../../kit/receivers.ts';
import { percent } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const receiver = useReceivers();
const path = '/v1/webhook-endpoints';
const admin = (partner: string) => ({ as: 'partner-admin' as const, partner });
const wish = { externalId: 'erp', url: 'https://erp.example.com/hooks', events: ['*'] };

describe("a partner's endpoint", () => {
  it('hears of that partner only, and of what partners may hear', async () => {
    const hooks = await openHooks(context());
    const { road } = hooks;
    const [vendor, solo, top] = [await receiver(), await receiver(), await receiver()];
    await hooks.endpoint('vendor', vendor.url);
    await hooks.endpoint('solo', solo.url, {}, admin('solo'));
    await hooks.endpoint('top', top.url, {}, admin('top'));
    await road.plan('p', [percent('10')]);
    for (const partnerId of ['solo', 'top', 'kid-a']) await road.report(`s-${partnerId}`, { partnerId });
    for (const partnerId of ['solo', 'top'])
      await road.must('PUT /v1/targets', {
        targets: [{ partnerId, metric: 'revenue', month: '2026-02', value: '5', revision: 1 }],
      });
    await road.must(`PUT /v1/partners/solo`, {
      name: 'Solo 2',
      language: 'en',
      tier: 'silver',
      country: 'PL',
    });
    await road.settle();
    await hooks.flow();
    const ids = { solo: road.id('partner', 'solo'), top: road.id('partner', 'top') };
    for (const [partnerId, one] of [
      [ids.solo, solo],
      [ids.top, top],
    ] as const) {
      const heard = eventTypes.filter(({ partners }) => partners).map(({ type }) => type);
      expect(one.taken.length).toBeGreaterThan(0);
      for (const { body, text } of one.taken) {
        expect(body.data.partnerId).toBe(partnerId);
        expect(heard).toContain(body.type);
        for (const [, other] of Object.entries(ids))
          if (other !== partnerId) expect(text).not.toContain(other);
      }
    }
    const types = (one: typeof solo) =>
      [...new Set(one.taken.map(({ body }) => body.type))].filter((type) => type !== 'sale.revalued').sort();
    expect(types(solo)).toEqual(['ledger.posted', 'partner.changed', 'sale.reported', 'target.created']);
    expect(types(top)).toEqual(['ledger.posted', 'sale.reported', 'target.created']);
    expect(types(vendor)).toEqual(
      expect.arrayContaining(['job.queued', 'plan.created', 'webhook-endpoint.created']),
    );
  });

  it('is seen by its partner and the vendor, and by no other partner', async () => {
    const { road } = await openHooks(context());
    const { body: own } = await road.must(`POST ${path}`, wish, admin('solo'));
    expect(own.partnerId).toBe(road.id('partner', 'solo'));
    await road.must(`POST ${path}`, { ...wish, externalId: 'vendors' });
    const lists = [
      [{ as: 'owner' as const }, 2],
      [{ as: 'auditor' as const }, 2],
      [admin('solo'), 1],
      [admin('top'), 0],
    ] as const;
    for (const [who, count] of lists)
      expect((await road.must(`GET ${path}`, undefined, who)).body.data).toHaveLength(count);
    const key = { 'idempotency-key': 'k' };
    const body = { from: '2026-01-01T00:00:00Z', to: '2026-02-01T00:00:00Z' };
    for (const [line, sent] of [
      [`GET ${path}/erp`],
      [`PUT ${path}/erp`, { url: wish.url, events: ['*'] }],
      [`DELETE ${path}/erp`],
      [`POST ${path}/erp/test`],
      [`POST ${path}/erp/activation`],
      [`POST ${path}/erp/secret-rotation`],
      [`POST ${path}/erp/replay`, body],
      [`GET ${path}/erp/deliveries`],
      [`GET ${path}/erp/deliveries/delivery_1`],
      [`POST ${path}/erp/deliveries/delivery_1/replay`],
      [`GET ${path}/vendors`],
    ] as const)
      expect([line, (await road.send(line, sent, { ...admin('top'), headers: key })).status]).toEqual([
        line,
        404,
      ]);
  });

  it('names no event that partners may not hear, also where the vendor changes it', async () => {
    const { road } = await openHooks(context());
    const sent = { ...wish, events: ['statement.draft', 'statement.*', 'job.*'] };
    const refused = await road.send(`POST ${path}`, sent, admin('solo'));
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/events/0',
      '/events/2',
    ]);
    await road.must(`POST ${path}`, wish, admin('solo'));
    const change = { url: wish.url, events: ['job.*'] };
    expect((await road.send(`PUT ${path}/erp`, change)).status).toBe(422);
  });

  it('may know the events that it can hear, and no others', async () => {
    const { road } = await openHooks(context());
    const seen = await road.must('GET /v1/webhook-event-types', undefined, admin('solo'));
    expect(seen.body.data).toEqual(eventTypes.filter(({ partners }) => partners));
    expect((await road.must('GET /v1/webhook-event-types')).body.data).toEqual(eventTypes);
  });

  it('is the business of owners, auditors who read, and admins of partners', async () => {
    const { road } = await openHooks(context());
    const mayRead = {
      owner: 200,
      auditor: 200,
      'channel-manager': 403,
      finance: 403,
      'partner-seller': 403,
    } as const;
    for (const [as, status] of Object.entries(mayRead))
      expect([
        as,
        (await road.send(`GET ${path}`, undefined, { as: as as 'owner', partner: 'solo' })).status,
      ]).toEqual([as, status]);
    for (const as of ['auditor', 'channel-manager', 'finance', 'partner-seller'] as const)
      expect((await road.send(`POST ${path}`, wish, { as })).status).toBe(403);
  });
});
