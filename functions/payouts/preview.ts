import * as z from 'zod/mini';
import { idText, instantText, monthText } from '../../domain/kernel/schema.ts';
import { totalsOf } from '../../domain/payouts/payment/order-payments.ts';
import { payoutTotal, runIdOf, trouble } from '../../domain/payouts/run/payout-run.ts';
import { previewRun } from '../../domain/payouts/run/start-run.ts';
import { partners } from '../../storage/partners.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { settingsOf } from './begin-run.ts';
import { reckon } from './draft.ts';
import { forEach } from './payout-run/each-partner.ts';
import { statementExample, statementView, viewStatement } from './statement-view.ts';

const {
  issuedAt: _,
  issuedIn: __,
  paidAt: ___,
  documentSha256: ____,
  csvSha256: _____,
  ...drafted
} = statementExample;
const example = { ...drafted, ...{ runId: runIdOf('2026-03'), period: '2026-03', state: 'draft' as const } };

export const previewPayoutRoute = route({
  method: 'GET',
  path: '/v1/payout-preview',
  id: 'previewPayout',
  summary: 'See what a month would pay, before it is run',
  description:
    'The statements that a run of the period would draft now, in the order of the partners’ ids; nothing is written. Up to the cutOff, or the end of the month, or the present while the month is not over. totals and troubles are those of the page: what it would pay, and partners who could not be drafted. A page may be short where partners have nothing to be told.',
  permission: 'payouts:read',
  query: z.strictObject({ ...pageQuery, period: monthText, cutOff: z.optional(instantText) }),
  status: 200,
  answer: z.extend(listOf(statementView), {
    totals: z.array(payoutTotal),
    troubles: z.array(z.strictObject({ partnerId: idText, detail: trouble.shape.detail })),
  }),
  errors: ['payouts-not-set', 'period-not-over', 'period-settled', 'cursor-invalid'],
  example: {
    query: { period: '2026-03', limit: '50' },
    answer: {
      data: [example],
      next: null,
      totals: [{ currency: 'PLN', payments: 1, amount: '10000.00' }],
      troubles: [],
    },
  },
  run: async ({ query: { period, cutOff, limit, cursor }, principal }, context) => {
    const { tenant } = principal;
    const settings = await settingsOf(context, tenant);
    const started = previewRun(settings, { period, cutOff }, context.given.now());
    const scope = `payout-preview:${tenant}:${period}:${cutOff ?? ''}`;
    const after = decodeCursor(cursor, scope, sortKey('partner_'));
    const page = await partners.list(context.store, { tenant }, { limit, after });
    const what = { tenant, runId: runIdOf(period), step: 'draft' as const };
    const { found, troubles } = await forEach(page.data, what, ({ id }) =>
      reckon(context, tenant, started, id),
    );
    const sorted = found.toSorted((a, b) => (a.partnerId < b.partnerId ? -1 : 1));
    const answer = pageAnswer(
      scope,
      sorted.map((one) => viewStatement(one, principal)),
      page.next,
    );
    return {
      ...answer,
      body: {
        ...answer.body,
        totals: totalsOf(sorted),
        troubles: troubles.map(({ partnerId, detail }) => ({ partnerId, detail })),
      },
    };
  },
});
