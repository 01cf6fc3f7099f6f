import { partnerNames, productNames, programName } from './base.ts';
import type { Random } from './random.ts';

/** When a sale can occur, and the business day that this is in Warsaw, told from a calendar and not by a rule. */
const moments: readonly { readonly at: string; readonly day: string }[] = [
  ...[
    '2025-01-15',
    '2025-02-10',
    '2025-02-28',
    '2025-04-30',
    '2025-06-03',
    '2025-09-30',
    '2025-11-11',
    '2025-12-31',
    '2026-01-01',
    '2026-01-31',
    '2026-02-10',
    '2026-02-11',
    '2026-02-17',
    '2026-02-18',
    '2026-03-03',
    '2026-03-09',
  ].map((day) => ({ at: day, day })),
  { at: '2025-07-31T22:15:00Z', day: '2025-08-01' },
  { at: '2025-12-31T22:59:59Z', day: '2025-12-31' },
  { at: '2025-12-31T23:00:00Z', day: '2026-01-01' },
  { at: '2026-02-10T23:30:00.000Z', day: '2026-02-11' },
  { at: '2026-03-01T01:30:00+05:00', day: '2026-02-28' },
];
const days = new Map(moments.map(({ at, day }) => [at, day]));

/** The business day of a moment that a sale of a history occurred at. */
export const dayOf = (occurredAt: string): string => {
  const day = days.get(occurredAt);
  if (day === undefined) throw new Error(`no sale occurs at ${occurredAt}`);
  return day;
};

/** The few moments at which the sales of one history occur, so that their windows meet. */
export const calendarOf = (random: Random): readonly string[] =>
  random.some(moments, random.pick([2, 4, 6, 9, 14])).map(({ at }) => at);

/** The content of a sale as it is sent. */
export type Content = {
  readonly programId: string;
  readonly partnerId: string;
  readonly productId: string;
  readonly quantity: string;
  readonly amount: string;
  readonly cost?: string;
  readonly currency: string;
  readonly occurredAt: string;
  readonly credits?: readonly { readonly partnerId: string; readonly share: string }[];
  readonly attributes?: Readonly<Record<string, string>>;
};

const cents = (random: Random, most: number): string => (random.between(1, most) / 100).toFixed(2);

const creditsOf = (random: Random): Pick<Content, 'credits'> => {
  const [first = '', second = ''] = random.some(partnerNames, 2);
  const shares = random.pick([
    ['60', '40'],
    ['33.33', '33.33'],
    ['50', '12.5'],
  ] as const);
  return {
    credits: [
      { partnerId: first, share: shares[0] },
      { partnerId: second, share: shares[1] },
    ],
  };
};

/** Where a history's sales come from: some partners sell most of them. */
export type Market = {
  readonly moments: readonly string[];
  readonly foreign: number;
  /** Whether one partner sells everything. */
  readonly isNarrow: boolean;
};

export const contentOf = (random: Random, { moments: all, foreign, isNarrow }: Market): Content => ({
  programId: programName,
  partnerId: random.weighted([
    [isNarrow ? 1_000 : 5, 'kid-a'],
    [1, 'kid-b'],
    [2, 'solo'],
    [1, 'top'],
  ]),
  productId: random.pick(productNames),
  quantity: String(random.between(0, 5)),
  amount: cents(random, random.pick([900, 9_000])),
  ...(random.chance(0.7) ? { cost: cents(random, 3_000) } : {}),
  currency: random.chance(foreign) ? 'PLN' : 'EUR',
  occurredAt: random.pick(all),
  ...(random.chance(0.12) ? creditsOf(random) : {}),
  ...(random.chance(0.5) ? { attributes: { channel: random.pick(['web', 'shop']) } } : {}),
});

const part = (text: string, hundredths: number): string => {
  const minor = Math.round(Number(text) * hundredths);
  return minor === 0 ? '0' : (-minor / 100).toFixed(2);
};

/** What a return of a sale takes back: a part of it in percent. Some ask for more than there is. */
export const backOf = (random: Random, { quantity, amount, cost }: Content) => {
  const hundredths = random.pick([30, 50, 100, 100, 120]);
  return {
    quantity: hundredths >= 100 ? (quantity === '0' ? '0' : `-${quantity}`) : part(quantity, hundredths),
    amount: part(amount, hundredths),
    ...(cost === undefined ? {} : { cost: part(cost, hundredths) }),
  };
};
