/** What an entry took in, as text: each stands once in a journal. */
export const saleCause = (saleId: string, version: number): string => `${saleId}@${version}`;
export const targetCause = (metric: string, month: string, revision: number): string =>
  `target:${metric}:${month}@${revision}`;
export const peersCause = (planId: string, component: string, window: string): string =>
  `peers:${planId}/${component}/${window}`;
/** The window whose peers were compared, of such a cause. */
export const comparedWindow = (cause: string): string | undefined => /^peers:.*\/([^/]+)$/.exec(cause)?.[1];
export const maturedCause = (day: string): string => `matured:${day}`;
export const rebuildCause = (at: string): string => `rebuild:${at}`;
export const statementCause = (runId: string): string => `statement:${runId}`;
export const paymentCause = (runId: string): string => `payment:${runId}`;
/** What a bank's answer, or an order after it, moved: the payment as it became. */
export const bankCause = (paymentId: string, version: number): string => `bank:${paymentId}@${version}`;
/** What a dispute held when it was opened, and what it ended with. */
export const heldCause = (disputeId: string): string => `held:${disputeId}`;
export const disputeCause = (disputeId: string): string => `dispute:${disputeId}`;

/** The sale behind a cause, where it is one. */
export const saleOf = (cause: string): string | undefined =>
  cause.startsWith('sale_') ? cause.slice(0, cause.lastIndexOf('@')) : undefined;

/** The dispute behind a cause, where it is one, and whether it held something or ended. */
export const disputeOf = (
  cause: string,
): { readonly disputeId: string; readonly isHold: boolean } | undefined => {
  const [kind, disputeId] = cause.split(':');
  if (disputeId === undefined || (kind !== 'held' && kind !== 'dispute')) return undefined;
  return { disputeId, isHold: kind === 'held' };
};
