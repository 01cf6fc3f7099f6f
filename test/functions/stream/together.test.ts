import { describe, expect, it } from 'vitest';
import { audit, salesOf } from '../../kit/audit.ts';
import { openRoad, percent, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();
const partners = ['solo', 'kid-a', 'kid-b', 'top'];
const terms = (value: string, effectiveFrom: string) => ({
  effectiveFrom,
  currency: 'EUR',
  rounding: 'half-up',
  components: [percent(value), percent('2', { id: 'down', credit: 'downline' })],
});

/** What one cashier does with one sale: report, correct, move, take back, or cancel. */
const sell = async (road: Road, index: number): Promise<void> => {
  const id = `s${index}`;
  const currency = index % 4 === 0 ? 'PLN' : 'EUR';
  const occurredAt = `2026-0${(index % 4) + 1}-${10 + (index % 15)}`;
  const usual = { partnerId: partners[index % 4], quantity: '10', currency, occurredAt };
  await road.report(id, { ...usual, amount: `${100 + index}.37` });
  if (index % 3 === 0) await road.correct(id, 1, { ...usual, amount: `${200 + index}.11` });
  if (index % 5 === 0) await road.correct(id, 2, { ...usual, partnerId: partners[(index + 1) % 4] });
  if (index % 4 === 1) await road.giveBack(`r${index}`, id, { quantity: '-3', amount: '-30.03' });
  if (index % 11 === 3) await road.send(`POST /v1/sales/${id}/cancellation`);
};

const office: readonly ((road: Road) => Promise<{ readonly status: number; readonly text: string }>)[] = [
  (road) => road.send('POST /v1/plans/p/versions', terms('12.5', '2026-02-01')),
  (road) =>
    road.send('PUT /v1/exchange-rates', {
      rates: ['01-09', '02-08', '03-12', '04-12'].map((day) => ({
        from: 'PLN',
        to: 'EUR',
        date: `2026-${day}`,
        rate: '0.2345',
      })),
    }),
  (road) => road.send('PUT /v1/partners/kid-a', { name: 'Kid A', tier: 'gold', effectiveFrom: '2026-02-15' }),
  (road) =>
    road.send('PUT /v1/plans/p/assignments', {
      assignments: [{ partnerId: '*', from: '2026-01-01', to: '2026-04-20' }],
    }),
  (road) => road.send('POST /v1/plans/p/versions', terms('3.3', '2026-03-01')),
];

describe('sales, changed terms, the stream and revaluations at the same time', () => {
  it('end in what the law says', async () => {
    const road = await openRoad(context(), 'together');
    await road.plan('p', terms('10', '2026-01-01').components);
    let selling = true;
    const stream = async () => {
      while (selling) {
        await road.flow();
        await road.revalue();
      }
    };
    const changes = async () => {
      for (const change of office) {
        const { status, text } = await change(road);
        expect(status, text).toBeLessThan(300);
      }
    };
    const sales = async () => {
      for (let at = 0; at < 48; at += 8)
        await Promise.all(Array.from({ length: 8 }, (_, index) => sell(road, at + index)));
    };
    const streaming = stream();
    await Promise.all([sales(), changes()]).finally(() => {
      selling = false;
    });
    await streaming;
    await road.settle();
    expect(await salesOf(road)).toHaveLength(48);
    await audit(road);
  });
});
