import { expect, it } from 'vitest';
import { heldText } from '../../../../domain/payouts/statement/held-words.ts';

it('an amount that is held says why and until when, in both languages', () => {
  const until = '2024-04-11';
  const hold = { reason: 'hold-days', amount: '1', until } as const;
  expect(heldText(hold, 'en')).toBe('Waiting period: payable from 11 April 2024.');
  expect(heldText(hold, 'pl')).toBe('Okres oczekiwania: do wypłaty od 11 kwietnia 2024.');
  const window = { ...hold, reason: 'window-close', window: '2024-Q1' } as const;
  expect(heldText(window, 'en')).toBe('The period has to close (Q1 2024): payable from 11 April 2024.');
  expect(heldText(window, 'pl')).toBe(
    'Okres musi się zamknąć (I kwartał 2024): do wypłaty od 11 kwietnia 2024.',
  );
  const unpaid = { reason: 'customer-payment', amount: '1' } as const;
  expect(heldText(unpaid, 'en')).toBe("Waits for the customer's payment.");
  expect(heldText(unpaid, 'pl')).toBe('Czeka na zapłatę klienta.');
  const disputed = { reason: 'disputed', amount: '1', disputeId: 'dispute_1' } as const;
  expect(heldText(disputed, 'en')).toContain('dispute_1');
  expect(heldText(disputed, 'pl')).toContain('dispute_1');
});
