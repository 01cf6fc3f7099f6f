import { describe, expect, it } from 'vitest';
import { isWithin } from '../../../../domain/ledger/proof/period.ts';

const february = { from: '2026-02-01', to: '2026-02-28' };

describe('a window', () => {
  it.each(['2026-02', '2026-Q1', '2026', 'programme'])('%s has days of a February', (window) => {
    expect(isWithin(window, undefined, february)).toBe(true);
  });
  it.each(['2026-01', '2026-03', '2026-Q2', '2025'])('%s has none', (window) => {
    expect(isWithin(window, undefined, february)).toBe(false);
  });
  it('of one sale has its day; one whose sale is not known counts', () => {
    expect(isWithin('sale:sale_1', '2026-02-01', february)).toBe(true);
    expect(isWithin('sale:sale_1', '2026-02-28', february)).toBe(true);
    expect(isWithin('sale:sale_1', '2026-03-01', february)).toBe(false);
    expect(isWithin('sale:sale_1', '2026-01-31', february)).toBe(false);
    expect(isWithin('sale:sale_1', undefined, february)).toBe(true);
  });
  it('always counts where no period is named, or only an end that it reaches', () => {
    expect(isWithin('2020-01', undefined, {})).toBe(true);
    expect(isWithin('2026-02', undefined, { from: '2026-02-28' })).toBe(true);
    expect(isWithin('2026-02', undefined, { from: '2026-03-01' })).toBe(false);
    expect(isWithin('2026-02', undefined, { to: '2026-02-01' })).toBe(true);
    expect(isWithin('2026-02', undefined, { to: '2026-01-31' })).toBe(false);
    expect(isWithin('sale:sale_1', '2026-02-01', { from: '2026-02-01' })).toBe(true);
    expect(isWithin('sale:sale_1', '2026-02-01', { from: '2026-02-02' })).toBe(false);
    expect(isWithin('sale:sale_1', '2026-02-28', { to: '2026-02-28' })).toBe(true);
    expect(isWithin('sale:sale_1', '2026-02-28', { to: '2026-02-27' })).toBe(false);
  });
});
