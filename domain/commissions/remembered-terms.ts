import type { Day } from '../kernel/day.ts';
import type { Terms } from './value-sale.ts';

type Standing = ReturnType<Terms['partner']>;
type Rate = ReturnType<Terms['rate']>;

/** What was asked of one partner on the day it was last asked for. */
type PartnerDay = { readonly day: Day; standing?: Standing; readonly gates: Map<string, boolean> };

/**
 * Terms that ask others once where many sales ask the same: sales come in runs of one partner and day, and a day has one
 * rate. The others must not change what they answer meanwhile.
 */
export const rememberedTerms = (terms: Terms): Terms => {
  const partners = new Map<string, PartnerDay>();
  const rates = new Map<string, Rate>();
  const onDay = (id: string, day: Day): PartnerDay => {
    const known = partners.get(id);
    if (known?.day === day) return known;
    const made: PartnerDay = { day, gates: new Map() };
    partners.set(id, made);
    return made;
  };
  return {
    ...terms,
    partner: (id, day) => {
      const asked = onDay(id, day);
      asked.standing ??= terms.partner(id, day);
      return asked.standing;
    },
    holdsGate: (partnerId, gate, day) => {
      const { gates } = onDay(partnerId, day);
      const holds = gates.get(gate) ?? terms.holdsGate(partnerId, gate, day);
      gates.set(gate, holds);
      return holds;
    },
    rate: (from, to, day) => {
      const key = `${from} ${to} ${day}`;
      if (rates.has(key)) return rates.get(key);
      const rate = terms.rate(from, to, day);
      rates.set(key, rate);
      return rate;
    },
  };
};
