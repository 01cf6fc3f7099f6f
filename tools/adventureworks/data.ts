import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';

/** Where the tables of AdventureWorks lie beside a checkout; they are not part of the project. */
const folder = fileURLToPath(new URL('../../../shared/data/adventureworks/', import.meta.url));

/** Whether the data is there. */
export const hasData = existsSync(`${folder}Sales.csv`);

export const readText = (name: string): string => readFileSync(`${folder}${name}`, 'utf8');

const rows = (name: string, delimiter: string) =>
  parse(readText(name), {
    delimiter,
    columns: true,
    bom: true,
    skip_empty_lines: true,
    relax_quotes: true,
  }) as Record<string, string>[];

export const readTable = (name: string): readonly Record<string, string>[] => rows(name, '|');
export const readExpected = (name: string): readonly Record<string, string>[] => rows(name, ',');

/** The two ways the network is paid: which plan, which column of the sales earns by it, what must come out. */
export type Scenario = {
  readonly name: 'resellers' | 'managers';
  readonly column: string;
  readonly plan: { id: string; versions: object[] };
};

export const scenario = (name: Scenario['name']): Scenario => {
  const { id, partnerColumn, versions } = JSON.parse(readText(`plan-${name}.json`)) as {
    id: string;
    partnerColumn: string;
    versions: object[];
  };
  return { name, column: partnerColumn, plan: { id, versions } };
};

/** The sales file, its lines in another order where a seed is given (Fisher–Yates over a small generator). */
export const salesFile = (seed?: number): string => {
  const [head = '', ...lines] = readText('Sales.csv')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n');
  let state = seed ?? 0;
  if (seed !== undefined)
    for (let index = lines.length - 1; index > 0; index -= 1) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      const other = state % (index + 1);
      [lines[index], lines[other]] = [lines[other] ?? '', lines[index] ?? ''];
    }
  return `${[head, ...lines].join('\r\n')}\r\n`;
};
