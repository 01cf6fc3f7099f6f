import * as z from 'zod/mini';
import { attributeName } from '../kernel/schema.ts';

/** What a CSV column can become. Attributes are named `attributes.NAME`. */
const importFields = [
  'externalId',
  'partnerId',
  'productId',
  'customerId',
  'dealId',
  'quantity',
  'amount',
  'cost',
  'currency',
  'occurredAt',
  'returnOf',
  'revision',
] as const;
type ImportField = (typeof importFields)[number];
const required: readonly ImportField[] = [
  'externalId',
  'partnerId',
  'productId',
  'quantity',
  'amount',
  'currency',
  'occurredAt',
];
const prefix = 'attributes.';
const mostFields = importFields.length + 30;
const fieldName = z
  .string()
  .check(
    z.refine(
      (name) =>
        importFields.some((field) => field === name) ||
        (name.startsWith(prefix) && attributeName.test(name.slice(prefix.length))),
      { error: `must be one of ${importFields.join(', ')} or attributes.NAME` },
    ),
  );

/** How a file's columns become fields: `{Column}` stands for the line's value, everything else for itself. */
export const columnMapping = z.record(fieldName, z.string().check(z.minLength(1), z.maxLength(300))).check(
  z.refine((mapping) => required.every((field) => mapping[field] !== undefined), {
    error: `must map ${required.join(', ')}`,
  }),
  z.refine((mapping) => Object.keys(mapping).length <= mostFields, {
    error: `must map at most ${mostFields}`,
  }),
);

/** How days stand in the file: `yyyy`, `MM` and `dd` once each, with anything between, or `iso` for days and instants. */
export const dateFormat = z.string().check(
  z.maxLength(40),
  z.refine(
    (format) => format === 'iso' || ['yyyy', 'MM', 'dd'].every((part) => format.split(part).length === 2),
    { error: 'must be "iso" or hold yyyy, MM and dd once each, such as "yyyy/MM/dd"' },
  ),
);

export type LineForm = {
  readonly mapping: Readonly<Record<string, string>>;
  readonly dateFormat: string;
  readonly decimalSeparator: '.' | ',';
};
export type Row = Readonly<Record<string, string>>;
type LineError = { readonly field: string; readonly detail: string };
/** A line's fields as text, empty ones left out. */
export type LineFields = {
  readonly texts: Readonly<Partial<Record<ImportField, string>>>;
  readonly attributes: Readonly<Record<string, string>>;
};

const columnsOf = (template: string): readonly string[] =>
  [...template.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '');

/** The columns that the mapping names and the file does not have. */
export const missingColumns = (
  mapping: LineForm['mapping'],
  columns: readonly string[],
): readonly string[] => [
  ...new Set(
    Object.values(mapping)
      .flatMap(columnsOf)
      .filter((column) => !columns.includes(column))
      .sort(),
  ),
];

const filled = (template: string, row: Row): string =>
  template.replace(/\{([^{}]+)\}/g, (_, column: string) => row[column] ?? '').trim();

const escaped = (value: string): string => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A day as the file writes it, as `2024-01-31`; undefined where it is not of the format. */
export const readDay = (value: string, format: string): string | undefined => {
  if (format === 'iso') return value;
  const pattern = escaped(format)
    .replace('yyyy', '(?<y>\\d{4})')
    .replace('MM', '(?<m>\\d{1,2})')
    .replace('dd', '(?<d>\\d{1,2})');
  const parts = new RegExp(`^${pattern}$`).exec(value)?.groups;
  if (parts === undefined) return undefined;
  const two = (part: string | undefined): string => (part ?? '').padStart(2, '0');
  return `${parts['y'] ?? ''}-${two(parts['m'])}-${two(parts['d'])}`;
};

const numbers: ReadonlySet<string> = new Set(['quantity', 'amount', 'cost']);

/**
 * A decimal as the file writes it, as decimal text without needless zeros before the point. A point in a file of commas
 * may group thousands: it is not taken for a decimal point (undefined).
 */
const readNumber = (value: string, separator: '.' | ','): string | undefined => {
  if (separator === ',' && value.includes('.')) return undefined;
  const plain = separator === ',' ? value.replaceAll(/[\s\u00a0]/g, '').replace(',', '.') : value;
  return plain.replace(/^(-?)0+(?=\d)/, '$1').replace(/^(-?)\./, '$10.');
};

const readValue = (field: ImportField, value: string, form: LineForm): string | undefined => {
  if (field === 'occurredAt') return readDay(value, form.dateFormat);
  return numbers.has(field) ? readNumber(value, form.decimalSeparator) : value;
};

const formOf = (field: ImportField, { dateFormat: days, decimalSeparator }: LineForm): string =>
  field === 'occurredAt' ? days : `1234${decimalSeparator}5`;

/** The fields of a line by the mapping, with what could not be read. What they must be is checked by their schema. */
export const readLine = (
  row: Row,
  form: LineForm,
): LineFields & { readonly errors: readonly LineError[] } => {
  const texts: Partial<Record<ImportField, string>> = {};
  const attributes: Record<string, string> = {};
  const errors: LineError[] = [];
  for (const [name, template] of Object.entries(form.mapping)) {
    const value = filled(template, row);
    if (value === '') continue;
    const field = importFields.find((one) => one === name);
    if (field === undefined) {
      attributes[name.slice(prefix.length)] = value;
      continue;
    }
    const read = readValue(field, value, form);
    if (read === undefined)
      errors.push({ field, detail: `"${value}" is not of the form ${formOf(field, form)}` });
    else texts[field] = read;
  }
  return { texts, attributes, errors };
};
