import type { Context } from '../../../functions/shell/context.ts';
import { audit } from '../../kit/audit.ts';
import { openRoad, type Road } from '../../kit/road.ts';

export const customerPaid = (more: object = {}) => ({ payable: { when: 'customerPaid', ...more } });
export const pay = (road: Road, sale: string, paidOn: string) =>
  road.must(`PUT /v1/sales/${sale}/customer-payment`, { paidOn });
export const undo = (road: Road, sale: string) => road.must(`DELETE /v1/sales/${sale}/customer-payment`);

/** The context as it is on another day. */
export const onDay = ({ store, given }: Context, day: string): Context => ({
  store,
  given: { ...given, now: () => `${day}T12:00:00.000Z` },
});

/** A road with one plan of these components. */
export const opened = async (context: Context, tenant: string, ...components: object[]): Promise<Road> => {
  const road = await openRoad(context, tenant);
  await road.plan('p', components);
  return road;
};

/** What the partner is owed as accrued and as payable. */
export const owed = async (road: Road, partner = 'solo') => {
  const { body } = await road.must(`GET /v1/partners/${partner}/balance`);
  const [one] = body.balances;
  return [one?.accrued.amount, one?.payable.amount];
};

/** The same once nothing is left to do, and the law holds. */
export const settled = async (road: Road, partner = 'solo') => {
  await road.settle();
  await audit(road);
  return owed(road, partner);
};
