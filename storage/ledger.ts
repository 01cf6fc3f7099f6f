import { closedWindow, entry } from '../domain/ledger/entry.ts';
import { entity } from './entity.ts';

export const entries = entity('entry', entry);
export const closedWindows = entity('window', closedWindow);

/** The sort key of a journal entry: numbers in ten digits sort as text. */
export const entryNumber = (number: number): string => String(number).padStart(10, '0');
