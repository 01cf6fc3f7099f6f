import { invitationLetter } from '../../domain/access/invitation-letter.ts';
import { alertLetter } from '../../domain/alerts/alert-letter.ts';
import { approvalLetter } from '../../domain/approvals/approval-letters.ts';
import { outcomeLetter } from '../../domain/approvals/outcome-letter.ts';
import { inBoth, spokenMoney } from '../../domain/kernel/spoken.ts';
import type { Dispute } from '../../domain/ledger/dispute.ts';
import { disputeLetter } from '../../domain/ledger/dispute-letter.ts';
import { bankChangeLetter } from '../../domain/payouts/bank/bank-change-letter.ts';
import { paymentLetter } from '../../domain/payouts/payment/payment-letter.ts';
import { unprovenLetter } from '../../domain/payouts/run/unproven-letter.ts';
import { standingOverLetter } from '../../domain/payouts/statement/standing-over-letter.ts';
import { statementLetter } from '../../domain/payouts/statement/statement-letter.ts';
import type { Language, Letter } from '../../domain/platform/letter.ts';
import { endpointLetter } from '../../domain/webhooks/endpoint-letter.ts';
import { dealLetters } from './deal-letters.ts';
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
  stage: 'Kanał partnerski',
  seen,
  due: { at: '2026-11-26T09:00:00.000Z', means: 'escalate' as const },
  timeZone: 'Europe/Warsaw',
  link: 'https://portal.termika.example/approvals/approval_0b2d5f3m8k1t5y7q0w2e9r4x6n?link=approval_0b2d5f3m8k1t5y7q0w2e9r4x6n.link_5c0q8m2t7yw1r3k9x4n6b0d2fh.20261208.x1',
};
const before = seen.map((one) =>
  one.en === 'Value'
    ? {
        ...one,
        value: '210000.00 PLN',
        spoken: inBoth((language) => spokenMoney('210000.00', 'PLN', language)),
      }
    : one,
);
const resubmitted = {
  pl: 'Klient zrezygnował z jednego zasobnika.',
  en: 'The customer needs one storage tank less.',
};
const question = {
  pl: 'Prosimy o podanie terminu montażu.',
  en: 'Please say when it is to be installed.',
};
const dispute: Dispute = {
  id: 'dispute_3m8k1t5y7q0w2e9r4x6n0b2d5f',
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  line: {
    ...{ id: '131-2', day: '2026-11-24', planId: 'dealers', component: 'accessories', kind: 'commission' },
    ...{ window: '2026-11', currency: 'PLN', difference: '125' },
  },
  side: 'partner',
  openedBy: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  reason: 'wrong-rate',
  text: 'FV/5035: 7,5 % od 1 listopada 2026',
  references: ['FV/5035'],
  claimed: '175',
  held: [{ amount: '125' }],
  answerDueAt: '2026-12-11T09:00:00.000Z',
  state: 'open',
  version: 1,
  createdAt: '2026-11-27T09:00:00.000Z',
  updatedAt: '2026-11-27T09:00:00.000Z',
};
const disputed = { dispute, partnerName: 'Ciepły Dom Gdynia', timeZone: 'Europe/Warsaw' };
const upheld: Dispute = {
  ...dispute,
  state: 'upheld',
  outcome: { by: 'key', at: dispute.updatedAt, reason: 'Aneks nr 2 do umowy.', adjustment: '50' },
};
const endpoint = {
  url: 'https://erp.cieplydom.example/hooks/partnerwise',
  description: 'ERP',
  since: '2026-11-27T09:00:00.000Z',
  isGone: false,
};
const payment = {
  vendorName: 'Termika Gdańsk sp. z o.o.',
  partnerName: 'Ciepły Dom Gdynia',
  ...{ amount: '12480.35', currency: 'PLN', ibanMasked: 'PL61 … 2874' },
  remittance: 'Termika Gdańsk sp. z o.o. 2026-11 no. 7',
};
const pln = (amount: string) => ({ amount, currency: 'PLN' });

/** One letter of each kind, in both languages, about the same made-up events. */
export const letters: Readonly<Record<string, (language: Language) => Letter>> = {
  approval: (language) => approvalLetter('ask', asked, language),
  escalation: (language) => approvalLetter('escalate', { ...asked, inPlaceOf: 'Anna Nowak' }, language),
  reminder: (language) =>
    approvalLetter('remind', { ...asked, before, note: resubmitted[language], link: undefined }, language),
  returned: (language) =>
    outcomeLetter({ ...asked, outcome: 'returned', reason: question[language] }, language),
  ...dealLetters,
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
  dispute: (language) => disputeLetter({ ...disputed, stage: 'opened', reader: 'vendor' }, language),
  'dispute-ended': (language) =>
    disputeLetter({ ...disputed, dispute: upheld, stage: 'ended', reader: 'partner' }, language),
  unproven: (language) =>
    unprovenLetter(
      {
        vendorName: 'Termika Gdańsk sp. z o.o.',
        period: '2026-11',
        found: 1,
        partnerName: 'Ciepły Dom Gdynia',
        first: {
          kind: 'amount',
          planId: 'instalatorzy',
          component: 'pompy',
          window: '2026-11',
          currency: 'PLN',
          expected: '1842.50',
          posted: '1842.51',
          line: '17-0',
          detail: 'what was posted is not what the sales come to',
        },
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
  'statement-stands-over': (language) =>
    standingOverLetter(
      {
        vendorName: 'Termika Gdańsk sp. z o.o.',
        partnerName: 'Ciepły Dom Gdynia',
        period: statement.period,
      },
      language,
    ),
  payment: (language) => paymentLetter({ ...payment, state: 'paid', day: '2026-12-07' }, language),
  'payment-returned': (language) =>
    paymentLetter({ ...payment, state: 'returned', day: '2026-12-09', code: 'AC04' }, language),
  'payment-repeated': (language) => paymentLetter({ ...payment, state: 'ordered', day: undefined }, language),
  invitation: (language) =>
    invitationLetter(
      {
        program: 'Termika Gdańsk sp. z o.o.',
        name: 'Anna Nowak',
        email: 'sprzedaz@gdynia.example',
        role: 'partner-seller',
        password: 'Pw-1kXz8Qm3Rt5Vb7Nc-7a',
      },
      language,
    ),
  'webhook-failing': (language) => endpointLetter({ ...endpoint, kind: 'failing' }, language),
  'webhook-disabled': (language) => endpointLetter({ ...endpoint, kind: 'disabled' }, language),
};
