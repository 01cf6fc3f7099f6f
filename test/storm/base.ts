import { always } from '../../domain/platform/restate.ts';
import { partners } from '../../storage/partners.ts';
import { programs } from '../../storage/programs.ts';
import { products } from '../../storage/stock.ts';
import type { Item } from '../../storage/store.ts';
import { naturalId, tenant } from './tenant.ts';

/** Who and what every history begins with. */
export const partnerNames = ['top', 'kid-a', 'kid-b', 'solo'] as const;
export const productNames = ['bike', 'helmet'] as const;
export const programName = 'prog';

/** The id of what the vendor knows by a name. */
export const idOf = (prefix: string, name: string): string => naturalId(tenant, prefix, [tenant, name]);

const now = '2025-01-01T00:00:00.000Z';
const kept = (prefix: string, name: string) => ({
  id: idOf(prefix, name),
  externalId: name,
  version: 1,
  createdAt: now,
  updatedAt: now,
});

const program = {
  ...kept('program', programName),
  name: 'Resellers',
  currency: 'EUR',
  timeZone: 'Europe/Warsaw',
  tiers: [
    { id: 'silver', name: 'Silver' },
    { id: 'gold', name: 'Gold' },
  ],
};

const partner = (name: string, tier: string, more: { country?: string; parent?: string } = {}) => ({
  ...kept('partner', name),
  name,
  language: 'en' as const,
  ...(more.country === undefined ? {} : { country: more.country }),
  status: 'active' as const,
  standing: [
    {
      from: always,
      tier,
      attributes: {},
      ...(more.parent === undefined ? {} : { parentId: idOf('partner', more.parent) }),
    },
  ],
});

const product = (name: string, category: string) => ({
  ...kept('product', name),
  name,
  states: [{ from: always, category, attributes: {} }],
});

let items: readonly Item[] | undefined;

/** A program in Warsaw, a parent with two children, a partner by itself, two products. */
export const baseItems = (): readonly Item[] => {
  items ??= [
    programs.item({ tenant, programId: program.id }, program),
    ...[
      partner('top', 'gold'),
      partner('kid-a', 'silver', { parent: 'top' }),
      partner('kid-b', 'gold', { parent: 'top' }),
      partner('solo', 'silver', { country: 'PL' }),
    ].map((one) => partners.item({ tenant, partnerId: one.id }, one)),
    ...[product('bike', 'Bikes'), product('helmet', 'Accessories')].map((one) =>
      products.item({ tenant, productId: one.id }, one),
    ),
  ];
  return items;
};
