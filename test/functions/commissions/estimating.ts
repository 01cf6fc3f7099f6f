import { expect } from 'vitest';
import { sumText } from '../../../domain/kernel/decimal.ts';
import { entries } from '../../../storage/ledger.ts';
import { partnerNames, type Road } from '../../kit/road.ts';

/** Lines that solo would sell on a day, or as `more` says. */
export const asked = (lines: readonly object[], more: object = {}) => ({
  programId: 'prog',
  partnerId: 'solo',
  currency: 'EUR',
  closesOn: '2024-02-20',
  lines,
  ...more,
});
/** A line of one bike. */
export const line = (amount: string, more: object = {}) => ({
  productId: 'bike',
  quantity: '1',
  amount,
  ...more,
});

/** Two children that share a sale. */
export const shares = [
  { partnerId: 'kid-a', share: '33.3' },
  { partnerId: 'kid-b', share: '50' },
];

/** An answer, as far as it is compared. */
export type Told = {
  readonly partners: readonly {
    readonly partnerId: string;
    readonly totals: readonly { readonly amount: string; readonly currency: string }[];
    readonly earned: readonly {
      readonly component: string;
      readonly window: string;
      readonly lines: readonly number[];
      readonly difference: { readonly amount: string };
    }[];
  }[];
};

/** What the estimate says, by partner, component and window; nothing where it says nothing. */
export const toldIn = ({ partners }: Told): readonly string[] =>
  partners
    .flatMap(({ partnerId, earned }) =>
      earned.map(({ component, window, lines, difference }) => {
        const own = window === 'sale' ? `sale ${lines[0]}` : window;
        return { key: `${partnerId} ${component} ${own}`, amount: sumText(difference.amount) };
      }),
    )
    .filter(({ amount }) => amount !== '0')
    .map(({ key, amount }) => `${key} ${amount}`)
    .sort();

/** What was posted since the entries that are named, in the same words. */
const postedIn = async (road: Road, since: ReadonlyMap<string, number>): Promise<readonly string[]> => {
  const sums = new Map<string, string>();
  for (const name of partnerNames) {
    const partnerId = road.id('partner', name);
    const journal = await entries.all(road.context.store, { tenant: road.tenant, partnerId });
    for (const { lines, number } of journal)
      for (const { component, window, difference } of number > (since.get(partnerId) ?? 0) ? lines : []) {
        const sold = [0, 1, 2].find((index) => window === `sale:${road.id('sale', `new-${index}`)}`);
        const key = `${partnerId} ${component} ${sold === undefined ? window : `sale ${sold}`}`;
        sums.set(key, sumText(sums.get(key) ?? '0', difference));
      }
  }
  return [...sums]
    .filter(([, sum]) => sum !== '0')
    .map(([key, sum]) => `${key} ${sum}`)
    .sort();
};

const standing = async (road: Road): Promise<ReadonlyMap<string, number>> => {
  const found = await Promise.all(
    partnerNames.map(async (name) => {
      const partnerId = road.id('partner', name);
      const all = await entries.all(road.context.store, { tenant: road.tenant, partnerId });
      return [partnerId, all.length] as const;
    }),
  );
  return new Map(found);
};

/** Estimates lines, reports them as sales, and compares. */
export const compare = async (road: Road, wish: ReturnType<typeof asked>): Promise<Told> => {
  const { body } = await road.must('POST /v1/estimates', wish);
  const since = await standing(road);
  for (const [index, content] of wish.lines.entries()) {
    const { lines: _, closesOn: occurredAt, ...shared } = wish;
    await road.must('POST /v1/sales', { externalId: `new-${index}`, ...shared, ...content, occurredAt });
  }
  await road.settle();
  expect(toldIn(body)).toEqual(await postedIn(road, since));
  return body;
};
