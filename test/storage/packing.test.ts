import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack, unpack } from '../../storage/packing.ts';

const small = { number: 1, partnerId: 'partner_1', causes: ['sale_1@1'], lines: [] };

describe('what is packed', () => {
  it('is read as it was, whatever it holds', () => {
    const anyText = fc.string({ unit: fc.constantFrom(...'aZ09 "{\\\nł€𝄞\u0000'), maxLength: 30 });
    const anyValue = fc.oneof(
      anyText,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(anyText, { maxLength: 3 }),
    );
    const anyObject = fc
      .array(fc.tuple(anyText, anyValue), { maxLength: 8 })
      .map((fields): Readonly<Record<string, unknown>> => Object.fromEntries(fields));
    fc.assert(
      fc.property(anyObject, (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(unpack(pack(value))).toEqual(plain);
      }),
      { numRuns: 100 },
    );
  });
  it('is read from base 64 as well: that is how a stream tells bytes', () => {
    const bytes = pack(small);
    expect(unpack(Buffer.from(bytes).toString('base64'))).toEqual(small);
    expect(unpack(new Uint8Array(bytes))).toEqual(small);
  });
  it('is a fraction of what it says, where it says what entries say', () => {
    const line = {
      ...{ planId: 'resellers', component: 'share', kind: 'commission', window: '2026-01', version: 1 },
      ...{ currency: 'EUR', before: '0', after: '10', difference: '10', account: 'payable', causes: [0] },
    };
    const entry = {
      ...small,
      lines: [line],
      postings: [{ account: 'payable', currency: 'EUR', amount: '-10' }],
    };
    expect(pack(entry).length * 3).toBeLessThan(JSON.stringify(entry).length);
  });
  it('that is no bytes, or was cut off, is not read as nothing', () => {
    for (const wrong of [undefined, null, 7, {}]) expect(() => unpack(wrong)).toThrow(/no bytes/);
    const bytes = pack({
      ...small,
      causes: Array.from({ length: 50 }, (_, index) => `sale_${index * 7919}@1`),
    });
    expect(() => unpack(bytes.subarray(0, bytes.length - 9))).toThrow();
    expect(() => unpack('')).toThrow();
  });
});

describe('what was packed once', () => {
  // Written by the first version of the dictionary. Where this fails, journals that stand can't be read any more.
  const written =
    'q4YXfebYi74K1LLPSNfQIMTAArXsQyvoEsHFXEliUXpqiRXUh1ZQ7Q6GStjLkAK0TJRMVCmSSFQJYAyuCGJ1lLA2V4hpVaDV0IZGeqYUpDBjypMYlpRjhD3lGBqAzKgFAA==';

  it('is read for ever: the dictionary never changes', () => {
    expect(unpack(written)).toEqual({
      number: 7,
      partnerId: 'partner_x',
      at: '2026-02-10T08:00:00.000Z',
      causes: ['sale_a@1', 'target:revenue:2026-02@1'],
      lines: [
        {
          planId: 'p',
          component: 'c',
          kind: 'spiff',
          window: 'sale:sale_a',
          account: 'accrued',
          until: '2026-03-01',
        },
      ],
      transfers: [{ from: 'accrued', to: 'payable', currency: 'PLN', amount: '12.5' }],
      balances: [{ currency: 'EUR', accrued: '0', payable: '3', stated: '0', disputed: '0', advanced: '0' }],
      windows: [{ key: '@revenue/EUR/2026-02', sums: [], amount: '100' }],
    });
  });
});
