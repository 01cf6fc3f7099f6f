import { describe, expect, it } from 'vitest';
import { isTheirs, reasonText } from '../../../../domain/payouts/bank/bank-reasons.ts';

describe("a bank's reason", () => {
  it.each([
    ['AC04', 'Rachunek odbiorcy jest zamknięty', "The payee's account is closed", true],
    ['AM04', 'Na rachunku płatnika zabrakło środków', 'The paying account had too little money', false],
    ['MD07', 'Odbiorca nie żyje', 'The payee has died', true],
    ['MS03', 'Bank nie podał powodu', 'The bank gave no reason', false],
    ['RR04', 'Bank odmówił ze względów regulacyjnych', 'The bank refused for regulatory reasons', false],
  ])('%s is told in words', (code, pl, en, theirs) => {
    expect([reasonText(code, 'pl'), reasonText(code, 'en'), isTheirs(code)]).toEqual([pl, en, theirs]);
  });

  it("that is the bank's own is told as it stands, and one that is missing as that", () => {
    expect(reasonText('X-17', 'en')).toBe("The bank's code: X-17");
    expect(reasonText('toString', 'pl')).toBe('Kod banku: toString');
    expect(reasonText(undefined, 'pl')).toBe('Bank nie podał powodu');
    expect([isTheirs('X-17'), isTheirs('toString'), isTheirs(undefined)]).toEqual([false, false, false]);
  });
});
