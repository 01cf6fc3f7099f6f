import type { Kept } from '../../domain/platform/record.ts';

/** A thing without what is kept for the house only. */
export const shown = <N extends Kept>({ bodyHash: _, ...rest }: N): Omit<N, 'bodyHash'> => rest;

/** Example values that the documents share. */
export const exampleKept = (prefix: string, externalId: string) => ({
  id: `${prefix}_5c0q8m2t7yw1r3k9x4n6b0d2fh`,
  externalId,
  version: 1,
  createdAt: '2026-02-25T10:15:30.120Z',
  updatedAt: '2026-02-25T10:15:30.120Z',
});
