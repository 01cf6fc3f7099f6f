import * as z from 'zod/mini';
import { idText } from '../../domain/kernel/schema.ts';
import type { Given } from './given.ts';

/**
 * The id behind a reference: wherever an id is asked for, ours (`partner_…`) or the caller's own externalId serves.
 * Ours begins with the prefix; every other text is an externalId, of which the id is made.
 */
export const idOf = (given: Given, tenant: string, prefix: string, reference: string): string =>
  reference.startsWith(`${prefix}_`) ? reference : given.naturalId(prefix, tenant, reference);

/** An externalId that can be told from our own ids. */
export const externalIdFor = (prefix: string) =>
  idText.check(
    z.refine((text) => !text.startsWith(`${prefix}_`), {
      error: `must not begin with ${prefix}_: ids of that form are ours`,
    }),
  );
