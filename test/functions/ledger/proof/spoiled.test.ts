import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saleCause } from '../../../../domain/ledger/cause.ts';
import type { Entry } from '../../../../domain/ledger/entry.ts';
import { logger } from '../../../../functions/shell/context.ts';
import { entries, entryNumber } from '../../../../storage/ledger.ts';
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

/** The first line of an entry, changed. */
const withLine = (entry: Entry, change: Partial<Entry['lines'][number]>): Entry => ({
  ...entry,
  lines: entry.lines.map((line, index) => (index === 0 ? { ...line, ...change } : line)),
});
const withState = (entry: Entry, change: Partial<Entry['windows'][number]>): Entry => ({
  ...entry,
  windows: entry.windows.map((one) => (one.key.startsWith('resellers') ? { ...one, ...change } : one)),
});
const window = { planId: 'resellers', component: 'share', window: '2026-02' };

describe('a proof finds, and names,', () => {
  it('a cent in a line, where nothing else was changed', async () => {
    await spoil(road, 2, (entry) => withLine(entry, { difference: '10.01' }));
    const { outcome, found, findings } = await proofOf(road);
    expect(outcome).toBe('different');
    expect(found).toBe(findings.length);
    expect(findings[0]).toMatchObject({
      kind: 'line',
      partnerId: solo,
      line: '2-0',
      expected: '10',
      posted: '10.01',
      currency: 'EUR',
    });
    expect(findings.map(brief)).toEqual([
      'line 2026-02 10 10.01',
      'postings 0 0.01',
      'postings 0 -0.01',
      'amount 2026-02 30 30.01',
      'window 2026-02 30.01 30',
    ]);
  });

  it('a cent that was carried through the line, its postings and its balance', async () => {
    const wrong = (entry: Entry): Entry => ({
      ...withState(withLine(entry, { difference: '10.01', after: '30.01' }), { amount: '30.01' }),
      postings: [
        { account: 'commissions', currency: 'EUR', amount: '10.01' },
        { account: 'payable', currency: 'EUR', amount: '-10.01' },
      ],
      balances: entry.balances.map((one) => ({ ...one, payable: '30.01' })),
    });
    const mend = await spoil(road, 3, wrong);
    const { findings } = await proofOf(road);
    expect(findings).toMatchObject([
      { ...window, partnerId: solo, kind: 'amount', line: '3-0', expected: '30', posted: '30.01' },
    ]);
    await mend();
    expect((await proofOf(road)).outcome).toBe('proven');
  });

  it('a line that does not go on where the last one ended', async () => {
    await spoil(road, 2, (entry) => withLine(entry, { before: '9.99', after: '19.99' }));
    const { findings } = await proofOf(road);
    expect(findings.map(({ line, ...one }) => `${line ?? '-'} ${brief(one)}`)).toEqual([
      '2-0 line 2026-02 10 9.99',
      '3-0 line 2026-02 19.99 20',
    ]);
  });

  it('a sale that never came to the journal, by its name', async () => {
    const key = saleKey(road.tenant, road.id('sale', 's-2'));
    const sale = await sales.read(context().store, key);
    if (sale?.status !== 'accepted') throw new Error('there is no sale');
    const lost = { ...sale, id: road.id('sale', 'lost'), externalId: 'lost' };
    await sales.create(context().store, saleKey(road.tenant, lost.id), lost);
    const { outcome, findings } = await proofOf(road);
    expect(outcome).toBe('different');
    expect(findings[0]).toMatchObject({ kind: 'not-posted', partnerId: solo, sales: [lost.id] });
    expect(findings.map(brief)).toContain('amount 2026-02 40 30');
  });

  it('a cause that is missing', async () => {
    await spoil(road, 2, (entry) => ({ ...entry, causes: ['sale_00000000000000000000000000@1'] }));
    const { findings } = await proofOf(road);
    expect(findings).toMatchObject([{ kind: 'not-posted', sales: [road.id('sale', 's-2')] }]);
  });

  it('a sale that was counted twice', async () => {
    const last = (await journalOf(road)).at(-1);
    if (last === undefined) throw new Error('there is no journal');
    const cause = saleCause(road.id('sale', 's-2'), 1);
    const twice: Entry = {
      ...withState(withLine(last, { before: '30', after: '40' }), { amount: '40' }),
      number: 4,
      causes: [cause],
      figures: [{ currency: 'EUR', month: '2026-02', before: '300', after: '400' }],
      balances: last.balances.map((one) => ({ ...one, payable: '40' })),
    };
    await entries.create(
      context().store,
      { tenant: road.tenant, partnerId: solo, number: entryNumber(4) },
      twice,
    );
    const { findings } = await proofOf(road);
    expect(findings[0]).toMatchObject({
      kind: 'cause-twice',
      entry: 4,
      detail: `${cause} was taken in by entry 2 before`,
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'amount', line: '4-0', expected: '30', posted: '40' }),
    );
  });

  it('an entry that is gone', async () => {
    await context().store.remove(
      entries.key({ tenant: road.tenant, partnerId: solo, number: entryNumber(2) }),
    );
    const { findings } = await proofOf(road);
    expect(findings.map(({ kind }) => kind)).toContain('numbering');
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'not-posted', sales: [road.id('sale', 's-2')] }),
    );
  });
});
