import { isInflected, type Word } from './read-name.ts';

const isVowel = (letter: string): boolean => 'aeiou'.includes(letter);

/** How much a letter more or less weighs: a vowel is forgotten more easily, a first letter hardly ever. */
const dropped = (word: string, at: number): number => {
  const letter = word[at] ?? '';
  if (letter === word[at - 1] || letter === word[at + 1]) return 0.2;
  return (isVowel(letter) ? 0.6 : 0.8) + (at === 0 ? 0.6 : 0);
};

const close: ReadonlySet<string> = new Set([
  'sz',
  'zs',
  'uo',
  'ou',
  'mn',
  'nm',
  'dt',
  'td',
  'bp',
  'pb',
  'ie',
  'ei',
]);
const replaced = (a: string, b: string, at: number): number => {
  if (a === b) return 0;
  const first = at === 0 ? 0.6 : 0;
  if (close.has(a + b)) return 0.7 + first;
  return (isVowel(a) && isVowel(b) ? 1 : 1.3) + first;
};

/** The weight of what has to be done to a word to have the other one: Damerau's distance, by how people mistype. */
const distance = (a: string, b: string): number => {
  const rows: number[][] = [];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? 0;
  for (let i = 0; i <= a.length; i += 1) {
    const row: number[] = [];
    rows.push(row);
    for (let j = 0; j <= b.length; j += 1) {
      if (i === 0 && j === 0) {
        row.push(0);
        continue;
      }
      const [one = '', other = ''] = [a[i - 1], b[j - 1]];
      const ways = [
        i > 0 ? at(i - 1, j) + dropped(a, i - 1) : Infinity,
        j > 0 ? at(i, j - 1) + dropped(b, j - 1) : Infinity,
        i > 0 && j > 0 ? at(i - 1, j - 1) + replaced(one, other, Math.min(i, j) - 1) : Infinity,
      ];
      if (i > 1 && j > 1 && one === b[j - 2] && a[i - 2] === other) ways.push(at(i - 2, j - 2) + 0.5);
      row.push(Math.min(...ways));
    }
  }
  return at(a.length, b.length);
};

/** How much of a word must be there when one is mistyped. */
const least = 0.7;
const sharpness = 1.6;

/** How alike two words are spelled, from 0 to 1. */
export const spelledAlike = (a: string, b: string): number => {
  const longest = Math.max(a.length, b.length);
  const shortest = Math.min(a.length, b.length);
  if (a === b) return 1;
  if (shortest < 3 || longest - shortest > 2) return 0;
  const likeness = 1 - (sharpness * distance(a, b)) / longest;
  return likeness < least ? 0 : likeness;
};

/** How alike two words of names are, from 0 to 1. Numbers and places are the same or not. */
export const wordLikeness = (a: Word, b: Word): number => {
  if (a.text === b.text) return 1;
  if (a.kind === 'number' || b.kind === 'number') return 0;
  if (a.kind === 'place' && b.kind === 'place') return 0;
  const [short, long] = a.text.length < b.text.length ? [a, b] : [b, a];
  if (short.isShort && long.text.startsWith(short.text)) return short.text.length === 1 ? 0.85 : 0.95;
  if (a.sound === b.sound) return 0.96;
  if (isInflected(a.text, b.text)) return 0.94;
  const spelled = spelledAlike(a.sound, b.sound);
  return a.stem !== undefined && a.stem === b.stem ? Math.max(spelled, 0.85) : spelled;
};
