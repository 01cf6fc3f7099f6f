import type { Random } from './random.ts';

/** What a history is mostly about: how often each thing is done, and what its plans are like. */
export type Theme = {
  readonly sales: number;
  readonly changes: number;
  readonly rates: number;
  readonly targets: number;
  readonly terms: number;
  readonly partners: number;
  readonly payments: number;
  /** Whether plans have so many windows that some leave the open ones of a journal, and are touched again. */
  readonly isWide: boolean;
  /** Components of a plan, least and most. */
  readonly components: readonly [number, number];
  /** Parts of the sales that are in another currency. */
  readonly foreign: number;
  /** Part of the components that parents earn by. */
  readonly downline: number;
  /** Part of the driven components that are compared with something: a target, a year earlier, the peers. */
  readonly compared: number;
};

const usual: Theme = {
  sales: 1,
  changes: 1,
  rates: 1,
  targets: 1,
  terms: 1,
  partners: 1,
  payments: 1,
  isWide: false,
  components: [1, 3],
  foreign: 0.15,
  downline: 0.3,
  compared: 0.5,
};

const themes: readonly (readonly [number, Theme])[] = [
  [5, usual],
  [
    2,
    {
      ...usual,
      isWide: true,
      components: [12, 12],
      changes: 2,
      targets: 0,
      terms: 0.2,
      rates: 0,
      partners: 0,
    },
  ],
  [2, { ...usual, foreign: 0.6, rates: 5, terms: 0.3, partners: 0.3 }],
  [2, { ...usual, compared: 1, targets: 6, terms: 0.3, rates: 0.3, partners: 0.3 }],
  [1, { ...usual, terms: 4, rates: 0.3 }],
  [2, { ...usual, partners: 4, downline: 0.5, terms: 0.5, rates: 0.2, targets: 0.3 }],
  [1, { ...usual, payments: 6, rates: 0.3, terms: 0.3, partners: 0.3 }],
  [1, { ...usual, changes: 4, rates: 0.2, targets: 0.3, terms: 0.2, partners: 0.2 }],
];

export const themeOf = (random: Random): Theme => random.weighted(themes);
