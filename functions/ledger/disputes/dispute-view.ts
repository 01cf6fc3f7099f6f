import * as z from 'zod/mini';
import type { Principal } from '../../../domain/access/permissions.ts';
import { type Dispute, dispute, type Side } from '../../../domain/ledger/dispute.ts';
import { exampleKept, shown } from '../../shell/view.ts';

/** A dispute as it is shown. */
export const disputeView = z.omit(dispute, { bodyHash: true, externalId: true });
export const viewDispute = (one: Dispute): z.infer<typeof disputeView> => {
  const { externalId: _, ...rest } = shown(one);
  return rest;
};

/** The side that somebody stands on. */
export const sideOf = ({ partnerId }: Principal): Side => (partnerId === undefined ? 'vendor' : 'partner');

const { externalId: _, ...kept } = exampleKept('dispute', '');

/** What opens the example. */
export const openingExample = {
  reason: 'wrong-rate' as const,
  text: 'The order was agreed at the autumn rate of 5 percent.',
  references: ['SO43897-235', 'our letter of 12 February 2026'],
  claimed: '5.00',
};

export const disputeExample: z.infer<typeof disputeView> = {
  ...kept,
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  line: {
    id: '17-0',
    day: '2026-02-25',
    planId: 'resellers',
    component: 'accessories',
    kind: 'commission',
    window: '2026-02',
    currency: 'EUR',
    difference: '3',
  },
  side: 'partner',
  openedBy: 'key_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  ...openingExample,
  held: [{ amount: '3' }],
  answerDueAt: '2026-03-11T10:15:30.120Z',
  state: 'open',
};
