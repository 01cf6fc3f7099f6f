import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BankFact } from '../../../../domain/payouts/bank/bank-fact.ts';
import { isOut, type Payment } from '../../../../domain/payouts/payment/payment.ts';
import { moved, takeFact } from '../../../../domain/payouts/payment/take-fact.ts';
import { runs } from '../../../kit/runs.ts';
import { payment } from '../cases.ts';

const now = '2024-02-08T09:00:00.000Z';
const fact = (status: BankFact['status'], day = '2024-02-07', more: Partial<BankFact> = {}): BankFact => ({
  level: 'payment',
  id: 'pw-ann',
  status,
  day,
  ...more,
});
const take = (standing: Payment, ...facts: readonly BankFact[]): Payment =>
  facts.reduce((one, said) => {
    const taken = takeFact(one, said, now);
    return 'payment' in taken ? taken.payment : one;
  }, standing);
const stateAfter = (...facts: readonly BankFact[]) => take(payment(), ...facts).state;

describe("a bank's word on a payment", () => {
  it('brings it to its state', () => {
    const taken = takeFact(payment(), fact('booked'), now);
    expect(taken).toEqual({
      outcome: 'changed',
      payment: payment({ state: 'paid', bank: { booked: '2024-02-07' }, version: 2, updatedAt: now }),
    });
    const reason = { code: 'AC04', text: 'closed in May' };
    expect(take(payment(), fact('rejected', '2024-02-07', { reason }))).toMatchObject({
      state: 'refused',
      bank: { refused: { day: '2024-02-07', reason } },
    });
    expect(stateAfter(fact('returned'))).toBe('returned');
  });

  it('changes nothing where the bank only goes on with it, or says the same again', () => {
    expect(takeFact(payment(), fact('accepted'), now)).toEqual({ outcome: 'accepted' });
    const paid = take(payment(), fact('booked'));
    expect(takeFact(paid, fact('booked'), now)).toEqual({ outcome: 'repeated' });
    expect(takeFact(paid, fact('booked', '2024-02-06'), now)).toEqual({ outcome: 'repeated' });
    expect(takeFact(paid, fact('booked', '2024-02-09'), now).outcome).toBe('noted');
  });

  it('is a return where what was booked is refused, whichever comes first', () => {
    expect(stateAfter(fact('booked'), fact('rejected', '2024-02-08'))).toBe('returned');
    expect(stateAfter(fact('rejected', '2024-02-08'), fact('booked'))).toBe('returned');
    expect(stateAfter(fact('returned', '2024-02-09'), fact('booked'))).toBe('returned');
  });

  it('is a payment after all where it was booked on a day after its refusal', () => {
    expect(stateAfter(fact('rejected', '2024-02-07'), fact('booked', '2024-02-08'))).toBe('paid');
  });

  it('is shown where it can not be of this payment', () => {
    const of = (amount: string, currency: string) =>
      takeFact(payment(), fact('booked', '2024-02-07', { sum: { amount, currency } }), now);
    expect(of('100', 'EUR')).toMatchObject({ outcome: 'changed' });
    expect(of('100.01', 'EUR')).toEqual({ outcome: 'unmatched', why: 'other-amount' });
    expect(of('100', 'PLN')).toEqual({ outcome: 'unmatched', why: 'other-currency' });
    expect(takeFact(payment(), fact('unclear'), now)).toEqual({ outcome: 'unmatched', why: 'unclear' });
  });

  it('never makes paid what was ordered anew', () => {
    const over = { ...take(payment(), fact('rejected')), repeatedAs: 'pw-ann-2' };
    expect(takeFact(over, fact('booked', '2024-02-09'), now)).toEqual({
      outcome: 'unmatched',
      why: 'contradicts',
    });
    expect(take(over, fact('returned', '2024-02-09')).state).toBe('returned');
  });
});

describe('what moves in the ledger', () => {
  it('is the amount, back to what is stated and not paid, or out again', () => {
    const [out, back] = [payment(), payment({ state: 'refused' })];
    expect(moved(out, back)).toEqual([{ from: 'paid', to: 'stated', currency: 'EUR', amount: '100.00' }]);
    expect(moved(back, out)).toEqual([{ from: 'stated', to: 'paid', currency: 'EUR', amount: '100.00' }]);
    expect(moved(undefined, out)).toEqual(moved(back, out));
    expect(moved(out, payment({ state: 'paid' }))).toEqual([]);
    expect(moved(back, payment({ state: 'returned' }))).toEqual([]);
  });
});

const anyFact = fc.record({
  level: fc.constant('payment' as const),
  id: fc.constant('pw-ann'),
  status: fc.constantFrom('accepted' as const, 'booked' as const, 'rejected' as const, 'returned' as const),
  day: fc.constantFrom('2024-02-07', '2024-02-08', '2024-02-09'),
});

describe('all that a bank says', () => {
  it('comes to the same state in every order and however often it is said', () => {
    const said = fc.array(anyFact, { maxLength: 6 }).chain((facts) =>
      fc.record({
        facts: fc.constant(facts),
        again: fc.shuffledSubarray([...facts, ...facts], { minLength: facts.length * 2 }),
      }),
    );
    fc.assert(
      fc.property(said, ({ facts, again }) => {
        expect(stateAfter(...again)).toBe(stateAfter(...facts));
      }),
      { numRuns: runs(300) },
    );
  });

  it('moves the amount back and out in turns, so that it is where the state says', () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 8 }), (facts) => {
        let standing = payment();
        let backs = 0;
        for (const one of facts) {
          const next = take(standing, one);
          for (const { to } of moved(standing, next)) backs += to === 'stated' ? 1 : -1;
          standing = next;
        }
        expect(backs).toBe(isOut(standing.state) ? 0 : 1);
      }),
      { numRuns: runs(300) },
    );
  });
});
