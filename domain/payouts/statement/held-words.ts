import { spokenDay } from '../../kernel/spoken.ts';
import type { Language } from '../../platform/letter.ts';
import type { HeldAmount } from './held-amounts.ts';
import { windowText } from './statement-words.ts';

/** Why an amount is held and until when, as the partner reads it. */
export const heldText = (
  { reason, until, window, disputeId = '' }: HeldAmount,
  language: Language,
): string => {
  const isPolish = language === 'pl';
  if (reason === 'customer-payment')
    return isPolish ? 'Czeka na zapłatę klienta.' : "Waits for the customer's payment.";
  if (reason === 'disputed')
    return isPolish
      ? `Wstrzymano do rozstrzygnięcia reklamacji ${disputeId}.`
      : `Held until the dispute ${disputeId} is decided.`;
  const day = until === undefined ? '' : spokenDay(until, language);
  if (window === undefined)
    return isPolish ? `Okres oczekiwania: do wypłaty od ${day}.` : `Waiting period: payable from ${day}.`;
  const period = windowText(window, language);
  return isPolish
    ? `Okres musi się zamknąć (${period}): do wypłaty od ${day}.`
    : `The period has to close (${period}): payable from ${day}.`;
};
