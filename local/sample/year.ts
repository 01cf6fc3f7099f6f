import { addDays, type Day } from '../../domain/kernel/day.ts';
import { customers, products, sellers } from './network.ts';
import { type Random, randomFrom } from './random.ts';

/** The year that the sample sells in, and the seed that everything in it is made from. */
export const firstDay: Day = '2025-11-01';
const days = 365;
const seed = 20_251_101;

/** Groszy or cents as decimal text. */
const decimal = (minor: number): string =>
  `${minor < 0 ? '-' : ''}${Math.floor(Math.abs(minor) / 100)}.${String(Math.abs(minor) % 100).padStart(2, '0')}`;

const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();
const isWorkday = (day: Day): boolean => weekday(day) !== 0 && weekday(day) !== 6;
const allDays: readonly Day[] = Array.from({ length: days }, (_, index) => addDays(firstDay, index));

/** A rate for each working day, from a week before the year on: a walk around 4.25 zloty and its reverse. */
export const rates = (() => {
  const random = randomFrom(seed + 1);
  let level = 42_500;
  return Array.from({ length: days + 7 }, (_, index) => addDays(firstDay, index - 7))
    .filter(isWorkday)
    .flatMap((date) => {
      level += random.between(-120, 120);
      const text = `4.${String(level - 40_000).padStart(4, '0')}`;
      // The reverse is quoted by itself: the model never turns a rate around.
      return [
        { from: 'EUR', to: 'PLN', date, rate: text },
        { from: 'PLN', to: 'EUR', date, rate: (10_000 / level).toFixed(6) },
      ];
    });
})();

/** Monthly revenue targets of the dealers, in zloty, by size and season. */
export const targets = sellers.flatMap(({ externalId, size }) =>
  Array.from({ length: 14 }, (_, index) => {
    const month = new Date(Date.UTC(2025, 10 + index, 1)).toISOString().slice(0, 7);
    const season = [6, 6, 7, 9, 11, 12, 12, 12, 13, 12, 9, 7][Number(month.slice(5)) - 1] ?? 10;
    return { partnerId: externalId, metric: 'revenue', month, value: String(size * season * 6_500) };
  }),
);

type Seller = (typeof sellers)[number];

/** One line of the vendor's export: days as Poles write them, commas in decimals. */
const lineOf = (random: Random, day: Day, seller: Seller, number: number): readonly string[] => {
  const product = random.pick(products);
  const customer = random.pick(customers);
  const quantity = product.category === 'HeatPumps' ? 1 : random.between(1, 4);
  const discount = random.between(0, 12);
  const inEuro = seller.currency === 'EUR';
  const price = Math.round((product.price * 100 * quantity * (100 - discount)) / 100 / (inEuro ? 4.25 : 1));
  const cost = Math.round((product.cost * 100 * quantity) / (inEuro ? 4.25 : 1));
  const [year, month, date] = day.split('-');
  const polish = (minor: number) => decimal(minor).replace('.', ',');
  return [
    `FV/${number}`,
    `${date}.${month}.${year}`,
    seller.externalId,
    customer.externalId,
    product.externalId,
    String(quantity),
    polish(price),
    polish(cost),
    seller.currency,
    random.pick(['showroom', 'web', 'fair']),
  ];
};

const columns = [
  'Faktura',
  'Data',
  'Partner',
  'Klient',
  'Towar',
  'Ilosc',
  'Netto',
  'Koszt',
  'Waluta',
  'Kanal',
];

/** The year's sales since a day as the vendor's system exports them: semicolons, Polish days and decimals. */
export const salesFile = (since: Day): string => {
  const random = randomFrom(seed);
  const lines: (readonly string[])[] = [columns];
  for (const day of allDays.filter((one) => isWorkday(one) && one >= since))
    for (const seller of sellers) {
      const count = random.next() < 0.28 * seller.size ** 0.5 ? random.between(1, seller.size) : 0;
      for (let index = 0; index < count; index += 1)
        lines.push(lineOf(random, day, seller, 1_000 + lines.length));
    }
  return lines.map((line) => line.join(';')).join('\n');
};

/** How the export's columns become sales. */
export const importForm = {
  programId: 'termika-partner',
  delimiter: ';',
  dateFormat: 'dd.MM.yyyy',
  decimalSeparator: ',',
  mapping: {
    externalId: '{Faktura}',
    partnerId: '{Partner}',
    customerId: '{Klient}',
    productId: '{Towar}',
    quantity: '{Ilosc}',
    amount: '{Netto}',
    cost: '{Koszt}',
    currency: '{Waluta}',
    occurredAt: '{Data}',
    'attributes.channel': '{Kanal}',
  },
};
