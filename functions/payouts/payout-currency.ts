import * as z from 'zod/mini';
import { idText } from '../../domain/kernel/schema.ts';
import { payoutCurrency } from '../../domain/payouts/settlement/payout-currency.ts';
import { payoutCurrencies } from '../../storage/payouts.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import { mustMatch } from '../shell/must-match.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';

const params = z.strictObject({ partnerId: idText });

/** Version 0: nothing was ever stated. */
const currencyView = z.partial(payoutCurrency, { updatedAt: true });

const example = {
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  currency: 'PLN',
  version: 1,
  updatedAt: '2026-02-25T10:15:30.120Z',
};

export const readPayoutCurrency = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/payout-currency',
  id: 'readPayoutCurrency',
  summary: 'Read in which currency a partner is paid',
  description: 'null: in each currency that it earns in. Version 0 says that nothing was ever stated.',
  permission: 'statements:read',
  params,
  status: 200,
  answer: currencyView,
  errors: ['not-found'],
  example: { params: { partnerId: 'baltic-bikes' }, answer: example },
  run: async ({ params: { partnerId: reference }, principal }, context) => {
    const partnerId = await ownPartner(context, principal, reference);
    const found = await payoutCurrencies.read(context.store, { tenant: principal.tenant, partnerId });
    const body = found ?? { partnerId, currency: null, version: 0 };
    return { status: 200, body, version: body.version };
  },
});

export const setPayoutCurrency = route({
  method: 'PUT',
  path: '/v1/partners/{partnerId}/payout-currency',
  id: 'setPayoutCurrency',
  summary: 'Set in which currency a partner is paid',
  description:
    'Statements then convert what would stand to be settled in other currencies, debts too, at the nearest exchange rate recorded into this one that is dated on the last day of what is settled or at most seven days before; without one the amount stands over (missing-fx-rate). Minimums, draws, taxes and the account to pay from are those of this currency. null: each currency is paid by itself. Statements that were issued stay as they are.',
  permission: 'payouts:manage',
  params,
  body: z.strictObject({ currency: payoutCurrency.shape.currency }),
  status: 200,
  answer: currencyView,
  errors: ['not-found', 'version-stale', 'busy'],
  example: { params: { partnerId: 'baltic-bikes' }, body: { currency: 'PLN' }, answer: example },
  run: async ({ params: { partnerId: reference }, body: { currency }, principal, ifMatch }, context) => {
    const { store, given } = context;
    const key = { tenant: principal.tenant, partnerId: await ownPartner(context, principal, reference) };
    const set = await untilDone('The payout currency', async () => {
      const standing = await payoutCurrencies.read(store, key);
      mustMatch(ifMatch, standing?.version ?? 0, 'The payout currency is');
      if (standing !== undefined && standing.currency === currency) return standing;
      const version = (standing?.version ?? 0) + 1;
      const next = { partnerId: key.partnerId, currency, version, updatedAt: given.now() };
      return (await payoutCurrencies.save(store, key, next)).done ? next : undefined;
    });
    return { status: 200, body: set, version: set.version };
  },
});
