import type { Dispute, DisputedLine } from '../../../domain/ledger/dispute.ts';
import type { Entry, Line } from '../../../domain/ledger/entry.ts';
import { balance, line } from './booking.ts';

/** A line of 10 euros that was payable at once, and its dispute, from which each test changes what it is about. */

export const now = '2024-02-10T10:00:00.000Z';

export const posted = (over: Partial<Line> = {}): Line & { readonly id: string } => ({
  id: '1-0',
  ...line(over),
});

export const disputed = (over: Partial<DisputedLine> = {}): DisputedLine => ({
  ...{ id: '1-0', day: '2024-02-01', planId: 'plan', component: 'c', kind: 'commission' },
  ...{ window: '2024-01', currency: 'EUR', difference: '10' },
  ...over,
});

export const dispute = (over: Partial<Dispute> = {}): Dispute => ({
  id: 'dispute_1',
  partnerId: 'ann',
  line: disputed(),
  side: 'partner',
  openedBy: 'user_1',
  reason: 'wrong-rate',
  text: 'It was agreed at 5 percent.',
  references: ['SO-1'],
  held: [{ amount: '10' }],
  answerDueAt: '2024-02-24T10:00:00.000Z',
  state: 'open',
  version: 1,
  createdAt: now,
  updatedAt: now,
  ...over,
});

/** The last entry of a journal. */
export const tail = (over: Partial<Entry> = {}): Entry => ({
  ...{ number: 7, partnerId: 'ann', at: '2024-02-10T09:00:00.000Z', day: '2024-02-10', causes: ['sale_1@1'] },
  ...{ lines: [], postings: [], windows: [] },
  balances: [balance({ payable: '100', accrued: '50' })],
  ...over,
});
