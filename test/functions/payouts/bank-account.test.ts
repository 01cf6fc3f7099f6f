import { beforeEach, describe, expect, it } from 'vitest';
import { openRoad, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { accountOf, type From, german, polish } from './accounts.ts';

const context = useTable();
let road: Road;
let solo: ReturnType<typeof accountOf>;
beforeEach(async () => {
  road = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
  solo = accountOf(road);
});

const days = 86_400_000;
const typeOf = ({ status, body }: Awaited<ReturnType<typeof solo.read>>) => [status, body.type];

describe('bank details', () => {
  it('are not there until they are sent', async () => {
    expect(typeOf(await solo.read())).toEqual([404, '/problems/not-found']);
    expect(typeOf(await solo.confirm(polish.iban))).toEqual([409, '/problems/nothing-to-confirm']);
  });

  it('wait for a second person, and can be read by us and by our externalId', async () => {
    const got = await solo.propose(polish);
    expect(got).toMatchObject({ status: 200, headers: { ETag: '"1"' } });
    const at = expect.any(String);
    expect(got.body).toEqual({
      partnerId: road.id('partner', 'solo'),
      proposed: { details: polish, by: 'key_finance', at },
      version: 1,
      updatedAt: at,
    });
    expect((await solo.read()).body).toEqual(got.body);
    expect((await accountOf(road, road.id('partner', 'solo')).read()).body).toEqual(got.body);
  });

  it('are paid to at once where they are the first that a second person confirms', async () => {
    await solo.propose(polish);
    const got = await solo.confirm(polish.iban);
    expect(got).toMatchObject({ status: 200, headers: { ETag: '"2"' } });
    const { proposed, updatedAt } = got.body;
    expect(proposed).toMatchObject({ details: polish, by: 'key_finance', confirmedBy: 'key_owner' });
    expect(proposed.usableFrom).toBe(updatedAt);
  });

  it('are not confirmed by whoever sent them, in whatever role', async () => {
    await solo.propose(polish, { by: 'key_anna' });
    const refused = await solo.confirm(polish.iban, { as: 'owner', by: 'key_anna' });
    expect(typeOf(refused)).toEqual([422, '/problems/second-person-needed']);
    expect((await solo.read()).body).toMatchObject({ version: 1, proposed: { by: 'key_anna' } });
    // Whoever replaces what was sent has sent it.
    await solo.propose(german, { by: 'key_piotr' });
    expect((await solo.confirm(german.iban, { by: 'key_piotr' })).status).toBe(422);
    expect((await solo.confirm(german.iban, { by: 'key_anna' })).status).toBe(200);
  });

  it('are confirmed only as they wait', async () => {
    await solo.propose(polish);
    const other = await solo.confirm(german.iban);
    expect(typeOf(other)).toEqual([409, '/problems/nothing-to-confirm']);
    expect(other.body.errors).toEqual([
      { pointer: '/iban', detail: 'is not the one that waits: read the bank account again' },
    ]);
    expect(other.text).not.toContain(polish.iban);
    expect((await solo.read()).body.version).toBe(1);
  });

  it('wait three days where they change an account, which is paid to until then', async () => {
    await solo.use(polish);
    await solo.propose(german);
    const { body } = await solo.confirm(german.iban);
    expect(body).toMatchObject({
      current: polish,
      proposed: { details: german, confirmedBy: 'key_owner' },
      version: 4,
    });
    expect(Date.parse(body.proposed.usableFrom) - Date.parse(body.updatedAt)).toBe(3 * days);
  });

  it('that are taken back leave the account as it was', async () => {
    await solo.use(polish);
    await solo.propose(german);
    await solo.confirm(german.iban);
    const { body } = await solo.propose(polish);
    expect(body).toMatchObject({ current: polish, version: 5 });
    expect(body).not.toHaveProperty('proposed');
    expect((await solo.confirm(german.iban)).status).toBe(409);
  });

  it('are the same when they are sent or confirmed again', async () => {
    const first = await solo.propose(polish);
    expect((await solo.propose(polish)).body).toEqual(first.body);
    expect((await solo.propose(polish, { as: 'owner' })).body).toEqual(first.body);
    const confirmed = await solo.confirm(polish.iban);
    expect((await solo.confirm(polish.iban)).body).toEqual(confirmed.body);
    expect((await solo.propose(polish)).body).toEqual(confirmed.body);
    expect((await solo.confirm(polish.iban, { by: 'key_third' })).status).toBe(409);
    expect((await solo.read()).body).toEqual(confirmed.body);
  });

  it('are confirmed once by two who do it at the same moment', async () => {
    await solo.propose(polish);
    const got = await Promise.all(['key_anna', 'key_piotr'].map((by) => solo.confirm(polish.iban, { by })));
    expect(got.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect((await solo.read()).body.version).toBe(2);
  });

  it('are refused with all that is wrong', async () => {
    const got = await solo.propose({ holder: ' ', iban: 'PL61109010140000071219812875', bic: 'X', more: 1 });
    expect(got.status).toBe(400);
    const pointers = got.body.errors.map(({ pointer }: { readonly pointer: string }) => pointer);
    expect(pointers.toSorted()).toEqual(['/bic', '/holder', '/iban', '/more']);
    expect((await solo.confirm('nothing')).body.errors).toMatchObject([{ pointer: '/iban' }]);
  });
});

describe('who may', () => {
  it('is a partner’s admin for its own partner, and a second one of it confirms', async () => {
    const own: From = { as: 'partner-admin', partner: 'solo', by: 'key_one' };
    expect((await solo.propose(polish, own)).status).toBe(200);
    expect((await solo.confirm(polish.iban, own)).status).toBe(422);
    expect((await solo.confirm(polish.iban, { ...own, by: 'key_two' })).status).toBe(200);
    expect((await solo.read(own)).status).toBe(200);
  });

  it('is no partner’s admin for another partner, whose account it does not find', async () => {
    await solo.use(polish);
    const other: From = { as: 'partner-admin', partner: 'top' };
    for (const got of [
      await solo.read(other),
      await solo.propose(german, other),
      await solo.confirm(polish.iban, other),
    ])
      expect(typeOf(got)).toEqual([404, '/problems/not-found']);
    expect((await solo.read()).body.version).toBe(2);
  });

  it('is nobody of another tenant', async () => {
    await solo.use(polish);
    const id = road.id('partner', 'solo');
    road = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
    const there = accountOf(road, id);
    for (const got of [await there.read(), await there.propose(german), await accountOf(road).read()])
      expect(got.status).toBe(404);
  });

  it.each([
    ['owner', 200, 200],
    ['finance', 200, 200],
    ['channel-manager', 200, 403],
    ['auditor', 200, 403],
    ['partner-admin', 200, 200],
    ['partner-seller', 403, 403],
  ] as const)('%s: read %s, change %s', async (as, reads, changes) => {
    await solo.propose(polish, { by: 'key_anna' });
    const from: From = { as, by: 'key_other', ...(as.startsWith('partner-') && { partner: 'solo' }) };
    expect((await solo.read(from)).status).toBe(reads);
    expect((await solo.confirm(polish.iban, from)).status).toBe(changes);
    expect((await solo.propose(polish, from)).status).toBe(changes);
  });
});
