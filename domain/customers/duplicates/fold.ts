/** Letters that Unicode does not take apart into a plain letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ł: 'l',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Text in small plain letters: no diacritics, and one form for what is only written otherwise. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łßøæœđðþı]/g, (letter) => plain[letter] ?? letter);

/** What is heard alike is written in more than one way, in Polish, English and German. */
const doubled = /(\p{L})\1+/gu;
const spellings: readonly (readonly [RegExp, string])[] = [
  [doubled, '$1'],
  [/([aou])e/g, '$1'],
  [/rz/g, 'z'],
  [/ck|ch|q/g, 'k'],
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/c(?=[aouklrt]|$)/g, 'k'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [doubled, '$1'],
];

/** A folded word as it sounds: `Müller`, `Mueller` and `Muller` are one, so are `ż` and `rz`, a letter and its double. */
export const sound = (word: string): string =>
  spellings.reduce((text, [from, to]) => text.replace(from, to), word);
