import { beforeEach, describe, expect, it } from 'vitest';
import { approvalPolicies } from '../../../storage/approvals.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { asked, openTenant, stored, threeStages } from './asking.ts';

const context = useTable();
let road: Road;
beforeEach(() => {
  road = openTenant(context());
});

const path = '/v1/approval-policies/deal';
const put = (stages: readonly object[], ifMatch?: string) =>
  road.send(
    `PUT ${path}`,
    { stages },
    ifMatch === undefined ? {} : { headers: { 'if-match': `"${ifMatch}"` } },
  );
const owner = { role: 'owner', notify: [] };
const timed = { role: 'finance', notify: [], termHours: 24 };
const pointers = (body: { errors: { pointer: string }[] }) => body.errors.map(({ pointer }) => pointer);

describe('an approval policy', () => {
  it('is the usual one, at version 0, as long as none was set', async () => {
    const got = await road.must(`GET ${path}`);
    expect(got.body).toEqual({
      subject: 'deal',
      stages: [
        { role: 'channel-manager', notify: [], termHours: 48 },
        { role: 'owner', notify: [] },
      ],
      version: 0,
    });
    expect(got.headers['ETag']).toBe('"0"');
    const { body } = await road.must('GET /v1/approval-policies/payout-run');
    expect(body.stages.map(({ role }: { role: string }) => role)).toEqual(['finance', 'owner']);
  });

  it('is set, and set again', async () => {
    const first = await put(threeStages);
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({ subject: 'deal', stages: threeStages, version: 1 });
    expect(first.headers['ETag']).toBe('"1"');
    expect((await put([owner])).body).toMatchObject({ stages: [owner], version: 2 });
    expect((await road.must(`GET ${path}`)).body).toMatchObject({ stages: [owner], version: 2 });
    expect((await road.must('GET /v1/approval-policies/payout-run')).body.version).toBe(0);
  });

  it('does not change where it is what stands there', async () => {
    const first = await put(threeStages);
    expect((await put(threeStages)).body).toEqual(first.body);
  });

  it('is changed only from the version that was read', async () => {
    expect((await put([owner], '1')).status).toBe(412);
    expect((await put([owner], '0')).body.version).toBe(1);
    const stale = await put(threeStages, '0');
    expect([stale.status, stale.body.type]).toEqual([412, '/problems/version-stale']);
    expect((await put(threeStages, '1')).body.version).toBe(2);
  });

  it('is set by one of those who set it at once from the same version', async () => {
    const policies = [24, 25, 26, 27].map((termHours) => [{ ...timed, termHours }, owner]);
    const got = await Promise.all(policies.map((stages) => put(stages, '0')));
    expect(got.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412]);
    const standing = await approvalPolicies.read(context().store, { tenant: road.tenant, subject: 'deal' });
    expect(standing?.version).toBe(1);
  });

  it.each([
    ['a term in its last stage', [timed]],
    ['no term in a stage before the last', [{ ...owner }, owner]],
  ])('with %s is refused, with a pointer', async (_, stages) => {
    const refused = await put(stages);
    expect([refused.status, pointers(refused.body)]).toEqual([400, ['/stages']]);
    expect(refused.body.errors[0].detail).toContain('every stage but the last');
  });

  it('is refused with all else that is wrong', async () => {
    const wrong = [
      { role: 'auditor', notify: [{ email: 'anna', language: 'de' }], termHours: 721 },
      { ...owner, colour: 'red' },
    ];
    const refused = await put(wrong);
    expect(refused.status).toBe(400);
    expect(pointers(refused.body).toSorted()).toEqual(
      [
        '/stages/0/notify/0/email',
        '/stages/0/notify/0/language',
        '/stages/0/role',
        '/stages/0/termHours',
        '/stages/1/colour',
      ].toSorted(),
    );
    expect((await put([])).status).toBe(400);
    expect((await put([timed, timed, timed, timed, timed, owner])).status).toBe(400);
    expect((await road.send('GET /v1/approval-policies/sale')).status).toBe(400);
  });

  it('is read by the vendor and set by the owner only', async () => {
    for (const as of ['channel-manager', 'finance', 'auditor'] as const) {
      expect((await road.send(`GET ${path}`, undefined, { as })).status).toBe(200);
      expect((await road.send(`PUT ${path}`, { stages: [owner] }, { as })).status).toBe(403);
    }
    for (const as of ['partner-admin', 'partner-seller'] as const)
      expect((await road.send(`GET ${path}`, undefined, { as, partner: 'solo' })).status).toBe(403);
  });

  it('of another tenant is another one', async () => {
    await put(threeStages);
    const other = openTenant(context());
    expect((await other.must(`GET ${path}`)).body.version).toBe(0);
  });

  it('holds for what is asked from then on', async () => {
    const before = await asked(road);
    await put(threeStages);
    const after = await asked(road);
    await put([owner]);
    expect((await stored(road, before.id)).stages).toHaveLength(2);
    expect((await stored(road, after.id)).stages).toEqual(threeStages);
  });
});
