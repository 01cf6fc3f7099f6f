import { nearestRate, oldestRateDay } from '../../domain/commissions/exchange.ts';
import type { Plan } from '../../domain/commissions/plan.ts';
import type { Terms } from '../../domain/commissions/value-sale.ts';
import { inForce } from '../../domain/kernel/dated.ts';
import { holdsGate } from '../../domain/partners/gate.ts';
import { type Partner, standingOn } from '../../domain/partners/partner.ts';
import { rateKey, type Shelf } from './shelf.ts';

/** The program's plans with the assignments that were read so far; made again when more were read. */
const plansOn = (shelf: Shelf, programId: string): readonly Plan[] => {
  const made = shelf.made.get(programId);
  if (made?.assignments === shelf.assignments.size) return made.plans;
  const ids = ['*', ...shelf.partners.keys()];
  const plans = (shelf.plans ?? [])
    .filter((plan) => plan.programId === programId)
    .map(({ id, versions }) => ({
      id,
      versions,
      assignments: ids.flatMap((partnerId) => shelf.assignments.get(`${id}#${partnerId}`) ?? []),
    }));
  shelf.made.set(programId, { assignments: shelf.assignments.size, plans });
  return plans;
};

const partnerOn = (shelf: Shelf, id: string): Partner => {
  const partner = shelf.partners.get(id);
  if (partner === undefined) throw new Error(`partner ${id} was not read`);
  return partner;
};

/** What stands on the shelf as the terms that the domain values by. */
export const termsOn = (shelf: Shelf, programId: string): Terms => ({
  plans: plansOn(shelf, programId),
  partner: (id, day) => {
    const partner = partnerOn(shelf, id);
    const { tier, parentId, attributes } = standingOn(partner, day);
    return { parentId, facts: { ...attributes, tier: tier ?? '', country: partner.country ?? '' } };
  },
  product: (id, day) => {
    const state = inForce(shelf.products.get(id)?.states ?? [], day);
    return { ...state?.attributes, category: state?.category ?? '' };
  },
  customer: (id, day) => {
    const customer = shelf.customers.get(id);
    return { ...inForce(customer?.states ?? [], day)?.attributes, country: customer?.country ?? '' };
  },
  rate: (from, to, day) => {
    const found = nearestRate(shelf.rates.get(rateKey(from, to, day)) ?? [], day, oldestRateDay(day));
    return found === undefined ? undefined : { value: found.rate, date: found.date };
  },
  holdsGate: (id, gate, day) => holdsGate(partnerOn(shelf, id).holdings ?? [], gate, day),
});
