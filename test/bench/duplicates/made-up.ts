import type { CustomerFacts } from '../../../domain/customers/customer.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/);
const first = list(
  'Jan Anna Piotr Maria Krzysztof Katarzyna Andrzej Małgorzata Tomasz Agnieszka Paweł Barbara Michał Ewa Marek Zofia',
);
const family = list(
  'Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Jankowski Mazur Kwiatkowski Krawczyk Piotrowski Grabowski Nowakowski Pawłowski Michalski Król Wieczorek Jabłoński Wróbel Majewski Stępień Olszewski Jaworski Malinowski Dudek Adamczyk Pawlak Górski Sikora Walczak Baran Rutkowski Michalak Szewczyk Smith Müller Schmidt Taylor',
);
const begin = list(
  'Bud Trans Elektro Agro Eko Inter Pol Nova Alfa Tech Med Info Euro Hydro Stal Auto Ener Opti Max Uni',
);
const end = list('ex pol bud max trans met farm serwis mat lux tech plast prim dom gaz ton mix tex kor bal');
const branch = list(
  'Transport Meble Budownictwo Instalacje Hurtownia Apteka Hotel Restauracja Księgowość Drukarnia',
);
const town = list(
  'Warszawa Kraków Łódź Wrocław Poznań Gdańsk Szczecin Lublin Katowice Białystok Radom Toruń Kielce Rzeszów Gliwice Olsztyn Opole Płock Konin Piła',
);
const form = ['', '', 'sp. z o.o.', 'sp. z o.o.', 'S.A.', 'sp.j.', 's.c.', 'GmbH', 'Ltd'];
const consonants = [...'bcdfghjklmnprstwz'];
const vowels = [...'aeiouy'];

/** Chances that are the same in every run. */
const chances = () => {
  let state = 20260227;
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

export type Maker = { readonly customer: () => CustomerFacts; readonly mistyped: (name: string) => string };

/** Customers as vendors have them: people, made words, schools by number, shops of chains, some names far more often than others. */
export const maker = (): Maker => {
  const chance = chances();
  const one = (all: readonly string[]): string => all[chance(all.length)] ?? '';
  /** The first of a list far more often than the last. */
  const often = (all: readonly string[]): string =>
    all[Math.min(chance(all.length), chance(all.length))] ?? '';
  const word = (): string => {
    const letters = Array.from({ length: 2 + chance(3) }, () => one(consonants) + one(vowels)).join('');
    return letters.slice(0, 1).toUpperCase() + letters.slice(1) + one(consonants);
  };
  const kinds: readonly (() => string)[] = [
    () => `${often(first)} ${often(family)} ${one(branch)}`,
    () => `${one(branch)} ${often(family)}`,
    () => `${one(begin)}${one(end)} ${one(form)}`,
    () => `${one(begin)}-${one(end)} ${one(branch)} ${one(form)}`,
    () => `${word()} ${one(form)}`,
    () => `${word()} ${word()} ${one(form)}`,
    () => `PHU ${word()} ${often(family)}`,
    () => `Szkoła Podstawowa nr ${1 + chance(60)} ${one(town)}`,
    () => `Żabka Market ${one(town)}`,
  ];
  return {
    customer: () => {
      const name = (kinds[chance(kinds.length)] ?? word)().trim();
      const city = town.find((known) => name.endsWith(known)) ?? one(town);
      return { name, ...(chance(2) === 0 ? { addresses: [{ city }] } : {}) };
    },
    mistyped: (name) => {
      const at = 1 + chance(Math.max(1, name.length - 2));
      const [a = '', b = ''] = [name[at], name[at + 1]];
      const ways = [b + a, b, a + a + b, one(vowels) + b];
      return name.slice(0, at) + (ways[chance(ways.length)] ?? '') + name.slice(at + 2);
    },
  };
};
