import { beforeAll, describe, expect, it } from 'vitest';
import { ApiClient, finished } from '../../local/client.ts';
import { openLocalTenant } from '../../local/open-tenant.ts';
import { useMachine } from '../kit/machine.ts';
import { payoutTerms } from '../kit/paying-road.ts';
import { useReceivers, verifies } from '../kit/receivers.ts';
import { percent } from '../kit/road.ts';

const machine = useMachine();
const receiver = useReceivers();
const iban = 'PL27114020040000300201355387';
type Run = { readonly at: string; readonly what: string; readonly subject: string; readonly outcome: string };

describe('a sandbox', () => {
  let owner: ApiClient;
  let finance: ApiClient;
  let moves = 0;

  const as = async (role: string): Promise<ApiClient> => {
    const headers = { 'Idempotency-Key': role };
    const key = await owner.send<{ secret: string }>('POST', '/v1/api-keys', { name: role, role }, headers);
    return new ApiClient(machine().apiUrl, key.secret);
  };
  const move = async (wish: object): Promise<void> => {
    moves += 1;
    const headers = { 'Idempotency-Key': `move-${moves}` };
    const { id } = await owner.send<{ id: string }>('POST', '/v1/sandbox/clock', wish, headers);
    await finished(owner, id, 120);
  };
  const now = async (): Promise<string> =>
    (await owner.send<{ now: string }>('GET', '/v1/sandbox/clock')).now;
  const runs = () => owner.all<Run>('/v1/sandbox/runs');
  const emails = () => owner.all<{ to: string; subject: string }>('/v1/sandbox/emails');

  beforeAll(async () => {
    const opening = { tenant: 'vendor', name: 'Vendor', secret: 'thisisthesecretofatest12345', members: [] };
    const live = new ApiClient(machine().apiUrl, await openLocalTenant(machine(), opening));
    const headers = { 'Idempotency-Key': 'sandbox' };
    const { secret } = await live.send<{ secret: string }>('POST', '/v1/sandbox', undefined, headers);
    owner = new ApiClient(machine().apiUrl, secret);
    finance = await as('finance');
    const program = { externalId: 'prog', name: 'P', currency: 'EUR', timeZone: 'Europe/Warsaw', tiers: [] };
    await owner.send('POST', '/v1/programs', program);
    const solo = { externalId: 'solo', name: 'Solo', language: 'pl', email: 'solo@example.com' };
    await owner.send('POST', '/v1/partners', solo);
    await owner.send('POST', '/v1/products', { externalId: 'bike', name: 'Bike' });
    await owner.send('POST', '/v1/customers', { externalId: 'velo', name: 'Velo', country: 'PL' });
    await owner.send('PUT', '/v1/payout-settings', { ...payoutTerms, schedule: { day: 5, time: '06:00' } });
    await owner.send('PUT', '/v1/partners/solo/bank-account', { holder: 'Solo', iban });
    await finance.send('POST', '/v1/partners/solo/bank-account/confirmation', { iban });
  });

  it('has each event of two days delivered once, in order, to a receiver that was down meanwhile', async () => {
    const one = await receiver();
    const wish = { externalId: 'hook', url: one.url, events: ['customer.*', 'product.*'] };
    const { secret } = await owner.send<{ secret: string }>('POST', '/v1/webhook-endpoints', wish);
    one.reply(503);
    for (const name of ['A', 'B', 'C']) {
      await owner.send('PUT', '/v1/customers/velo', { name, country: 'PL' });
      await owner.send('PUT', '/v1/products/bike', { name });
      await machine().drain();
      await move({ days: 1 });
    }
    expect(one.taken).toEqual([]);
    expect(one.heard.length).toBeGreaterThan(6);
    expect((await runs()).filter(({ what }) => what === 'deliver-webhook').length).toBeGreaterThan(6);
    one.reply(204);
    await move({ days: 1 });
    await machine().drain();
    const versions = (noun: string) =>
      one.taken.filter(({ body }) => body.type.startsWith(noun)).map(({ body }) => body.data.version);
    expect(versions('customer')).toEqual([2, 3, 4]);
    expect(versions('product')).toEqual([2, 3, 4]);
    for (const heard of one.heard) expect(verifies(secret, heard)).toBe(true);
  });

  it('runs its payout by its own clock, pays nobody and writes to nobody', { timeout: 180_000 }, async () => {
    const before = new Date(Date.parse(await now()) - 40 * 86_400_000).toISOString().slice(0, 10);
    const plan = { id: 'p', programId: 'prog', name: 'P' };
    const terms = { effectiveFrom: '2026-01-01', currency: 'EUR', rounding: 'half-up' };
    const versions = [{ ...terms, components: [percent('10')] }];
    const assignments = [{ partnerId: '*', from: '2026-01-01' }];
    await owner.send('POST', '/v1/plans', { ...plan, versions, assignments });
    const sale = { programId: 'prog', partnerId: 'solo', productId: 'bike', quantity: '1', currency: 'EUR' };
    await owner.send('POST', '/v1/sales', {
      ...sale,
      externalId: 's-1',
      amount: '500.00',
      occurredAt: before,
    });
    await machine().drain();
    await move({ days: 33 });
    const page = await owner.send<{ data: { id: string; period: string; state: string }[] }>(
      'GET',
      '/v1/payout-runs',
    );
    const [{ id, state } = { id: '', state: '' }] = page.data;
    expect(state).toBe('waiting');
    expect((await runs()).map(({ what }) => what)).toContain('start-payout');
    const [approval] = (await finance.send<{ data: { id: string }[] }>('GET', '/v1/approvals?state=open'))
      .data;
    await finance.send('POST', `/v1/approvals/${approval?.id}/decision`, { outcome: 'approved' });
    const run = () => owner.send<{ state: string; bankFiles: unknown[] }>('GET', `/v1/payout-runs/${id}`);
    await expect.poll(async () => (await run()).state, { timeout: 30_000 }).toBe('done');
    expect((await run()).bankFiles).toEqual([]);
    await machine().drain();
    expect((await emails()).map(({ to }) => to)).toContain('solo@example.com');
    const { emails: sent } = (await (await fetch(`${machine().endpoints.mail}/store`)).json()) as {
      emails: unknown[];
    };
    expect(sent).toEqual([]);
  });

  it('says what ran, in the order of its time, and shows it in its audit', async () => {
    const all = await runs();
    const moments = all.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted().toReversed());
    expect(all.every(({ outcome }) => outcome === 'done')).toBe(true);
    type Entry = { readonly changes: readonly { readonly what: string }[] };
    const kinds = (await owner.all<Entry>('/v1/audit-entries')).flatMap(({ changes }) =>
      changes.map(({ what }) => what),
    );
    expect(kinds).toEqual(expect.arrayContaining(['payout-run.done', 'approval.approved', 'sale.reported']));
  });
});
