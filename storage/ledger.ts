import * as z from 'zod/mini';
import { closedWindow, entry } from '../domain/ledger/entry.ts';
import { entity } from './entity.ts';

const older = z.object({ balances: z.array(z.record(z.string(), z.unknown())) });

/** Entries of form 1 were written before anything was put on statements: nothing was on its way then. */
const nothingStated = (fields: Readonly<Record<string, unknown>>) => ({
  ...fields,
  balances: older.parse(fields).balances.map((one) => ({ ...one, stated: '0' })),
});

export const entries = entity('entry', entry, [nothingStated]);
export const closedWindows = entity('window', closedWindow);

/** The sort key of a journal entry: numbers in ten digits sort as text. */
export const entryNumber = (number: number): string => String(number).padStart(10, '0');
