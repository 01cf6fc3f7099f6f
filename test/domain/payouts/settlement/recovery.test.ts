import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dec, text } from '../../../../domain/kernel/decimal.ts';
import type { PayoutTerms } from '../../../../domain/payouts/settings.ts';
import type { DraftGiven } from '../../../../domain/payouts/settlement/paid-amount.ts';
import { neededFor, ruleOf, shareOf } from '../../../../domain/payouts/settlement/recovery.ts';
import type { Statement, StatementAccount } from '../../../../domain/payouts/statement/statement.ts';
import { units } from '../../../kit/arbitraries.ts';
import { given, terms } from '../cases.ts';
import { centsOf } from '../histories.ts';
import { PartnerJournal } from '../journal.ts';

type Terms = NonNullable<PayoutTerms['recovery']>;
const orders: Terms['order'][] = [
  ['overpaid', 'advances'],
  ['advances', 'overpaid'],
];
const recovery = (share: string, order = orders[0] ?? []): Terms => ({ share, order });

const cents = units(100_000, 2);
const anyShare = units(10_000, 2, 1);

it('a share is cut to the minor unit, in the partner’s favour', () => {
  expect(text(shareOf(dec('0.99'), ruleOf(recovery('50'), 'EUR')))).toBe('0.49');
  expect(text(shareOf(dec('99'), ruleOf(recovery('50'), 'JPY')))).toBe('49');
  expect(text(shareOf(dec('-99'), ruleOf(recovery('50'), 'EUR')))).toBe('0');
});

it('what is needed is the least of which so much is left', () => {
  fc.assert(
    fc.property(cents, cents, cents, anyShare, (wanted, debt, room, share) => {
      const rule = ruleOf(recovery(share), 'EUR');
      const needed = centsOf(text(neededFor(dec(wanted), { debt: dec(debt), room: dec(room) }, rule)));
      const leftOf = (came: bigint): bigint => {
        const most = centsOf(room) + (came * centsOf(share)) / 10_000n;
        return came - (most < centsOf(debt) ? most : centsOf(debt));
      };
      expect(leftOf(needed) >= centsOf(wanted)).toBe(true);
      expect(needed === 0n || leftOf(needed - 1n) < centsOf(wanted)).toBe(true);
    }),
  );
});

/** A journal that was paid 100 in January and lost so much in February. */
const overpaid = (by: string) => {
  const journal = new PartnerJournal();
  journal.earn('2024-01-20T10:00:00.000Z', { amount: '100' });
  const told = journal.draft(given());
  if (told === undefined) throw new Error('nothing was drafted');
  journal.issue(told, '2024-02-06T10:00:00.000Z');
  journal.earn('2024-02-20T10:00:00.000Z', { amount: `-${by}` });
  return { journal, told };
};
const month = (number: number, over: Partial<DraftGiven>): DraftGiven => {
  const period = `2024-0${number}`;
  const day = number === 2 ? '29' : '30';
  return given({
    run: { ...given().run, id: `payout-run_${period}`, period, cutOff: `${period}-${day}T20:00:00.000Z` },
    ...over,
  });
};
const accountIn = (told: Statement | undefined): StatementAccount | undefined => told?.accounts[0];

describe('with a share of a half', () => {
  const half = terms({ recovery: recovery('50') });
  it('a negative balance is made up for by half of what comes in, the rest is paid', () => {
    const { journal, told } = overpaid('120');
    const second = journal.draft(month(2, { previous: told, terms: half }));
    expect(accountIn(second)).toMatchObject({
      ...{ payment: '0', closing: '-120', carriedOver: 'overpaid' },
      recovery: { share: '50', overpaid: '0', advances: '0', left: '120' },
    });
    journal.earn('2024-03-10T10:00:00.000Z', { amount: '80.01' });
    const third = journal.draft(month(3, { previous: second, terms: half }));
    expect(accountIn(third)).toMatchObject({
      ...{ opening: '-120', earned: '80.01', payment: '40.01', closing: '-80', carriedOver: 'overpaid' },
      recovery: { share: '50', overpaid: '40', advances: '0', left: '80' },
    });
    if (third === undefined) throw new Error('nothing was drafted');
    journal.issue(third, '2024-04-05T10:00:00.000Z');
    journal.earn('2024-04-10T10:00:00.000Z', { amount: '200' });
    const fourth = accountIn(journal.draft(month(4, { previous: third, terms: half })));
    expect(fourth).toMatchObject({ payment: '120', closing: '0', recovery: { overpaid: '80', left: '0' } });
    expect(fourth).not.toHaveProperty('carriedOver');
  });
  it('what stands over below the minimum is not taken of again', () => {
    const least = { ...half, minimums: [{ currency: 'EUR', amount: '50' }] };
    const { journal, told } = overpaid('120');
    journal.earn('2024-02-21T10:00:00.000Z', { amount: '20' });
    const second = journal.draft(month(2, { previous: told, terms: least }));
    expect(accountIn(second)).toMatchObject({ closing: '-100', recovery: { left: '100' } });
    journal.earn('2024-03-10T10:00:00.000Z', { amount: '80' });
    const third = journal.draft(month(3, { previous: second, terms: least }));
    expect(accountIn(third)).toMatchObject({
      ...{ payment: '0', closing: '-20', carriedOver: 'below-minimum' },
      recovery: { overpaid: '40', left: '60' },
    });
    journal.earn('2024-04-10T10:00:00.000Z', { amount: '40' });
    const fourth = accountIn(journal.draft(month(4, { previous: third, terms: least })));
    expect(fourth).toMatchObject({ payment: '60', closing: '-40', recovery: { overpaid: '20', left: '40' } });
  });
  it('a draw is as large as it takes to be paid nevertheless', () => {
    const { journal, told } = overpaid('100');
    journal.earn('2024-02-21T10:00:00.000Z', { amount: '50' });
    const second = journal.draft(month(2, { previous: told, terms: half }));
    journal.earn('2024-03-10T10:00:00.000Z', { amount: '50' });
    const draws = [{ currency: 'EUR', amount: '30', kind: 'guaranteed' as const, from: '2024-01' }];
    const at = (more: Partial<DraftGiven>) => month(3, { previous: second, terms: half, draws, ...more });
    expect(accountIn(journal.draft(at({})))).toMatchObject({
      ...{ guaranteed: '9.99', payment: '30', closing: '-20.01' },
      recovery: { overpaid: '29.99', left: '20.01' },
    });
    const spared = { ...half, recovery: recovery('50', orders[1]) };
    expect(accountIn(journal.draft(at({ terms: spared })))).toMatchObject({
      ...{ guaranteed: '0', payment: '30', closing: '-30' },
      recovery: { overpaid: '20', left: '30' },
    });
  });
});
