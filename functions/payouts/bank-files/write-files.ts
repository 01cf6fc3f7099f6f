import type { BankFile } from '../../../domain/payouts/bank/bank-file.ts';
import type { BankFormat } from '../../../domain/payouts/bank/bank-format.ts';
import { totalsIn } from '../../../domain/payouts/payment/order-payments.ts';
import type { PayoutTotal } from '../../../domain/payouts/run/payout-run.ts';
import { sha256Of, write } from '../../shell/files.ts';
import { bankFileFormats } from './formats.ts';

/** A file as its run names it. */
type WrittenFile = {
  readonly format: BankFormat;
  readonly object: string;
  readonly sha256: string;
  readonly totals: PayoutTotal[];
};

/**
 * Writes the files of an order, each under the name that `nameOf` gives, with its format's extension. All are made before
 * one is written. They count when the run names them: written again, they have the same bytes.
 */
export const writeBankFiles = async (
  files: readonly BankFile[],
  nameOf: (format: BankFormat, sha256: string) => string,
): Promise<readonly WrittenFile[]> => {
  const made = files.map((file) => {
    const { extension, mediaType, write: bytesOf } = bankFileFormats[file.format];
    const bytes = bytesOf(file);
    const sha256 = sha256Of(bytes);
    const object = `${nameOf(file.format, sha256)}.${extension}`;
    return { bytes, mediaType, named: { format: file.format, object, sha256, totals: totalsIn(file) } };
  });
  for (const { named, bytes, mediaType } of made) await write(named.object, bytes, mediaType);
  return made.map(({ named }) => named);
};
