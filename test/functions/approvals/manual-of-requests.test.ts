import { beforeEach, describe, expect, it } from 'vitest';
import { tenants } from '../../../storage/access.ts';
import { approvalRequests } from '../../../storage/approvals.ts';
import { call } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';
import { useTasks } from '../../kit/tasks.ts';
import { tick } from './asking.ts';
import { discount, offer, role, stage, Vendor } from './vendor.ts';

/** How approvals are used, feature by feature, by the people of a small vendor. */
const context = useTable();
const tasks = useTasks();
let vendor: Vendor;
beforeEach(async () => {
  vendor = await Vendor.open(context());
});

describe('whoever asks', () => {
  const twice = [
    stage('Channel', [role('channel-manager')], { tests: discount }),
    stage('Money', [role('finance')], { tests: discount }),
  ];

  it('changes what was sent back; those who approved are asked again only if it got worse', async () => {
    await vendor.setRules([{ id: 'rest', route: { stages: twice } }]);
    const id = await vendor.request('1000.00', '12.5');
    await vendor.answer('anna', id);
    await vendor.answer('fred', id, 'returned', 'Ten would do.');
    expect((await vendor.fromPartner(`GET /v1/approval-requests/${id}`)).body).toMatchObject({
      state: 'returned',
      reason: 'Ten would do.',
    });
    expect(await vendor.waiting('anna')).toEqual([]);
    const again = (percent: string) =>
      vendor.fromPartner(`POST /v1/approval-requests/${id}/resubmission`, {
        note: 'As you wish.',
        values: offer('1000.00', percent),
      });
    expect((await again('10')).body).toMatchObject({ state: 'open', round: 2 });
    expect([await vendor.waiting('anna'), await vendor.waiting('gina')]).toEqual([[], [id]]);
    const second = (await vendor.lettersTo('gina')).find(({ letter }) =>
      JSON.stringify(letter).includes('As you wish.'),
    );
    expect(second?.letter.facts).toContainEqual({
      label: 'Discount',
      value: '10\u00a0% (before: 12.5\u00a0%)',
    });
    expect(second?.letter.facts).toContainEqual({ label: 'Note from the requester', value: 'As you wish.' });
    expect((await again('13')).body.round).toBe(3);
    expect([await vendor.waiting('anna'), await vendor.waiting('gina')]).toEqual([[id], []]);
    await vendor.answer('adam', id);
    await vendor.answer('gina', id);
    const { rounds, state } = await vendor.read(id);
    expect([
      state,
      ...rounds.map(({ values }: { values: Record<string, string> }) => values['offer.discount']),
    ]).toEqual(['approved', '12.5', '10', '13']);
  });

  it('takes it back, and hears nothing of who decides', async () => {
    await vendor.setRules([{ id: 'rest', route: { stages: twice } }]);
    const id = await vendor.request();
    expect((await vendor.fromPartner(`GET /v1/approvals/${id}`)).status).toBe(403);
    const recalled = await vendor.fromPartner(`POST /v1/approval-requests/${id}/recall`, {
      reason: 'Sold elsewhere.',
    });
    expect(recalled.body).toMatchObject({ state: 'recalled', reason: 'Sold elsewhere.' });
    expect(recalled.text).not.toMatch(/anna|fred|stages|seats/);
    expect(tasks.told(`token ${id}`)).toMatchObject([{ outcome: 'recalled' }]);
    expect((await vendor.answer('anna', id)).body.detail).toContain('recalled');
    await vendor.follow(id);
    expect(
      (await approvalRequests.read(context().store, { tenant: vendor.road.tenant, requestId: id }))?.state,
    ).toBe('recalled');
  });

  it('never decides it, unless the policy says so', async () => {
    const route = { stages: [stage('Money', [role('finance')])] };
    await vendor.setRules([{ id: 'rest', route }], 'claim');
    const wish = {
      kind: 'claim',
      subjectId: 'c1',
      title: { pl: 'wniosek', en: 'claim' },
      values: { 'claim.amount': '5' },
    };
    const { body } = await vendor.send('fred', 'POST /v1/approval-requests', { ...wish, externalId: 'c1' });
    await vendor.ask('claim', body.id);
    expect(await vendor.lettersTo('fred')).toEqual([]);
    expect((await vendor.answer('fred', body.id)).body.type).toBe('/problems/approval-own');
    expect((await vendor.answer('gina', body.id)).body.state).toBe('approved');
  });
});

describe('letters', () => {
  it('lead to the vendor’s pages by a link that serves once, and only after signing in', async () => {
    const { store } = context();
    await tenants.save(
      store,
      { tenant: vendor.road.tenant },
      {
        id: 'acme',
        name: 'Acme',
        status: 'open',
        portal: 'https://portal.example.com',
        version: 1,
        createdAt: context().given.now(),
      },
    );
    await vendor.setRules([{ id: 'rest', route: { stages: [stage('Channel', [role('channel-manager')])] } }]);
    const id = await vendor.request();
    const links = (await vendor.lettersTo('a')).map(({ letter }) => letter.action?.url ?? '');
    expect(new Set(links).size).toBe(2);
    const link = new URL(links[0] ?? '').searchParams.get('link') ?? '';
    const use = (sent: string, key: string) =>
      call('POST /v1/approval-links', {
        as: vendor.as('anna'),
        body: { link: sent },
        headers: { 'idempotency-key': key },
      });
    const first = await use(link, 'one');
    expect([first.status, first.body.id]).toEqual([200, id]);
    expect((await use(link, 'one')).body).toEqual(first.body);
    expect((await use(link, 'two')).body.type).toBe('/problems/link-used');
    // Not the last sign, of which not every bit counts.
    const other = link.replace(/.(?=.{9}$)/, (sign) => (sign === 'x' ? 'y' : 'x'));
    expect((await use(other, 'three')).body.type).toBe('/problems/link-invalid');
    expect((await call('POST /v1/approval-links', { body: { link } })).status).toBe(401);
    await tick(vendor.road, '2099-01-01T00:00:00.000Z');
  });

  it('remind in the working hours of the calendar', async () => {
    const hours = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '08:00', to: '16:00' }));
    await vendor.send('olga', 'PUT /v1/calendar', { timeZone: 'Europe/Warsaw', hours, holidays: [] });
    await vendor.setRules([
      {
        id: 'rest',
        route: { stages: [stage('Channel', [role('channel-manager')], { remindAfterHours: [80] })] },
      },
    ]);
    const { dueAt, createdAt } = await vendor.read(await vendor.request());
    // Eighty working hours are two weeks of five days: twelve of all days at least.
    expect(Math.round((Date.parse(dueAt) - Date.parse(createdAt)) / 86_400_000)).toBeGreaterThanOrEqual(12);
  });
});
