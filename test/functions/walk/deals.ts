import { dealMatches, deals } from '../../../storage/deals.ts';
import type { PartnerName, World } from './world.ts';

/** A deal of each partner that was approved, and may be moved, won or lost. */
export const openDeal = async (world: World, name: PartnerName): Promise<void> => {
  const { context, tenant } = world;
  const waiting = await deals.read(context.store, { tenant, dealId: world.id('deals', name) });
  if (waiting === undefined) throw new Error('there is no deal');
  const dealId = context.given.naturalId('deal', tenant, 'open', name);
  const [approvedAt, approvalId] = [context.given.now(), context.given.naturalId('approval', tenant, dealId)];
  const { externalId: _, ...rest } = waiting;
  const one = { ...rest, id: dealId, approvalId, state: 'approved' as const, stage: 'qualified' };
  await deals.create(
    context.store,
    { tenant, dealId },
    { ...one, movedAt: approvedAt, protectedUntil: '2099-12-31', endsAt: '2100-01-01T00:00:00.000Z' },
  );
  world.ids.set(`open-deals ${name}`, dealId);
};

export const match = async (world: World, name: PartnerName): Promise<void> => {
  const { context, tenant } = world;
  const [dealId, saleId] = [world.id('deals', name), world.id('saleId', name)];
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
