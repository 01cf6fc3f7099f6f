import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { changePartner } from '../../domain/partners/change-partner.ts';
import { type Partner, partner, partnerFacts, standing, standingOn } from '../../domain/partners/partner.ts';
import { always } from '../../domain/platform/restate.ts';
import { partners } from '../../storage/partners.ts';
import { effectiveFrom, today } from '../shell/effective.ts';
import { externalIdFor } from '../shell/refer.ts';
import { resourceRoutes } from '../shell/resource.ts';
import type { Deed } from '../shell/resource-type.ts';
import { httpHandler } from '../shell/router.ts';
import { exampleKept, shown } from '../shell/view.ts';
import { parentIdOf } from './parent.ts';

const { attributes, ...placed } = standing.shape;
const { language, ...facts } = partnerFacts.shape;
const content = {
  ...facts,
  language: z._default(language, 'en'),
  ...placed,
  attributes: z._default(attributes, {}),
};

const show = (one: Partner, { context }: Deed) => ({ ...shown(one), ...standingOn(one, today(context)) });
const sees = (one: Partner, { partnerId }: Principal) => partnerId === undefined || partnerId === one.id;

const example = {
  name: 'Baltic Bikes sp. z o.o.',
  country: 'PL',
  language: 'pl',
  email: 'biuro@baltic-bikes.example',
  tier: 'silver',
  attributes: { region: 'north' },
};

/** Partners: where they stand (tier, parent, attributes) is dated, because sales are valued by it. */
export const routes = resourceRoutes({
  prefix: 'partner',
  path: '/v1/partners',
  one: 'partner',
  many: 'partners',
  permissions: { read: 'partners:read', manage: 'partners:manage' },
  table: partners,
  key: (tenant, partnerId) => ({ tenant, partnerId }),
  body: z.strictObject({ externalId: z.optional(externalIdFor('partner')), ...content }),
  change: z.strictObject({ ...content, effectiveFrom }),
  view: z.strictObject({ ...z.omit(partner, { bodyHash: true }).shape, ...standing.shape }),
  show,
  sees,
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
    return { next, scopes: revalues ? [{ of: 'partner', partnerId: current.id, from }] : [] };
  },
  notes: {
    create: 'Tier, parent and attributes hold from the beginning.',
    change:
      'Tier, parent and attributes hold from effectiveFrom (today where it is left out) up to the next change that is dated later; sales since are valued again.',
  },
  errors: {
    create: ['reference-unknown', 'parent-cycle'],
    change: ['reference-unknown', 'parent-cycle', 'too-many-states'],
  },
  example: {
    body: { externalId: 'baltic-bikes', ...example },
    change: { ...example, tier: 'gold', effectiveFrom: '2026-04-01' },
    view: {
      ...example,
      status: 'active',
      standing: [{ from: always, tier: 'silver', attributes: { region: 'north' } }],
      ...exampleKept('partner', 'baltic-bikes'),
    },
  },
});

export const handler = httpHandler(routes);
