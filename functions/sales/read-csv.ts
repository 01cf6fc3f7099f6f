import { parse } from 'csv-parse/sync';
import type { Row } from '../../domain/sales/read-line.ts';

/** A record of the file: the line it ends in (counted from these bytes' first), its values by column, or why it could not be read. */
export type CsvLine = { readonly line: number; readonly row: Row; readonly fault?: string };

type Csv = { readonly lines: readonly CsvLine[]; readonly bytes: number };

type Parsed = {
  readonly record: readonly string[];
  readonly info: { readonly bytes: number; readonly lines: number };
};

const records = (bytes: Uint8Array, delimiter: string, limit: number, first: boolean): readonly Parsed[] =>
  parse(Buffer.from(bytes), {
    delimiter,
    to: limit,
    info: true,
    bom: first,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  }) as unknown as readonly Parsed[];

/** The columns of the file's first line, and where that line ends. */
export const readColumns = (
  head: Uint8Array,
  delimiter: string,
): { readonly columns: readonly string[]; readonly bytes: number } => {
  const [first] = records(head, delimiter, 1, true);
  return { columns: (first?.record ?? []).map((column) => column.trim()), bytes: first?.info.bytes ?? 0 };
};

const lineOf = (columns: readonly string[], { record: values, info: { lines: line } }: Parsed): CsvLine => {
  const row = Object.fromEntries(columns.map((column, index) => [column, values[index] ?? '']));
  if (values.length === columns.length || (values.length === 1 && values[0] === '')) return { line, row };
  return { line, row, fault: `has ${values.length} values, the first line names ${columns.length} columns` };
};

/**
 * At most `limit` lines from the bytes of a file that begin where a line begins. The last line is taken only where the
 * bytes reach the end of the file or go on behind it: otherwise it may be cut, and comes with the next bytes.
 */
export const readLines = (
  bytes: Uint8Array,
  columns: readonly string[],
  form: { delimiter: string; limit: number; atEnd: boolean },
): Csv => {
  const all = records(
    form.atEnd ? bytes : bytes.subarray(0, bytes.lastIndexOf(10) + 1),
    form.delimiter,
    form.limit,
    false,
  );
  return { lines: all.map((one) => lineOf(columns, one)), bytes: all.at(-1)?.info.bytes ?? 0 };
};
