import { describe, expect, it } from 'vitest';
import { expression } from '../../../../domain/kernel/cel/expression.ts';
import { dec } from '../../../../domain/kernel/decimal.ts';

const nouns = { offer: { amount: 'Decimal', urgent: 'bool' }, partner: { tier: 'string' } } as const;
const checked = (text: string) => expression(text, nouns, ['partner']);
const holds = (text: string): boolean => {
  const found = checked(text);
  if (!('holds' in found)) throw new Error(found.message);
  return found.holds({
    offer: { amount: dec('10.10'), urgent: true },
    partner: { tier: 'gold', region: 'N' },
  });
};

describe('an expression over nouns', () => {
  it('compares decimals exactly', () => {
    expect(holds('offer.amount > 10.09 && offer.amount < 10.11 && offer.amount == 10.1')).toBe(true);
    expect(holds('offer.amount > 9')).toBe(true);
  });

  it('knows attributes of open nouns alone', () => {
    expect(holds('partner.region == "N" && offer.urgent')).toBe(true);
    expect(checked('offer.amuont > 1')).toMatchObject({ start: expect.any(Number) });
  });

  it('throws where a value is not there: that is neither true nor false', () => {
    expect(() => holds('partner.segment == "x"')).toThrow();
  });

  it('must give true or false', () => {
    expect(checked('offer.amount')).toMatchObject({ message: 'gives Decimal, not true or false' });
  });
});
