import type { Deal } from '../../domain/deals/deal.ts';

/** States of a deal in which something can still become of it. */
const open: ReadonlySet<Deal['state']> = new Set(['waiting', 'approved']);

/** Whether the rules of tasks look at a deal at all. */
export const isWatched = ({ state }: Deal): boolean => open.has(state);
