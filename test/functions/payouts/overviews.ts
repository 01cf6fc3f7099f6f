import type * as z from 'zod/mini';
import type { overviewView } from '../../../functions/payouts/overview-view.ts';
import type { Road } from '../../kit/road.ts';

export type Overview = z.infer<typeof overviewView>;
export const path = (partner: string) => `GET /v1/partners/${partner}/payout-overview`;
/** As the partner itself reads it, or who `sent` says. */
export const overview = async (road: Road, sent: object = {}): Promise<Overview> =>
  (await road.must(path('solo'), undefined, { as: 'partner-admin', partner: 'solo', ...sent })).body;
/** The euro's part of it. */
export const euro = async (road: Road, sent: object = {}) => {
  const { currencies } = await overview(road, sent);
  const [one] = currencies;
  if (one === undefined || currencies.length > 1) throw new Error('there is another currency');
  return one;
};
export const eur = (amount: string) => ({ amount, currency: 'EUR' });
