import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inParallel } from '../../../functions/shell/parallel.ts';
import { tryAll } from '../workers.ts';
import type { Fault } from './fault.ts';
import { faults } from './faults.ts';

type Wanted = {
  readonly root: string;
  readonly workers: number;
  readonly limit: number;
  readonly only: string;
};
type Result = { readonly fault: Fault; readonly histories: number | undefined; readonly says: string };

/** What the storm is made of; everything else stays where it is. */
const parts = [
  'domain',
  'events',
  'storage',
  'functions',
  'docs/generated',
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

/** Lets histories happen over a copy of the sources with the fault in it until one breaks the law. */
const tryFault = async ({ root, limit }: Wanted, fault: Fault): Promise<Result> => {
  const copy = mkdtempSync(join(tmpdir(), 'storm-fault-'));
  try {
    for (const part of parts) {
      mkdirSync(dirname(join(copy, part)), { recursive: true });
      cpSync(join(root, part), join(copy, part), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    apply(copy, fault);
    let tried = 0;
    const found = await tryAll(
      { root: copy, from: 1, histories: limit, workers: 1 },
      {
        tried: (count) => {
          tried += count;
        },
      },
    );
    const histories = found === undefined ? undefined : tried;
    const says = (found?.says.split('\n')[0] ?? '').replace(/\b[a-z]+_[0-9a-z]{26}/g, '…');
    console.log(
      `${fault.name}: ${histories === undefined ? `not found in ${limit}` : `found by history ${histories}: ${says}`}`,
    );
    return { fault, histories, says };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
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

const writeTable = (root: string, results: readonly Result[]): void => {
  const file = join(root, 'test/storm/faults/README.md');
  const [before = ''] = readFileSync(file, 'utf8').split('\n| fault |');
  writeFileSync(file, `${before}\n${tableOf(results)}\n`);
};

/** Tries each fault by itself and writes down how many histories it took. True where every one was found. */
export const tryFaults = async (wanted: Wanted): Promise<boolean> => {
  const chosen = faults.filter(({ name }) => name.includes(wanted.only));
  const results = await inParallel(chosen, wanted.workers, (fault) => tryFault(wanted, fault));
  if (chosen.length === faults.length) writeTable(wanted.root, results);
  const missed = results.filter(({ histories }) => histories === undefined);
  console.log(`${results.length - missed.length} of ${results.length} faults were found`);
  return missed.length === 0;
};
