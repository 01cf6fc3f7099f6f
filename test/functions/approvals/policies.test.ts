import { beforeEach, describe, expect, it } from 'vitest';
import { approvalPolicies } from '../../../storage/approvals.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { asked, openTenant, ownerAlone, patient, ruled, stored } from './asking.ts';

const context = useTable();
let road: Road;
beforeEach(() => {
  road = openTenant(context());
});

const path = '/v1/approval-policies/deal';
const put = (rules: readonly object[], ifMatch?: string) =>
  road.send(
    `PUT ${path}`,
    { rules },
    ifMatch === undefined ? {} : { headers: { 'if-match': `"${ifMatch}"` } },
  );
const owner = ruled(ownerAlone);
const timed = ruled(patient);

describe('an approval policy', () => {
  it('is the usual one, at version 0, as long as none was set', async () => {
    const got = await road.must(`GET ${path}`);
    expect(got.body).toMatchObject({ subject: 'deal', rules: [{ id: 'everything-else' }], version: 0 });
    expect(got.headers['ETag']).toBe('"0"');
  });

  it('is set, and set again; each version is kept', async () => {
    const first = await put(timed);
    expect([first.status, first.headers['ETag']]).toEqual([200, '"1"']);
    expect((await put(timed)).body).toEqual(first.body);
    expect((await put(owner)).body).toMatchObject({ rules: owner, version: 2, setBy: expect.any(String) });
    expect((await road.must(`GET ${path}`)).body).toMatchObject({ rules: owner, version: 2 });
    const { body } = await road.must(`GET ${path}/versions`);
    expect(
      body.data.map(({ version, rules }: { version: number; rules: object }) => [version, rules]),
    ).toEqual([
      [1, timed],
      [2, owner],
    ]);
    expect((await road.must('GET /v1/approval-policies/payout-run')).body.version).toBe(0);
  });

  it('is changed only from the version that was read, by one of those who do so at once', async () => {
    expect((await put(owner, '1')).status).toBe(412);
    const hours = [24, 25, 26, 27].map((at) =>
      ruled({ ...patient, escalate: { ...patient.escalate, afterHours: at } }),
    );
    const got = await Promise.all(hours.map((rules) => put(rules, '0')));
    expect(got.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412]);
    const standing = await approvalPolicies.read(context().store, { tenant: road.tenant, subject: 'deal' });
    expect(standing?.version).toBe(1);
  });

  it('is refused with all that is wrong: its form first, then its rules, then who is not there', async () => {
    const form = await put([{ id: 'a', route: { stages: [{ name: '', approvers: [], need: 0 }] } }]);
    expect(form.status).toBe(400);
    const rules = [
      { id: 'a', when: 'deal.amuont > 1', route: { automatic: 'approved', reason: 'x' } },
      { id: 'a', route: { stages: [{ ...ownerAlone, need: 2 }] } },
    ];
    const wrong = await put(rules);
    expect([wrong.status, wrong.body.type]).toEqual([422, '/problems/policy-invalid']);
    expect(wrong.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/rules/0/when',
      '/rules/1/route/stages/0/need',
      '/rules/1/id',
    ]);
    const named = await put(ruled({ name: 'X', approvers: [{ who: 'person', id: 'member_nobody' }] }));
    expect([named.status, named.body.type]).toEqual([422, '/problems/reference-unknown']);
    expect((await road.must(`GET ${path}`)).body.version).toBe(0);
  });

  it('is read by the vendor and set by the owner only; that of another tenant is another one', async () => {
    for (const as of ['channel-manager', 'finance', 'auditor'] as const) {
      expect((await road.send(`GET ${path}`, undefined, { as })).status).toBe(200);
      expect((await road.send(`PUT ${path}`, { rules: owner }, { as })).status).toBe(403);
    }
    expect((await road.send(`GET ${path}`, undefined, { as: 'partner-admin', partner: 'solo' })).status).toBe(
      403,
    );
    await put(timed);
    expect((await openTenant(context()).must(`GET ${path}`)).body.version).toBe(0);
  });

  it('holds for what is asked from then on', async () => {
    const before = await asked(road);
    await put(owner);
    const after = await asked(road);
    expect((await stored(road, before.id)).rounds[0]).toMatchObject({
      policyVersion: 0,
      rule: 'everything-else',
    });
    expect((await stored(road, after.id)).rounds[0]).toMatchObject({ policyVersion: 1, rule: 'all' });
  });
});
