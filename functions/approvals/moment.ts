import type { Moment } from '../../domain/approvals/enter-stage.ts';
import { calendars } from '../../storage/platform.ts';
import type { Context } from '../shell/context.ts';

/** Now, and the hours in which the tenant's people work. */
export const momentOf = async ({ store, given }: Context, tenant: string): Promise<Moment> => ({
  now: given.now(),
  calendar: await calendars.read(store, { tenant }),
});
