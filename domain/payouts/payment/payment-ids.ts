/** Makes a short id that banks take (at most 35 characters) of what it stands for; the same parts, the same id for ever. */
export type IdOf = (...parts: readonly string[]) => string;

/** The message id of a run's bank file. Its name is the attempt that wrote it, or that of a file of repeated payments. */
export const fileIdOf = (idOf: IdOf, runId: string, file: string): string => idOf('file', runId, file);

/** The id of the batch of a currency in a bank file. */
export const batchIdOf = (idOf: IdOf, runId: string, file: string, currency: string): string =>
  idOf('batch', runId, file, currency);

/** The end-to-end id of what a run pays a partner. Not of the attempt: whatever is repeated, it is the same payment. */
export const paymentIdOf = (idOf: IdOf, runId: string, partnerId: string, currency: string): string =>
  idOf('payment', runId, partnerId, currency);

/** The id of the order behind this one: the first with its number added, `…-2`, so that people see what it repeats. */
export const nextOrderId = ({ id, order }: { readonly id: string; readonly order: number }): string => {
  const first = order === 1 ? id : id.slice(0, -`-${order}`.length);
  return `${first}-${order + 1}`;
};
