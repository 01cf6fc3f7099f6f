import { describe, expect, it } from 'vitest';
import { dec } from '../../../../domain/kernel/decimal.ts';
import type { Entry, Line, MovedFigure } from '../../../../domain/ledger/entry.ts';
import { postingsOf } from '../../../../domain/ledger/postings.ts';
import { Posted } from '../../../../domain/ledger/proof/posted.ts';
import { balance, line } from '../booking.ts';

/** An entry that posts its lines and leaves so much payable. */
const entry = (
  number: number,
  lines: readonly Line[],
  payable: string,
  over: Partial<Entry> = {},
): Entry => ({
  ...{ number, partnerId: 'ann', at: '2024-02-01T00:00:00.000Z', day: '2024-02-01', causes: [] },
  ...{ lines: [...lines], postings: postingsOf({ lines }), balances: [balance({ payable })], windows: [] },
  ...over,
});
const read = (...entries: readonly Entry[]): Posted => {
  const posted = new Posted();
  for (const one of entries) posted.read(one);
  return posted;
};
const window = { planId: 'plan', component: 'c', window: '2024-01', currency: 'EUR' };
const next = line({ before: '10', after: '15.5', difference: '5.5' });

describe('a journal that is read from its first entry', () => {
  it('is right where each entry follows from the ones before it', () => {
    const second = entry(2, [next], '15.5', { causes: ['sale_2@1', 'sale_1@2'] });
    const posted = read(entry(1, [line()], '10', { causes: ['sale_1@1'] }), second);
    expect(posted.found).toEqual([]);
    expect(posted.windows).toEqual(
      new Map([['plan/c/2024-01', { ...window, sum: dec('15.5'), after: '15.5', line: '2-0' }]]),
    );
    expect([...posted.causes]).toEqual([
      ['sale_1@1', 1],
      ['sale_2@1', 2],
      ['sale_1@2', 2],
    ]);
    expect(posted.tail).toBe(second);
  });

  it('takes amounts for the same however many zeros they end with', () => {
    const first = line({ before: '0.0', after: '10.00', difference: '10.0' });
    expect(read(entry(1, [first], '10.000'), entry(2, [next], '15.50')).found).toEqual([]);
  });

  it('tells a number that is missing once, a cause that comes again each time', () => {
    const { found, causes } = read(
      entry(1, [], '0', { causes: ['sale_1@1'] }),
      entry(3, [], '0', { causes: ['sale_1@1'] }),
      entry(4, [], '0', { causes: ['sale_1@1'] }),
    );
    const twice = { kind: 'cause-twice', detail: 'sale_1@1 was taken in by entry 1 before' };
    expect(found).toEqual([
      {
        ...{ kind: 'numbering', entry: 3, expected: '2', posted: '3' },
        detail: 'the number of an entry is not the one behind the last',
      },
      { ...twice, entry: 3 },
      { ...twice, entry: 4 },
    ]);
    expect([...causes]).toEqual([['sale_1@1', 1]]);
  });

  it('tells a line that does not follow from the one before it', () => {
    const jump = line({ before: '11', after: '15', difference: '4' });
    const first = line({ component: 'd', before: '2', after: '3', difference: '1' });
    const detail = 'the amount before the line is not the one after the line before it';
    expect(read(entry(1, [line()], '10'), entry(2, [jump, first], '15')).found).toEqual([
      { kind: 'line', ...window, line: '2-0', entry: 2, expected: '10', posted: '11', detail },
      { kind: 'line', ...window, component: 'd', line: '2-1', entry: 2, expected: '0', posted: '2', detail },
    ]);
  });

  it('lets each line of a single sale stand by itself', () => {
    const one = { component: 'own', window: 'sale:sale_1' };
    const newer = line({ ...one, before: '10', after: '4', difference: '-6' });
    const posted = read(entry(1, [newer], '-6'), entry(2, [line(one)], '4'));
    expect(posted.found).toEqual([]);
    expect([...posted.windows.values()]).toEqual([
      { ...window, ...one, sum: dec('4'), after: '10', line: '2-0' },
    ]);
  });

  it('tells a difference that is not that of its line', () => {
    expect(read(entry(1, [line({ difference: '9.99' })], '9.99')).found).toEqual([
      {
        ...{ kind: 'line', ...window, line: '1-0', entry: 1, expected: '10', posted: '9.99' },
        detail: 'the difference is not after less before',
      },
    ]);
  });

  it('tells what its postings and balances lack', () => {
    expect(read(entry(1, [line()], '10.01')).found).toMatchObject([{ kind: 'balance', entry: 1 }]);
  });
});

describe('the revenue of a journal', () => {
  const moved = (before: string, after: string, month = '2024-01'): MovedFigure => ({
    ...{ currency: 'EUR', month, before, after },
  });
  const figures = (number: number, ...all: readonly MovedFigure[]) =>
    entry(number, [], '0', { figures: [...all] });

  it('follows by currency and month', () => {
    const dollars = { ...moved('0', '7'), currency: 'USD' };
    const posted = read(
      figures(1, moved('0', '100'), dollars),
      figures(2, moved('100.0', '120'), moved('0', '5', '2024-02')),
    );
    expect(posted.found).toEqual([]);
    expect(posted.figures).toEqual(
      new Map([
        ['EUR/2024-01', '120'],
        ['USD/2024-01', '7'],
        ['EUR/2024-02', '5'],
      ]),
    );
  });

  it('is told where it does not', () => {
    const { found } = read(figures(1, moved('1', '100')), figures(2, moved('90', '120')));
    const told = (number: number, expected: string, posted: string) => ({
      ...{ kind: 'figure', entry: number, window: '2024-01', currency: 'EUR', expected, posted },
      detail: 'the revenue before the entry is not the one that stood',
    });
    expect(found).toEqual([told(1, '0', '1'), told(2, '100', '90')]);
  });
});
