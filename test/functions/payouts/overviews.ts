import type * as z from 'zod/mini';
import type { Role } from '../../../domain/access/permissions.ts';
import type { overviewView } from '../../../functions/payouts/overview-view.ts';
import type { Road } from '../../kit/road.ts';

export type Overview = z.infer<typeof overviewView>;
type Sent = { readonly as?: Role; readonly partner?: string };
export const path = (partner: string) => `GET /v1/partners/${partner}/payout-overview`;
/** As the partner itself reads it, or who `sent` says. */
export const overview = async (
  road: Road,
  { as = 'partner-admin', partner = 'solo' }: Sent = {},
): Promise<Overview> => {
  const own = as.startsWith('partner-') ? { partner } : {};
  return (await road.must(path(partner), undefined, { as, ...own })).body;
};
/** The euro's part of it. */
export const euro = async (road: Road, sent: Sent = {}) => {
  const { currencies } = await overview(road, sent);
  const [one] = currencies;
  if (one === undefined || currencies.length > 1) throw new Error('there is another currency');
  return one;
};
export const eur = (amount: string) => ({ amount, currency: 'EUR' });
