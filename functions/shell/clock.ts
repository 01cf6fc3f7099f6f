import { isSandbox } from '../../domain/access/sandbox.ts';
import { momentOn } from '../../domain/platform/clock.ts';
import { clocks } from '../../storage/platform.ts';
import type { Context } from './context.ts';

/** The context by our own clock: for what lives outside of a sandbox's time, such as a signed address. */
export const oursOf = (context: Context): Context => context.ours ?? context;

/** The context by a clock that is so many milliseconds ahead of ours. */
export const ahead = (context: Context, milliseconds: number): Context => {
  const ours = oursOf(context);
  return {
    get store() {
      return context.store;
    },
    given: { ...ours.given, now: () => momentOn({ ahead: milliseconds }, ours.given.now()) },
    ours,
  };
};

/**
 * The context by a tenant's own clock. A live tenant's is ours; a sandbox's is read each time, since it is moved while
 * others work.
 */
export const contextOf = async (context: Context, tenant: string): Promise<Context> => {
  if (!isSandbox(tenant)) return context;
  const clock = await clocks.read(context.store, { tenant });
  return ahead(context, clock?.ahead ?? 0);
};
