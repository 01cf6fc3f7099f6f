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
export const policies = {
  deal: [
    {
      role: 'channel-manager',
      notify: [{ email: 'kanal@termika.example', language: 'pl' }],
      termHours: 48,
    },
    { role: 'owner', notify: [{ email: 'wlasciciel@termika.example', language: 'en' }] },
  ],
  'payout-run': [
    { role: 'finance', notify: [{ email: 'finanse@termika.example', language: 'pl' }], termHours: 72 },
    { role: 'owner', notify: [{ email: 'wlasciciel@termika.example', language: 'en' }] },
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
