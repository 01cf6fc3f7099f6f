import { describe, expect, it } from 'vitest';
import { later } from '../../../domain/kernel/day.ts';
import { useFiles } from '../../kit/files.ts';
import { openPayingRoad } from '../../kit/paying-road.ts';
import { usePayouts } from '../../kit/payouts.ts';
import { useTable } from '../../kit/table.ts';
import { journalOf } from './ledger.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

describe('a statement as it was known', () => {
  it('is drafted of what was posted by then, and stands once it was issued', async () => {
    const road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
    const payouts = payoutsOf(road);
    await payouts.pay('2026-02');
    await road.report('SO-100', { amount: '100.00' });
    await road.settle();
    await road.report('SO-101', { amount: '50.00' });
    await road.settle();
    await payouts.begin('2026-03');
    // Posted after the cut-off: it belongs to the next statement.
    await road.report('SO-102', { amount: '900.00' });
    await road.settle();
    await payouts.decide('2026-03', 'approved');
    const journal = await journalOf(road, 'solo');
    const issued = await payouts.statement('solo', '2026-03');
    const admin = { as: 'partner-admin' as const, partner: 'solo' };
    const read = (period: string, asOf: string, sent = {}) =>
      road.send(`GET /v1/partners/solo/statements/${period}?asOf=${asOf}`, undefined, sent);
    const at = (index: number) => journal.at(index)?.at ?? '';
    expect(journal.map(({ causes }) => causes[0]?.split(/[_:@]/)[0])).toEqual([
      ...['sale', 'statement', 'payment', 'sale', 'sale', 'sale', 'statement', 'payment'],
    ]);
    const earned = async (period: string, asOf: string) => {
      const { body } = await read(period, asOf);
      const [one] = body.accounts;
      return [body.state, one.opening.amount, one.earned.amount, one.closing.amount, body.through];
    };
    // Before February was paid it would have been one account with March.
    expect(await earned('2026-03', at(0))).toEqual(['draft', '0.00', '12.50', '0.00', 1]);
    expect(await earned('2026-03', at(3))).toEqual(['draft', '0.00', '10.00', '0.00', 4]);
    expect(await earned('2026-03', at(4))).toEqual(['draft', '0.00', '15.00', '0.00', 5]);
    expect(await earned('2026-03', at(5))).toEqual(['draft', '0.00', '15.00', '0.00', 5]);
    const before = (await read('2026-03', later(issued.issuedAt ?? '', -1))).body;
    expect(before.accounts).toEqual(issued.accounts);
    const then = (await read('2026-03', issued.issuedAt ?? '')).body;
    expect(then).toMatchObject({ state: 'issued', accounts: issued.accounts, number: 2 });
    expect(then).not.toHaveProperty('documentSha256');
    expect((await read('2026-03', '2100-01-01T00:00:00Z')).body).toEqual(issued);
    // Also where the statement before has its date already and its entry not yet; there may be nothing to tell.
    for (const { at: posted, number } of journal)
      for (const shift of [-1, 0, 1]) {
        const { status } = await read('2026-03', later(posted, shift));
        expect(status === 200 || (status === 404 && number <= 4), `${number} ${shift}: ${status}`).toBe(true);
      }
    // A partner was told of nothing before it was issued, and nobody else is told at all.
    expect((await read('2026-03', later(issued.issuedAt ?? '', -1), admin)).status).toBe(404);
    expect((await read('2026-03', issued.issuedAt ?? '', admin)).body).toEqual(then);
    expect((await read('2026-03', issued.issuedAt ?? '', { ...admin, partner: 'kid-a' })).status).toBe(404);
    expect((await read('2026-07', at(0))).status).toBe(404);
  });
});
