import type { StatementView } from '../../kit/payouts.ts';

/**
 * What an account of a statement says, in order, each with its name but for opening and closing, what is nothing left out:
 * `0.00 | earned 12.50 | held 6.00 | payment 6.50 | 0.00`; in brackets what is told beside, and why it stands over.
 */
export const figuresOf = ({ accounts }: StatementView, currency = 'EUR'): string => {
  const account = accounts.find((one) => one.currency === currency);
  if (account === undefined) return 'nothing';
  const moved = (
    ['earned', 'adjustments', 'held', 'released', 'guaranteed', 'advanced', 'recovered', 'payment'] as const
  ).flatMap((name) => (account[name].amount === '0.00' ? [] : [`${name} ${account[name].amount}`]));
  const notes = (['accrued', 'disputed', 'keptBack', 'owed'] as const).flatMap((name) =>
    account[name].amount === '0.00' ? [] : [`${name} ${account[name].amount}`],
  );
  const beside = [...notes, ...(account.carriedOver === undefined ? [] : [account.carriedOver])];
  const sum = [account.opening.amount, ...moved, account.closing.amount].join(' | ');
  return beside.length === 0 ? sum : `${sum} (${beside.join(', ')})`;
};
