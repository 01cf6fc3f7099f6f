import { notices } from '../../../storage/platform.ts';
import type { Payouts } from '../../kit/payouts.ts';
import type { Road } from '../../kit/road.ts';

/** The month that is paid. */
export const period = '2026-02';

/** A road whose partners are paid, and the payments as the API tells them. */
export const pay = async (road: Road, payouts: Payouts) => {
  await payouts.pay(period);
  const { body } = await road.must(`GET /v1/payments?runId=${period}`);
  const of = (partner: string) =>
    body.data.find((one: { partnerId: string }) => one.partnerId === road.id('partner', partner));
  return { road, of, top: of('top').id, kid: of('kid-a').id, solo: of('solo').id };
};

export const read = async (road: Road, id: string) => (await road.must(`GET /v1/payments/${id}`)).body;

/** What people were written beside the statements. */
export const told = async ({ context: { store }, tenant }: Road) =>
  (await notices.all(store, { tenant })).filter(({ attachments }) => attachments.length === 0);
