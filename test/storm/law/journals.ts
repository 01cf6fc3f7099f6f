import { dec } from '../../../domain/kernel/decimal.ts';
import { saleCause } from '../../../domain/ledger/cause.ts';
import type { Entry } from '../../../domain/ledger/entry.ts';
import type { AcceptedSale } from '../../../domain/sales/sale.ts';
import { counted } from '../../../domain/sales/sale.ts';
import { Broken, checkSound, mustAgree, Sums } from '../../kit/journal-law.ts';
import type { Standing } from './standing.ts';

/** What is owed is what was earned. */
const checkBalances = (partnerId: string, journal: readonly Entry[]): void => {
  const earned = new Sums();
  const owed = new Sums();
  for (const { currency, difference } of journal.flatMap(({ lines }) => lines))
    earned.add(currency, difference);
  const last = journal.at(-1);
  for (const one of last?.balances ?? []) {
    for (const account of ['accrued', 'payable', 'stated', 'disputed'] as const)
      owed.add(one.currency, one[account]);
  }
  mustAgree(`the balances of ${partnerId} are not what it earned`, owed.texts, earned.texts);
};

/** A journal knows the present form of each sale of its partner, once everything was delivered. */
const checkCauses = (partnerId: string, journal: readonly Entry[], sales: readonly AcceptedSale[]): void => {
  const causes = new Set(journal.flatMap((entry) => entry.causes));
  for (const sale of sales) {
    const isOf =
      sale.partnerId === partnerId || sale.valuation.decisions.some((one) => one.partnerId === partnerId);
    if (isOf && !causes.has(saleCause(sale.id, sale.version)))
      throw new Broken(`the journal of ${partnerId} does not know ${saleCause(sale.id, sale.version)}`);
  }
};

/** The partner's own revenue, month by month, is that of its sales. */
const checkFigures = (partnerId: string, journal: readonly Entry[], sales: readonly AcceptedSale[]): void => {
  const found = new Sums();
  const wanted = new Sums();
  for (const { currency, month, before, after } of journal.flatMap(({ figures = [] }) => figures)) {
    found.add(`${currency} ${month}`, after);
    found.add(`${currency} ${month}`, dec(before).negated().toText());
  }
  for (const { status, partnerId: seller, currency, day, amount, returned = {} } of sales) {
    if (status === 'cancelled' || seller !== partnerId) continue;
    const taken = Object.values(returned).filter(({ waits }) => waits !== true);
    for (const one of [{ amount }, ...taken]) wanted.add(`${currency} ${day.slice(0, 7)}`, one.amount);
  }
  mustAgree(`the revenue of ${partnerId} is not that of its sales`, found.texts, wanted.texts);
};

/** Every journal by itself, and with the sales of its partner. */
export const checkJournals = ({ journals, sales }: Standing): void => {
  const counting = sales.flatMap((sale) => counted(sale) ?? []);
  for (const [partnerId, journal] of journals) {
    checkSound(partnerId, journal);
    checkBalances(partnerId, journal);
    checkCauses(partnerId, journal, counting);
    checkFigures(partnerId, journal, counting);
  }
};
