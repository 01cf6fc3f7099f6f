import * as z from 'zod/mini';

type Period = { readonly from?: string | undefined; readonly to?: string | undefined };

/** Refuses a period whose last day is before its first: it would look complete and cover nothing. */
export const endsAfterItBegins = z.refine<Period>(
  ({ from, to }) => from === undefined || to === undefined || from <= to,
  { error: 'must not end before it begins', path: ['to'] },
);
