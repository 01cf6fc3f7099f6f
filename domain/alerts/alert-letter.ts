import { spokenMoney, spokenMonth } from '../kernel/spoken.ts';
import type { Language, Letter } from '../platform/letter.ts';

type Sum = { readonly amount: string; readonly currency: string };

/** What an alert tells: which rule, about whom, for which month (`2026-11`), and by which figure. */
type AlertTold = {
  readonly ruleName: string;
  readonly partnerName: string;
  readonly month: string;
  /** What the rule waits for. */
  readonly threshold: Sum;
  /** The figure that reached it. */
  readonly value: Sum;
};

/** The e-mail to the vendor's people when a partner's figure of a month reached a rule's threshold. */
export const alertLetter = (told: AlertTold, language: Language): Letter => {
  const { ruleName, partnerName, month, threshold, value } = told;
  const sum = ({ amount, currency }: Sum): string => spokenMoney(amount, currency, language);
  const when = spokenMonth(month, language);
  if (language === 'pl')
    return {
      subject: `Alert: ${ruleName} – ${partnerName}, ${when}`,
      paragraphs: [
        'Dzień dobry,',
        `wynik partnera ${partnerName} za ${when} osiągnął próg ustawiony w regule „${ruleName}”.`,
      ],
      facts: [
        { label: 'Reguła', value: ruleName },
        { label: 'Partner', value: partnerName },
        { label: 'Miesiąc', value: when },
        { label: 'Próg', value: sum(threshold) },
        { label: 'Aktualna wartość', value: sum(value) },
      ],
      closing: [
        'Wartość pochodzi z chwili przekroczenia progu. O tym samym zdarzeniu w tym miesiącu nie powiadomimy ponownie.',
      ],
    };
  return {
    subject: `Alert: ${ruleName} – ${partnerName}, ${when}`,
    paragraphs: [
      'Hello,',
      `The figure of ${partnerName} for ${when} has reached the threshold set in the rule “${ruleName}”.`,
    ],
    facts: [
      { label: 'Rule', value: ruleName },
      { label: 'Partner', value: partnerName },
      { label: 'Month', value: when },
      { label: 'Threshold', value: sum(threshold) },
      { label: 'Current value', value: sum(value) },
    ],
    closing: [
      'The value is the one at the moment the threshold was reached. You will not be told about this again for the same month.',
    ],
  };
};
