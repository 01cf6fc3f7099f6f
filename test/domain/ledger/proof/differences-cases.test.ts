import { describe, expect, it } from 'vitest';
import type { Entry, Line, Maturing, WindowState } from '../../../../domain/ledger/entry.ts';
import { postingsOf } from '../../../../domain/ledger/postings.ts';
import { differences, missingSales } from '../../../../domain/ledger/proof/differences.ts';
import type { DueWindow, Expected } from '../../../../domain/ledger/proof/expected.ts';
import { Posted } from '../../../../domain/ledger/proof/posted.ts';
import type { Compared } from '../../../../domain/ledger/proof/window-findings.ts';
import { balance, line } from '../booking.ts';

/** A journal of one entry that is right in itself. */
const journal = (lines: readonly Line[], over: Partial<Entry> = {}): Posted => {
  const posted = new Posted();
  posted.read({
    ...{ number: 1, partnerId: 'ann', at: '2024-02-01T00:00:00.000Z', day: '2024-02-01', causes: [] },
    ...{ lines: [...lines], postings: postingsOf({ lines }), balances: [], windows: [], ...over },
  });
  return posted;
};
const expected = (due: readonly DueWindow[], over: Partial<Expected> = {}): Expected => ({
  ...{ partnerId: 'ann', sales: [], figures: {}, unpaid: {}, ...over },
  windows: new Map(due.map((one) => [`${one.planId}/${one.component}/${one.window}`, one])),
});
const compared = (due: Expected, posted: Posted, over: Partial<Compared> = {}): Compared => ({
  ...{ expected: due, posted, aside: [], period: {}, ...over },
});

const paid = { balances: [balance({ payable: '10' })] };
const month = { planId: 'plan', component: 'c', window: '2024-01', currency: 'EUR' };
const single = { planId: 'plan', component: 'own', window: 'sale:sale_1', currency: 'EUR' };
const detail = 'what was posted is not what the sales come to';

describe('the amount of a window', () => {
  const own = line({ ...single });

  it('is told where it is not what its sales come to, with the line that posted it last', () => {
    const given = compared(expected([{ ...month, amount: '12' }]), journal([line()], paid));
    expect(differences(given)).toEqual([
      { kind: 'amount', ...month, expected: '12', posted: '10', line: '1-0', detail },
    ]);
    expect(differences(compared(expected([{ ...month, amount: '10.00' }]), given.posted))).toEqual([]);
  });

  it('is told where nothing was posted, and where nothing is due', () => {
    expect(differences(compared(expected([{ ...single, amount: '3' }]), new Posted()))).toEqual([
      { kind: 'amount', ...single, expected: '3', posted: '0', sales: ['sale_1'], detail },
    ]);
    expect(differences(compared(expected([]), journal([own], paid)))).toEqual([
      { kind: 'amount', ...single, expected: '0', posted: '10', line: '1-0', sales: ['sale_1'], detail },
    ]);
  });

  it('is left out beyond the period; that of a sale that is not known is not', () => {
    const period = { from: '2024-02-01' };
    const due = { ...single, amount: '3', day: '2024-01-31' };
    expect(differences(compared(expected([due]), journal([own], paid), { period }))).toEqual([]);
    expect(differences(compared(expected([]), journal([line()], paid), { period }))).toEqual([]);
    expect(differences(compared(expected([]), journal([own], paid), { period }))).toMatchObject([
      { kind: 'amount', ...single },
    ]);
  });
});

describe("a partner's own revenue", () => {
  const state = (window: string, amount: string): WindowState => ({
    ...{ key: `@revenue/EUR/${window}`, sums: [], amount },
  });
  const told = (window: string, due: string, posted: string) => ({
    ...{ kind: 'figure', window, currency: 'EUR', expected: due, posted },
    detail: "the partner's own revenue is not that of its sales",
  });

  it('is told where it is not that of its sales, open or put aside', () => {
    const posted = journal([], { windows: [state('2024-01', '100'), state('2024-02', '50.0')] });
    const aside = [{ ...state('2024-03', '7'), entry: 1 }];
    const figures = { 'EUR/2024-01': '90', 'EUR/2024-02': '50', 'EUR/2024-04': '3' };
    expect(differences(compared(expected([], { figures }), posted, { aside }))).toEqual([
      told('2024-01', '90', '100'),
      told('2024-03', '0', '7'),
      told('2024-04', '3', '0'),
    ]);
  });

  it('is left out beyond the period', () => {
    const given = compared(
      expected([], { figures: { 'EUR/2024-01': '90', 'EUR/2024-02': '1' } }),
      journal([]),
    );
    expect(differences({ ...given, period: { from: '2024-02-01' } })).toEqual([told('2024-02', '1', '0')]);
  });

  it('is not looked for among the windows of plans', () => {
    const due = { ...month, amount: '10', sums: [], paid: [] };
    const windows = [{ key: 'plan/c/2024-01', sums: [], amount: '10' }];
    expect(differences(compared(expected([due]), journal([line()], { ...paid, windows })))).toEqual([]);
  });
});

describe('what is accrued', () => {
  const accruing = line({ account: 'accrued' });
  const due = { ...month, amount: '10' };
  const maturing = (amount: string, currency = 'EUR'): Maturing => ({
    ...{ planId: 'plan', component: 'c', kind: 'commission', window: '2024-01' },
    ...{ until: '2024-03-01', currency, amount },
  });
  const accrued = { balances: [balance({ accrued: '10' })] };
  const told = (due: string) => ({
    ...{ kind: 'accrued', entry: 1, currency: 'EUR', expected: due, posted: '10' },
    detail: 'what is accrued is neither to mature nor to be paid by customers',
  });
  const found = (over: Partial<Entry>, by: Partial<Expected> = {}, windows: readonly DueWindow[] = [due]) =>
    differences(compared(expected(windows, by), journal([accruing], { ...accrued, ...over })));

  it('is what matures and what single sales wait for, each in its currency', () => {
    expect(found({ maturing: [maturing('4'), maturing('6'), maturing('3', 'USD')] })).toEqual([]);
    expect(found({ maturing: [maturing('4')] }, { unpaid: { EUR: '6', USD: '1' } })).toEqual([]);
    expect(found({ maturing: [maturing('4')] }, { unpaid: { EUR: '6.01' } })).toEqual([told('10.01')]);
    expect(found({})).toEqual([told('0')]);
  });

  it('is what of a window is not ripe, in the currency that was posted', () => {
    const windows: WindowState[] = [
      { key: 'plan/c/2024-01', sums: [], amount: '10', ripe: '3' },
      { key: 'plan/d/2024-01', sums: [], amount: '0' },
    ];
    const rest = { maturing: [maturing('3')] };
    const ripe = { ...due, ripe: '3' };
    expect(found({ windows, ...rest }, {}, [ripe])).toEqual([]);
    // The terms name another currency than the line: what is accrued is the line's.
    expect(found({ windows, ...rest }, {}, [{ ...ripe, currency: 'USD' }])).toEqual([]);
    expect(found({ windows }, {}, [ripe])).toEqual([told('7')]);
  });

  it('counts what is not ripe of a window that was never posted in the currency that it is due in', () => {
    const windows = [{ key: 'plan/d/2024-01', sums: [], amount: '0', ripe: '-10' }];
    const other = { ...month, component: 'd', amount: '0', ripe: '-10' };
    expect(found({ windows }, {}, [due, other])).toEqual([]);
    expect(found({ windows }, {}, [due, { ...other, currency: 'USD' }])).toEqual([told('0')]);
  });
});

describe('what a journal lacks', () => {
  it('is the newest form of a sale that it has not taken in', () => {
    const sales = ['sale_1@1', 'sale_2@3', 'target:revenue:2024-01@1'];
    const posted = journal([], { causes: ['sale_1@1', 'sale_2@2'] });
    expect(missingSales({ expected: expected([], { sales }), posted })).toEqual(['sale_2']);
  });

  it('is told behind what is wrong in itself', () => {
    const posted = journal([line()], { ...paid, number: 2 });
    expect(differences(compared(expected([]), posted)).map(({ kind }) => kind)).toEqual([
      'numbering',
      'amount',
    ]);
  });
});
