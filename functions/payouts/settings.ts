import * as z from 'zod/mini';
import { setTerms } from '../../domain/payouts/set-terms.ts';
import { payoutSettings, payoutTerms } from '../../domain/payouts/settings.ts';
import { payoutSettingsOf } from '../../storage/payouts.ts';
import { dueItem } from '../platform/due.ts';
import { mustMatch } from '../shell/must-match.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { settingsOf } from './begin-run.ts';

const body = z.strictObject({
  ...payoutTerms.shape,
  minimums: z._default(payoutTerms.shape.minimums, []),
});

const exampleTerms = {
  vendorName: 'Termika Gdańsk sp. z o.o.',
  timeZone: 'Europe/Warsaw',
  debtors: [
    {
      currency: 'PLN',
      holder: 'Termika Gdańsk sp. z o.o.',
      iban: 'PL61109010140000071219812874',
      bic: 'WBKPPLPP',
    },
  ],
  minimums: [{ currency: 'PLN', amount: '50.00' }],
  bankHolidays: ['2026-05-04'],
  schedule: { day: 5, time: '06:00' },
  disputes: {
    openDays: 60,
    answerDays: 14,
    notify: [{ email: 'finance@vendor.example', language: 'pl' as const }],
  },
};

const exampleSet = {
  ...exampleTerms,
  nextStartAt: '2026-03-05T05:00:00.000Z',
  version: 3,
  updatedAt: '2026-02-25T10:15:30.120Z',
};
const example = { ...exampleSet, settled: '2026-01' };

export const readSettings = route({
  method: 'GET',
  path: '/v1/payout-settings',
  id: 'readPayoutSettings',
  summary: 'Read how partners are paid',
  description:
    'With the next scheduled start, the run that is not finished, and the latest period that is settled.',
  permission: 'payouts:read',
  status: 200,
  answer: payoutSettings,
  errors: ['payouts-not-set'],
  example: { answer: example },
  run: async ({ principal: { tenant } }, context) => {
    const settings = await settingsOf(context, tenant);
    return { status: 200, body: settings, version: settings.version };
  },
});

export const setSettings = route({
  method: 'PUT',
  path: '/v1/payout-settings',
  id: 'setPayoutSettings',
  summary: 'Set how partners are paid',
  description:
    'States the whole: the name on statements, the time zone that closes months, an account to pay from per currency (file: in which format its bank takes orders, pain.001 where it is left out, or elixir-0 for złoty from a Polish account), minimums below which an amount stands over, and on which day of the next month a run starts by itself (without schedule only by hand), bankHolidays on which your bank executes nothing (weekends, the closing days of T2 for EUR and the holidays of Poland for PLN are known), and how lines are disputed: for how many days after their own (60 where it is left out), in how many days the other side should answer (14), and who of finance is written to. taxes states the vendor’s country and VAT id and its own rules; for vendors in Poland the rules for Polish partners and the reverse charge are known. Where it is left out, payments are not taxed; where it is stated, a partner without a fitting rule is not paid. recovery states at most which share (in percent) of what comes in goes into negative balances (overpaid) and advances, and of which first; where it is left out, a negative balance is made up for with all of it before anything is paid, then advances are recovered of what exceeds a draw.',
  permission: 'payouts:manage',
  body,
  status: 200,
  answer: payoutSettings,
  errors: ['version-stale', 'busy'],
  example: { body: exampleTerms, answer: exampleSet },
  run: async ({ body: terms, principal: { tenant }, ifMatch }, { store, given }) => {
    const settings = await untilDone('The payout settings', async () => {
      const standing = await payoutSettingsOf.read(store, { tenant });
      mustMatch(ifMatch, standing?.version ?? 0, 'The settings are');
      const { settings: next, start } = setTerms(standing, terms, given.now());
      if (next === standing) return standing;
      const { done } = await store.transact([
        payoutSettingsOf.saving({ tenant }, next),
        ...(start === undefined ? [] : [{ put: dueItem(tenant, 'start-payout', start.period, start.at) }]),
      ]);
      return done ? next : undefined;
    });
    return { status: 200, body: settings, version: settings.version };
  },
});
