import * as z from 'zod/mini';
import { noteText } from '../../domain/deals/deal.ts';
import { loseDeal, withdrawDeal } from '../../domain/deals/end-deal.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { dueItem } from '../platform/due.ts';
import { route } from '../shell/route.ts';
import { changeOneDeal } from './commit-deal.ts';
import { dealAnswer, dealExample, dealView, dealViewExample, ranDealExample } from './deal-view.ts';
import { claimsOn, programOfDeal } from './find-deal.ts';

const params = z.strictObject({ id: idText });

export const withdrawDealRoute = route({
  method: 'POST',
  path: '/v1/deals/{id}/withdrawal',
  id: 'withdrawDeal',
  summary: 'Take a deal back',
  description:
    'One that waits, or is approved: what it claims is free for others from that moment on, and nobody is asked to approve it any more. Repeating it changes nothing.',
  permission: 'deals:register',
  params,
  status: 200,
  answer: dealView,
  errors: ['not-found', 'deal-closed', 'version-stale', 'busy'],
  example: {
    params: { id: dealExample.externalId },
    answer: { ...dealViewExample, state: 'withdrawn' },
  },
  run: async ({ params: { id: dealId }, principal, ifMatch }, context) => {
    const { tenant } = principal;
    const deal = await changeOneDeal(context, principal, {
      dealId,
      ifMatch,
      decide: async (before) => {
        const now = context.given.now();
        const withdrawn = withdrawDeal(before, await claimsOn(context, tenant, before), now);
        // The watch over it takes its approval back.
        const watch = { put: dueItem(tenant, 'watch-deal', before.id, now) };
        return before.state === 'waiting' ? { ...withdrawn, more: [watch] } : withdrawn;
      },
    });
    return dealAnswer(deal, principal);
  },
});

export const loseDealRoute = route({
  method: 'POST',
  path: '/v1/deals/{id}/lost',
  id: 'loseDeal',
  summary: 'Say that a deal is lost',
  description:
    'For a reason of the program’s list (lostReasons), or of the usual one: price, competitor, no-budget, no-decision, other. What the deal claims is free for others from that moment on. Repeating it changes nothing.',
  permission: 'deals:register',
  params,
  body: z.strictObject({ reason: idText, note: z.optional(noteText) }),
  status: 200,
  answer: dealView,
  errors: ['not-found', 'deal-closed', 'deal-invalid', 'version-stale', 'busy'],
  example: {
    params: { id: dealExample.externalId },
    body: { reason: 'price', note: 'Eight percent above the next offer' },
    answer: {
      ...ranDealExample,
      state: 'lost',
      lost: { reason: 'price', note: 'Eight percent above the next offer' },
    },
  },
  run: async ({ params: { id: dealId }, body: loss, principal, ifMatch }, context) => {
    const { tenant } = principal;
    const deal = await changeOneDeal(context, principal, {
      dealId,
      ifMatch,
      note: loss.note,
      decide: async (before) => {
        const { rules } = await programOfDeal(context, tenant, before.programId);
        const claims = await claimsOn(context, tenant, before);
        return loseDeal(before, loss, { claims, rules, now: context.given.now() });
      },
    });
    return dealAnswer(deal, principal);
  },
});
