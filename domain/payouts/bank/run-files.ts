import { type PayoutRun, repeatFileName } from '../run/payout-run.ts';
import { type BankFormat, formatOf } from './bank-format.ts';

type Files = Pick<PayoutRun, 'bankFiles' | 'repeatFiles'>;
type Written = (PayoutRun['bankFiles'] | NonNullable<PayoutRun['repeatFiles']>)[number];

/**
 * A bank file of a run by its name. `order` is what it is a part of: an attempt, or the payments that were ordered again
 * together. An order has a file in each format that its payments need; each currency stands in one of them.
 */
export type RunFile = Pick<Written, 'object' | 'sha256' | 'totals'> & {
  readonly name: string;
  readonly order: string;
  readonly format: BankFormat;
};

/** The name of an order's file in a format: that of the order where it is a pain.001, as all were once. */
export const fileNameOf = (order: string, format: BankFormat): string =>
  format === 'pain.001' ? order : `${order}-${format}`;

const named = (order: string, { format: said, object, sha256, totals }: Written): RunFile => {
  const format = formatOf(said);
  return { name: fileNameOf(order, format), order, format, object, sha256, totals };
};

/** All bank files of a run: those of its attempts, then those of repeated payments. */
export const filesIn = ({ bankFiles, repeatFiles = [] }: Files): readonly RunFile[] => [
  ...bankFiles.map((one) => named(String(one.attempt), one)),
  ...repeatFiles.map((one) => named(repeatFileName(one.number), one)),
];

/** The file in which a payment of a run stands; nothing as long as none is written. */
export const fileWith = (
  run: Files,
  { bankFile, currency }: { readonly bankFile: string; readonly currency: string },
): RunFile | undefined =>
  filesIn(run).find(
    ({ order, totals }) => order === bankFile && totals.some((one) => one.currency === currency),
  );
