import type { Facts } from './facts.ts';
import { type NameLikeness, nameLikeness } from './name-likeness.ts';
import type { Name } from './read-name.ts';

/** What speaks for two customers being one, and against it. */
export const reasonCodes = [
  'tax-id',
  'tax-id-differs',
  'domain',
  'name',
  'name-alike',
  'initials',
  'number-differs',
  'place-differs',
  'branch-differs',
  'words-differ',
  'city',
  'postal-code',
  'city-differs',
  'country-differs',
] as const;

/** Why two customers are taken for one, or not; `own` and `other` are what the two of them say. */
export type Reason = {
  readonly code: (typeof reasonCodes)[number];
  readonly own: string;
  readonly other: string;
};
type Comparison = { readonly score: number; readonly reasons: readonly Reason[] };

/** A name that says its place by the address: where the other one says it in the name, it is not missing. */
const placed = (name: Name, cities: readonly string[], other: Name): Name => {
  const said = other.words.filter(
    (word) => cities.includes(word.text) && !name.words.some(({ text }) => text === word.text),
  );
  return said.length === 0 ? name : { ...name, words: [...name.words, ...said] };
};

type Best = NameLikeness & { readonly own: string; readonly other: string };

const bestNames = (a: Facts, b: Facts): Best => {
  let best: Best = { value: -1, differences: [], byInitials: false, isSame: false, own: '', other: '' };
  for (const one of a.names)
    for (const other of b.names) {
      const likeness = nameLikeness(
        placed(one.name, a.cities, other.name),
        placed(other.name, b.cities, one.name),
      );
      if (likeness.value > best.value) best = { ...likeness, own: one.text, other: other.text };
    }
  return best;
};

const common = (a: readonly string[], b: readonly string[]): string | undefined =>
  a.find((one) => b.includes(one));
const differ = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && common(a, b) === undefined;

const taxReason = (a: Facts, b: Facts): Reason | undefined => {
  const pairs = a.taxIds.flatMap((own) => b.taxIds.map((other) => ({ own, other })));
  const isOne = ({ own, other }: (typeof pairs)[number]): boolean =>
    own.bare === other.bare &&
    (own.country === other.country || own.country === undefined || other.country === undefined);
  const found = pairs.find(isOne);
  if (found !== undefined) return { code: 'tax-id', own: found.own.text, other: found.other.text };
  const apart = pairs.find(({ own, other }) => own.country !== undefined && own.country === other.country);
  return apart && { code: 'tax-id-differs', own: apart.own.text, other: apart.other.text };
};

const differing = {
  number: 'number-differs',
  place: 'place-differs',
  branch: 'branch-differs',
  words: 'words-differ',
} as const;

const nameReasons = ({ value, differences, byInitials, isSame, own, other }: Best): readonly Reason[] => [
  ...(byInitials ? [{ code: 'initials' as const, own, other }] : []),
  ...(isSame && !byInitials ? [{ code: 'name' as const, own, other }] : []),
  ...(!isSame && !byInitials && value >= 0.5 ? [{ code: 'name-alike' as const, own, other }] : []),
  ...differences.map((one) => ({ code: differing[one], own, other })),
];

const placeReasons = (a: Facts, b: Facts): readonly Reason[] => {
  const said = (all: readonly string[]) => all.join(', ');
  const city = common(a.cities, b.cities);
  const code = common(a.postalCodes, b.postalCodes);
  const [own = '', other = ''] = [a.country, b.country];
  return [
    ...(city === undefined ? [] : [{ code: 'city' as const, own: city, other: city }]),
    ...(code === undefined ? [] : [{ code: 'postal-code' as const, own: code, other: code }]),
    ...(differ(a.cities, b.cities) && code === undefined
      ? [{ code: 'city-differs' as const, own: said(a.cities), other: said(b.cities) }]
      : []),
    ...(own !== '' && other !== '' && own !== other
      ? [{ code: 'country-differs' as const, own, other }]
      : []),
  ];
};

/** What is left between a score and certainty is made smaller by what speaks for it, the score by what speaks against. */
const nearer = (score: number, by: number): number => score + (1 - score) * by;

const scoreOf = (name: number, codes: ReadonlySet<Reason['code']>): number => {
  if (codes.has('tax-id')) return nearer(name, 0.9);
  let score = name;
  if (codes.has('domain')) score = nearer(Math.max(score, 0.4), 0.7);
  if (codes.has('city') && score > 0.6) score = nearer(score, 0.3);
  if (codes.has('postal-code') && score > 0.6) score = nearer(score, 0.3);
  if (codes.has('city-differs') && !codes.has('domain')) score *= 0.7;
  if (codes.has('country-differs')) score *= 0.8;
  return codes.has('tax-id-differs') ? score * 0.5 : score;
};

/** How likely two customers are one, from 0 to 1, and why. Which one comes first makes no difference to the score. */
export const compareCustomers = (a: Facts, b: Facts): Comparison => {
  const names = bestNames(a, b);
  const tax = taxReason(a, b);
  const host = common(a.domains, b.domains);
  const reasons: readonly Reason[] = [
    ...(tax === undefined ? [] : [tax]),
    ...(host === undefined ? [] : [{ code: 'domain' as const, own: host, other: host }]),
    ...nameReasons(names),
    ...placeReasons(a, b),
  ];
  return { score: scoreOf(Math.max(0, names.value), new Set(reasons.map(({ code }) => code))), reasons };
};
