import { describe, expect, it } from 'vitest';
import { dec, sumText } from '../../../domain/kernel/decimal.ts';
import { audit } from '../../kit/audit.ts';
import { openRoad, percent } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';

const context = useTable();

describe('the lines of a partner', () => {
  it('are listed newest first, page by page, and add up to the balance', async () => {
    const road = await openRoad(context(), 'paged');
    await road.plan('p', [percent('10'), percent('1', { id: 'second', window: 'sale' })]);
    for (let index = 0; index < 6; index += 1) {
      await road.report(`s${index}`, { amount: `${index}1.11` });
      if (index % 2 === 0) await road.report(`t${index}`, { occurredAt: '2026-03-05' });
      await road.flow();
    }
    // An entry without a line at the end, and one between.
    await road.report('nothing', { occurredAt: '2025-03-05' });
    await road.flow();
    const whole = await road.lines();
    expect(whole.length).toBeGreaterThan(15);
    const numbers = whole.map(({ id }) => id.split('-').map(Number));
    expect(numbers).toEqual(numbers.toSorted(([a = 0, b = 0], [c = 0, d = 0]) => c - a || d - b));
    for (const limit of [1, 2, 5, whole.length]) expect(await road.lines('solo', limit)).toEqual(whole);
    const sum = sumText(...whole.map(({ difference }) => difference.amount));
    expect(dec((await road.owed()) ?? '').equals(dec(sum))).toBe(true);
    expect((await road.must('GET /v1/partners/solo/balance')).body.entry).toBe(7);
    await audit(road);
  });

  it('accrue until their window is closed, or are payable at once', async () => {
    const road = await openRoad(context(), 'payable');
    await road.plan('p', [
      percent('10'),
      percent('1', { id: 'open', window: 'year', payable: { when: 'windowClose' } }),
      percent('2', { id: 'closed', window: 'month', payable: { when: 'windowClose' } }),
      percent('4', { id: 'held', payable: { holdDays: 30 } }),
      percent('8', { id: 'waits', payable: { when: 'customerPaid' } }),
    ]);
    await road.report('s', { occurredAt: '2026-01-20' });
    const { store, given } = context();
    await road.flow({ store, given: { ...given, now: () => '2026-02-01T00:00:00.000Z' } });
    const accounts = (await road.lines()).map(({ component, account }) => [component, account]);
    expect(Object.fromEntries(accounts)).toEqual({
      share: 'payable',
      open: 'accrued',
      closed: 'payable',
      held: 'accrued',
      waits: 'accrued',
    });
    expect((await road.must('GET /v1/partners/solo/balance')).body.balances).toEqual([
      {
        accrued: { amount: '13.00', currency: 'EUR' },
        payable: { amount: '12.00', currency: 'EUR' },
        onStatement: { amount: '0.00', currency: 'EUR' },
        disputed: { amount: '0.00', currency: 'EUR' },
        advanced: { amount: '0.00', currency: 'EUR' },
        total: { amount: '25.00', currency: 'EUR' },
      },
    ]);
    await audit(road);
  });

  it('are its own only', async () => {
    const road = await openRoad(context(), 'own-lines');
    await road.plan('p', [percent('10'), percent('5', { id: 'down', credit: 'downline' })]);
    await road.report('mine');
    await road.report('childs', { partnerId: 'kid-a' });
    await road.settle();
    const as = { as: 'partner-seller' as const, partner: 'solo' };
    for (const path of ['balance', 'ledger-lines', 'ledger-lines/1-0']) {
      expect((await road.send(`GET /v1/partners/solo/${path}`, undefined, as)).status).toBe(200);
      expect((await road.send(`GET /v1/partners/kid-a/${path}`, undefined, as)).status).toBe(404);
      expect((await road.send(`GET /v1/partners/nobody/${path}`, undefined, as)).status).toBe(404);
    }
    expect((await road.send('GET /v1/partners/solo/ledger-lines/1-9')).status).toBe(404);
    expect((await road.send('GET /v1/partners/solo/ledger-lines/99-0')).status).toBe(404);
    expect((await road.send('GET /v1/partners/solo/ledger-lines/x')).status).toBe(400);
    // A parent sees what it earns by a child, and not the child's sale.
    const top = { as: 'partner-admin' as const, partner: 'top' };
    const line = await road.send('GET /v1/partners/top/ledger-lines/1-0', undefined, top);
    expect(line.body).toMatchObject({ line: { component: 'down', after: { amount: '5.00' } } });
    expect(line.body.explanation).toMatchObject({ sales: [], hidden: 1, amount: '5.00' });
    expect(line.text).not.toContain('childs');
    const vendors = await road.must('GET /v1/partners/top/ledger-lines/1-0');
    expect(vendors.body.explanation).toMatchObject({
      sales: [
        { externalId: 'childs', counts: true, after: { shares: [{ child: road.id('partner', 'kid-a') }] } },
      ],
      hidden: 0,
    });
    const other = await openRoad(context(), 'other-lines');
    const id = road.id('partner', 'solo');
    expect((await other.send(`GET /v1/partners/${id}/ledger-lines`)).status).toBe(404);
    const page = await road.must('GET /v1/partners/solo/ledger-lines?limit=1');
    if (page.body.next !== null)
      expect((await road.send(`GET /v1/partners/kid-a/ledger-lines?cursor=${page.body.next}`)).status).toBe(
        400,
      );
  });
});
