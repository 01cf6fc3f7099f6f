import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Fault } from './fault.ts';

/** What the storm is made of; everything else stays where it is. */
const parts = [
  'domain',
  'events',
  'storage',
  'functions',
  'docs/generated',
  'test/claims',
  'test/kit',
  'test/storm',
  'package.json',
];

/** The text of a file with a fault's edit made. Throws where the place is not there, or there more than once. */
export const edited = (text: string, { file, find, replace }: Fault['edits'][number]): string => {
  const pieces = text.split(find);
  if (pieces.length !== 2) throw new Error(`${file} has ${pieces.length - 1} places with: ${find}`);
  return pieces.join(replace);
};

const apply = (root: string, { edits }: Fault): void => {
  for (const edit of edits) {
    const file = join(root, edit.file);
    writeFileSync(file, edited(readFileSync(file, 'utf8'), edit));
  }
};

/** Does something over a copy of the sources with the fault in it. */
export const withFault = async <T>(
  root: string,
  fault: Fault,
  work: (copy: string) => Promise<T>,
): Promise<T> => {
  const copy = mkdtempSync(join(tmpdir(), 'storm-fault-'));
  try {
    for (const part of parts) {
      mkdirSync(dirname(join(copy, part)), { recursive: true });
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    apply(copy, fault);
    return await work(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
};

/** What came of a fault: after how many histories the law was broken, and the first line of what it said. */
export type Result = {
  readonly fault: Fault;
  readonly histories: number | undefined;
  readonly says: string;
};

/** A result told at once, with ids left out of what the law said. */
export const told = ({ fault, histories, says }: Result, limit: number): Result => {
  const short = (says.split('\n')[0] ?? '').replace(/\b[a-z]+_[0-9a-z]{26}/g, '…');
  console.log(
    `${fault.name}: ${histories === undefined ? `not found in ${limit}` : `found by history ${histories}: ${short}`}`,
  );
  return { fault, histories, says: short };
};

const tableOf = (results: readonly Result[]): string =>
  [
    '| fault | in | histories | what the law said |',
    '|---|---|---:|---|',
    ...results.map(({ fault, histories, says }) => {
      const files = [...new Set(fault.edits.map(({ file }) => `\`${file}\``))].join(', ');
      return `| ${fault.name} | ${files} | ${histories ?? 'not found'} | ${says.replaceAll('|', '/')} |`;
    }),
  ].join('\n');

/** Writes the results as the table at the end of a page. */
export const writeTable = (file: string, results: readonly Result[]): void => {
  const [before = ''] = readFileSync(file, 'utf8').split('\n| fault |');
  writeFileSync(file, `${before}\n${tableOf(results)}\n`);
};
