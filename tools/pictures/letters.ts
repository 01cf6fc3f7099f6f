import { alertLetter } from '../../domain/alerts/alert-letter.ts';
import { askLetter, escalationLetter } from '../../domain/approvals/approval-letters.ts';
import { dealLetter } from '../../domain/deals/deal-letter.ts';
import { inBoth, spokenMoney } from '../../domain/kernel/spoken.ts';
import { bankChangeLetter } from '../../domain/payouts/bank-change-letter.ts';
import { statementLetter } from '../../domain/payouts/statement-letter.ts';
import type { Language, Letter } from '../../domain/platform/letter.ts';
import { statement } from './statement.ts';

const seen = [
  { pl: 'Partner', en: 'Partner', value: 'Ciepły Dom Gdynia' },
  { pl: 'Klient', en: 'Customer', value: 'Zespół Szkół nr 3 w Gdyni' },
  { pl: 'Produkty', en: 'Products', value: 'Pompa ciepła Termika 12 kW, Zasobnik ciepłej wody 300 l' },
  {
    pl: 'Wartość',
    en: 'Value',
    value: '187500.00 PLN',
    spoken: inBoth((language) => spokenMoney('187500.00', 'PLN', language)),
  },
];
const asked = {
  approvalId: 'approval_0b2d5f3m8k1t5y7q0w2e9r4x6n',
  title: {
    pl: 'rejestracja okazji „Ogrzewanie zespołu szkół”',
    en: 'deal registration “Ogrzewanie zespołu szkół”',
  },
  seen,
  dueAt: '2026-11-26T09:00:00.000Z',
  timeZone: 'Europe/Warsaw',
};
const pln = (amount: string) => ({ amount, currency: 'PLN' });

/** One letter of each kind, in both languages, about the same made-up events. */
export const letters: Readonly<Record<string, (language: Language) => Letter>> = {
  approval: (language) => askLetter(asked, language),
  escalation: (language) => escalationLetter({ ...asked, role: 'channel-manager', hours: 48 }, language),
  deal: (language) =>
    dealLetter(
      {
        outcome: 'approved',
        dealTitle: 'Ogrzewanie zespołu szkół',
        customerName: 'Zespół Szkół nr 3 w Gdyni',
        protectedUntil: '2027-02-22',
      },
      language,
    ),
  alert: (language) =>
    alertLetter(
      {
        ruleName: 'Dobry miesiąc',
        partnerName: 'Ciepły Dom Gdynia',
        month: '2026-11',
        threshold: pln('25000.00'),
        value: pln('31900'),
      },
      language,
    ),
  'bank-account': (language) =>
    bankChangeLetter(
      {
        partnerName: 'Ciepły Dom Gdynia',
        ibanMasked: 'PL61 … 2874',
        usableFrom: '2026-11-27T09:00:00.000Z',
        timeZone: 'Europe/Warsaw',
        stage: 'confirmed',
      },
      language,
    ),
  statement: (language) =>
    statementLetter(
      {
        vendorName: 'Termika Gdańsk sp. z o.o.',
        partnerName: 'Ciepły Dom Gdynia',
        period: statement.period,
        number: statement.number,
        accounts: statement.accounts,
        payeeIban: statement.payee?.iban,
      },
      language,
    ),
};
