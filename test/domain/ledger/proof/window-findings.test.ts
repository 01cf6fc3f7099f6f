import { describe, expect, it } from 'vitest';
import type { Entry, WindowState } from '../../../../domain/ledger/entry.ts';
import type { DueWindow } from '../../../../domain/ledger/proof/expected.ts';
import { Posted } from '../../../../domain/ledger/proof/posted.ts';
import { statesOf, windowFindings } from '../../../../domain/ledger/proof/window-findings.ts';
import { line } from '../booking.ts';

const key = 'plan/c/2024-01';
const sums = [{ version: 1, base: '100', driver: '100', sales: '1', units: 1 }];
const state = (over: Partial<WindowState> = {}): WindowState => ({ key, sums, amount: '10', ...over });
const due: DueWindow = {
  ...{ planId: 'plan', component: 'c', window: '2024-01', currency: 'EUR', amount: '10' },
  ...{ sums, paid: [] },
};

const compared = (open: readonly WindowState[], aside: readonly WindowState[] = [], one = due) => {
  const entry: Entry = {
    ...{ number: 1, partnerId: 'ann', at: '2024-02-01T00:00:00.000Z', day: '2024-02-01', causes: [] },
    ...{ lines: [line()], postings: [], balances: [], windows: [...open] },
  };
  const posted = new Posted();
  posted.read(entry);
  const expected = { partnerId: 'ann', sales: [], windows: new Map([[key, one]]), figures: {}, unpaid: {} };
  return { expected, posted, aside: aside.map((it) => ({ ...it, entry: 0 })), period: {} };
};
const details = (given: ReturnType<typeof compared>) => windowFindings(given).map(({ detail }) => detail);

describe('the windows that are carried on', () => {
  it('stand where they are open, else where they were put aside', () => {
    expect(statesOf(compared([state()], [state({ amount: '3' })]))).toEqual([state()]);
    expect(statesOf(compared([], [state({ amount: '3' })]))).toMatchObject([{ amount: '3' }]);
  });

  it('are right where sums and amount are those of the sales and of the lines', () => {
    expect(windowFindings(compared([state()]))).toEqual([]);
    expect(windowFindings(compared([], [state()]))).toEqual([]);
  });

  it('are told with what must be, what is, and the line that posted them last', () => {
    expect(windowFindings(compared([state({ amount: '10.01' })]))).toEqual([
      {
        kind: 'window',
        ...{ planId: 'plan', component: 'c', window: '2024-01', currency: 'EUR', line: '1-0' },
        expected: '10',
        posted: '10.01',
        detail: 'the amount of the window is not what was posted',
      },
    ]);
    const more = sums.map((one) => ({ ...one, driver: '101' }));
    expect(windowFindings(compared([state({ sums: more })]))).toEqual([
      {
        kind: 'window',
        ...{ planId: 'plan', component: 'c', window: '2024-01', currency: 'EUR', line: '1-0' },
        expected: '[[1,"100","100","1",1]]',
        posted: '[[1,"100","101","1",1]]',
        detail: 'the sums of the window are not those of its sales',
      },
    ]);
    expect(details(compared([state({ sums: [] })]))).toEqual([
      'the sums of the window are not those of its sales',
    ]);
    expect(windowFindings(compared([]))).toEqual([
      {
        kind: 'window',
        ...{ planId: 'plan', component: 'c', window: '2024-01', currency: 'EUR' },
        expected: '[[1,"100","100","1",1]]',
        detail: 'the window stands nowhere, neither open nor put aside',
      },
    ]);
  });

  it('need not stand where no sale has sums in them', () => {
    expect(windowFindings(compared([], [], { ...due, sums: [] }))).toEqual([]);
  });

  it('are told where what customers paid for is wrong', () => {
    const waits = { ...due, paid: sums, ripe: '10' };
    expect(windowFindings(compared([state({ paid: sums, ripe: '10' })], [], waits))).toEqual([]);
    expect(details(compared([state({ paid: [], ripe: '9.99' })], [], waits))).toEqual([
      'the paid sums of the window are wrong',
      'the ripe amount of the window is wrong',
    ]);
  });

  it('are left out beyond the period', () => {
    const wrong = compared([state({ amount: '1' })]);
    expect(windowFindings({ ...wrong, period: { from: '2024-02-01' } })).toEqual([]);
    expect(windowFindings({ ...compared([]), period: { from: '2024-02-01' } })).toEqual([]);
  });
});
