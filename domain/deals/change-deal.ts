import { DomainError } from '../errors.ts';
import type { Instant } from '../kernel/day.ts';
import { same } from '../platform/restate.ts';
import type { RulesInForce } from '../programs/deal-rules.ts';
import type { FormFile } from '../programs/forms.ts';
import { mustBe, touchedDeal } from './changed.ts';
import { checkClaims, checkDeal } from './check-deal.ts';
import type { Claim, Deal, DealFacts } from './deal.ts';

/** What is said of a deal anew: all of it. What is claimed is left out where it stays. */
type DealChange = Omit<DealFacts, 'programId' | 'partnerId' | 'customerId' | 'productIds'> &
  Partial<Pick<DealFacts, 'customerId' | 'productIds'>>;

type At = {
  readonly claims: readonly Claim[];
  readonly rules: RulesInForce;
  readonly files: readonly FormFile[];
  readonly now: Instant;
};

/**
 * The deal as it is said anew; itself where nothing is another than before. What it claims changes only while it waits.
 * Throws `deal-closed`, `deal-invalid`, `claim-held`.
 */
export const changeDeal = (deal: Deal, change: DealChange, { claims, rules, files, now }: At): Deal => {
  mustBe(deal, 'waiting', 'approved', 'expired');
  const { title: _t, value: _v, expectedClose: _e, nextStep: _n, lines: _l, fields: _f, ...rest } = deal;
  const { contested: was, ...kept } = rest;
  const { customerId = deal.customerId, productIds = deal.productIds, contested, ...said } = change;
  const isOtherClaim =
    customerId !== deal.customerId || !same(productIds, deal.productIds) || !same(contested, was);
  if (isOtherClaim && deal.state !== 'waiting')
    throw new DomainError(
      'deal-closed',
      'What a deal claims can be changed while it waits for its approval.',
    );
  const reason = contested === undefined ? {} : { contested };
  const next = { ...kept, ...said, ...reason, customerId, productIds };
  if (same(next, deal)) return deal;
  checkDeal(next, { rules, files, stage: deal.stage });
  if (isOtherClaim) checkClaims(next, { dealId: deal.id, claims, now });
  return touchedDeal(next, now, {});
};
