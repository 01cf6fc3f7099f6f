import * as z from 'zod/mini';
import { dec, sumText } from '../../domain/kernel/decimal.ts';
import { moneyText } from '../../domain/kernel/money.ts';
import { idText, instantText, money } from '../../domain/kernel/schema.ts';
import { entries } from '../../storage/ledger.ts';
import { route } from '../shell/route.ts';
import { ownPartner } from './own-partner.ts';

const balances = z.strictObject({
  partnerId: idText,
  balances: z.array(z.strictObject({ accrued: money, payable: money, onStatement: money, total: money })),
  entry: z.int(),
  asOf: z.optional(instantText),
});

export const readBalance = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/balance',
  id: 'readBalance',
  summary: "Read a partner's balance",
  description:
    'What the vendor owes the partner per currency: accrued (earned, not yet payable), payable, on a statement that is being paid, and all together. `entry` is the number of the last journal entry that counts.',
  permission: 'ledger:read',
  params: z.strictObject({ partnerId: idText }),
  status: 200,
  answer: balances,
  errors: ['not-found'],
  example: {
    params: { partnerId: 'baltic-bikes' },
    answer: {
      partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
      balances: [
        {
          accrued: { amount: '120.00', currency: 'EUR' },
          payable: { amount: '84.50', currency: 'EUR' },
          onStatement: { amount: '0.00', currency: 'EUR' },
          total: { amount: '204.50', currency: 'EUR' },
        },
      ],
      entry: 17,
      asOf: '2026-02-25T10:15:30.480Z',
    },
  },
  run: async ({ params, principal }, { store, ...context }) => {
    const partnerId = await ownPartner({ store, ...context }, principal, params.partnerId);
    const page = await entries.list(
      store,
      { tenant: principal.tenant, partnerId },
      { limit: 1, newestFirst: true },
    );
    const last = page.data[0];
    const shown = (last?.balances ?? []).map(({ currency, accrued, payable, stated }) => {
      const inCurrency = (amount: string) => ({ amount: moneyText(dec(amount), currency), currency });
      return {
        accrued: inCurrency(accrued),
        payable: inCurrency(payable),
        onStatement: inCurrency(stated),
        total: inCurrency(sumText(accrued, payable, stated)),
      };
    });
    return {
      status: 200,
      body: {
        partnerId,
        balances: shown,
        entry: last?.number ?? 0,
        ...(last === undefined ? {} : { asOf: last.at }),
      },
    };
  },
});
