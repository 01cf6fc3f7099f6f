import { spokenMonth } from '../../kernel/spoken.ts';
import type { Language, Letter } from '../../platform/letter.ts';

/** What a partner is told whose statement was not issued with the others of the month. */
type StandingOverTold = {
  readonly vendorName: string;
  readonly partnerName: string;
  /** The month, `2026-11`. */
  readonly period: string;
};

/**
 * The e-mail that tells a partner that it is not paid with this run, though there was something to pay: lines were disputed
 * while the run was approved, or something has to be looked at first. No sums: a draft was never told.
 */
export const standingOverLetter = (told: StandingOverTold, language: Language): Letter => {
  const { vendorName, partnerName, period } = told;
  const month = spokenMonth(period, language);
  if (language === 'pl')
    return {
      subject: `${vendorName}: wypłata za ${month} przechodzi na następne rozliczenie`,
      paragraphs: [
        'Dzień dobry,',
        `rozliczenie z programu partnerskiego ${vendorName} za ${month} nie zostało wystawione, dlatego tym razem nie będzie wypłaty.`,
      ],
      facts: [{ label: 'Partner', value: partnerName }],
      closing: [
        'Dzieje się tak, gdy w czasie zatwierdzania wypłat zgłoszono reklamację pozycji z tego rozliczenia albo gdy trzeba je jeszcze sprawdzić.',
        'Wszystkie kwoty pozostają należne. Te, które nie są sporne, znajdą się w następnym rozliczeniu; nie muszą Państwo nic robić.',
      ],
    };
  return {
    subject: `${vendorName}: your payout for ${month} stands over to the next statement`,
    paragraphs: [
      'Hello,',
      `Your statement from the ${vendorName} partner program for ${month} was not issued, so there is no payment this time.`,
    ],
    facts: [{ label: 'Partner', value: partnerName }],
    closing: [
      'This happens where a line of the statement was disputed while the payouts were being approved, or where it has to be looked at first.',
      'All amounts are still due to you. Those that are not disputed will be on the next statement; there is nothing you need to do.',
    ],
  };
};
