import * as z from 'zod/mini';
import { changePartner } from '../../domain/partners/change-partner.ts';
import { partnerFacts, standing } from '../../domain/partners/partner.ts';
import { always } from '../../domain/platform/restate.ts';
import { partners } from '../../storage/partners.ts';
import { effectiveFrom, today } from '../shell/effective.ts';
import { externalIdFor } from '../shell/refer.ts';
import { resourceRoutes } from '../shell/resource.ts';
import { httpHandler } from '../shell/router.ts';
import { parentIdOf } from './parent.ts';
import { partnerExample, partnerView, partnerViewExample, seesPartner, viewPartner } from './partner-view.ts';
import { setAgreement, setCertificate } from './set-gate.ts';

const { attributes, ...placed } = standing.shape;
const { language, ...facts } = partnerFacts.shape;
const content = {
  ...facts,
  language: z._default(language, 'en'),
  ...placed,
  attributes: z._default(attributes, {}),
};

const resource = resourceRoutes({
  prefix: 'partner',
  path: '/v1/partners',
  one: 'partner',
  many: 'partners',
  permissions: { read: 'partners:read', manage: 'partners:manage' },
  table: partners,
  key: (tenant, partnerId) => ({ tenant, partnerId }),
  body: z.strictObject({ externalId: z.optional(externalIdFor('partner')), ...content }),
  change: z.strictObject({ ...content, effectiveFrom }),
  view: partnerView,
  show: viewPartner,
  sees: seesPartner,
  only: ({ partnerId }) => partnerId,
  make: async ({ tier, parentId, attributes: own, ...body }, kept, deed) => {
    const parent = await parentIdOf(deed, kept.id, parentId);
    const first = {
      from: always,
      attributes: own,
      ...(tier === undefined ? {} : { tier }),
      ...(parent === undefined ? {} : { parentId: parent }),
    };
    return { ...body, ...kept, status: 'active' as const, standing: [first] };
  },
  remake: async (current, { effectiveFrom: day, ...change }, deed) => {
    const from = day ?? today(deed.context);
    const parentId = await parentIdOf(deed, current.id, change.parentId);
    const { partner: next, revalues } = changePartner(current, { ...change, parentId }, from);
    return {
      next,
      scopes: revalues === undefined ? [] : [{ of: 'partner', partnerId: current.id, from: revalues }],
    };
  },
  notes: {
    create: 'Tier, parent and attributes hold from the beginning.',
    change:
      'Tier, parent and attributes hold from effectiveFrom (today where it is left out) up to the next change that is dated later; sales since are valued again. Certificates and agreements have routes of their own and stay as they are.',
  },
  errors: {
    create: ['reference-unknown', 'parent-cycle'],
    change: ['reference-unknown', 'parent-cycle', 'too-many-states'],
  },
  example: {
    body: { externalId: 'baltic-bikes', ...partnerExample },
    change: { ...partnerExample, tier: 'gold', effectiveFrom: '2026-04-01' },
    view: partnerViewExample,
  },
});

/** Partners: where they stand and what they hold is dated, because sales are valued by it. */
export const routes = [...resource, setCertificate, setAgreement];

export const handler = httpHandler(routes);
