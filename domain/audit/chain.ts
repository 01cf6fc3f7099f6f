import type { Instant } from '../kernel/day.ts';
import type { AuditChange, AuditDetail, AuditEntry } from './audit-entry.ts';

/** SHA-256 of a value's content, whatever the order of its fields. */
export type Digest = (value: unknown) => string;

/** What the first entry of a chain stands behind. */
export const beginning = 'beginning';

const hashOf = ({ hash: _, details: __, ...rest }: AuditEntry, digest: Digest): string => digest(rest);

/** A change with what may be erased of it. */
export type Detailed = { readonly change: Omit<AuditChange, 'digest'>; readonly detail: AuditDetail };

/** The next entry of a chain; `tail` is the last one. */
export const link = (
  tail: Pick<AuditEntry, 'number' | 'hash'> | undefined,
  changes: readonly Detailed[],
  at: Instant,
  digest: Digest,
): AuditEntry => {
  const entry = {
    number: (tail?.number ?? 0) + 1,
    at,
    previous: tail?.hash ?? beginning,
    changes: changes.map(({ change, detail }) => ({ ...change, digest: digest(detail) })),
    hash: '',
    details: Object.fromEntries(changes.map(({ change, detail }) => [change.record, detail])),
  };
  return { ...entry, hash: hashOf(entry, digest) };
};

/** What is wrong with a chain, at which entry. */
export type ChainFault = { readonly number: number; readonly fault: string };

/** How far a chain was followed: the entry that the next one has to stand behind, and what was erased on the way. */
export type Followed = { readonly number: number; readonly hash: string; readonly erased: number };

export const start: Followed = { number: 0, hash: beginning, erased: 0 };

const faultsOf = (entry: AuditEntry, before: Followed, digest: Digest): readonly string[] => {
  const faults: string[] = [];
  if (entry.number !== before.number + 1)
    faults.push(`stands behind entry ${before.number}: what was between them is missing`);
  if (entry.previous !== before.hash) faults.push('does not stand behind the entry before it');
  if (hashOf(entry, digest) !== entry.hash) faults.push('was changed after it was written');
  const records = new Set(entry.changes.map(({ record }) => record));
  for (const record of Object.keys(entry.details))
    if (!records.has(record)) faults.push(`has a detail ${record} of no change`);
  for (const { record, digest: written } of entry.changes) {
    const detail = entry.details[record];
    if (detail !== undefined && digest(detail) !== written)
      faults.push(`has another detail ${record} than was written`);
  }
  return faults;
};

/** Follows a chain by one entry. What it finds wrong is told, and the chain followed from there on. */
export const follow = (
  before: Followed,
  entry: AuditEntry,
  digest: Digest,
): { readonly now: Followed; readonly faults: readonly ChainFault[] } => {
  const erased = entry.changes.filter(({ record }) => entry.details[record] === undefined).length;
  return {
    now: { number: entry.number, hash: entry.hash, erased: before.erased + erased },
    faults: faultsOf(entry, before, digest).map((fault) => ({ number: entry.number, fault })),
  };
};
