/** The sample's vendor: a made-up maker of heat pumps in Gdańsk, its products, its partners in two levels. */

export const program = {
  externalId: 'termika-partner',
  name: 'Termika Partner',
  currency: 'PLN',
  timeZone: 'Europe/Warsaw',
  tiers: [
    { id: 'silver', name: 'Srebrny' },
    { id: 'gold', name: 'Złoty' },
    { id: 'platinum', name: 'Platynowy' },
  ],
};

type Product = {
  readonly externalId: string;
  readonly name: string;
  readonly category: string;
  readonly price: number;
  readonly cost: number;
};

/** Prices and costs in whole złoty. */
const product = (
  externalId: string,
  name: string,
  category: string,
  [price, cost]: readonly [number, number],
): Product => ({ externalId, name, category, price, cost });

export const products: readonly Product[] = [
  product('TP-6', 'Pompa ciepła Termika 6 kW', 'HeatPumps', [21_900, 15_300]),
  product('TP-8', 'Pompa ciepła Termika 8 kW', 'HeatPumps', [24_500, 17_100]),
  product('TP-12', 'Pompa ciepła Termika 12 kW', 'HeatPumps', [31_900, 22_600]),
  product('TP-16', 'Pompa ciepła Termika 16 kW', 'HeatPumps', [38_400, 27_900]),
  product('TZ-200', 'Zasobnik ciepłej wody 200 l', 'Tanks', [4_200, 2_700]),
  product('TZ-300', 'Zasobnik ciepłej wody 300 l', 'Tanks', [5_600, 3_650]),
  product('TB-100', 'Bufor 100 l', 'Tanks', [2_300, 1_420]),
  product('TB-200', 'Bufor 200 l', 'Tanks', [3_150, 1_980]),
  product('TS-1', 'Sterownik pogodowy', 'Accessories', [890, 410]),
  product('TS-2', 'Moduł internetowy', 'Accessories', [540, 190]),
  product('TA-1', 'Zestaw przyłączeniowy', 'Accessories', [760, 430]),
  product('TA-2', 'Wibroizolatory', 'Accessories', [320, 140]),
  product('TA-3', 'Filtr magnetyczny', 'Accessories', [410, 205]),
  product('TU-1', 'Uruchomienie', 'Services', [900, 520]),
  product('TU-2', 'Przegląd roczny', 'Services', [650, 380]),
];

type Partner = {
  readonly externalId: string;
  readonly name: string;
  readonly tier: string;
  readonly country: string;
  readonly parentId?: string;
  readonly language: 'pl' | 'en';
  readonly email?: string;
};

const distributors: readonly Omit<Partner, 'email'>[] = [
  {
    externalId: 'polnoc',
    name: 'Północ Hurt Instalacyjny sp. z o.o.',
    tier: 'platinum',
    country: 'PL',
    language: 'pl',
  },
  {
    externalId: 'slask',
    name: 'Śląska Hurtownia Grzewcza S.A.',
    tier: 'gold',
    country: 'PL',
    language: 'pl',
  },
  {
    externalId: 'mazowsze',
    name: 'Mazowsze Technika Cieplna sp. z o.o.',
    tier: 'gold',
    country: 'PL',
    language: 'pl',
  },
  { externalId: 'baltic', name: 'Baltic Heating GmbH', tier: 'gold', country: 'DE', language: 'en' },
];

const dealers: readonly (readonly [string, string, string])[] = [
  ['gdynia', 'Ciepły Dom Gdynia', 'polnoc'],
  ['sopot', 'Instal-Sopot', 'polnoc'],
  ['elblag', 'Elbląskie Systemy Grzewcze', 'polnoc'],
  ['koszalin', 'Koszalin Eko Energia', 'polnoc'],
  ['slupsk', 'Słupska Grupa Instalatorów', 'polnoc'],
  ['bydgoszcz', 'Bydgoszcz Term', 'polnoc'],
  ['torun', 'Toruńskie Pompy Ciepła', 'polnoc'],
  ['katowice', 'Kat-Term Katowice', 'slask'],
  ['gliwice', 'Gliwickie Instalacje', 'slask'],
  ['tychy', 'Tyski Serwis Grzewczy', 'slask'],
  ['bielsko', 'Bielsko Ciepło i Woda', 'slask'],
  ['opole', 'Opolska Energia Domu', 'slask'],
  ['czestochowa', 'Częstochowa Klimat', 'slask'],
  ['krakow', 'Krakowska Pompa', 'slask'],
  ['warszawa', 'Warszawa Eko Dom', 'mazowsze'],
  ['radom', 'Radom Instal', 'mazowsze'],
  ['plock', 'Płockie Ciepło', 'mazowsze'],
  ['lodz', 'Łódź Term Projekt', 'mazowsze'],
  ['lublin', 'Lubelskie Domy Energooszczędne', 'mazowsze'],
  ['bialystok', 'Białystok Pompy', 'mazowsze'],
  ['kielce', 'Świętokrzyska Grupa Grzewcza', 'mazowsze'],
  ['berlin', 'Wärme Berlin GmbH', 'baltic'],
  ['rostock', 'Rostock Haustechnik GmbH', 'baltic'],
  ['szczecin', 'Szczecin Hydro', 'baltic'],
  ['hamburg', 'Hansa Wärmepumpen GmbH', 'baltic'],
  ['dresden', 'Elbtal Heizung GmbH', 'baltic'],
];

/** Who has given an address, and so gets e-mails: few, so that the page of e-mails stays readable. */
const reached: ReadonlySet<string> = new Set(['gdynia', 'berlin', 'dresden']);

const abroad: ReadonlySet<string> = new Set(['berlin', 'rostock', 'hamburg', 'dresden']);

/** Distributors first: a parent must be there before its children. */
export const partners: readonly Partner[] = [
  ...distributors,
  ...dealers.map(([externalId, name, parentId], index) => ({
    externalId,
    name,
    parentId,
    tier: index % 5 === 0 ? 'gold' : 'silver',
    country: abroad.has(externalId) ? 'DE' : 'PL',
    language: abroad.has(externalId) ? ('en' as const) : ('pl' as const),
  })),
].map((one) => ({
  ...one,
  ...(reached.has(one.externalId) ? { email: `biuro@${one.externalId}.example` } : {}),
}));

/** Dealers sell; those abroad in euro. */
export const sellers = dealers.map(([externalId], index) => ({
  externalId,
  currency: abroad.has(externalId) ? 'EUR' : 'PLN',
  size: 1 + (index % 4),
}));

export const customers = [
  'Jan Kowalski',
  'Anna Nowak',
  'Spółdzielnia Słoneczna',
  'Szkoła nr 7',
  'Piekarnia Żytnia',
  'Hotel Morski',
  'Osiedle Zielone',
  'Dom Seniora',
].map((name, index) => ({ externalId: `klient-${index + 1}`, name, country: 'PL' }));
