import { describe, expect, it } from 'vitest';
import { fileNameOf, filesIn, fileWith } from '../../../../domain/payouts/bank/run-files.ts';
import { run } from '../cases.ts';

const totals = (...currencies: readonly string[]) =>
  currencies.map((currency) => ({ currency, payments: 1, amount: '1.00' }));
const written = (object: string, ...currencies: readonly string[]) => ({
  ...{ object, sha256: 'aa', totals: totals(...currencies) },
});
const of = run({
  bankFiles: [
    { attempt: 1, ...written('old', 'EUR', 'PLN') },
    { attempt: 2, format: 'pain.001', ...written('euros', 'EUR') },
    { attempt: 2, format: 'elixir-0', ...written('zlotys', 'PLN') },
  ],
  repeatFiles: [{ number: 1, format: 'elixir-0', ...written('again', 'PLN') }],
});

describe('the files of a run', () => {
  it('have a name each: that of their order, with the format where it is no pain.001', () => {
    expect(filesIn(of).map(({ name, order, format, object }) => [name, order, format, object])).toEqual([
      ['1', '1', 'pain.001', 'old'],
      ['2', '2', 'pain.001', 'euros'],
      ['2-elixir-0', '2', 'elixir-0', 'zlotys'],
      ['repeat-1-elixir-0', 'repeat-1', 'elixir-0', 'again'],
    ]);
    expect(fileNameOf('repeat-2', 'pain.001')).toBe('repeat-2');
    expect(filesIn(run())).toEqual([]);
  });
  it('hold a payment in one of them', () => {
    const object = (bankFile: string, currency: string) => fileWith(of, { bankFile, currency })?.object;
    expect([object('1', 'PLN'), object('2', 'PLN'), object('2', 'EUR')]).toEqual(['old', 'zlotys', 'euros']);
    expect([object('repeat-1', 'PLN'), object('repeat-1', 'EUR'), object('3', 'EUR')]).toEqual([
      ...['again', undefined, undefined],
    ]);
  });
});
