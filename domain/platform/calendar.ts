import * as z from 'zod/mini';
import { dayText, instantText, timeZone } from '../kernel/schema.ts';

const clockTime = z
  .string()
  .check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'must be a time such as "08:30"' }));

/** Hours of a weekday in which people work: 1 is Monday, 7 Sunday. */
const hours = z
  .strictObject({ weekday: z.int().check(z.minimum(1), z.maximum(7)), from: clockTime, to: clockTime })
  .check(z.refine(({ from, to }) => from < to, { error: 'must be after from', path: ['to'] }));
export type Hours = z.infer<typeof hours>;

/** What a tenant says of its working time. */
export const calendarTerms = z.strictObject({
  timeZone,
  hours: z
    .array(hours)
    .check(z.minLength(1), z.maxLength(28))
    .check(
      z.refine(
        (all) =>
          all.every((one, at) =>
            all.every(
              (other, index) =>
                index <= at || other.weekday !== one.weekday || other.from >= one.to || other.to <= one.from,
            ),
          ),
        { error: 'must not overlap on a weekday' },
      ),
    ),
  /** Days on which nobody works. */
  holidays: z.array(dayText).check(z.maxLength(1_000)),
});

/** When a tenant's people work. Terms of approvals are counted in these hours. */
export const calendar = z.strictObject({ ...calendarTerms.shape, version: z.int(), updatedAt: instantText });
export type Calendar = z.infer<typeof calendar>;
