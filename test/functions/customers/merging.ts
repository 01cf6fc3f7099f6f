import type { Context } from '../../../functions/shell/context.ts';
import type { Road } from '../../kit/road.ts';
import { at, claimsOn, ended, openDeals, registered } from '../deals/registering.ts';

/** A tenant with two customers of one name more. */
export const open = async (context: Context): Promise<Road> => {
  const road = await openDeals(context);
  for (const externalId of ['stays', 'goes']) {
    const more = { country: 'PL', domains: [`${externalId}.example`], attributes: { size: externalId } };
    await road.must('POST /v1/customers', { externalId, name: `Firma ${externalId}`, ...more });
  }
  return road;
};
export const merge = (road: Road, stays = 'stays', goes = 'goes') =>
  road.send(`POST /v1/customers/${stays}/merge`, { duplicateId: goes });
/** Who holds what a day from now. */
export const held = async (road: Road, customerId: string) =>
  (await claimsOn(road, customerId))
    .filter(({ until }) => until > at(road.context, 1).given.now())
    .map(({ productId, dealId, customerId: of }) => ({ productId, dealId, of }));
/** A deal that is approved, so that its products are protected. */
export const approved = async (road: Road, externalId: string, customerId: string, productIds = ['bike']) => {
  const id = await registered(road, externalId, 'anna', { customerId, productIds });
  await ended(road, id, { outcome: 'approved' });
  return id;
};
