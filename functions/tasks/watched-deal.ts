import type { Deal } from '../../domain/deals/deal.ts';
import type { Watched } from '../../domain/tasks/look-at-untouched.ts';

/** States of a deal in which something can still become of it. */
const open: ReadonlySet<Deal['state']> = new Set(['waiting', 'approved']);

/** What the rules of tasks look at of a deal. */
export const watchedDeal = ({ updatedAt, state }: Deal): Watched => ({
  touchedAt: updatedAt,
  isOpen: open.has(state),
});
