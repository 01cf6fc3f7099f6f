import { describe, expect, it } from 'vitest';
import { accountInForce, bankAccount, bankDetails } from '../../../../domain/payouts/bank/bank-account.ts';
import { details, ibans } from '../cases.ts';

const takes = (over: object): boolean => bankDetails.safeParse({ ...details(), ...over }).success;

describe('bank details', () => {
  it.each(Object.values(ibans))('take the IBAN %s', (iban) => expect(takes({ iban })).toBe(true));
  it.each([
    ['wrong check digits', 'PL62109010140000071219812874'],
    ['two digits exchanged', 'PL61109010140000071219812847'],
    ['a digit too few', 'PL6110901014000007121981287'],
    ['spaces', 'PL61 1090 1014 0000 0712 1981 2874'],
    ['small letters', 'pl61109010140000071219812874'],
    ['no country', '61109010140000071219812874'],
    ['a country without IBANs', 'US61109010140000071219812874'],
    ['nothing', ''],
  ])('refuse an IBAN with %s', (_, iban) => expect(takes({ iban })).toBe(false));
  it('say what an IBAN looks like', () =>
    expect(bankDetails.safeParse(details({ iban: 'PL00' })).error?.issues[0]?.message).toContain(
      'PL61109010140000071219812874',
    ));
  it.each(['WBKPPLPP', 'WBKPPLPPXXX', 'DEUTDEFF500'])('take the BIC %s', (bic) =>
    expect(takes({ bic })).toBe(true),
  );
  it.each(['WBKPPLP', 'WBKPPLPPXX', 'WBKPXXPP', 'WBKP PLPP', ''])('refuse the BIC "%s"', (bic) =>
    expect(takes({ bic })).toBe(false),
  );
  it('do without a BIC, not without a holder', () => {
    expect(takes({})).toBe(true);
    expect(takes({ holder: ' ' })).toBe(false);
    expect(takes({ holder: 'x'.repeat(140) })).toBe(true);
    expect(takes({ holder: 'x'.repeat(141) })).toBe(false);
    expect(bankDetails.parse(details({ holder: ' Ann ' })).holder).toBe('Ann');
  });
});

const before = details({ iban: ibans.dutch });
const proposed = { details: details(), by: 'user_1', at: '2024-02-01T10:00:00.000Z' };
const known = { partnerId: 'ann', version: 2, updatedAt: '2024-02-01T10:00:00.000Z' };
const confirmed = { ...proposed, confirmedBy: 'user_2', usableFrom: '2024-02-04T10:00:00.000Z' };

describe('the account in force', () => {
  it('is none where nothing was ever sent or confirmed', () => {
    expect(accountInForce(undefined, '2024-02-04T10:00:00.000Z')).toBeUndefined();
    expect(accountInForce({ ...known, proposed }, '2030-01-01T00:00:00.000Z')).toBeUndefined();
  });
  it('stays the one before for as long as nobody confirms another', () =>
    expect(accountInForce({ ...known, current: before, proposed }, '2030-01-01T00:00:00.000Z')).toEqual(
      before,
    ));
  it('changes at the very instant from which the other is usable', () => {
    const changing = { ...known, current: before, proposed: confirmed };
    expect(accountInForce(changing, '2024-02-04T09:59:59.999Z')).toEqual(before);
    expect(accountInForce(changing, '2024-02-04T10:00:00.000Z')).toEqual(details());
    expect(bankAccount.parse(changing)).toEqual(changing);
  });
});
