import { fold, sound } from './fold.ts';
import {
  branchStems,
  branchWords,
  businessStems,
  businessWords,
  countries,
  legalPhrases,
  legalWords,
  otherNames,
  silent,
  towns,
} from './vocabulary.ts';

/** What a word of a name is: what tells customers apart, and what many have in common. */
export type Kind = 'own' | 'branch' | 'business' | 'place' | 'number';
export type Word = {
  /** Folded, or the digits. */
  readonly text: string;
  readonly sound: string;
  readonly kind: Kind;
  /** It ended with a dot, or is one letter: the rest of it may be missing. */
  readonly isShort: boolean;
  /** Of a branch: what all its words begin with. */
  readonly stem?: string;
};
/** A name as it is compared: its words in their order, without legal form and without what says nothing. */
export type Name = {
  readonly words: readonly Word[];
  /** The first letters of all its words, those that say nothing included and not: what it may be called for short. */
  readonly initials: readonly string[];
};

const roman = [
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
  'xvi',
];
const digitsOf = (text: string, isFirst: boolean): string | undefined => {
  if (/^\d/.test(text)) return text.replace(/^0+(?=\d)/, '');
  if (isFirst && text === 'i') return '1';
  const at = roman.indexOf(text);
  return at < 0 ? undefined : String(at + 2);
};

/** What words of a list begin with, at least: of a long list only a few are looked at. */
const sure = 4;
const byBegin = (all: Iterable<string>): ReadonlyMap<string, readonly string[]> =>
  Map.groupBy(all, (one) => one.slice(0, sure));
const townsBy = byBegin(towns);
const stemsBy = byBegin(branchStems);

/** The ends of words that mean the same place or thing in another case. */
const endings = new Set([
  '',
  ...'a e i y u o ie em om ow ego ej ach ami owie owi ka ki ke ce ek ku cu ym'.split(' '),
]);
/** The same where the letter before the end changes with it. */
const changing = new Set('t-cie ta-cie d-dzie da-dzie r-rze ra-rze st-scie la-le l-le ga-dze'.split(' '));

/** Whether two folded words are one in two grammatical cases, as far as that can be told from their ends. */
export const isInflected = (a: string, b: string): boolean => {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  if (same < sure || Math.max(a.length, b.length) - same > 4) return false;
  const [one, other] = [a.slice(same), b.slice(same)];
  const isPair = changing.has(`${one}-${other}`) || changing.has(`${other}-${one}`);
  return isPair || (endings.has(one) && endings.has(other));
};

const placeOf = (text: string): string | undefined =>
  towns.has(text) || countries.has(text)
    ? text
    : townsBy.get(text.slice(0, sure))?.find((town) => isInflected(town, text));

const kindOf = (text: string): Pick<Word, 'kind' | 'stem'> => {
  if (businessWords.has(text) || businessStems.some((stem) => text.startsWith(stem)))
    return { kind: 'business' };
  if (branchWords.has(text)) return { kind: 'branch' };
  const stem = stemsBy.get(text.slice(0, sure))?.find((one) => text.startsWith(one));
  return stem === undefined ? { kind: 'own' } : { kind: 'branch', stem };
};

/** Quotes go, dots between single letters close up (`P.H.U.` is `phu`), a dot behind a word stays to say that it is cut. */
const closedUp = (text: string): string =>
  fold(text)
    .replace(/['’`´]/g, '')
    .replace(/\bsp-nia\b/g, 'spoldzielnia')
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
    .replace(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();

const withoutPhrases = (text: string): string =>
  legalPhrases.reduce((left, phrase) => left.replace(phrase, ' '), text);

type Raw = { readonly text: string; readonly isShort: boolean };
const rawWords = (text: string): readonly Raw[] => {
  const cut = new Set([...text.matchAll(/(\p{L}{2,})\./gu)].map(([, word = '']) => word));
  const parts = withoutPhrases(text.replaceAll('.', ' ').replace(/ +/g, ' '))
    .split(' ')
    .flatMap((part) => part.match(/\p{N}+\p{L}?(?!\p{L})|\p{N}+|\p{L}+/gu) ?? []);
  while (parts.length > 1 && legalWords.has(parts.at(-1) ?? '')) parts.pop();
  return parts.map((part) => ({ text: part, isShort: part.length === 1 || cut.has(part) }));
};

const wordOf = ({ text, isShort }: Raw, at: number): readonly Word[] => {
  const digits = digitsOf(text, at === 0);
  if (digits !== undefined) return [{ text: digits, sound: digits, kind: 'number', isShort: false }];
  if (silent.has(text)) return [];
  const known = otherNames.get(text) ?? text;
  const place = isShort ? undefined : placeOf(known);
  if (place !== undefined) return [{ text: place, sound: place, kind: 'place', isShort: false }];
  return [{ text: known, sound: sound(known), ...kindOf(known), isShort }];
};

/** A name as it is compared. What is nothing but a legal form stays as it is. */
export const readName = (text: string): Name => {
  const raw = rawWords(closedUp(text));
  const spoken = raw.filter(({ text: word }) => /^\p{L}/u.test(word) && placeOf(word) === undefined);
  const letters = (all: readonly Raw[]): string => all.map(({ text: word }) => word.slice(0, 1)).join('');
  const kept = spoken.filter(({ text: word }) => !silent.has(word));
  return {
    words: raw.flatMap(wordOf),
    // The last word may be a place that we don't know.
    initials: [...new Set([letters(kept), letters(spoken), letters(kept.slice(0, -1))])],
  };
};
