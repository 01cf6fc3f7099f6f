import type { Claim, Deal } from '../../domain/deals/deal.ts';

/** What stands in the table of deals and of the claims on their customers. */
export type Held = {
  readonly deals: readonly Deal[];
  readonly claims: readonly Claim[];
  readonly now: string;
};

const pairsOf = ({ customerId, productIds }: Deal): readonly string[] =>
  productIds.map((productId) => `${customerId} ${productId}`);
const pairOf = ({ customerId, productId }: Claim): string => `${customerId} ${productId}`;

/**
 * The law of claims at a moment: a customer and a product are protected for one deal at most, each protected deal holds
 * the claims on all its products until its own end, and what is held is held by a deal that says so. Answers what breaks it.
 */
export const brokenClaims = ({ deals, claims, now }: Held): readonly string[] => {
  const found: string[] = [];
  const owners = new Map<string, string>();
  const inForce = new Map(claims.filter(({ until }) => until > now).map((one) => [pairOf(one), one]));
  for (const deal of deals) {
    const isProtected = deal.state === 'approved' && (deal.endsAt ?? '') > now;
    if (!isProtected) continue;
    for (const pair of pairsOf(deal)) {
      const other = owners.get(pair);
      if (other !== undefined) found.push(`${pair} is protected for ${other} and for ${deal.id}`);
      owners.set(pair, deal.id);
      const held = inForce.get(pair);
      if (held?.dealId !== deal.id) found.push(`${deal.id} does not hold ${pair}`);
      else if (held.until !== deal.endsAt) found.push(`${deal.id} and its claim on ${pair} end apart`);
    }
  }
  for (const [pair, { dealId }] of inForce) {
    const deal = deals.find(({ id }) => id === dealId);
    // What was won stays protected to its end: nobody else sells it in between.
    const may = deal?.state === 'won' || owners.get(pair) === dealId;
    if (!may) found.push(`${pair} is held by ${dealId}, which is ${deal?.state ?? 'not there'}`);
  }
  return found;
};

/** That a refusal says until when, and nothing of anybody else. `others` are the names and ids of all other partners. */
export const unclearRefusal = (text: string, others: readonly string[]): string | undefined => {
  const leaked = others.find((one) => text.includes(one));
  if (leaked !== undefined) return `names ${leaked}: ${text}`;
  return /until["\s:]*"?\d{4}-\d\d-\d\d/.test(text) ? undefined : `does not say until when: ${text}`;
};
