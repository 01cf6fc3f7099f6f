import { describe, expect, it } from 'vitest';
import { areas } from '../../../functions/routes.ts';
import type { Route } from '../../../functions/shell/route.ts';
import { openHooks } from '../../kit/hooks.ts';
import { useReceivers } from '../../kit/receivers.ts';
import { percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const receiver = useReceivers();
const target = { partnerId: 'solo', metric: 'revenue', month: '2026-02', value: '5', revision: 1 };

/** The route that a path fits. */
const routeAt = (href: string): Route | undefined => {
  const asked = (href.split('?')[0] ?? '').split('/');
  return (Object.values(areas).flat() as readonly Route[]).find(({ method, path }) => {
    const wanted = path.split('/');
    const fits = (part: string, at: number) =>
      part === asked[at] || (part.startsWith('{') && asked[at] !== '');
    return method === 'GET' && wanted.length === asked.length && wanted.every(fits);
  });
};

/** Something of nearly every kind, through the API. */
const doThings = async (road: Road) => {
  const key = { headers: { 'idempotency-key': 'k1' } };
  await road.must('POST /v1/products', { externalId: 'lock', name: 'Lock' });
  await road.must('PUT /v1/customers/velo', { name: 'Velo 2' });
  await road.must('PUT /v1/targets', { targets: [target] });
  await road.must('PUT /v1/exchange-rates', {
    rates: [{ from: 'PLN', to: 'EUR', date: '2026-02-01', rate: '0.23', revision: 1 }],
  });
  await road.plan('p', [percent('10')]);
  await road.must('POST /v1/alert-rules', { name: 'a', currency: 'EUR', threshold: '10' }, key);
  await road.must('POST /v1/api-keys', { name: 'k', role: 'auditor' }, key);
  await road.report('s1');
  await road.report('s2');
  await road.correct('s1', 2, { amount: '50.00' });
  await road.giveBack('r1', 's2');
  await road.must('PUT /v1/sales/s1/customer-payment', { paidOn: '2026-02-20' });
  await road.must('DELETE /v1/sales/s1/customer-payment');
  await road.plan('q', [percent('5')]);
  await road.settle();
  await road.must('POST /v1/sales/s1/cancellation');
};

/** What is told of it. */
const happened = [
  'alert-rule.created',
  'api-key.created',
  'assignment.created',
  'customer.changed',
  'exchange-rate.created',
  'job.done',
  'job.queued',
  'job.running',
  'ledger.posted',
  'plan-version.created',
  'plan.created',
  'product.created',
  'sale.cancelled',
  'sale.corrected',
  'sale.paid',
  'sale.reported',
  'sale.return-reported',
  'sale.returned',
  'sale.revalued',
  'sale.unpaid',
  'target.created',
];

describe('what happens in any area', () => {
  it('is told: what was done through the API, and what followed from it', async () => {
    const hooks = await openHooks(context());
    const { road } = hooks;
    const all = await receiver();
    await hooks.endpoint('all', all.url);
    await doThings(road);
    await road.settle();
    await hooks.flow();
    const types = new Set(all.taken.map(({ body: { type } }) => type));
    expect([...types].sort()).toEqual(happened);
    for (const { body } of all.taken) {
      expect(Object.keys(body)).toEqual(['type', 'timestamp', 'data']);
      const known = ['id', 'version', 'state', 'partnerId', 'href'];
      for (const field of Object.keys(body.data)) expect(known).toContain(field);
      // Where it says that a thing is read, it is.
      const { href = '' } = body.data;
      expect([href, routeAt(href) !== undefined]).toEqual([href, true]);
      expect([href, (await road.send(`GET ${href}`)).status]).toEqual([href, 200]);
    }
    const sale = all.taken.filter(({ body }) => body.data.id === road.id('sale', 's1'));
    expect(sale.map(({ body }) => body.type).filter((type) => type !== 'sale.revalued')).toEqual([
      'sale.reported',
      'sale.corrected',
      'sale.paid',
      'sale.unpaid',
      'sale.cancelled',
    ]);
  });
});
