import { expect, it } from 'vitest';
import { standingOverLetter } from '../../../../domain/payouts/statement/standing-over-letter.ts';

it('the letter of a statement that was not issued says why there is no payment, and that nothing is lost', () => {
  const told = { vendorName: 'Cykloteka', partnerName: 'Baltic Bikes', period: '2026-11' };
  const [pl, en] = [standingOverLetter(told, 'pl'), standingOverLetter(told, 'en')];
  expect(pl.subject).toBe('Cykloteka: wypłata za listopad 2026 przechodzi na następne rozliczenie');
  expect(en.subject).toBe('Cykloteka: your payout for November 2026 stands over to the next statement');
  for (const letter of [pl, en]) expect(letter.facts).toEqual([{ label: 'Partner', value: 'Baltic Bikes' }]);
  expect(pl.closing[0]).toContain('reklamację');
  expect(en.closing[0]).toContain('disputed');
});
