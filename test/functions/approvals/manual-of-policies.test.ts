import { beforeEach, describe, expect, it } from 'vitest';
import { approvalRequests } from '../../../storage/approvals.ts';
import { useTable } from '../../kit/table.ts';
import { useTasks } from '../../kit/tasks.ts';
import { offer, role, stage, Vendor } from './vendor.ts';

/** How approvals are used, feature by feature, by the people of a small vendor. */
const context = useTable();
const tasks = useTasks();
let vendor: Vendor;
beforeEach(async () => {
  vendor = await Vendor.open(context());
});

describe('rules', () => {
  it('approve by themselves what is small, and say why', async () => {
    await vendor.setRules([
      {
        id: 'small',
        when: 'offer.discount <= 5',
        route: { automatic: 'approved', reason: 'Up to five percent.' },
      },
      { id: 'rest', route: { stages: [stage('Channel', [role('channel-manager')])] } },
    ]);
    const id = await vendor.request('100', '5');
    expect(await vendor.read(id)).toMatchObject({
      state: 'approved',
      decision: { by: 'policy', reason: 'Up to five percent.' },
    });
    expect(tasks.told(`token ${id}`)).toMatchObject([{ outcome: 'approved', by: 'policy' }]);
    await vendor.follow(id);
    expect((await vendor.fromPartner(`GET /v1/approval-requests/${id}`)).body).toMatchObject({
      state: 'approved',
      reason: 'Up to five percent.',
    });
    expect(
      (await approvalRequests.read(context().store, { tenant: vendor.road.tenant, requestId: id }))?.state,
    ).toBe('approved');
  });

  it('are tried before they are set: who would be asked, and why', async () => {
    await vendor.send('olga', 'PUT /v1/approvers/member_anna', { regions: ['north'], limits: [] });
    const rules = [
      {
        id: 'big',
        when: 'offer.amount > 5000 && partner.segment == "b2b"',
        route: {
          stages: [stage('Region', [role('channel-manager', { ofRegion: true })], { remindAfterHours: [4] })],
        },
      },
      { id: 'rest', route: { automatic: 'refused', reason: 'Not our business.' } },
    ];
    const tried = await vendor.send('olga', 'POST /v1/approval-policies/offer/dry-run', {
      values: offer('6000', '3'),
      partnerId: 'solo',
      rules,
    });
    expect(tried.body).toMatchObject({
      outcome: 'asked',
      rule: 'big',
      why: [{ rule: 'big', outcome: 'holds' }],
      stages: [
        { need: 1, places: [{ region: 'north', people: [{ name: 'anna', email: 'anna@vendor.example' }] }] },
      ],
      terms: [{ what: 'remind' }],
    });
    const small = await vendor.send('olga', 'POST /v1/approval-policies/offer/dry-run', {
      values: offer('1', '3'),
      partnerId: 'solo',
      rules,
    });
    expect(small.body).toMatchObject({ outcome: 'refused', reason: 'Not our business.', stages: [] });
    expect((await vendor.send('olga', 'GET /v1/approvals')).body.data).toEqual([]);
  });
});

describe('stages', () => {
  it('follow each other, and in one of them two of three are enough', async () => {
    await vendor.setRules([
      {
        id: 'rest',
        route: {
          stages: [
            stage('Channel', [{ who: 'partner-manager' }]),
            stage('Money', [role('finance', { people: 3 })], { need: 2 }),
          ],
        },
      },
    ]);
    await vendor.send('olga', 'PUT /v1/partners/solo/manager', { managerId: 'member_adam' });
    const id = await vendor.request();
    expect([
      await vendor.waiting('adam'),
      await vendor.waiting('anna'),
      await vendor.waiting('fred'),
    ]).toEqual([[id], [], []]);
    await vendor.answer('adam', id);
    expect(await vendor.waiting('gina')).toEqual([id]);
    expect(
      (await vendor.lettersTo('gina')).map(
        ({ letter }) => letter.facts.find(({ label }) => label === 'Stage')?.value,
      ),
    ).toEqual(['Money']);
    expect((await vendor.answer('gina', id)).body.state).toBe('open');
    expect((await vendor.answer('gina', id)).body.type).toBe('/problems/approval-answered');
    expect((await vendor.answer('hugo', id)).body.state).toBe('approved');
    expect((await vendor.answer('fred', id)).body.type).toBe('/problems/approval-closed');
    expect((await vendor.read(id)).answers.map(({ by }: { by: string }) => by)).toEqual([
      'sub-adam',
      'sub-gina',
      'sub-hugo',
    ]);
  });

  it('ask for the right to decide an amount', async () => {
    await vendor.setRules([
      { id: 'rest', route: { stages: [stage('Money', [role('finance', { withinLimit: true })])] } },
    ]);
    const limits = (amount: string) => [{ amount, currency: 'PLN' }];
    await vendor.send('olga', 'PUT /v1/approvers/member_fred', { regions: [], limits: limits('500') });
    await vendor.send('olga', 'PUT /v1/approvers/member_gina', { regions: [], limits: limits('5000') });
    const id = await vendor.request('1000.00');
    expect((await vendor.answer('fred', id)).body.type).toBe('/problems/approval-not-yours');
    expect((await vendor.answer('gina', id)).body.state).toBe('approved');
    const large = await vendor.request('5000.01');
    expect((await vendor.answer('gina', large)).status).toBe(403);
    expect((await vendor.answer('olga', large)).body.state).toBe('approved');
  });
});

describe('people who are away', () => {
  it('have a deputy, who is written to and decides in their place', async () => {
    await vendor.setRules([
      { id: 'rest', route: { stages: [stage('Anna', [{ who: 'person', id: 'member_anna' }])] } },
    ]);
    const absences = [{ from: '2000-01-01', to: '2099-12-31', deputy: 'member_hugo' }];
    expect((await vendor.send('fred', 'PUT /v1/approvers/member_anna/absences', { absences })).status).toBe(
      403,
    );
    expect((await vendor.send('anna', 'PUT /v1/approvers/member_anna/absences', { absences })).status).toBe(
      200,
    );
    const id = await vendor.request();
    expect(await vendor.lettersTo('anna')).toEqual([]);
    const [letter] = await vendor.lettersTo('hugo');
    expect(letter?.letter.paragraphs.at(-1)).toBe('You decide in place of anna.');
    expect(await vendor.waiting('hugo')).toEqual([id]);
    expect((await vendor.answer('fred', id)).status).toBe(403);
    expect((await vendor.answer('hugo', id, 'approved', 'She agrees.')).body.decision).toMatchObject({
      by: 'sub-hugo',
      for: 'sub-anna',
      role: 'channel-manager',
      reason: 'She agrees.',
    });
  });

  it('or who know somebody better, delegate one approval', async () => {
    await vendor.setRules([
      { id: 'rest', route: { stages: [stage('Adam', [{ who: 'person', id: 'member_adam' }])] } },
    ]);
    const id = await vendor.request();
    expect(
      (await vendor.send('fred', `POST /v1/approvals/${id}/delegation`, { to: 'member_hugo' })).status,
    ).toBe(403);
    const given = await vendor.send('adam', `POST /v1/approvals/${id}/delegation`, {
      to: 'member_hugo',
      reason: 'Yours.',
    });
    expect(given.body.delegations).toMatchObject([{ from: 'sub-adam', to: 'sub-hugo', reason: 'Yours.' }]);
    expect(await vendor.lettersTo('hugo')).toHaveLength(1);
    expect((await vendor.answer('hugo', id)).body.decision).toMatchObject({
      by: 'sub-hugo',
      for: 'sub-adam',
    });
  });
});
