import * as z from 'zod/mini';
import { dispute } from '../domain/ledger/dispute.ts';
import { closedWindow, entry } from '../domain/ledger/entry.ts';
import { proof } from '../domain/ledger/proof/proof.ts';
import { entity } from './entity.ts';

const older = z.object({ balances: z.array(z.record(z.string(), z.unknown())) });
const balancesWith = (fields: Readonly<Record<string, unknown>>, more: Readonly<Record<string, string>>) => ({
  ...fields,
  balances: older.parse(fields).balances.map((one) => ({ ...one, ...more })),
});
type Fields = Readonly<Record<string, unknown>>;

/** Entries of form 1 were written before anything was put on statements: nothing was on its way then. */
const nothingStated = (fields: Fields) => balancesWith(fields, { stated: '0' });

const windowsOfForm2 = z.object({ windows: z.array(z.record(z.string(), z.unknown())) });
/**
 * What a window was measured against was called its target, before it could be something else. Where it had stood
 * before it was taken up again was not recorded.
 */
const comparedWith = ({ target, ...window }: Fields): Fields => ({
  ...window,
  ...(target === undefined ? {} : { against: { sum: target, count: 1 } }),
  was: 0,
});

/** Entries of form 2 were written before lines could be disputed and draws advanced, and not packed. */
const nothingDisputed = (fields: Fields) => ({
  ...balancesWith(fields, { disputed: '0', advanced: '0' }),
  windows: windowsOfForm2.parse(fields).windows.map(comparedWith),
});

export const entries = entity('entry', entry, { upcasters: [nothingStated, nothingDisputed], packed: true });
export const proofs = entity('proof', proof);
export const closedWindows = entity('window', closedWindow, { upcasters: [comparedWith] });

/** The sort key of a journal entry: numbers in ten digits sort as text. */
export const entryNumber = (number: number): string => String(number).padStart(10, '0');

export const disputes = entity('dispute', dispute);

const pointer = z.strictObject({ disputeId: z.string() });
/** By which the disputes of a partner, and those that wait for an outcome, are listed. */
export const partnerDisputes = entity('partnerDispute', pointer);
export const openDisputes = entity('openDispute', pointer);
/** One per line while its dispute is open: the table itself allows one at a time. */
export const lineDisputes = entity('lineDispute', pointer);
