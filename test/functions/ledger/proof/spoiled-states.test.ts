import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry } from '../../../../domain/ledger/entry.ts';
import { logger } from '../../../../functions/shell/context.ts';
import { closedWindows, entries, entryNumber } from '../../../../storage/ledger.ts';
import { pack } from '../../../../storage/packing.ts';
import { saleKey, sales } from '../../../../storage/sales.ts';
import { brief, proofOf } from '../../../kit/proving.ts';
import { openRoad, percent, type Road } from '../../../kit/road.ts';
import { useTable } from '../../../kit/table.ts';
import { journalOf, spoil } from './spoiling.ts';

const context = useTable();
vi.spyOn(logger, 'error').mockImplementation(() => undefined);
let road: Road;
let solo: string;
beforeEach(async () => {
  road = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
  solo = road.id('partner', 'solo');
  await road.plan('resellers', [percent('10')]);
  for (const name of ['s-1', 's-2', 's-3']) {
    await road.report(name);
    await road.flow();
  }
  await road.report('s-4', { partnerId: 'kid-a' });
  await road.settle();
});

const withState = (entry: Entry, change: Partial<Entry['windows'][number]>): Entry => ({
  ...entry,
  windows: entry.windows.map((one) => (one.key.startsWith('resellers') ? { ...one, ...change } : one)),
});
const window = { planId: 'resellers', component: 'share', window: '2026-02' };

describe('a proof finds, and names,', () => {
  it('wrong sums of an open window, though no amount is wrong yet', async () => {
    await spoil(road, 3, (entry) =>
      withState(entry, { sums: [{ version: 1, base: '299.9', driver: '300', sales: '3', units: 3 }] }),
    );
    const { findings } = await proofOf(road);
    expect(findings).toMatchObject([{ ...window, partnerId: solo, kind: 'window' }]);
    expect(findings[0]?.posted).toContain('299.9');
  });

  it('a window that was lost, and one whose amount is not what was posted', async () => {
    const mend = await spoil(road, 3, (entry) => ({ ...entry, windows: [] }));
    expect((await proofOf(road)).findings.map(({ kind }) => kind)).toEqual(['window', 'figure']);
    await mend();
    const state = (await journalOf(road)).at(-1)?.windows.find(({ key }) => key.startsWith('resellers'));
    if (state === undefined) throw new Error('there is no window');
    await spoil(road, 3, (entry) => ({
      ...entry,
      windows: entry.windows.filter(({ key }) => key !== state.key),
    }));
    const aside = { ...state, amount: '29.99', entry: 2 };
    await context().store.put(
      closedWindows.item({ tenant: road.tenant, partnerId: solo, key: state.key }, aside),
    );
    expect((await proofOf(road)).findings.map(brief)).toEqual(['window 2026-02 30 29.99']);
  });

  it('a broken balance, where it breaks', async () => {
    const broken = (entry: Entry): Entry => ({
      ...entry,
      balances: entry.balances.map((one) => ({ ...one, payable: '19.99', accrued: '0.01' })),
    });
    await spoil(road, 2, broken);
    expect((await proofOf(road)).findings.map((one) => `${one.entry} ${brief(one)}`)).toEqual([
      '2 balance 0 0.01',
      '2 balance 20 19.99',
    ]);
    await spoil(road, 3, (entry) => ({ ...entry, balances: broken(entry).balances }));
    expect((await proofOf(road)).findings.map((one) => `${one.entry} ${brief(one)}`)).toContain(
      '3 accrued 0 0.01',
    );
  });

  it('postings that do not sum to zero', async () => {
    await spoil(road, 3, (entry) => ({ ...entry, postings: entry.postings.slice(0, 1) }));
    expect((await proofOf(road)).findings.map(({ detail }) => detail)).toContain(
      'the postings do not sum to zero',
    );
  });

  it('a revenue that is not that of the sales', async () => {
    await spoil(road, 3, (entry) => ({
      ...entry,
      windows: entry.windows.map((one) => (one.key.startsWith('@revenue') ? { ...one, amount: '301' } : one)),
    }));
    expect((await proofOf(road)).findings.map(brief)).toEqual(['figure 2026-02 300 301']);
  });

  it('a sale that carries another valuation than the terms give it', async () => {
    const key = saleKey(road.tenant, road.id('sale', 's-3'));
    const sale = await sales.read(context().store, key);
    if (sale?.status !== 'accepted') throw new Error('there is no sale');
    const valuation = { decisions: sale.valuation.decisions.map((one) => ({ ...one, on: [] })) };
    await sales.replace(context().store, key, { ...sale, valuation, version: 2 });
    await road.settle();
    const { findings } = await proofOf(road);
    expect(findings[0]).toMatchObject({ kind: 'valuation', partnerId: solo, sales: [sale.id] });
    expect(findings.map(brief)).toContain('amount 2026-02 30 20');
  });

  it('a journal and a sale that can not be read', async () => {
    const key = { tenant: road.tenant, partnerId: solo, number: entryNumber(2) };
    const [, second] = await journalOf(road);
    if (second === undefined) throw new Error('there is no journal');
    await context().store.put({ ...entries.item(key, second), packed: pack({}) });
    expect((await proofOf(road)).findings).toMatchObject([
      { kind: 'unreadable', partnerId: solo, detail: expect.stringContaining('does not read as entry') },
    ]);
    const sale = saleKey(road.tenant, road.id('sale', 's-1'));
    await context().store.put({ ...sales.key(sale), type: 'sale', id: 'nothing' });
    expect((await proofOf(road)).findings).toMatchObject([
      { kind: 'unreadable', detail: expect.stringContaining('does not read as sale') },
    ]);
  });

  it('only what has days in the period that was asked for', async () => {
    await spoil(road, 3, (entry) => withState(entry, { sums: [] }));
    expect((await proofOf(road, { from: '2026-03-01' })).outcome).toBe('proven');
    expect((await proofOf(road, { to: '2026-01-31' })).outcome).toBe('proven');
    expect((await proofOf(road, { from: '2026-02-28', to: '2026-02-28' })).outcome).toBe('different');
  });
});
