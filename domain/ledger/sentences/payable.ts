import { dec, text } from '../../kernel/decimal.ts';
import { spokenDay, spokenMoney } from '../../kernel/spoken.ts';
import type { Language } from '../../platform/letter.ts';
import type { LineExplanation, WindowExplanation } from '../explanation.ts';
import { inLanguage, sentence } from './measured.ts';

const days = (count: number, language: Language): string =>
  inLanguage(
    language,
    `${count} ${count === 1 ? 'dzień' : 'dni'}`,
    `${count} ${count === 1 ? 'day' : 'days'}`,
  );

/** What the day on which something becomes payable follows from. */
const reasonOf = ({ payable: { when, holdDays } }: WindowExplanation, language: Language): string => {
  const held = holdDays === 0 ? '' : `${days(holdDays, language)} `;
  if (when === 'windowClose')
    return inLanguage(language, `${held}po zamknięciu okresu`, `${held}after the period has closed`);
  if (when === 'customerPaid')
    return inLanguage(language, `${held}po zapłacie klienta`, `${held}after the customer has paid`);
  return inLanguage(language, `${held}po sprzedaży`, `${held}after the sale`);
};

/** How far the customers have paid for it, where that makes it payable. */
const customerSentences = (one: WindowExplanation, language: Language): readonly string[] => {
  if (one.customer === undefined) return [];
  const paid = spokenMoney(one.customer.paid, one.currency, language);
  const unpaid = spokenMoney(one.customer.unpaid, one.currency, language);
  const told = inLanguage(
    language,
    `sprzedaże już zapłacone przez klientów dają ${paid}`,
    `the sales that customers have paid for come to ${paid}`,
  );
  if (dec(one.customer.unpaid).isZero()) return [sentence(told)];
  return [
    sentence(
      inLanguage(language, `${told}, na zapłatę czeka ${unpaid}`, `${told}; ${unpaid} waits for payment`),
    ),
  ];
};

/** What of a window is not payable yet, and until when. */
export const waitingSentences = (one: WindowExplanation, language: Language): readonly string[] => [
  ...customerSentences(one, language),
  ...(one.waiting ?? []).map(({ until, amount }) => {
    const told = spokenMoney(amount, one.currency, language);
    const day = spokenDay(until, language);
    return sentence(
      inLanguage(
        language,
        `z tej kwoty ${told} będzie do wypłaty od ${day}`,
        `${told} of it becomes payable on ${day}`,
      ),
    );
  }),
];

/** Where a posted difference went: to what is payable, or to what waits, and until when. */
export const payableSentences = (one: LineExplanation, language: Language): readonly string[] => {
  const { difference, account, until, day } = one.posted;
  const change = spokenMoney(text(dec(difference).abs()), one.currency, language);
  const waits = account === 'accrued' && (until === undefined || until > day);
  const isLess = dec(difference).isNegative();
  const customers = customerSentences(one, language);
  if (isLess)
    return [
      ...customers,
      sentence(
        waits
          ? inLanguage(
              language,
              `${change} pomniejsza najpierw to, co jeszcze nie jest do wypłaty`,
              `${change} is taken first from what is not payable yet`,
            )
          : inLanguage(
              language,
              `${change} pomniejsza najbliższe rozliczenie`,
              `${change} is taken from the next statement`,
            ),
      ),
    ];
  if (!waits)
    return [
      ...customers,
      sentence(
        inLanguage(
          language,
          `${change} jest do wypłaty w najbliższym rozliczeniu`,
          `${change} is payable with the next statement`,
        ),
      ),
    ];
  const why = reasonOf(one, language);
  const when =
    until === undefined ? why : `${inLanguage(language, 'od', 'on')} ${spokenDay(until, language)} (${why})`;
  return [
    ...customers,
    sentence(
      inLanguage(language, `${change} będzie do wypłaty ${when}`, `${change} becomes payable ${when}`),
    ),
  ];
};
