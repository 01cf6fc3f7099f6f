/**
 * The accounts of a partner. Debts of the vendor: `accrued` (earned, not payable yet), `payable`, `disputed` (held while
 * a line is disputed), `stated` (on a statement that was issued). Debt of the partner: `advances` (recoverable draws).
 * The vendor's costs: `commissions`, `adjustments` (outcomes of disputes), `guarantees` (draws that are not recovered).
 * `paid` is what its bank was ordered to pay and what has not come back: what is refused or returned is `stated` again,
 * until it is ordered anew.
 * `conversion` is where one currency becomes another: what a statement takes out of the one and puts into the other.
 * `vat` is what is paid on top of it, which the vendor claims back from the tax office; `withheld` what is kept back for it.
 */
export const accounts = [
  'commissions',
  'adjustments',
  'guarantees',
  'accrued',
  'payable',
  'disputed',
  'stated',
  'advances',
  'paid',
  'vat',
  'withheld',
  'conversion',
] as const;
export type AccountName = (typeof accounts)[number];
