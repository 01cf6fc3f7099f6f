import * as z from 'zod/mini';
import { dec } from '../../domain/kernel/decimal.ts';
import { moneyText } from '../../domain/kernel/money.ts';
import { dayText, instantText, money } from '../../domain/kernel/schema.ts';
import type { Entry, Line } from '../../domain/ledger/entry.ts';

/** A posted difference as the API answers it. Its id is the entry's number and its place there: `17-0`. */
export const lineView = z.strictObject({
  id: z.string(),
  planId: z.string(),
  component: z.string(),
  kind: z.string(),
  window: z.string(),
  version: z.int(),
  before: money,
  after: money,
  difference: money,
  account: z.enum(['accrued', 'payable']),
  until: z.optional(dayText),
  causes: z.array(z.string()),
  day: dayText,
  at: instantText,
});

export const lineExample: z.infer<typeof lineView> = {
  id: '17-0',
  planId: 'resellers',
  component: 'accessories',
  kind: 'commission',
  window: '2026-02',
  version: 1,
  before: { amount: '81.50', currency: 'EUR' },
  after: { amount: '84.50', currency: 'EUR' },
  difference: { amount: '3.00', currency: 'EUR' },
  account: 'payable',
  causes: ['sale_5c0q8m2t7yw1r3k9x4n6b0d2fh@1'],
  day: '2026-02-25',
  at: '2026-02-25T10:15:30.480Z',
};

export const viewLine = (entry: Entry, line: Line, index: number): z.infer<typeof lineView> => {
  const inCurrency = (amount: string) => ({
    amount: moneyText(dec(amount), line.currency),
    currency: line.currency,
  });
  const { planId, component, kind, window, version, account, until } = line;
  return {
    id: `${entry.number}-${index}`,
    planId,
    component,
    kind,
    window,
    version,
    before: inCurrency(line.before),
    after: inCurrency(line.after),
    difference: inCurrency(line.difference),
    account,
    ...(until === undefined ? {} : { until }),
    causes: line.causes.flatMap((cause) => entry.causes[cause] ?? []),
    day: entry.day,
    at: entry.at,
  };
};
