import * as z from 'zod/mini';
import type { Day } from '../../domain/kernel/day.ts';
import { dayText } from '../../domain/kernel/schema.ts';
import type { Context } from './context.ts';

/** The day from which a change holds; today in UTC where it is left out. */
export const effectiveFrom = z.optional(dayText);

export const today = ({ given }: Pick<Context, 'given'>): Day => given.now().slice(0, 10);
