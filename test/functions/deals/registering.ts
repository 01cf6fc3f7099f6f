import { expect } from 'vitest';
import type { Role } from '../../../domain/access/permissions.ts';
import type { Deal } from '../../../domain/deals/deal.ts';
import type { Notice } from '../../../domain/platform/notice.ts';
import type { Ending } from '../../../functions/approvals/subject-work.ts';
import { dealSubject } from '../../../functions/deals/deal-subject.ts';
import { everyMinute } from '../../../functions/platform/every-minute.ts';
import type { Context } from '../../../functions/shell/context.ts';
import { claims, deals } from '../../../storage/deals.ts';
import { notices } from '../../../storage/platform.ts';
import { openRoad, type Road } from '../../kit/road.ts';

const day = 86_400_000;

/** A tenant with two partners more, who have addresses: `anna` reads Polish, `john` English. */
export const openDeals = async (context: Context): Promise<Road> => {
  const road = await openRoad(context, `tenant-${crypto.randomUUID()}`);
  for (const [externalId, language] of Object.entries({ anna: 'pl', john: 'en' })) {
    const email = `${externalId}@partner.example`;
    await road.must('POST /v1/partners', { externalId, name: externalId, language, email });
  }
  return road;
};

export const wish = (externalId: string, more: object = {}) => ({
  externalId,
  title: `Deal ${externalId}`,
  programId: 'prog',
  customerId: 'velo',
  productIds: ['bike'],
  value: { amount: '1000.00', currency: 'EUR' },
  expectedClose: '2099-12-31',
  ...more,
});

/** Who registers as a partner. */
export const partner = (name: string, as: Role = 'partner-seller') => ({ as, partner: name });

/** A registration by a partner, of the bike for Velo or as `more` says. */
export const register = (road: Road, externalId: string, name = 'anna', more: object = {}) =>
  road.send('POST /v1/deals', wish(externalId, more), partner(name));

/** One that must be taken; answers the deal's id. */
export const registered = async (
  road: Road,
  externalId: string,
  name = 'anna',
  more: object = {},
): Promise<string> => {
  const got = await register(road, externalId, name, more);
  expect(got.status, got.text).toBe(201);
  return got.body.id;
};

/** What the approval workflow does when it was decided. Answers the deal after it. */
export const ended = async (
  { tenant, context: usual }: Road,
  dealId: string,
  ending: Ending = { outcome: 'approved' },
  context = usual,
): Promise<Deal> => {
  await dealSubject.apply(context, tenant, dealId, ending);
  const deal = await deals.read(usual.store, { tenant, dealId });
  if (deal === undefined) throw new Error('there is no such deal');
  return deal;
};

/** The same context at an instant, or so many days from now. */
export const at = (context: Context, when: string | number): Context => {
  const now = typeof when === 'string' ? when : new Date(Date.now() + when * day).toISOString();
  return { store: context.store, given: { ...context.given, now: () => now } };
};

/** The minute tick, so many days from now. */
export const tick = ({ context }: Road, days = 0) => everyMinute(at(context, days));

/** Every claim on a customer, by product. */
export const claimsOn = (road: Road, customer = 'velo') =>
  claims.all(road.context.store, { tenant: road.tenant, customerId: road.id('customer', customer) });

/** The e-mails to a partner that have to do with a deal, by subject. */
export const lettersTo = async (
  { tenant, context: { store } }: Road,
  name: string,
): Promise<readonly Notice[]> =>
  (await notices.all(store, { tenant })).filter(({ to }) => to === `${name}@partner.example`);
