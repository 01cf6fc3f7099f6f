import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec } from '../../../../domain/kernel/decimal.ts';
import { recentOf, unusual } from '../../../../domain/payouts/statement/unusual.ts';
import { runs } from '../../../kit/runs.ts';
import { account, statement } from '../cases.ts';

const before = ['100', '110', '90', '105'];

describe('a payment that is unlike those before', () => {
  it('is more than three times, or less than a third, of their median', () => {
    expect(unusual(dec('307.50'), before)).toBeUndefined();
    expect(unusual(dec('307.51'), before)).toEqual({ median: '102.5', payments: 4 });
    expect(unusual(dec('34.17'), before)).toBeUndefined();
    expect(unusual(dec('34.16'), before)).toEqual({ median: '102.5', payments: 4 });
  });

  it('is not told of the first payments, nor where nothing is paid', () => {
    expect(unusual(dec('9000'), ['100', '100'])).toBeUndefined();
    expect(unusual(dec('0'), before)).toBeUndefined();
  });

  it('does not depend on the order of those before, nor on the unit of money', () => {
    const cents = fc.integer({ min: 1, max: 10_000_000 });
    fc.assert(
      fc.property(cents, fc.array(cents, { minLength: 3, maxLength: 12 }), (payment, all) => {
        const said = unusual(dec(String(payment)), all.map(String));
        expect(unusual(dec(String(payment)), all.toReversed().map(String))).toEqual(said);
        const hundredfold = unusual(
          dec(`${payment}00`),
          all.map((one) => `${one}00`),
        );
        expect(hundredfold === undefined).toBe(said === undefined);
        const sorted = all.toSorted((a, b) => a - b);
        const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
        if (payment > 3 * most || 3 * payment < least) expect(said).toBeDefined();
        if (payment >= most / 3 && payment <= 3 * least) expect(said).toBeUndefined();
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('what was paid before', () => {
  it('is kept by currency, the newest first, twelve at most; what stood over is no payment', () => {
    const eur = account({ payment: '50' });
    const first = statement({ accounts: [eur, account({ currency: 'PLN', payment: '0' })] });
    expect(recentOf(undefined)).toEqual([]);
    expect(recentOf(first)).toEqual([{ currency: 'EUR', payments: ['50'] }]);
    const many = Array.from({ length: 12 }, (_, index) => String(index + 1));
    const later = statement({ accounts: [eur], recent: [{ currency: 'EUR', payments: many }] });
    expect(recentOf(later)).toEqual([{ currency: 'EUR', payments: ['50', ...many.slice(0, 11)] }]);
    const quiet = statement({
      accounts: [account({ currency: 'PLN', payment: '9' })],
      recent: [{ currency: 'EUR', payments: ['7'] }],
    });
    expect(recentOf(quiet)).toEqual([
      { currency: 'EUR', payments: ['7'] },
      { currency: 'PLN', payments: ['9'] },
    ]);
  });
});
