import { describe, expect, it } from 'vitest';
import { accountInForce, type BankAccount } from '../../../../domain/payouts/bank/bank-account.ts';
import { confirmDetails, proposeDetails } from '../../../../domain/payouts/bank/change-bank-account.ts';
import { refusal } from '../../sales/refusal.ts';
import { details, ibans } from '../cases.ts';

const first = details();
const second = details({ iban: ibans.german });
const third = details({ iban: ibans.dutch });
const monday = '2024-02-05T10:00:00.000Z';
const tuesday = '2024-02-06T10:00:00.000Z';
const friday = '2024-02-09T10:00:00.000Z';
const anna = (now: string) => ({ by: 'anna', now });
const piotr = (now: string) => ({ by: 'piotr', now });

const sent = proposeDetails('ann', undefined, first, anna(monday));
const inForce = confirmDetails(sent, piotr(monday));
const changing = proposeDetails('ann', inForce, second, anna(tuesday));
const waiting = confirmDetails(changing, piotr(tuesday));

describe('details that are sent', () => {
  it('wait for a second person', () => {
    expect(sent).toEqual({
      partnerId: 'ann',
      proposed: { details: first, by: 'anna', at: monday },
      version: 1,
      updatedAt: monday,
    });
    expect(accountInForce(sent, friday)).toBeUndefined();
  });
  it('replace what was sent before and never confirmed', () => {
    const replaced = proposeDetails('ann', sent, second, piotr(tuesday));
    expect(replaced.proposed).toEqual({ details: second, by: 'piotr', at: tuesday });
    expect(replaced).toMatchObject({ version: 2, updatedAt: tuesday });
    expect(replaced).not.toHaveProperty('current');
  });
  it('leave the account in force as it is', () => {
    expect(changing).toMatchObject({ current: first, proposed: { details: second, by: 'anna' }, version: 3 });
    expect(accountInForce(changing, friday)).toEqual(first);
  });
  it('change nothing where they are proposed already, whoever sends them', () => {
    expect(proposeDetails('ann', sent, details(), piotr(tuesday))).toBe(sent);
    expect(proposeDetails('ann', changing, { ...second }, anna(friday))).toBe(changing);
  });
  it('change nothing where they wait or are in force already', () => {
    expect(proposeDetails('ann', waiting, second, anna(tuesday))).toBe(waiting);
    expect(proposeDetails('ann', inForce, first, anna(tuesday))).toBe(inForce);
    expect(proposeDetails('ann', waiting, second, anna(friday))).toBe(waiting);
  });
  it('take a proposal back where they are those in force: nothing is left to confirm', () => {
    for (const account of [changing, waiting]) {
      const back = proposeDetails('ann', account, first, piotr(tuesday));
      expect(back).toMatchObject({ current: first, version: account.version + 1 });
      expect(back).not.toHaveProperty('proposed');
      expect(accountInForce(back, friday)).toEqual(first);
      expect(proposeDetails('ann', back, first, anna(friday))).toBe(back);
    }
  });
  it('replace what was confirmed and not yet in force, and wait anew', () => {
    const again = proposeDetails('ann', waiting, third, anna(tuesday));
    expect(again).toMatchObject({ current: first, proposed: { details: third, by: 'anna', at: tuesday } });
    expect(accountInForce(again, friday)).toEqual(first);
  });
  it('follow what has come into force meanwhile', () => {
    const next = proposeDetails('ann', waiting, third, anna(friday));
    expect(next).toMatchObject({ current: second, proposed: { details: third } });
    expect(accountInForce(next, friday)).toEqual(second);
  });
  it('differ where only the holder or the BIC does', () => {
    const named = proposeDetails('ann', inForce, details({ bic: 'WBKPPLPP' }), anna(tuesday));
    expect(named.proposed?.details.bic).toBe('WBKPPLPP');
    expect(proposeDetails('ann', inForce, details({ holder: 'Other' }), anna(tuesday)).version).toBe(3);
  });
});

describe('a second person', () => {
  it('brings the first account into force at once', () => {
    expect(inForce.proposed).toMatchObject({ confirmedBy: 'piotr', usableFrom: monday });
    expect(inForce).toMatchObject({ version: 2, updatedAt: monday });
    expect(accountInForce(inForce, monday)).toEqual(first);
  });
  it('brings a changed one into force after three days', () => {
    expect(waiting.proposed).toMatchObject({ confirmedBy: 'piotr', usableFrom: friday });
    expect(accountInForce(waiting, '2024-02-09T09:59:59.999Z')).toEqual(first);
    expect(accountInForce(waiting, friday)).toEqual(second);
  });
  it('waits three days also where the account in force was the first', () => {
    const other = confirmDetails(proposeDetails('ann', inForce, third, anna(monday)), piotr(monday));
    expect(other.proposed?.usableFrom).toBe('2024-02-08T10:00:00.000Z');
  });
  it('changes nothing by confirming twice', () => {
    expect(confirmDetails(waiting, piotr(friday))).toBe(waiting);
    expect(confirmDetails(inForce, piotr(friday))).toBe(inForce);
  });
  it('is not who sent the details', () => {
    expect(refusal(() => confirmDetails(sent, anna(tuesday))).code).toBe('second-person-needed');
    const replaced = proposeDetails('ann', sent, second, piotr(tuesday));
    expect(refusal(() => confirmDetails(replaced, piotr(tuesday))).code).toBe('second-person-needed');
    expect(confirmDetails(replaced, anna(tuesday)).proposed?.confirmedBy).toBe('anna');
  });
  it('finds nothing to confirm where nothing waits', () => {
    const back: BankAccount = proposeDetails('ann', changing, first, anna(tuesday));
    for (const account of [undefined, back, waiting, inForce])
      expect(refusal(() => confirmDetails(account, { by: 'olga', now: friday })).code).toBe(
        'nothing-to-confirm',
      );
    expect(refusal(() => confirmDetails(waiting, anna(friday))).code).toBe('nothing-to-confirm');
  });
});
