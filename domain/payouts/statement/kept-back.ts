import { type Decimal, dec, zero } from '../../kernel/decimal.ts';
import { sameRow } from '../../ledger/disputed-line.ts';
import type { Entry, Transfer } from '../../ledger/entry.ts';
import { effect } from '../payment/effect.ts';
import type { TakenIn } from './closed-amount.ts';

const numberOf = (line: string): number => Number(line.split('-')[0]);

/** How disputes moved amounts of single lines with an entry. */
export const heldIn = ({ transfers = [] }: Entry): readonly Transfer[] =>
  transfers.filter(({ line, from, to }) => line !== undefined && (from === 'disputed' || to === 'disputed'));

/** What a dispute moved out of what a statement takes in; below zero where it came back. */
const takenFrom = (one: Transfer, { through, closed = [] }: TakenIn): Decimal => {
  const { line = '', of, currency } = one;
  const number = numberOf(line);
  const byClose = closed.filter((known) => of !== undefined && sameRow(known, { ...of, currency }));
  const isPosted = number <= through || byClose.some(({ entry }) => entry === number);
  const isWaiting = byClose.some(({ entry }) => (entry ?? number) === number);
  const payable = isPosted ? effect(one, ['disputed']) : undefined;
  const accrued = isPosted && isWaiting ? effect(one, ['disputed'], 'accrued') : undefined;
  return dec(payable ?? accrued ?? '0').negated();
};

/**
 * What must not be paid in a currency, because disputes behind the cut-off hold lines that the statement takes in. Line by
 * line: what was released of one is not there to pay another.
 */
export const keptBack = (held: readonly Transfer[], taken: TakenIn, currency: string): Decimal => {
  const lines = new Map<string, Decimal>();
  for (const one of held.filter((moved) => moved.currency === currency)) {
    const { line = '' } = one;
    lines.set(line, (lines.get(line) ?? zero).plus(takenFrom(one, taken)));
  }
  return [...lines.values()]
    .filter((amount) => amount.greaterThan(zero))
    .reduce<Decimal>((sum, amount) => sum.plus(amount), zero);
};
