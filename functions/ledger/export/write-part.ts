import * as z from 'zod/mini';
import { hledgerText } from '../../../domain/ledger/hledger.ts';
import type { LedgerExport } from '../../../domain/platform/job.ts';
import { partners } from '../../../storage/partners.ts';
import type { Store } from '../../../storage/store.ts';
import type { Context } from '../../shell/context.ts';
import { write } from '../../shell/files.ts';
import { readStretch } from './read-stretch.ts';

/** Where an export stands: how many files it has written, behind which partner it is, and in whose journal where it is inside one. */
export const place = z.strictObject({
  files: z.int(),
  after: z.optional(z.string()),
  within: z.optional(z.strictObject({ partnerId: z.string(), entry: z.int() })),
});
export type Place = z.infer<typeof place>;

/** The files are joined by who fetches them; each is some megabytes. */
const fileSize = 4 * 1024 * 1024;
/** Partners looked at for one file, so that a step ends in time also where few of them have journals. */
const mostPartners = 300;

/** The name of a file of an export. */
export const fileOf = (tenant: string, jobId: string, number: number): string =>
  `ledger-exports/${tenant}/${jobId}/${String(number).padStart(4, '0')}.journal`;

const partnerBehind = async (
  store: Store,
  tenant: string,
  { partnerId }: LedgerExport,
  after: string | undefined,
): Promise<string | undefined> => {
  if (partnerId !== undefined) return after === undefined ? partnerId : undefined;
  return (await partners.list(store, { tenant }, { limit: 1, after })).data[0]?.id;
};

type Part = {
  readonly text: string;
  readonly partners: number;
  readonly entries: number;
  /** Where it goes on; nothing where all is written. */
  readonly next: Omit<Place, 'files'> | undefined;
};

const readPart = async (store: Store, tenant: string, wanted: LedgerExport, from: Place): Promise<Part> => {
  const texts: string[] = [];
  let [size, looked, ended, entries] = [0, 0, 0, 0];
  let { after, within } = from;
  while (size < fileSize && looked < mostPartners) {
    const partnerId = within?.partnerId ?? (await partnerBehind(store, tenant, wanted, after));
    if (partnerId === undefined) return { text: texts.join(''), partners: ended, entries, next: undefined };
    const { stretch, next } = await readStretch(store, { tenant, partnerId }, wanted, within?.entry);
    const text = hledgerText(stretch);
    texts.push(text);
    size += text.length;
    looked += 1;
    entries += stretch.entries.length;
    within = next === undefined ? undefined : { partnerId, entry: next };
    if (next === undefined) {
      after = partnerId;
      ended += 1;
    }
  }
  const next = { ...(after === undefined ? {} : { after }), ...(within === undefined ? {} : { within }) };
  return { text: texts.join(''), partners: ended, entries, next };
};

/**
 * Writes the next file of an export. Done twice it writes the same file again: what it holds was posted before the export
 * began. Empty files are not written.
 */
export const writePart = async (
  { store }: Context,
  {
    tenant,
    jobId,
    wanted,
  }: { readonly tenant: string; readonly jobId: string; readonly wanted: LedgerExport },
  from: Place,
): Promise<Omit<Part, 'text'> & { readonly files: number }> => {
  const { text, ...part } = await readPart(store, tenant, wanted, from);
  if (text === '') return { ...part, files: from.files };
  const files = from.files + 1;
  await write(fileOf(tenant, jobId, files), new TextEncoder().encode(text), 'text/plain; charset=utf-8');
  return { ...part, files };
};
