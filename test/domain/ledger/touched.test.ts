import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../../domain/commissions/contribution.ts';
import { driverOf } from '../../../domain/commissions/price-windows.ts';
import { text } from '../../../domain/kernel/decimal.ts';
import type { Movement } from '../../../domain/ledger/book.ts';
import type { WindowState } from '../../../domain/ledger/entry.ts';
import { TouchedWindows } from '../../../domain/ledger/touched.ts';
import { writeSums } from '../../../domain/ledger/window-state.ts';
import { component, planOf, sums, version } from '../commissions/cases.ts';
import { book, contribution, movement } from './booking.ts';

const steps = [{ from: '100', amount: '50' }];
const growing = component({ id: 'g', rate: { type: 'steps', driver: 'growth', target: 'revenue', steps } });
const waiting = component({ id: 'w', payable: { when: 'customerPaid' } });
const plan = planOf(
  version([component(), growing, waiting]),
  version([component(), growing, component({ id: 'w' })], { effectiveFrom: '2024-01-20' }),
);
const state = (key: string, base: string, over: Partial<WindowState> = {}): WindowState => ({
  key,
  sums: writeSums(sums(1, { base })),
  amount: '0',
  ...over,
});
const touched = (movements: readonly Movement[], states: readonly WindowState[] = []) =>
  new TouchedWindows(
    movements,
    book(undefined, { state: (key) => states.find((one) => one.key === key) }, plan),
  );
const growth = (base: string, window: string, over: Partial<Contribution> = {}) =>
  contribution(base, { component: 'g', window, ...over });
const keys = (of: TouchedWindows) => [...of.all.keys()];

describe('the windows that movements touch', () => {
  it('are those of what came and went, each once, with their sums after it and all causes', () => {
    const both = touched(
      [
        movement('s1@2', { went: [contribution('100')], came: [contribution('70', { window: '2024-02' })] }),
        movement('s2@1', { came: [contribution('5')] }),
      ],
      [state('plan/c/2024-01', '110')],
    );
    expect(keys(both)).toStrictEqual(['plan/c/2024-02', 'plan/c/2024-01']);
    const [february, january] = [...both.all.values()];
    expect([february?.was, [...(february?.causes ?? [])]]).toStrictEqual([undefined, [0]]);
    expect([january?.was?.key, [...(january?.causes ?? [])]]).toStrictEqual(['plan/c/2024-01', [0, 1]]);
    expect(writeSums(january?.sums ?? new Map())).toStrictEqual([
      { version: 1, base: '15', driver: '15', sales: '1', units: 1 },
    ]);
  });
  it('leave out those of one sale: they have no state', () =>
    expect(
      keys(touched([movement('s1@1', { came: [contribution('1', { window: 'sale:s1' })] })])),
    ).toStrictEqual([]));
  it('know the latest day of what came, and of what went', () => {
    const came = ['2024-01-10', '2024-01-15', '2024-01-12'].map((day) => contribution('1', { day }));
    const went = ['2024-01-03', '2024-01-09'].map((day) => contribution('1', { day }));
    const [one] = touched([movement('s1@1', { came, went })]).all.values();
    expect(one?.payments).toStrictEqual({ came: '2024-01-15', went: '2024-01-09' });
  });
});

describe('what is to be measured again', () => {
  const again = (window: string) =>
    movement('target', { remeasured: [{ planId: 'plan', component: 'c', window }] });
  it('is touched where somebody contributed to it, with its sums as they were', () => {
    const one = touched([again('2024-01')], [state('plan/c/2024-01', '110')]);
    expect(keys(one)).toStrictEqual(['plan/c/2024-01']);
    expect(text(driverOf(one.sumsOf('plan/c/2024-01') ?? new Map()))).toBe('110');
  });
  it('is left alone where nobody did', () => expect(keys(touched([again('2024-01')]))).toStrictEqual([]));
});

describe('growth', () => {
  const years = ['2023-01', '2024-01', '2025-01', '2026-01'].map((window) =>
    state(`plan/g/${window}`, '100'),
  );
  it('has the window a year later measured again, by the same causes, and no other year', () => {
    const moved = touched([movement('t'), movement('s1@1', { came: [growth('1', '2024-01')] })], years);
    expect(keys(moved)).toStrictEqual(['plan/g/2024-01', 'plan/g/2025-01']);
    expect([...(moved.all.get('plan/g/2025-01')?.causes ?? [])]).toStrictEqual([1]);
  });
  it('has each year measured against the one before, where two move at once', () => {
    const moved = touched(
      [
        movement('s1@1', { came: [growth('1', '2023-01')] }),
        movement('s2@1', { went: [growth('1', '2025-01')] }),
      ],
      years,
    );
    expect(keys(moved).sort()).toStrictEqual(years.map(({ key }) => key));
    expect([...(moved.all.get('plan/g/2024-01')?.causes ?? [])]).toStrictEqual([0]);
    expect([...(moved.all.get('plan/g/2026-01')?.causes ?? [])]).toStrictEqual([1]);
  });
  it('leaves a year later alone where nobody sold then, and where the component does not grow', () => {
    expect(keys(touched([movement('s1@1', { came: [growth('1', '2024-01')] })]))).toStrictEqual([
      'plan/g/2024-01',
    ]);
    const plain = ['2024-01', '2025-01'].map((window) => state(`plan/c/${window}`, '100'));
    expect(keys(touched([movement('s1@1', { came: [contribution('1')] })], plain))).toStrictEqual([
      'plan/c/2024-01',
    ]);
  });
  it('sees the year before as it is after the movements, also where they do not touch it', () => {
    const moved = touched([movement('s1@1', { came: [growth('1', '2024-01')] })], years);
    const driver = (window: string) => text(driverOf(moved.sumsOf(`plan/g/${window}`) ?? new Map()));
    expect([driver('2023-01'), driver('2024-01')]).toStrictEqual(['100', '101']);
    expect(moved.sumsOf('plan/g/2022-01')).toBeUndefined();
  });
});

describe('a window that the customer’s payment makes payable', () => {
  const due = (base: string, over: Partial<Contribution> = {}) =>
    contribution(base, { component: 'w', ...over });
  const paidIn = (movements: readonly Movement[], states: readonly WindowState[] = []) => {
    const [one] = touched(movements, states).all.values();
    return {
      paid: writeSums(one?.paid ?? new Map()).map(({ version: number, base }) => `${number} ${base}`),
      payments: one?.payments,
    };
  };
  it('counts as paid what has a day of payment, and knows the latest of them', () => {
    const paid = due('10', { paidOn: '2024-02-03' });
    const moved = movement('s1@2', {
      went: [due('10')],
      came: [paid, due('7'), due('1', { paidOn: '2024-02-01' })],
    });
    expect(paidIn([moved])).toStrictEqual({ paid: ['1 11'], payments: { came: '2024-02-03' } });
    expect(paidIn([movement('s1@3', { went: [paid], came: [due('10')] })])).toStrictEqual({
      paid: ['1 -10'],
      payments: { went: '2024-02-03' },
    });
  });
  it('counts as paid what a version contributed that does not wait, by its business day', () => {
    const free = movement('s1@1', { came: [due('10', { version: 2, day: '2024-01-22' })] });
    expect(paidIn([free])).toStrictEqual({ paid: ['2 10'], payments: { came: '2024-01-22' } });
  });
  it('goes on from what was paid; where nothing waited for the customer before, from everything', () => {
    const came = movement('s1@1', { came: [due('10')] });
    const was = state('plan/w/2024-01', '100');
    expect(paidIn([came], [was]).paid).toStrictEqual(['1 100']);
    const paid = writeSums(sums(1, { base: '30' }));
    expect(paidIn([came], [{ ...was, paid, ripe: '3' }]).paid).toStrictEqual(['1 30']);
  });
});
