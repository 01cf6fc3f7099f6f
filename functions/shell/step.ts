import middy from '@middy/core';
import type * as z from 'zod/mini';
import { contextOf } from './clock.ts';
import { type Context, context } from './context.ts';
import { units } from './units.ts';

/**
 * The handler of a workflow's step. Its input comes from the definition that stands beside it; what does not fit ends the
 * step with an error, as does everything that `run` throws: the definition says what is tried again. A step may be done
 * twice, so its effects must repeat harmlessly.
 */
export const step = <S extends z.ZodMiniType<{ readonly tenant: string }>>(
  input: S,
  run: (context: Context, input: z.output<S>) => Promise<object>,
) =>
  middy(async (event: unknown) => {
    const read = input.parse(event);
    return run(await contextOf(context(), read.tenant), read);
  }).use(units());
