import { beforeAll, describe, expect, it } from 'vitest';
import { openLocalTenant } from '../../local/open-tenant.ts';
import { must, type TypedClient, typedClient } from '../../local/typed-client.ts';
import { useMachine } from '../kit/machine.ts';

const machine = useMachine();

describe('a vendor’s system with the typed client', () => {
  let api: TypedClient;

  beforeAll(async () => {
    const opening = { tenant: 'typed', name: 'Typed', secret: 'thisisthesecretofatest12345', members: [] };
    const token = await openLocalTenant(machine(), opening);
    api = typedClient({ url: machine().apiUrl, token, tenant: 'typed' });
  });

  it('sets up a program, a partner, a product and a plan', async () => {
    const tiers = [{ id: 'silver', name: 'Silver' }];
    const program = await must(
      api.POST('/v1/programs', {
        body: {
          externalId: 'resellers',
          name: 'Resellers',
          currency: 'EUR',
          timeZone: 'Europe/Warsaw',
          tiers,
        },
      }),
    );
    expect(program).toMatchObject({ externalId: 'resellers', version: 1 });
    await must(api.POST('/v1/partners', { body: { externalId: 'solo', name: 'Solo', tier: 'silver' } }));
    await must(api.POST('/v1/products', { body: { externalId: 'bike', name: 'Bike', category: 'Bikes' } }));
    const plan = await must(
      api.POST('/v1/plans', {
        body: {
          id: 'share',
          programId: 'resellers',
          name: 'A share of every sale',
          versions: [
            {
              effectiveFrom: '2026-01-01',
              currency: 'EUR',
              rounding: 'half-up',
              components: [
                {
                  id: 'bikes',
                  kind: 'commission',
                  base: 'revenue',
                  window: 'month',
                  rate: { type: 'percent', percent: '7.5' },
                },
              ],
            },
          ],
          assignments: [{ partnerId: '*', from: '2026-01-01' }],
        },
      }),
    );
    expect(plan.versions.map(({ number }) => number)).toEqual([1]);
  });

  it('reports a sale, and reads what it earned and why', async () => {
    const body = {
      externalId: 'so-1',
      programId: 'resellers',
      partnerId: 'solo',
      productId: 'bike',
      quantity: '2',
      amount: '199.98',
      currency: 'EUR',
      occurredAt: '2026-02-10',
    };
    const sale = await must(api.POST('/v1/sales', { body }));
    const again = await must(api.POST('/v1/sales', { body }));
    expect([sale.status, again.id]).toEqual(['accepted', sale.id]);
    const path = { partnerId: 'solo' };
    const owed = async () =>
      (await must(api.GET('/v1/partners/{partnerId}/balance', { params: { path } }))).balances[0]?.total;
    await expect.poll(owed, { timeout: 10_000, interval: 100 }).toEqual({ amount: '15.00', currency: 'EUR' });
    const { data: lines } = await must(
      api.GET('/v1/partners/{partnerId}/ledger-lines', { params: { path, query: { limit: 10 } } }),
    );
    const lineId = lines[0]?.id ?? '';
    const why = await must(
      api.GET('/v1/partners/{partnerId}/ledger-lines/{lineId}', { params: { path: { ...path, lineId } } }),
    );
    expect(why.explanation).toMatchObject({ exact: '14.9985', rounded: '15.00' });
    expect(why.sentences.en.join(' ')).toContain('15.00');
  });

  it('corrects it by the version that it read, and hears of a change in between', async () => {
    const path = { saleId: 'so-1' };
    const { response } = await api.GET('/v1/sales/{saleId}', { params: { path } });
    const header = { 'If-Match': response.headers.get('etag') ?? '' };
    const body = {
      programId: 'resellers',
      partnerId: 'solo',
      productId: 'bike',
      quantity: '2',
      amount: '299.98',
      currency: 'EUR',
      occurredAt: '2026-02-10',
      revision: 1,
    };
    const corrected = await must(api.PUT('/v1/sales/{saleId}', { params: { path, header }, body }));
    expect(corrected.amount).toBe('299.98');
    const late = await api.PUT('/v1/sales/{saleId}', {
      params: { path, header },
      body: { ...body, amount: '1.00', revision: 2 },
    });
    expect(late.error).toMatchObject({ type: '/problems/version-stale', status: 412 });
  });

  it('is told with types what is refused, every field at once', async () => {
    const { error, response } = await api.POST('/v1/partners', { body: { name: '', country: 'Poland' } });
    expect(response.status).toBe(400);
    expect(error?.errors?.map(({ pointer }) => pointer).toSorted()).toEqual(['/country', '/name']);
  });
});
