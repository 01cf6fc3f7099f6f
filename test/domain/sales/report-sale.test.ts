import { describe, expect, it } from 'vitest';
import { checkSale, fits, reportSale, saleErrors, takeUpReturns } from '../../../domain/sales/report-sale.ts';
import { acceptedSale } from '../../../domain/sales/sale.ts';
import { content, sale, withoutCost } from '../commissions/cases.ts';
import { refusal } from './refusal.ts';

const identity = {
  id: 'sale_1',
  externalId: 'order-1',
  reported: 'digest',
  recordedAt: '2024-01-15T10:00:00.000Z',
};
const refused = (over: Parameters<typeof content>[0]) => refusal(() => checkSale(content(over)));

describe('a reported sale', () => {
  it('is accepted with its business day, in its first version', () => {
    const accepted = reportSale(content({ occurredAt: '2024-01-31T23:30:00Z' }), identity, 'Europe/Warsaw');
    expect(accepted).toMatchObject({
      day: '2024-02-01',
      version: 1,
      revision: 0,
      status: 'accepted',
      reported: 'digest',
    });
    expect(acceptedSale.safeParse(accepted).success).toBe(true);
  });

  it('says by which import it came, where it did', () => {
    expect(reportSale(content(), { ...identity, importedBy: 'import_1' }, 'UTC').importedBy).toBe('import_1');
    expect('importedBy' in reportSale(content(), identity, 'UTC')).toBe(false);
  });

  it('is refused with a negative quantity or amount, naming both', () => {
    expect(refused({ quantity: '-1', amount: '-0.01' })).toEqual({
      code: 'sale-invalid',
      fields: ['/quantity', '/amount'],
    });
  });

  it('is refused where quantity and amount are both 0, and taken where one is not', () => {
    expect(refused({ quantity: '0', amount: '0.00' })).toEqual({ code: 'sale-invalid', fields: ['/amount'] });
    expect(refused({ quantity: '0' }).code).toBe('nothing');
    expect(refused({ amount: '0' }).code).toBe('nothing');
  });
});

describe('the shares of a sale', () => {
  const credits = (...shares: readonly string[]) =>
    shares.map((share, index) => ({ partnerId: `p${index}`, share }));

  it('come to 100 at most', () => {
    expect(saleErrors(content({ credits: credits('60', '40') }))).toEqual([]);
    expect(saleErrors(content({ credits: credits('33.3', '20') }))).toEqual([]);
    expect(refused({ credits: credits('60', '40.01') })).toEqual({
      code: 'sale-invalid',
      fields: ['/credits'],
    });
  });
  it('are above 0', () =>
    expect(refused({ credits: credits('50', '0') }).fields).toEqual(['/credits/1/share']));
  it('name a partner once', () => {
    const twice = [...credits('20'), ...credits('30')];
    expect(refused({ credits: twice }).fields).toEqual(['/credits/1/partnerId']);
  });
});

describe('what fits into a sale', () => {
  const back = (quantity: string, amount: string) => ({ quantity, amount, cost: '0' });
  it('is up to all of its quantity and amount', () => {
    expect(fits(sale(), { r: back('-2', '-100') })).toBe(true);
    expect(fits(sale(), { r: back('-2.001', '-100') })).toBe(false);
    expect(fits(sale(), { r: back('-2', '-100.01') })).toBe(false);
  });
  it('counts all returns together, without those that wait', () => {
    expect(fits(sale(), { a: back('-1', '-50'), b: back('-1', '-50.01') })).toBe(false);
    expect(fits(sale(), { a: back('-1', '-50'), b: { ...back('-1', '-50.01'), waits: true } })).toBe(true);
  });
});

describe('returns that came before their sale', () => {
  const back = (quantity: string, amount: string) => ({ quantity, amount, cost: '-1' });

  it('are taken up by it, each that fits, in the order of their ids', () => {
    const { returned } = takeUpReturns(sale(), {
      r3: back('-1', '-10'),
      r1: back('-1', '-80'),
      r2: back('-1', '-30'),
    });
    expect(returned?.['r1']?.waits).toBeUndefined();
    expect(returned?.['r2']?.waits).toBe(true);
    expect(returned?.['r3']?.waits).toBeUndefined();
  });

  it('no longer wait once they are taken up', () => {
    const { returned } = takeUpReturns(sale(), { r1: { ...back('-1', '-80'), waits: true } });
    expect(returned).toEqual({ r1: back('-1', '-80') });
  });

  it('go on waiting without a cost where the sale has one, as such a return is refused when it comes after', () => {
    const bare = { quantity: '-1', amount: '-50' };
    expect(takeUpReturns(sale(), { r1: bare }).returned?.['r1']?.waits).toBe(true);
    const plain = reportSale(withoutCost(), identity, 'UTC');
    expect(takeUpReturns(plain, { r1: bare }).returned).toEqual({ r1: bare });
  });
});
