import middy from '@middy/core';
import type * as z from 'zod/mini';
import { type Context, context } from './context.ts';
import { units } from './units.ts';

/**
 * The handler of a workflow's step. Its input comes from the definition that stands beside it; what does not fit ends the
 * step with an error, as does everything that `run` throws: the definition says what is tried again. A step may be done
 * twice, so its effects must repeat harmlessly.
 */
export const step = <S extends z.ZodMiniType>(
  input: S,
  run: (context: Context, input: z.output<S>) => Promise<object>,
) => middy((event: unknown) => run(context(), input.parse(event))).use(units());
