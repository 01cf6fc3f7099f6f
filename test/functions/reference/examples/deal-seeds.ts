import { dealSubject } from '../../../../functions/deals/deal-subject.ts';
import { registerDealRoute } from '../../../../functions/deals/register-deal.ts';
import { dealMatches } from '../../../../storage/deals.ts';
import { sale } from './seeds.ts';
import type { World } from './world.ts';

/** A registration like that of the example, of a customer of its own, that waits. */
export const waitingDeal =
  (externalId: string, more: object = {}) =>
  async ({ road }: World): Promise<string> => {
    const customerId = `customer-of-${externalId}`;
    await road.must('POST /v1/customers', { externalId: customerId, name: customerId, country: 'PL' });
    const wish = { ...Object(registerDealRoute.example.body), externalId, customerId, ...more };
    return (await road.must('POST /v1/deals', wish)).body.id;
  };

/** The same, approved. */
export const openDeal =
  (externalId: string, more: object = {}) =>
  async (world: World): Promise<string> => {
    const id = await waitingDeal(externalId, more)(world);
    const { context, tenant } = world.road;
    await dealSubject.apply(context, tenant, id, { outcome: 'approved' });
    return id;
  };

/** One of a program that extends protections. */
export const extending = async (world: World): Promise<void> => {
  await world.road.must('POST /v1/programs', {
    externalId: 'extending',
    name: 'Extending',
    currency: 'PLN',
    timeZone: 'Europe/Warsaw',
    tiers: [],
    dealProtection: { days: 90, extension: { days: 30, times: 1 } },
  });
  await openDeal('extended', { programId: 'extending' })(world);
};

/** One that a sale fits. */
export const matched = async (world: World): Promise<void> => {
  const dealId = await openDeal('matched')(world);
  const { road } = world;
  const { body } = await road.must('POST /v1/sales', sale('closing-sale', '10.00', '2026-02-20'));
  const { id: saleId, partnerId, productId, amount, currency, day, recordedAt: foundAt } = body;
  const found = { dealId, saleId, partnerId, productId, amount: { amount, currency }, day, foundAt };
  const key = { tenant: road.tenant, dealId, saleId };
  await dealMatches.create(road.context.store, key, { ...found, state: 'proposed', version: 1 });
};
