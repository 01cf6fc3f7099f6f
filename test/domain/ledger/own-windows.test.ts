import { describe, expect, it } from 'vitest';
import { postOwnWindows } from '../../../domain/ledger/own-windows.ts';
import { book, contribution, movement } from './booking.ts';

const own = (base: string, version = 1) =>
  contribution(base, { component: 'own', window: 'sale:s1', version });

describe('the window of one sale', () => {
  it('moves from what the old form earned to what the new one earns, each under its version', () => {
    const [line] = postOwnWindows(movement('s1@2', { went: [own('100')], came: [own('100', 2)] }), 3, book());
    expect(line).toMatchObject({
      window: 'sale:s1',
      before: '1',
      after: '10',
      difference: '9',
      version: 2,
      causes: [3],
    });
    expect(line?.sums).toEqual([{ version: 2, base: '100', driver: '100', sales: '1', units: 1 }]);
  });
  it('goes to nothing with its sale', () => {
    const [line] = postOwnWindows(movement('s1@2', { went: [own('100')] }), 0, book());
    expect(line).toMatchObject({ before: '1', after: '0', difference: '-1', version: 1, sums: [] });
  });
  it('sums what a parent earns by two children', () => {
    const [line, ...more] = postOwnWindows(movement('s1@1', { came: [own('60'), own('40')] }), 0, book());
    expect([line?.after, more]).toEqual(['1', []]);
  });
  it('has no line where nothing differs, and leaves shared windows alone', () => {
    expect(postOwnWindows(movement('s1@2', { went: [own('100')], came: [own('100.1')] }), 0, book())).toEqual(
      [],
    );
    expect(postOwnWindows(movement('s1@1', { came: [contribution('100')] }), 0, book())).toEqual([]);
  });
});
