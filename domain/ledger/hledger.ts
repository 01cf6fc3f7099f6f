import type { Day } from '../kernel/day.ts';
import { type Decimal, dec, text, zero } from '../kernel/decimal.ts';
import { decimalsOf, moneyText } from '../kernel/money.ts';
import type { AccountName } from './account.ts';
import { saleOf } from './cause.ts';
import type { Balance, Entry, Posting } from './entry.ts';
import { nameOf, uncarried } from './hledger-names.ts';

/**
 * A partner's journal as text that plain-text accounting reads (hledger.org, journal format 1.25). An entry is a
 * transaction: its day, partner and number as the code, its causes as tags, its postings with debits positive. The
 * vendor's costs are split by plan and component. After each transaction the balances of the partner's accounts stand as
 * assertions, so that whoever reads it checks them.
 */

/** The journal of a partner from one entry on. `opening` is what stood before it, where the text begins there. */
export type Stretch = {
  readonly partnerId: string;
  readonly opening?: { readonly day: Day; readonly balances: readonly Balance[] };
  readonly entries: readonly Entry[];
};

type Amount = { readonly currency: string; readonly amount: Decimal };
type Posted = Amount & { readonly account: string; readonly balance?: Decimal };

/** What is owed is a credit: its balance is negative. What the partner owes is a debit. */
const standing = ({ accrued, payable, disputed, stated, advanced }: Balance) =>
  [
    ['accrued', dec(accrued).negated()],
    ['payable', dec(payable).negated()],
    ['disputed', dec(disputed).negated()],
    ['stated', dec(stated).negated()],
    ['advances', dec(advanced)],
  ] as const satisfies readonly (readonly [AccountName, Decimal])[];

/** An amount is whole in the minor unit by construction: one that isn't must not be rounded here. */
const inCurrency = ({ amount, currency }: Amount): string => {
  const shown = moneyText(amount, currency);
  if (!dec(shown).equals(amount)) throw new Error(`${text(amount)} ${currency} is no amount of money`);
  return `${shown} ${currency}`;
};

/** The costs of an entry's lines, plan by plan and component by component. */
const costsOf = ({ lines }: Entry): readonly Posted[] => {
  const costs = new Map<string, Posted>();
  for (const { planId, component, currency, difference } of lines) {
    const account = `expenses:commissions:${planId}:${component}`;
    const key = `${account} ${currency}`;
    const sum = costs.get(key)?.amount ?? zero;
    costs.set(key, { account, currency, amount: sum.plus(dec(difference)) });
  }
  return [...costs.values()].filter(({ amount }) => !amount.isZero());
};

type Standing = { readonly postings: readonly Posting[]; readonly balances: readonly Balance[] };

/** The partner's accounts with what stands on them: those that were posted to, and those that are not empty. */
const standingOf = (partnerId: string, { postings, balances }: Standing) =>
  balances.flatMap((one): readonly Posted[] =>
    standing(one).flatMap(([name, balance]): readonly Posted[] => {
      const posted = postings.find(({ account, currency }) => account === name && currency === one.currency);
      if (posted === undefined && balance.isZero()) return [];
      const amount = dec(posted?.amount ?? '0');
      return [{ account: nameOf(name, partnerId), currency: one.currency, amount, balance }];
    }),
  );

const postingsOf = (entry: Entry): readonly Posted[] => [
  ...costsOf(entry),
  ...entry.postings
    .filter(({ account }) => uncarried.includes(account))
    .map(({ account, currency, amount }) => ({
      account: nameOf(account, entry.partnerId),
      currency,
      amount: dec(amount),
    })),
  ...standingOf(entry.partnerId, entry),
];

const written = ({ account, currency, amount, balance }: Posted): string => {
  const asserted = balance === undefined ? '' : ` = ${inCurrency({ amount: balance, currency })}`;
  return `    ${account}  ${inCurrency({ amount, currency })}${asserted}`;
};

const kindOf = (cause: string): string =>
  saleOf(cause) === undefined ? (cause.split(':')[0] ?? cause) : 'sale';

type Transaction = {
  readonly head: string;
  readonly tags: readonly string[];
  readonly postings: readonly Posted[];
};

const ofEntry = (entry: Entry): Transaction => ({
  head: `${entry.day} (${entry.partnerId}/${entry.number}) ${[...new Set(entry.causes.map(kindOf))].join(' + ')}`,
  tags: [`at:${entry.at}`, ...entry.causes.map((cause) => `cause:${cause}`)],
  postings: postingsOf(entry),
});

/** What stood before the first entry, against equity: without it the assertions behind it would not hold. */
const ofOpening = ({ partnerId, opening }: Stretch): readonly Transaction[] => {
  if (opening === undefined) return [];
  const stood = standingOf(partnerId, { postings: [], balances: opening.balances });
  if (stood.length === 0) return [];
  const postings = stood.flatMap(({ account, currency, balance = zero }): readonly Posted[] => [
    { account, currency, amount: balance, balance },
    { account: 'equity:opening', currency, amount: balance.negated() },
  ]);
  return [{ head: `${opening.day} (${partnerId}/opening) opening`, tags: [], postings }];
};

/** The accounts and currencies that transactions use: `hledger check --strict` wants them declared, and may find them twice. */
const declared = (all: readonly Transaction[]): readonly string[] => {
  const postings = all.flatMap((one) => one.postings);
  const currencies = [...new Set(postings.map(({ currency }) => currency))].sort();
  const names = [...new Set(postings.map(({ account }) => account))].sort();
  const form = (currency: string) =>
    decimalsOf(currency) === 0 ? '1000.' : moneyText(dec('1000'), currency);
  return [
    ...currencies.map((currency) => `commodity ${form(currency)} ${currency}`),
    ...names.map((name) => `account ${name}`),
  ];
};

/** A stretch of a partner's journal as text; nothing where it has nothing to tell. Texts that follow each other are joined as they are. */
export const hledgerText = (stretch: Stretch): string => {
  const all = [...ofOpening(stretch), ...stretch.entries.map(ofEntry)];
  if (all.length === 0) return '';
  const blocks = all.map(({ head, tags, postings }) =>
    [head, ...tags.map((tag) => `    ; ${tag}`), ...postings.map(written)].join('\n'),
  );
  return `${['decimal-mark .', ...declared(all)].join('\n')}\n\n${blocks.join('\n\n')}\n\n`;
};
