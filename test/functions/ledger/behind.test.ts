import { describe, expect, it } from 'vitest';
import { audit } from '../../kit/audit.ts';
import { openRoad, percent } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();

describe('the sales behind a line', () => {
  it('count for the component, also where the partner earns by them in two ways', async () => {
    const road = await openRoad(context(), 'two-ways');
    await road.plan('p', [
      percent('10', { id: 'own' }),
      percent('5', { id: 'down', credit: 'downline' }),
      percent('1', { id: 'never', credit: 'downline', when: 'sale.amount > 1000' }),
    ]);
    const credits = ['top', 'kid-a', 'kid-b'].map((partnerId) => ({ partnerId, share: '25' }));
    await road.report('s', { credits });
    await road.settle();
    expect([await road.owed('top'), await road.owed('kid-a')]).toEqual(['5.00', '2.50']);
    for (const { id, component } of await road.lines('top')) {
      const { explanation } = (await road.must(`GET /v1/partners/top/ledger-lines/${id}`)).body;
      const [sale] = explanation.sales;
      expect([component, sale.counts]).toEqual([component, true]);
      const shares = sale.after.shares.map(({ child, share }: { child?: string; share: string }) => [
        child,
        share,
      ]);
      const kids = ['kid-a', 'kid-b'].map((name) => [road.id('partner', name), '25']);
      expect(shares.toSorted()).toEqual(component === 'own' ? [[undefined, '25']] : kids.toSorted());
    }
    await audit(road);
  });

  it('show the exchange rate by which the line was posted, also after a nearer one', async () => {
    const road = await openRoad(context(), 'rate-then');
    await road.plan('p', [percent('10')]);
    const rate = (date: string, value: string) =>
      road.must('PUT /v1/exchange-rates', { rates: [{ from: 'PLN', to: 'EUR', date, rate: value }] });
    await rate('2026-02-08', '0.2');
    await road.report('s', { currency: 'PLN' });
    await road.settle();
    const explained = async () => {
      const first = (await road.lines()).at(-1);
      return (await road.must(`GET /v1/partners/solo/ledger-lines/${first?.id}`)).body;
    };
    const before = await explained();
    expect(before.explanation.sales[0].rate).toEqual({ value: '0.2', date: '2026-02-08' });
    await rate('2026-02-10', '0.25');
    await road.settle();
    expect(await road.owed()).toBe('2.50');
    expect(await explained()).toEqual(before);
  });
});
