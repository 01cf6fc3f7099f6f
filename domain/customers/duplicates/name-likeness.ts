import { sound } from './fold.ts';
import type { Kind, Name, Word } from './read-name.ts';
import { spelledAlike, wordLikeness } from './word-likeness.ts';

/** What makes two names differ loudly: another number, another place, another branch, other words of their own. */
type Difference = 'number' | 'place' | 'branch' | 'words';
export type NameLikeness = {
  readonly value: number;
  readonly differences: readonly Difference[];
  readonly byInitials: boolean;
  /** Every word of the one is in the other, but for words that any business has. */
  readonly isSame: boolean;
};

const weights: Readonly<Record<Kind, number>> = {
  own: 1,
  branch: 0.6,
  business: 0.1,
  place: 0.8,
  number: 0.8,
};
/** Where all words are ones that many have, they have to do. */
const weightOf = (word: Word, isPlain: boolean): number => {
  const weight = isPlain && word.kind !== 'number' && word.kind !== 'place' ? 1 : weights[word.kind];
  return word.text.length === 1 && word.kind === 'own' ? weight * 0.4 : weight;
};

type Pair = { readonly a: number; readonly b: number; readonly likeness: number };

/** Each word with the one that is most like it, the most alike first. */
const pairsOf = (a: readonly Word[], b: readonly Word[]): readonly Pair[] => {
  const all = a.flatMap((one, at) =>
    b.map((other, place) => ({ a: at, b: place, likeness: wordLikeness(one, other) })),
  );
  const taken = { a: new Set<number>(), b: new Set<number>() };
  return all
    .filter(({ likeness }) => likeness > 0)
    .sort((one, other) => other.likeness - one.likeness)
    .filter((pair) => {
      if (taken.a.has(pair.a) || taken.b.has(pair.b)) return false;
      taken.a.add(pair.a);
      taken.b.add(pair.b);
      return true;
    });
};

/** The words that an abbreviation stands for, as one: `ZGK` for three words that begin so. */
const shortened = (words: readonly Word[], other: readonly Word[]): readonly Word[] | undefined => {
  for (const one of other) {
    if (!/^[a-z]{3,6}$/.test(one.text) || words.some(({ text }) => text === one.text)) continue;
    const tries = [one.text, one.text.replace(/i/g, '')];
    for (let from = 0; from < words.length; from += 1)
      for (const letters of tries) {
        const run = words.slice(from, from + letters.length);
        if (letters.length < 3 || run.length < letters.length) continue;
        if (run.every(({ text, kind }, at) => kind !== 'number' && text[0] === letters[at]))
          return [...words.slice(0, from), one, ...words.slice(from + letters.length)];
      }
  }
  return undefined;
};

/** Two words next to each other that the other name writes as one. */
const closedUp = (words: readonly Word[], other: readonly Word[]): readonly Word[] => {
  for (const [at, first] of words.entries()) {
    const second = words[at + 1];
    const found = second && other.find(({ text }) => text === first.text + second.text);
    if (found !== undefined) return [...words.slice(0, at), found, ...words.slice(at + 2)];
  }
  return words;
};

const joined = (words: readonly Word[]): string =>
  sound(
    words
      .filter(({ kind }) => kind !== 'business')
      .map(({ text }) => text)
      .join(''),
  );

const differencesOf = (a: readonly Word[], b: readonly Word[]): readonly Difference[] => {
  const has = (words: readonly Word[], kind: Kind): boolean => words.some((one) => one.kind === kind);
  return [
    ...(has(a, 'number') && has(b, 'number') ? (['number'] as const) : []),
    ...(has(a, 'place') && has(b, 'place') ? (['place'] as const) : []),
    ...(has(a, 'branch') && has(b, 'branch') ? (['branch'] as const) : []),
    ...(has(a, 'own') && has(b, 'own') ? (['words'] as const) : []),
  ];
};

/** What a difference leaves of the likeness, and what a word leaves that only one of the names has. */
const left: Readonly<Record<Difference, number>> = { number: 0.5, place: 0.6, branch: 0.8, words: 0.85 };
const alone: Readonly<Record<Kind, number>> = {
  own: 0.92,
  branch: 0.9,
  business: 1,
  place: 0.9,
  number: 0.8,
};

/** From here on two words are one that is written otherwise. */
const same = 0.94;

const compared = (a: readonly Word[], b: readonly Word[]): Omit<NameLikeness, 'byInitials'> => {
  const isPlain = [a, b].some((words) => words.every(({ kind }) => kind !== 'own'));
  const weigh = (words: readonly Word[]): number =>
    words.reduce((sum, word) => sum + weightOf(word, isPlain), 0);
  const pairs = pairsOf(a, b);
  const common = pairs.reduce((sum, pair) => {
    const [one, other] = [a[pair.a], b[pair.b]];
    if (one === undefined || other === undefined) return sum;
    return sum + pair.likeness * (weightOf(one, isPlain) + weightOf(other, isPlain));
  }, 0);
  const restA = a.filter((_, at) => !pairs.some((pair) => pair.a === at));
  const restB = b.filter((_, at) => !pairs.some((pair) => pair.b === at));
  const differences = differencesOf(restA, restB);
  const all = weigh(a) + weigh(b);
  const dice = all === 0 ? 0 : common / all;
  const kinds = new Set([...restA, ...restB].map(({ kind }) => kind));
  const lone = [...kinds].reduce((factor, kind) => factor * alone[kind], 1);
  const isSame =
    [...kinds].every((kind) => kind === 'business') && pairs.every(({ likeness }) => likeness >= same);
  return { value: differences.reduce((value, one) => value * left[one], dice * lone), differences, isSame };
};

/** How alike two names are, from 0 to 1, and what makes them differ. Which one comes first makes no difference. */
export const nameLikeness = (a: Name, b: Name): NameLikeness => {
  const wordsA = closedUp(a.words, b.words);
  const wordsB = closedUp(b.words, wordsA);
  const plain = compared(wordsA, wordsB);
  const whole = spelledAlike(joined(a.words), joined(b.words));
  const closed = { value: whole * 0.98, differences: [], isSame: whole === 1 };
  const hasNumbers = plain.differences.some((one) => one === 'number' || one === 'place');
  const best =
    !hasNumbers && closed.value > plain.value && a.words.length !== b.words.length ? closed : plain;
  const [shortA, shortB] = [shortened(wordsA, wordsB), shortened(wordsB, wordsA)];
  if (shortA === undefined && shortB === undefined) return { ...best, byInitials: false };
  const short = compared(shortA ?? wordsA, shortB ?? wordsB);
  const value = short.value * 0.93;
  return value > best.value ? { ...short, value, byInitials: true } : { ...best, byInitials: false };
};
