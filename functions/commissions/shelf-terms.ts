import { nearestRate } from '../../domain/commissions/exchange.ts';
import type { Plan } from '../../domain/commissions/plan.ts';
import type { Terms } from '../../domain/commissions/value-sale.ts';
import { inForce } from '../../domain/kernel/dated.ts';
import { addDays } from '../../domain/kernel/day.ts';
import { standingOn } from '../../domain/partners/partner.ts';
import { rateKey, type Shelf } from './shelf.ts';

/** The program's plans with the assignments of the partners read so far; made again when more partners were read. */
const plansOn = (shelf: Shelf, programId: string): readonly Plan[] => {
  const made = shelf.made.get(programId);
  if (made?.partners === shelf.partners.size) return made.plans;
  const ids = ['*', ...shelf.partners.keys()];
  const plans = (shelf.plans ?? [])
    .filter((plan) => plan.programId === programId)
    .map(({ id, versions }) => ({
      id,
      versions,
      assignments: ids.flatMap((partnerId) => shelf.assignments.get(`${id}#${partnerId}`) ?? []),
    }));
  shelf.made.set(programId, { partners: shelf.partners.size, plans });
  return plans;
};

/** What stands on the shelf as the terms that the domain values by. */
export const termsOn = (shelf: Shelf, programId: string): Terms => ({
  plans: plansOn(shelf, programId),
  partner: (id, day) => {
    const partner = shelf.partners.get(id);
    if (partner === undefined) throw new Error(`partner ${id} was not read`);
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
    const found = nearestRate(shelf.rates.get(rateKey(from, to, day)) ?? [], day, addDays(day, -7));
    return found === undefined ? undefined : { value: found.rate, date: found.date };
  },
  // Certificates and accepted agreements come with the areas that issue them; until one is held, its gate is closed.
  holdsGate: () => false,
});
