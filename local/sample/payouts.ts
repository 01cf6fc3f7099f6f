import { composeIBAN } from 'ibantools';
import { partners } from './network.ts';

/** How the sample's vendor pays: from a złoty and a euro account, on the fifth of the month. */
export const payoutSettings = {
  vendorName: 'Termika Gdańsk sp. z o.o.',
  timeZone: 'Europe/Warsaw',
  debtors: [
    {
      currency: 'PLN',
      holder: 'Termika Gdańsk sp. z o.o.',
      iban: 'PL61109010140000071219812874',
      bic: 'WBKPPLPP',
    },
    {
      currency: 'EUR',
      holder: 'Termika Gdańsk sp. z o.o.',
      iban: 'PL10105000997603123456789123',
      bic: 'INGBPLPW',
    },
  ],
  minimums: [
    { currency: 'PLN', amount: '100.00' },
    { currency: 'EUR', amount: '25.00' },
  ],
  schedule: { day: 5, time: '06:00' },
};

/** Who approves what in the sample, and who is written to. */
const role = (of: string) => ({ who: 'role', role: of });
const owners = [{ email: 'wlasciciel@termika.example', language: 'en' }];

/** Small deals of known partners need nobody; large ones need two people, one after the other. */
export const policies = {
  deal: [
    {
      id: 'male-i-znane',
      when: 'deal.amount <= 5000 && partner.tier == "platinum" && !deal.contested',
      route: { automatic: 'approved', reason: 'Mała okazja znanego partnera.' },
    },
    {
      id: 'duze',
      when: 'deal.amount > 500000',
      route: {
        stages: [
          {
            name: 'Kanał',
            approvers: [role('channel-manager')],
            remindAfterHours: [24],
            escalate: { afterHours: 48, to: [role('owner')] },
            tests: [{ value: 'deal.amount', worse: 'higher' }],
            notify: [{ email: 'kanal@termika.example', language: 'pl' }],
          },
          { name: 'Właściciel', approvers: [role('owner')], notify: owners },
        ],
      },
    },
    {
      id: 'pozostale',
      route: {
        stages: [
          {
            name: 'Kanał',
            approvers: [role('channel-manager')],
            remindAfterHours: [24],
            escalate: { afterHours: 48, to: [role('owner')] },
            notify: [{ email: 'kanal@termika.example', language: 'pl' }],
          },
        ],
      },
    },
  ],
  'payout-run': [
    {
      id: 'wszystkie',
      route: {
        stages: [
          {
            name: 'Finanse',
            approvers: [role('finance')],
            escalate: { afterHours: 72, to: [role('owner')] },
            notify: [{ email: 'finanse@termika.example', language: 'pl' }],
          },
        ],
      },
    },
  ],
};

/** A good month of any partner is told to the channel manager in Polish and to the owner in English. */
export const alertRule = {
  externalId: 'dobry-miesiac',
  name: 'Dobry miesiąc',
  metric: 'monthly-revenue',
  currency: 'PLN',
  threshold: '25000.00',
  notify: [
    { email: 'kanal@termika.example', language: 'pl' },
    { email: 'wlasciciel@termika.example', language: 'en' },
  ],
};

const bankCode = { PL: '10901014', DE: '37040044' } as const;
/** How long an account number is behind the bank's code. */
const accountDigits = { PL: 16, DE: 10 } as const;

const ibanOf = (countryCode: 'PL' | 'DE', number: number): string => {
  const account = String(7_000_000 + number).padStart(accountDigits[countryCode], '0');
  const iban = composeIBAN({ countryCode, bban: `${bankCode[countryCode]}${account}` });
  if (iban === null) throw new Error(`no IBAN for ${account}`);
  return iban;
};

/** Made-up accounts of the partners, with right check digits. One has none yet: its money stands over. */
export const bankAccounts = partners
  .filter(({ externalId }) => externalId !== 'dresden')
  .map(({ externalId, name, country }, index) => ({
    partnerId: externalId,
    details: { holder: name, iban: ibanOf(country === 'DE' ? 'DE' : 'PL', index) },
  }));
