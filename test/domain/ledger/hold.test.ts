import { describe, expect, it } from 'vitest';
import { dec } from '../../../domain/kernel/decimal.ts';
import { disputeOf } from '../../../domain/ledger/cause.ts';
import type { Entry, Line, Maturing } from '../../../domain/ledger/entry.ts';
import { entry as entrySchema } from '../../../domain/ledger/entry.ts';
import { endEntry, holdEntry } from '../../../domain/ledger/hold.ts';
import { now, posted, tail } from './disputing.ts';

const row = { planId: 'plan', component: 'c', kind: 'commission', window: '2024-01' } as const;
const waits = (until: string, amount: string): Maturing => ({ ...row, until, currency: 'EUR', amount });
const held = (line: Partial<Line>, of: Entry = tail(), matured = '0') =>
  holdEntry(of, { disputeId: 'dispute_1', line: posted(line), matured: dec(matured) }, now);
const moves = (entry: Entry | undefined): readonly string[] =>
  (entry?.transfers ?? []).map(({ from, to, amount, line = '' }) => `${from} ${to} ${amount} ${line}`.trim());
const ended = (
  entry: Entry | undefined,
  line: Partial<Line>,
  parts: ReturnType<typeof held>['parts'],
  at = now,
) => endEntry(entry ?? tail(), { disputeId: 'dispute_1', line: posted(line), parts }, at);

describe('a hold', () => {
  it('takes what is payable, of the line alone', () => {
    const { parts, entry } = held({});
    expect(parts).toStrictEqual([{ amount: '10' }]);
    expect(moves(entry)).toStrictEqual(['payable disputed 10 1-0']);
    expect(entry).toMatchObject({ number: 8, causes: ['held:dispute_1'], lines: [] });
    expect(entry?.balances).toMatchObject([{ payable: '90', accrued: '50', disputed: '10' }]);
    expect(entrySchema.parse(entry)).toStrictEqual(entry);
    expect(disputeOf(entry?.causes[0] ?? '')).toStrictEqual({ disputeId: 'dispute_1', isHold: true });
  });
  it('takes what waits out of its day', () => {
    const of = tail({ maturing: [waits('2024-03-01', '10'), waits('2024-04-01', '40')] });
    const { parts, entry } = held({ account: 'accrued', until: '2024-03-01' }, of);
    expect(parts).toStrictEqual([{ amount: '10', until: '2024-03-01' }]);
    expect(moves(entry)).toStrictEqual(['accrued disputed 10 1-0']);
    expect(entry?.maturing).toStrictEqual([waits('2024-04-01', '40')]);
  });
  it('takes from what is payable where the day has come, which is released first', () => {
    const of = tail({ maturing: [waits('2024-02-10', '10')] });
    const { parts, entry } = held({ account: 'accrued', until: '2024-02-10' }, of);
    expect(parts).toStrictEqual([{ amount: '10' }]);
    expect(moves(entry)).toStrictEqual(['accrued payable 10', 'payable disputed 10 1-0']);
    expect(entry).not.toHaveProperty('maturing');
  });
  it('of a line that takes back gives it back until the outcome', () => {
    expect(moves(held({ difference: '-10' }).entry)).toStrictEqual(['disputed payable 10 1-0']);
    const later = held({ difference: '-10', account: 'accrued', until: '2024-03-01' });
    expect(moves(later.entry)).toStrictEqual(['disputed accrued 10 1-0']);
    expect(later.entry?.maturing).toStrictEqual([waits('2024-03-01', '10')]);
  });
  it('of a line that waits for the customer takes nothing of other rows', () => {
    const other = { ...waits('2024-03-01', '8'), component: 'other' };
    const line = { account: 'accrued', difference: '30' } as const;
    expect(held(line, tail({ maturing: [other] })).parts).toStrictEqual([]);
  });
  it('of a line that waits for the customer takes what ripened, the latest first', () => {
    const line = { account: 'accrued', difference: '30' } as const;
    expect(held(line)).toStrictEqual({ parts: [], entry: undefined });
    const of = tail({ maturing: [waits('2024-03-01', '8'), waits('2024-04-01', '15')] });
    expect(held(line, of, '100').parts).toStrictEqual([
      { amount: '15', until: '2024-04-01' },
      { amount: '8', until: '2024-03-01' },
      { amount: '7' },
    ]);
    expect(held(line, tail(), '12').parts).toStrictEqual([{ amount: '12' }]);
    expect(held({ ...line, difference: '-30' }, of, '100').parts).toStrictEqual([]);
  });
  it('of a single sale concerns the row of all single sales', () => {
    const { entry } = held({ window: 'sale:sale_1' });
    expect(entry?.transfers?.[0]?.of).toStrictEqual({ ...row, window: 'sale' });
  });
});

describe('the end of a dispute', () => {
  it('gives back what was payable', () => {
    const { parts, entry } = held({});
    const end = ended(entry, {}, parts);
    expect(moves(end)).toStrictEqual(['disputed payable 10 1-0']);
    expect(end).toMatchObject({ number: 9, causes: ['dispute:dispute_1'] });
    expect(end?.balances).toMatchObject([{ payable: '100', disputed: '0' }]);
    expect(disputeOf(end?.causes[0] ?? '')).toStrictEqual({ disputeId: 'dispute_1', isHold: false });
  });
  it.each([['10'], ['-10']])(
    'lets %s wait for its day again, or be payable where that has come',
    (difference) => {
      const line = { account: 'accrued', until: '2024-03-01', difference } as const;
      const of = tail({ maturing: [waits('2024-03-01', difference)] });
      const { parts, entry } = held(line, of);
      const before = ended(entry, line, parts);
      expect(before?.balances).toStrictEqual(of.balances);
      expect(before?.maturing).toStrictEqual([waits('2024-03-01', difference)]);
      const after = ended(entry, line, parts, '2024-03-01T00:00:00.000Z');
      const payable = difference === '10' ? '110' : '90';
      expect(after?.balances).toMatchObject([{ payable, disputed: '0' }]);
      expect(after).not.toHaveProperty('maturing');
    },
  );
  it('adjusts, also where nothing was held', () => {
    const { line, ...ending } = { disputeId: 'dispute_1', line: posted(), parts: [] };
    const end = endEntry(tail(), { ...ending, line, adjustment: '-2.5' }, now);
    expect(end?.adjustments).toStrictEqual([{ cause: 0, currency: 'EUR', amount: '-2.5', line: '1-0' }]);
    expect(end?.postings).toStrictEqual([
      { account: 'adjustments', currency: 'EUR', amount: '-2.5' },
      { account: 'payable', currency: 'EUR', amount: '2.5' },
    ]);
    expect(endEntry(tail(), { ...ending, line }, now)).toBeUndefined();
  });
});
