import { beforeEach, describe, expect, it } from 'vitest';
import { useFiles } from '../../kit/files.ts';
import { makePayable, openPayingRoad } from '../../kit/paying-road.ts';
import { type Payouts, usePayouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { Disputes } from '../ledger/disputing.ts';
import { figuresOf } from './figures.ts';
import { filesOf, journalOf } from './ledger.ts';

const context = useTable();
useFiles();
const payoutsOf = usePayouts();

let road: Road;
let payouts: Payouts;
beforeEach(async () => {
  road = await openPayingRoad(context(), `tenant-${crypto.randomUUID()}`);
  payouts = payoutsOf(road);
});
const told = async (period: string, partner = 'solo') => figuresOf(await payouts.statement(partner, period));
const agree = (draws: readonly object[], partner = 'solo', as: 'finance' | 'owner' = 'finance') =>
  road.must(`PUT /v1/partners/${partner}/draws`, { draws }, { as });
const earn = async (amount: string): Promise<void> => {
  await road.report(`s-${crypto.randomUUID()}`, { amount });
  await road.settle();
};
const monthly = (kind: 'recoverable' | 'guaranteed', amount: string, more: object = {}) => ({
  currency: 'EUR',
  amount,
  kind,
  from: '2026-02',
  ...more,
});

describe('a recoverable draw', () => {
  it('tops up what is less, and the excess of later months pays it back', async () => {
    await agree([monthly('recoverable', '20.00', { to: '2026-04' })]);
    await payouts.pay('2026-02');
    expect(await told('2026-02')).toBe(
      '0.00 | earned 12.50 | advanced 7.50 | payment 20.00 | 0.00 (owed 7.50)',
    );
    expect(await new Disputes(road).stands()).toBe('0.00 0.00 0.00 0.00 7.50');
    await payouts.pay('2026-03');
    expect(await told('2026-03')).toBe('0.00 | advanced 20.00 | payment 20.00 | 0.00 (owed 27.50)');
    await earn('250.00');
    await payouts.pay('2026-04');
    expect(await told('2026-04')).toBe(
      '0.00 | earned 25.00 | recovered 5.00 | payment 20.00 | 0.00 (owed 22.50)',
    );
    await earn('300.00');
    await payouts.pay('2026-05');
    expect(await told('2026-05')).toBe('0.00 | earned 30.00 | recovered 22.50 | payment 7.50 | 0.00');
    expect(await filesOf(road, '2026-03')).toEqual([['20.00']]);
    const journal = await journalOf(road, 'solo');
    const issued = journal.find(({ causes }) => causes.includes('statement:payout-run_2026-04'));
    expect(issued?.transfers?.map(({ from, to, amount }) => `${from} ${to} ${amount}`)).toEqual([
      'payable advances 5',
      'payable stated 20',
    ]);
  });

  it('is not advanced where it can’t be paid', async () => {
    await agree([monthly('recoverable', '20.00')], 'kid-b');
    await road.report('k', { partnerId: 'kid-b', amount: '30.00' });
    await road.settle();
    await payouts.pay('2026-02');
    expect(await told('2026-02', 'kid-b')).toBe('0.00 | earned 3.00 | 3.00 (below-minimum)');
    await makePayable(road, 'kid-b');
    await payouts.pay('2026-03');
    expect(await told('2026-03', 'kid-b')).toBe('3.00 | advanced 17.00 | payment 20.00 | 0.00 (owed 17.00)');
  });

  it('makes up for a negative balance first', async () => {
    await payouts.pay('2026-02');
    await road.giveBack('r-3', 's-3', { amount: '-125.00' });
    await road.settle();
    await agree([monthly('recoverable', '10.00', { to: '2026-03' })]);
    await payouts.pay('2026-03');
    expect(await told('2026-03')).toBe(
      '0.00 | earned -12.50 | advanced 22.50 | payment 10.00 | 0.00 (owed 22.50)',
    );
  });
});

describe('a guaranteed draw', () => {
  it('makes up for what was earned less, and is never paid back', async () => {
    await agree([monthly('guaranteed', '20.00')]);
    await payouts.pay('2026-02');
    expect(await told('2026-02')).toBe('0.00 | earned 12.50 | guaranteed 7.50 | payment 20.00 | 0.00');
    await earn('500.00');
    await payouts.pay('2026-03');
    expect(await told('2026-03')).toBe('0.00 | earned 50.00 | payment 50.00 | 0.00');
    expect(await new Disputes(road).stands()).toBe('0.00 0.00 0.00 0.00 0.00');
  });

  it('pays a partner that has earned nothing at all', async () => {
    await makePayable(road, 'kid-b');
    await agree([monthly('guaranteed', '20.00', { to: '2026-02' })], 'kid-b', 'owner');
    await payouts.pay('2026-02');
    expect(await told('2026-02', 'kid-b')).toBe('0.00 | guaranteed 20.00 | payment 20.00 | 0.00');
    await payouts.pay('2026-03');
    expect((await road.send('GET /v1/partners/kid-b/statements/2026-03')).status).toBe(404);
  });

  it('is due each month, also where one stands over, and pays for no dispute', async () => {
    await agree([monthly('guaranteed', '20.00')], 'kid-b');
    await agree([monthly('guaranteed', '12.50', { to: '2026-02' })]);
    const disputes = new Disputes(road);
    await disputes.opened('1-0');
    await payouts.pay('2026-02');
    await payouts.pay('2026-03');
    expect([await told('2026-02', 'kid-b'), await told('2026-03', 'kid-b')]).toEqual([
      '0.00 | guaranteed 20.00 | 20.00 (no-bank-account)',
      '20.00 | guaranteed 20.00 | 40.00 (no-bank-account)',
    ]);
    expect(await told('2026-02')).toBe(
      '0.00 | earned 12.50 | held 12.50 | 0.00 (disputed 12.50, nothing-payable)',
    );
  });
});

describe('the draws of a partner', () => {
  const send = (draws: readonly object[], sent: object = {}) =>
    road.send('PUT /v1/partners/solo/draws', { draws }, sent);

  it('are set by finance and the owner, and read by the vendor and the partner itself', async () => {
    const path = 'GET /v1/partners/solo/draws';
    expect((await road.must(path)).body).toMatchObject({ draws: [], version: 0 });
    const draws = [monthly('recoverable', '20.00')];
    const { body } = await agree(draws);
    expect(body).toMatchObject({ partnerId: road.id('partner', 'solo'), draws, version: 1 });
    expect((await agree(draws)).body).toEqual(body);
    expect((await road.must(path, undefined, { as: 'partner-admin', partner: 'solo' })).body).toEqual(body);
    expect((await road.send(path, undefined, { as: 'partner-admin', partner: 'top' })).status).toBe(404);
    expect((await road.send(path, undefined, { as: 'partner-seller', partner: 'solo' })).status).toBe(403);
    for (const sent of [{ as: 'channel-manager' }, { as: 'partner-admin', partner: 'solo' }])
      expect((await send(draws, sent)).status).toBe(403);
    expect((await send([], { headers: { 'if-match': '"7"' } })).status).toBe(412);
  });

  it('are refused with all that is wrong', async () => {
    const got = await send([
      monthly('recoverable', '0'),
      monthly('guaranteed', '1.005', { currency: 'PLN', from: '2026-05', to: '2026-04' }),
      monthly('guaranteed', '5', { from: '2027-01' }),
    ]);
    expect([got.status, got.body.type]).toEqual([422, '/problems/draw-invalid']);
    expect(got.body.errors.map(({ pointer }: { readonly pointer: string }) => pointer)).toEqual([
      '/draws/0/amount',
      '/draws/1/amount',
      '/draws/1/to',
      '/draws/2/from',
    ]);
  });
});
