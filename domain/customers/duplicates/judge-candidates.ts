import type { Customer, CustomerFacts } from '../customer.ts';
import { compareCustomers, type Reason } from './compare-customers.ts';
import { factsOf } from './facts.ts';

/** From which score on a candidate is told, and from which on it is the same, where more than a likeness says so. */
const possible = 0.8;
const surely = 0.93;
const proofs: ReadonlySet<Reason['code']> = new Set(['tax-id', 'domain', 'name']);
/** So many candidates are told at most. */
const mostTold = 10;

/** A customer that may be the one that is looked for: how likely, from "0" to "1", and why. */
export type Candidate = {
  readonly customer: Customer;
  readonly score: string;
  readonly verdict: 'same' | 'possible';
  readonly reasons: readonly Reason[];
};

/** Those of the customers that may be the one with these facts, the most likely first. */
export const judgeCandidates = (
  facts: CustomerFacts,
  customers: readonly Customer[],
): readonly Candidate[] => {
  const own = factsOf(facts);
  return customers
    .map((customer) => ({ customer, ...compareCustomers(own, factsOf(customer)) }))
    .filter(({ score }) => score >= possible)
    .sort((a, b) => b.score - a.score || (a.customer.id < b.customer.id ? -1 : 1))
    .slice(0, mostTold)
    .map(({ customer, score, reasons }) => ({
      customer,
      score: score.toFixed(2),
      verdict:
        score >= surely && reasons.some(({ code }) => proofs.has(code))
          ? ('same' as const)
          : ('possible' as const),
      reasons,
    }));
};
