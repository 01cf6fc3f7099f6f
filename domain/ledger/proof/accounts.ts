import { type Decimal, dec, zero } from '../../kernel/decimal.ts';
import { isOwn } from '../book.ts';
import type { Balance, Entry, Row } from '../entry.ts';
import { windowKey } from '../entry.ts';
import type { Found } from './finding.ts';

type Side = Exclude<keyof Balance, 'currency'>;

/** The balance that an account is carried on as, and whether a debit makes it more. Costs and payments are not carried. */
const carried: Readonly<Record<string, { readonly side: Side; readonly isDebt: boolean }>> = {
  accrued: { side: 'accrued', isDebt: true },
  payable: { side: 'payable', isDebt: true },
  stated: { side: 'stated', isDebt: true },
  disputed: { side: 'disputed', isDebt: true },
  advances: { side: 'advanced', isDebt: false },
};

type Sums = Map<string, Decimal>;
const add = (sums: Sums, key: string, amount: Decimal): void => {
  sums.set(key, (sums.get(key) ?? zero).plus(amount));
};

/** What an entry's lines, transfers and adjustments must post, by account and currency: debits are positive. */
const deedsOf = ({ lines, transfers = [], adjustments = [] }: Entry): Sums => {
  const sums: Sums = new Map();
  const pair = (debit: string, credit: string, currency: string, amount: Decimal): void => {
    add(sums, `${debit} ${currency}`, amount);
    add(sums, `${credit} ${currency}`, amount.negated());
  };
  for (const { account, currency, difference } of lines)
    pair('commissions', account, currency, dec(difference));
  for (const { from, to, currency, amount } of transfers) pair(from, to, currency, dec(amount));
  for (const { currency, amount } of adjustments) pair('adjustments', 'payable', currency, dec(amount));
  return sums;
};

/** The accounts of a journal, added up anew from its postings. */
export class Accounts {
  readonly balances: Sums = new Map();
  /** What was put to accrued and not taken out again, by window; `sale` stands for those of single sales. */
  readonly accrued: Sums = new Map();
  readonly #told = new Set<string>();

  /** Takes an entry's postings in; answers what of them, or of the balances after it, is wrong. */
  read(entry: Entry): readonly Found[] {
    this.#accrue(entry);
    return [...this.#postings(entry), ...this.#balances(entry)];
  }

  balance(side: Side, currency: string): Decimal {
    return this.balances.get(`${side} ${currency}`) ?? zero;
  }

  #postings(entry: Entry): readonly Found[] {
    const open = deedsOf(entry);
    const totals: Sums = new Map();
    for (const { account, currency, amount } of entry.postings) {
      const posted = dec(amount);
      add(open, `${account} ${currency}`, posted.negated());
      add(totals, currency, posted);
      const known = carried[account];
      if (known !== undefined)
        add(this.balances, `${known.side} ${currency}`, known.isDebt ? posted.negated() : posted);
    }
    const wrong = (detail: string, currency: string | undefined, difference: Decimal): Found => ({
      kind: 'postings',
      entry: entry.number,
      currency,
      expected: '0',
      posted: difference.toText(),
      detail,
    });
    return [
      ...[...totals].flatMap(([currency, sum]) =>
        sum.isZero() ? [] : [wrong('the postings do not sum to zero', currency, sum)],
      ),
      ...[...open].flatMap(([name, rest]) => {
        const [account, currency] = name.split(' ');
        return rest.isZero()
          ? []
          : [wrong(`what is posted to ${account} lacks a part of the lines`, currency, rest)];
      }),
    ];
  }

  /** A balance that is once wrong stays so: it is told once. */
  #balances({ number, balances }: Entry): readonly Found[] {
    const found: Found[] = [];
    for (const one of balances)
      for (const { side } of Object.values(carried)) {
        const due = this.balance(side, one.currency);
        const name = `${side} ${one.currency}`;
        if (this.#told.has(name) || due.minus(dec(one[side])).isZero()) continue;
        this.#told.add(name);
        found.push({
          kind: 'balance',
          entry: number,
          currency: one.currency,
          expected: due.toText(),
          posted: one[side],
          detail: `the ${side} balance is not the sum of the postings`,
        });
      }
    const shown = new Set<string | undefined>(balances.map(({ currency }) => currency));
    for (const [name, sum] of this.balances) {
      const [side, currency] = name.split(' ');
      if (shown.has(currency) || sum.isZero() || this.#told.has(name)) continue;
      this.#told.add(name);
      const detail = `the ${side} balance is missing`;
      found.push({ kind: 'balance', entry: number, currency, expected: sum.toText(), detail });
    }
    return found;
  }

  #accrue({ lines, transfers = [] }: Entry): void {
    const move = ({ planId, component, window }: Pick<Row, 'planId' | 'component' | 'window'>, by: Decimal) =>
      add(this.accrued, windowKey(planId, component, isOwn(window) ? 'sale' : window), by);
    for (const line of lines) if (line.account === 'accrued') move(line, dec(line.difference));
    for (const { from, to, amount, of } of transfers) {
      if (of === undefined) continue;
      if (from === 'accrued') move(of, dec(amount).negated());
      if (to === 'accrued') move(of, dec(amount));
    }
  }
}
