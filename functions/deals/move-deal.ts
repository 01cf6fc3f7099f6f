import * as z from 'zod/mini';
import { changeable, type Deal, noteText } from '../../domain/deals/deal.ts';
import { extendDeal } from '../../domain/deals/extend-deal.ts';
import { filledBy, moveDeal } from '../../domain/deals/move-deal.ts';
import { idText } from '../../domain/kernel/schema.ts';
import type { Write } from '../../storage/store.ts';
import { dueItem } from '../platform/due.ts';
import { neededKey } from '../shell/idempotency.ts';
import { route } from '../shell/route.ts';
import { changeOneDeal, protectionDues, stallDue } from './commit-deal.ts';
import { dealAnswer, dealExample, dealView, openDealExample } from './deal-view.ts';
import { claimsOn, programOfDeal } from './find-deal.ts';
import { formFiles } from './form-files.ts';

const params = z.strictObject({ id: idText });

export const moveDealRoute = route({
  method: 'POST',
  path: '/v1/deals/{id}/stage',
  id: 'moveDeal',
  summary: 'Bring a deal to another stage',
  description:
    'Forward or back in the pipeline of its program. What the program’s form asks for up to this stage must be there, or come in fields. Repeating it changes nothing.',
  permission: 'deals:register',
  params,
  body: z.strictObject({
    stage: idText,
    fields: changeable.fields,
    nextStep: changeable.nextStep,
    note: z.optional(noteText),
  }),
  status: 200,
  answer: dealView,
  errors: ['not-found', 'deal-closed', 'deal-invalid', 'idempotency-key-reused', 'version-stale', 'busy'],
  example: {
    params: { id: dealExample.externalId },
    body: { stage: 'proposal', nextStep: { text: 'Present the offer', on: '2027-01-15' } },
    answer: {
      ...openDealExample,
      stage: 'proposal',
      probability: '50',
      weightedValue: { amount: '192000.00', currency: 'PLN' },
      nextStep: { text: 'Present the offer', on: '2027-01-15' },
    },
  },
  run: async ({ params: { id: dealId }, body, principal, ifMatch, idempotencyKey }, context) => {
    const { tenant } = principal;
    const { note, ...move } = body;
    const deal = await changeOneDeal(context, principal, {
      dealId,
      ifMatch,
      note,
      under: idempotencyKey === undefined ? undefined : { key: idempotencyKey, content: body },
      decide: async (before) => {
        const { rules } = await programOfDeal(context, tenant, before.programId);
        const files = await formFiles(context, tenant, rules, filledBy(before, move));
        const next = moveDeal(before, move, { rules, files }, context.given.now());
        return { deal: next, claims: [], more: stallDue(tenant, before, next, rules) };
      },
    });
    return dealAnswer(deal, principal);
  },
});

/** The end that was: it comes no more. */
const formerEnd = (tenant: string, { id, endsAt }: Deal): readonly Write[] => {
  if (endsAt === undefined) return [];
  const { pk, sk } = dueItem(tenant, 'expire-deal', id, endsAt);
  return [{ remove: { pk, sk } }];
};

export const extendDealRoute = route({
  method: 'POST',
  path: '/v1/deals/{id}/extension',
  id: 'extendDeal',
  summary: 'Protect a deal for longer',
  description:
    'By the days and as often as the program allows (dealProtection), where the deal fulfils its condition. All that it claims is then protected until the new day.',
  permission: 'deals:register',
  params,
  status: 200,
  answer: dealView,
  errors: [
    'not-found',
    'deal-closed',
    'extension-refused',
    'idempotency-key-missing',
    'idempotency-key-reused',
    'version-stale',
    'busy',
  ],
  example: {
    params: { id: dealExample.externalId },
    answer: { ...openDealExample, protectedUntil: '2027-03-24', extensions: 1 },
  },
  run: async ({ params: { id: dealId }, principal, ifMatch, idempotencyKey }, context) => {
    const { tenant } = principal;
    const key = neededKey(idempotencyKey, 'Nothing tells this request from another extension.');
    const deal = await changeOneDeal(context, principal, {
      dealId,
      ifMatch,
      under: { key, content: 'extension' },
      decide: async (before) => {
        const program = await programOfDeal(context, tenant, before.programId);
        const standing = await claimsOn(context, tenant, before);
        const next = extendDeal(before, standing, program, context.given.now());
        const former = formerEnd(tenant, before);
        const more = [
          ...former,
          ...protectionDues(context, tenant, next.deal, program),
          ...stallDue(tenant, before, next.deal, program.rules),
        ];
        return { ...next, more };
      },
    });
    return dealAnswer(deal, principal);
  },
});
