import type { Facts } from './facts.ts';
import { sound } from './fold.ts';
import type { Name, Word } from './read-name.ts';

/** As many keys one customer has at most: those of its own name come first. */
export const mostKeys = 24;

/** As many letters of a word's begin and end are taken: what is mistyped is mostly in one of them. */
const half = 4;
const begin = (word: Word): string => word.sound.slice(0, half);
const end = (word: Word): string => word.sound.slice(-half);

/** The words that tell the customer apart, the longest first; all of them where there are none. */
const telling = ({ words }: Name): readonly Word[] => {
  const own = words.filter(({ kind, text }) => kind === 'own' && text.length > 1);
  const some = own.length > 0 ? own : words.filter(({ kind }) => kind !== 'number');
  return [...(some.length > 0 ? some : words)].sort(
    (a, b) => b.sound.length - a.sound.length || (a.sound < b.sound ? -1 : 1),
  );
};

const pair = (one: string, other: string): string => `pair:${[one, other].sort().join('+')}`;
const letters = (words: readonly Word[]): string =>
  [...sound(words.map(({ text }) => text).join(''))].sort().join('');

const ofName = (name: Name, cities: readonly string[]): readonly string[] => {
  const [a, b, c] = telling(name);
  if (a === undefined) return [];
  const numbered = name.words.filter(({ kind }) => kind === 'number' || kind === 'place');
  const single = b === undefined ? [`end:${end(a)}`] : [];
  const two =
    b === undefined
      ? []
      : [
          pair(`^${begin(a)}`, `^${begin(b)}`),
          pair(`${end(a)}$`, `${end(b)}$`),
          pair(`^${begin(a)}`, `${end(b)}$`),
          pair(`${end(a)}$`, `^${begin(b)}`),
        ];
  const three =
    b === undefined || c === undefined
      ? []
      : [pair(`^${begin(a)}`, `^${begin(c)}`), pair(`^${begin(b)}`, `^${begin(c)}`)];
  return [
    `letters:${letters(telling(name))}`,
    `letters:${letters(name.words.filter(({ kind }) => kind !== 'business'))}`,
    ...numbered.map(({ text }) => pair(`^${begin(a)}`, text)),
    ...cities.map((city) => pair(`^${begin(a)}`, city)),
    ...two,
    ...three,
    ...single,
    ...[a, b, c].flatMap((word) => (word === undefined ? [] : [`begin:${begin(word)}`])),
    ...name.initials.filter((text) => text.length >= 3).map((text) => `initials:${text}`),
    ...[a, b].flatMap((word) =>
      word !== undefined && /^[a-z]{3,6}$/.test(word.text) ? [`initials:${word.text}`] : [],
    ),
  ];
};

/**
 * By what a customer is found among all others: its numbers, its domains, and keys of its names that hold though
 * something is mistyped, left out or in another order. No more than `mostKeys`, the most telling first.
 */
export const indexKeys = ({ names, taxIds, domains, cities }: Facts): readonly string[] =>
  [
    ...new Set([
      ...taxIds.map(({ bare }) => `tax:${bare}`),
      ...domains.map((host) => `domain:${host}`),
      ...names.flatMap(({ name }) => ofName(name, cities)),
    ]),
  ].slice(0, mostKeys);
