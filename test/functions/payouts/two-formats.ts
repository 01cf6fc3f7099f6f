import type { Context } from '../../../functions/shell/context.ts';
import { openPayingRoad, payoutTerms } from '../../kit/paying-road.ts';
import { percent, type Road } from '../../kit/road.ts';

export const period = '2026-02';
/** An account from which zlotys are paid by files of Elixir. */
export const elixir = {
  ...{ currency: 'PLN', holder: 'Termika Gdańsk', file: 'elixir-0' },
  iban: 'PL10105000997603123456789123',
};
export const terms = { ...payoutTerms, debtors: [...payoutTerms.debtors, elixir] };

/** A paying road whose partners earn zlotys too, paid by files of two formats. */
export const openTwoFormats = async (context: Context): Promise<Road> => {
  const road = await openPayingRoad(context, `tenant-${crypto.randomUUID()}`);
  await road.must('PUT /v1/exchange-rates', {
    rates: [{ from: 'EUR', to: 'PLN', date: '2026-02-10', rate: '4.20' }],
  });
  await road.plan('zlotys', [percent('5')], { terms: { currency: 'PLN' } });
  await road.settle();
  await road.must('PUT /v1/payout-settings', terms);
  return road;
};

/** A bank file of the run as it is fetched. */
export const fetchedOf = async (road: Road, name: string) => {
  const { body } = await road.must(`GET /v1/payout-runs/${period}/bank-files/${name}`);
  const got = await fetch(body.url);
  const disposition = new URL(body.url).searchParams.get('response-content-disposition') ?? '';
  return { type: got.headers.get('content-type'), text: await got.text(), disposition };
};

/** Ids and grosze of the orders in a file of Elixir. */
export const ordersIn = (text: string) =>
  [...text.matchAll(/^110,\d{8},(\d+),.*?,"(pw-[^|"]+)/gm)].map(([, grosze, id]) => ({ id, grosze }));

/** The payments of the run in a currency, whatever has become of them. */
export const paymentsOf = async (
  road: Road,
  currency: string,
): Promise<readonly { id: string; messageId: string }[]> =>
  (await road.must(`GET /v1/payments?runId=${period}`)).body.data.filter(
    (one: { amount: { currency: string } }) => one.amount.currency === currency,
  );
