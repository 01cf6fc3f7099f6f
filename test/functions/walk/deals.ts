import { claims, dealMatches, deals } from '../../../storage/deals.ts';
import type { PartnerName, World } from './world.ts';

const until = { lastDay: '2099-12-31', at: '2100-01-01T00:00:00.000Z' };

const approved = async (
  world: World,
  name: PartnerName,
  kind: string,
  productIds?: string[],
): Promise<void> => {
  const { context, tenant } = world;
  const waiting = await deals.read(context.store, { tenant, dealId: world.id('deals', name) });
  if (waiting === undefined) throw new Error('there is no deal');
  const dealId = context.given.naturalId('deal', tenant, kind, name);
  const { externalId: _, ...rest } = waiting;
  const { partnerId, customerId } = waiting;
  const approvalId = context.given.naturalId('approval', tenant, dealId);
  const one = { ...rest, id: dealId, approvalId, state: 'approved' as const, stage: 'qualified' };
  const dated = { movedAt: context.given.now(), protectedUntil: until.lastDay, endsAt: until.at };
  await deals.create(
    context.store,
    { tenant, dealId },
    { ...one, ...dated, productIds: productIds ?? waiting.productIds },
  );
  for (const productId of productIds ?? []) {
    const key = { tenant, customerId, productId };
    const whose = { customerId, productId, dealId, partnerId };
    await claims.create(context.store, key, {
      ...whose,
      lastDay: until.lastDay,
      until: until.at,
      version: 1,
    });
  }
  world.ids.set(`${kind} ${name}`, dealId);
};

/** Deals of each partner that were approved: one may be moved, won or lost, the other's protection extended. */
export const openDeal = async (world: World, name: PartnerName): Promise<void> => {
  await approved(world, name, 'open-deals');
  // A product that nothing else claims.
  await approved(world, name, 'extendable-deals', [`product_${name}`]);
};

export const match = async (world: World, name: PartnerName): Promise<void> => {
  const { context, tenant } = world;
  const [dealId, saleId] = [world.id('open-deals', name), world.id('saleId', name)];
  const found = {
    dealId,
    saleId,
    partnerId: world.partnerId(name),
    productId: world.id('products'),
    amount: { amount: '99000.00', currency: 'EUR' },
    day: '2026-06-10',
    state: 'proposed' as const,
    foundAt: context.given.now(),
    version: 1,
  };
  await dealMatches.create(context.store, { tenant, dealId, saleId }, found);
  world.ids.set(`match ${name}`, saleId);
};
