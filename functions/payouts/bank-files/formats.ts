import type { BankFormat } from '../../../domain/payouts/bank/bank-format.ts';
import { elixir0 } from './elixir-0.ts';
import type { BankFileFormat } from './format.ts';
import { pain001 } from './pain-001.ts';

/** All ways to order payments, by the names that accounts have for them. */
export const bankFileFormats: Readonly<Record<BankFormat, BankFileFormat>> = {
  'pain.001': pain001,
  'elixir-0': elixir0,
};
