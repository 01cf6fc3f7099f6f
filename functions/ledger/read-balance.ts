import * as z from 'zod/mini';
import { dec, sumText, text } from '../../domain/kernel/decimal.ts';
import { inMoney } from '../../domain/kernel/money.ts';
import { idText, instantText, money } from '../../domain/kernel/schema.ts';
import { route } from '../shell/route.ts';
import { knownAt } from './entry-at.ts';
import { ownPartner } from './own-partner.ts';

const balances = z.strictObject({
  partnerId: idText,
  balances: z.array(
    z.strictObject({
      accrued: money,
      payable: money,
      onStatement: money,
      disputed: money,
      advanced: money,
      total: money,
    }),
  ),
  entry: z.int(),
  asOf: z.optional(instantText),
});

export const readBalance = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/balance',
  id: 'readBalance',
  summary: "Read a partner's balance",
  description:
    'What the vendor owes the partner per currency: accrued (earned, not yet payable), payable, on a statement and not paid (or come back), held while its lines are disputed; what the partner owes of advances; and what is owed in all (advances taken off). `entry` is the number of the last journal entry that counts, `asOf` when it was posted. With asOf in the query, the balance as it was known at that instant.',
  permission: 'ledger:read',
  params: z.strictObject({ partnerId: idText }),
  query: z.strictObject({ asOf: z.optional(instantText) }),
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
          disputed: { amount: '0.00', currency: 'EUR' },
          advanced: { amount: '0.00', currency: 'EUR' },
          total: { amount: '204.50', currency: 'EUR' },
        },
      ],
      entry: 17,
      asOf: '2026-02-25T10:15:30.480Z',
    },
  },
  run: async ({ params, query, principal }, context) => {
    const { tenant } = principal;
    const partnerId = await ownPartner(context, principal, params.partnerId);
    const last = (await knownAt(context.store, { tenant, partnerId }, query.asOf))?.entry;
    const shown = (last?.balances ?? []).map(({ currency, accrued, payable, stated, disputed, advanced }) => {
      const inCurrency = (amount: string) => inMoney(dec(amount), currency);
      return {
        accrued: inCurrency(accrued),
        payable: inCurrency(payable),
        onStatement: inCurrency(stated),
        disputed: inCurrency(disputed),
        advanced: inCurrency(advanced),
        total: inCurrency(sumText(accrued, payable, stated, disputed, text(dec(advanced).negated()))),
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
