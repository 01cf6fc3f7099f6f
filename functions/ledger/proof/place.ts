import * as z from 'zod/mini';
import { finding } from '../../../domain/ledger/proof/finding.ts';
import type { Job } from '../../../domain/platform/job.ts';
import { saleShards } from '../../../storage/sales.ts';

/** A partner whose journal differed at first sight, and sales that it lacked. */
const suspect = z.strictObject({ partnerId: z.string(), sales: z.array(z.string()) });
export type Suspect = z.infer<typeof suspect>;

/**
 * Where a proof stands: first it passes over the sales, shard by shard, and keeps in files what they come to; then over
 * the journals; then it looks precisely at those that differ, again and again while something moves; then it tells.
 */
const place = z.strictObject({
  phase: z.enum(['sales', 'journals', 'suspects', 'verdict', 'tell']),
  /** The shards that have sales left, and after which one. */
  shards: z.array(z.strictObject({ shard: z.string(), after: z.optional(z.string()) })),
  /** The files of sums that were kept, and for which letters of partners' ids they hold some. */
  files: z.array(z.strictObject({ id: z.string(), letters: z.string() })),
  /** The partner whose journal was compared last. */
  after: z.optional(z.string()),
  suspects: z.array(suspect),
  /** Sales that carry another valuation than the terms gave them. */
  stale: z.array(z.string()),
  round: z.int(),
  found: z.int(),
  findings: z.array(finding),
});
export type Place = z.infer<typeof place>;

export const placeOf = ({ cursor }: Pick<Job, 'cursor'>): Place =>
  cursor === undefined
    ? {
        phase: 'sales',
        shards: saleShards.map((shard) => ({ shard })),
        files: [],
        suspects: [],
        stale: [],
        round: 0,
        found: 0,
        findings: [],
      }
    : place.parse(JSON.parse(cursor));
