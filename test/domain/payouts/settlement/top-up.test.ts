import { describe, expect, it } from 'vitest';
import { dec, text } from '../../../../domain/kernel/decimal.ts';
import { cameIn, openedWith, ruleOf } from '../../../../domain/payouts/settlement/recovery.ts';
import { topUp } from '../../../../domain/payouts/settlement/top-up.ts';

type Texts = { opening?: string; earned?: string; free?: string; owed?: string; pays?: boolean };
const drawn = (kind: 'recoverable' | 'guaranteed' | 'none', given: Texts): readonly string[] => {
  const { opening = '0', earned = '0', free = earned, owed = '0', pays = true } = given;
  const rule = ruleOf(undefined, 'EUR');
  const opened = openedWith({ closing: opening, keptBack: '0' }, rule, false);
  const { guaranteed, advanced, recovered } = topUp({
    draw: kind === 'none' ? undefined : { kind, amount: '100', currency: 'EUR', from: '2024-01' },
    position: cameIn(opened, dec(free).minus(dec(opening))),
    ...{ openingDebt: opened.debt, earned: dec(earned), owed: dec(owed), rule },
    pays: () => pays,
  });
  return [guaranteed, advanced, recovered].map(text);
};

describe('a recoverable draw of 100', () => {
  it.each([
    ['tops up what is less', { earned: '30' }, ['0', '70', '0']],
    ['is nothing where as much is payable', { earned: '100' }, ['0', '0', '0']],
    ['makes up for a negative balance first', { opening: '-50', free: '-50' }, ['0', '150', '0']],
    ['is owed on top of what was owed', { earned: '30', owed: '40' }, ['0', '70', '0']],
    ['is not advanced where it would not be paid', { earned: '30', pays: false }, ['0', '0', '0']],
    ['recovers what exceeds it', { earned: '130', owed: '70' }, ['0', '0', '30']],
    ['recovers no more than is owed', { earned: '300', owed: '70' }, ['0', '0', '70']],
    ['recovers nothing of who owes nothing', { earned: '300' }, ['0', '0', '0']],
    [
      'counts a positive opening balance as payable',
      { opening: '60', earned: '30', free: '90' },
      ['0', '10', '0'],
    ],
  ] as const)('%s', (_, given, expected) => {
    expect(drawn('recoverable', given)).toEqual(expected);
  });
});

describe('a guaranteed draw of 100', () => {
  it.each([
    ['makes up for what was earned less', { earned: '30' }, ['70', '0', '0']],
    ['and for a negative balance', { opening: '-50', earned: '30', free: '-20' }, ['120', '0', '0']],
    ['is due whatever stood over', { opening: '500', earned: '30', free: '530' }, ['70', '0', '0']],
    ['makes up for nothing that disputes hold', { earned: '100', free: '20' }, ['0', '0', '0']],
    ['is due also where it stands over', { earned: '30', pays: false }, ['70', '0', '0']],
    ['pays back what exceeds it', { earned: '130', owed: '70' }, ['0', '0', '30']],
  ] as const)('%s', (_, given, expected) => {
    expect(drawn('guaranteed', given)).toEqual(expected);
  });
});

it('without a draw, all that is payable pays back what is owed', () => {
  expect(drawn('none', { earned: '30', owed: '70' })).toEqual(['0', '0', '30']);
  expect(drawn('none', { earned: '-30', owed: '70' })).toEqual(['0', '0', '0']);
});
