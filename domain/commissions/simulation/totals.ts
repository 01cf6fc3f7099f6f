import { type Decimal, zero } from '../../kernel/decimal.ts';

/** What is earned as things are, what would be earned, and the difference. */
export type Amounts = { readonly now: Decimal; readonly draft: Decimal; readonly difference: Decimal };
export type ComponentAmounts = Amounts & { readonly planId: string; readonly component: string };

/** A partner in a currency. */
export type Compared = Amounts & {
  readonly partnerId: string;
  readonly currency: string;
  readonly components: readonly ComponentAmounts[];
};

/** All partners in a currency. */
type Total = Amounts & {
  readonly currency: string;
  readonly winners: number;
  readonly losers: number;
  readonly unchanged: number;
  readonly components: readonly ComponentAmounts[];
};

/** The two sides of something. */
export const amounts = (now: Decimal, draft: Decimal): Amounts => ({
  now,
  draft,
  difference: draft.minus(now),
});
const nothing = amounts(zero, zero);
export const sumOf = (all: readonly Amounts[]): Amounts =>
  all.reduce<Amounts>((sum, one) => amounts(sum.now.plus(one.now), sum.draft.plus(one.draft)), nothing);

const componentsOf = (rows: readonly Compared[]): readonly ComponentAmounts[] => {
  const found = new Map<string, ComponentAmounts>();
  for (const { planId, component, ...one } of rows.flatMap(({ components }) => components)) {
    const key = `${planId}\n${component}`;
    const known = found.get(key) ?? nothing;
    found.set(key, { planId, component, ...sumOf([known, one]) });
  }
  return [...found.values()];
};

/** What it costs in all, and how many gain or lose by it, currency by currency. */
export const totals = (rows: readonly Compared[]): readonly Total[] =>
  [...new Set(rows.map(({ currency }) => currency))].map((currency) => {
    const own = rows.filter((one) => one.currency === currency);
    const winners = own.filter(({ difference }) => difference.greaterThan(zero)).length;
    const losers = own.filter(({ difference }) => difference.lessThan(zero)).length;
    const unchanged = own.length - winners - losers;
    return { currency, ...sumOf(own), winners, losers, unchanged, components: componentsOf(own) };
  });
