/** A calendar day, `2024-01-31`. Days compare as text. */
export type Day = string;

/** An instant in UTC, `2024-01-31T12:00:00.000Z`. Instants of this form compare as text. */
export type Instant = string;

/** The windows a component can sum over (commission-model, Terms). */
export const windowKinds = ['sale', 'month', 'quarter', 'year', 'programme'] as const;
type WindowKind = (typeof windowKinds)[number];

/** The instant so many milliseconds after (or, negative, before). */
export const later = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const instantPattern =
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

const midnight = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const dayAt = (epoch: number): Day => new Date(epoch).toISOString().slice(0, 10);

/** Whether the text is a day that exists: `2024-02-30` is not. */
export const isDay = (value: string): boolean =>
  dayPattern.test(value) && new Date(midnight(value)).getUTCDate() === Number(value.slice(8));

/** Wherever clocks stand, these are of years of four digits: only so do days and instants compare as text. */
const earliest = midnight('0000-01-02');
const latest = midnight('9999-12-31');

/** Whether the text is an instant with an offset (`Z` or `+02:00`) on a day that exists, of a year that has four digits everywhere. */
export const isInstant = (value: string): boolean => {
  if (!instantPattern.test(value) || !isDay(value.slice(0, 10))) return false;
  const epoch = Date.parse(value);
  return epoch >= earliest && epoch < latest;
};

/** Whether the text names a time zone of the IANA list. */
export const isTimeZone = (value: string): boolean => {
  if (!/^(UTC|[A-Z]\w+(\/[\w+-]+)+)$/.test(value)) return false;
  try {
    return formatOf(value) !== undefined;
  } catch {
    return false;
  }
};

/** The day `count` days after (or, negative, before). */
export const addDays = (day: Day, count: number): Day => dayAt(midnight(day) + count * 86_400_000);

const formats = new Map<string, Intl.DateTimeFormat>();
const formatOf = (timeZone: string): Intl.DateTimeFormat => {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  formats.set(timeZone, format);
  return format;
};

/** The business day of an instant or plain day in the program's time zone; a plain day is taken as it is. */
export const businessDay = (occurredAt: string, timeZone: string): Day =>
  isDay(occurredAt) ? occurredAt : formatOf(timeZone).format(new Date(occurredAt));

/** The window of a kind that a day is in: `2024-01`, `2024-Q1`, `2024`, `programme`; `sale:ID` for the sale's own. */
export const windowOf = (kind: WindowKind, day: Day, saleId: string): string => {
  const year = day.slice(0, 4);
  const month = day.slice(5, 7);
  if (kind === 'sale') return `sale:${saleId}`;
  if (kind === 'month') return `${year}-${month}`;
  if (kind === 'quarter') return `${year}-Q${Math.ceil(Number(month) / 3)}`;
  return kind === 'year' ? year : 'programme';
};

/** The months of a month, quarter or year window, in order; none for the windows that have no months. */
export const monthsOf = (window: string): readonly string[] => {
  if (/^\d{4}-\d{2}$/.test(window)) return [window];
  const year = window.slice(0, 4);
  const from = /^\d{4}-Q[1-4]$/.test(window) ? Number(window.slice(6)) * 3 - 2 : 1;
  const count = /^\d{4}-Q[1-4]$/.test(window) ? 3 : /^\d{4}$/.test(window) ? 12 : 0;
  return Array.from({ length: count }, (_, index) => `${year}-${String(from + index).padStart(2, '0')}`);
};

/** The same window of another year: `2024-Q1` is a year before `2025-Q1`. Of windows that have a year only. */
const inYear = (window: string, shift: number): string =>
  `${String(Number(window.slice(0, 4)) + shift).padStart(4, '0')}${window.slice(4)}`;
export const yearEarlier = (window: string): string => inYear(window, -1);
export const yearLater = (window: string): string => inYear(window, 1);

/** The first day after the window, from which it is closed; none for windows that never close by the calendar. */
export const dayAfter = (window: string): Day | undefined => {
  const last = monthsOf(window).at(-1);
  if (last === undefined) return undefined;
  const next = new Date(midnight(`${last}-01`));
  next.setUTCMonth(next.getUTCMonth() + 1);
  return next.toISOString().slice(0, 10);
};
