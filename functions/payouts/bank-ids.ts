import type { IdOf } from '../../domain/payouts/payment-ids.ts';
import type { Context } from '../shell/context.ts';

/** Ids that banks take: letters, digits and a hyphen, at most 35 signs, of which six are left for what is added. */
export const bankId =
  ({ given }: Context, tenant: string): IdOf =>
  (...parts) =>
    given.naturalId('pw', tenant, ...parts).replace('_', '-');
