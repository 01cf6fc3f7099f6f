const weights = [6, 5, 7, 2, 3, 4, 5, 6, 7];

/** The bare digits of a Polish tax number, however it is written; none where it is of another form. */
const digitsOf = (text: string): readonly number[] | undefined => {
  const bare = text
    .toUpperCase()
    .replace(/[\s.-]/g, '')
    .replace(/^PL/, '');
  return /^\d{10}$/.test(bare) ? Array.from(bare, Number) : undefined;
};

/**
 * Whether a text is a Polish tax number (NIP) whose check digit is right: ten digits, with or without PL, spaces and
 * hyphens. A remainder of ten belongs to no number.
 */
export const isNip = (text: string): boolean => {
  const digits = digitsOf(text);
  if (digits === undefined) return false;
  const sum = weights.reduce((before, weight, at) => before + weight * (digits[at] ?? 0), 0);
  return sum % 11 === digits[9];
};
