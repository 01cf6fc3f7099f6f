import { describe, expect, it } from 'vitest';
import { exchangeRate, exchangeRateContent } from '../../../domain/commissions/exchange-rate.ts';

const content = { from: 'EUR', to: 'PLN', date: '2024-01-15', rate: '4.3125', revision: 1 };
const faultsIn = (over: object): readonly unknown[] => {
  const read = exchangeRateContent.safeParse({ ...content, ...over });
  return read.success ? [] : read.error.issues.map(({ path, message }) => [path, message]);
};

describe('an exchange rate', () => {
  it('is two currencies, a day, a value above 0 and a revision', () => {
    expect(exchangeRateContent.parse(content)).toStrictEqual(content);
    expect(exchangeRate.parse({ ...content, version: 3 })).toStrictEqual({ ...content, version: 3 });
    expect(exchangeRate.safeParse(content).success).toBe(false);
    for (const name of Object.keys(content)) expect(faultsIn({ [name]: undefined }), name).toHaveLength(1);
    expect(faultsIn({ by: 'NBP' })).toHaveLength(1);
  });

  it.each(['0', '0.00', '-1', '-4.3125'])('is not %s', (rate) => {
    expect(faultsIn({ rate })).toStrictEqual([[['rate'], 'must be above 0']]);
  });

  it.each(['0.0001', '10', '1'])('can be %s', (rate) => {
    expect(faultsIn({ rate })).toStrictEqual([]);
  });

  it('has revisions from 1 to 999,999,999', () => {
    expect([1, 999_999_999].flatMap((revision) => faultsIn({ revision }))).toStrictEqual([]);
    for (const revision of [0, 1_000_000_000, 1.5]) expect(faultsIn({ revision })).toHaveLength(1);
  });
});
