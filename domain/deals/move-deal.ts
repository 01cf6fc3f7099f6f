import { DomainError } from '../errors.ts';
import { type Instant, later } from '../kernel/day.ts';
import type { RulesInForce } from '../programs/deal-rules.ts';
import type { FormFile } from '../programs/forms.ts';
import { changedDeal, mustBe, touchedDeal } from './changed.ts';
import { checkDeal } from './check-deal.ts';
import type { Deal } from './deal.ts';

/** Where a deal goes, and what is filled in with it. */
type Move = {
  readonly stage: string;
  readonly fields?: Deal['fields'] | undefined;
  readonly nextStep?: Deal['nextStep'] | undefined;
};

/** What the program says, and what is known of the files that the deal names. */
type By = { readonly rules: RulesInForce; readonly files: readonly FormFile[] };

/** What the form of the deal says once the move is made. */
export const filledBy = ({ fields }: Pick<Deal, 'fields'>, move: Pick<Move, 'fields'>): Deal['fields'] =>
  move.fields === undefined || Object.keys(move.fields).length === 0 ? fields : { ...fields, ...move.fields };

/**
 * The deal in another stage of its pipeline, forward or back, with all that the stage requires; itself where nothing is
 * another than before. Throws `deal-closed` and `deal-invalid`.
 */
export const moveDeal = (deal: Deal, move: Move, { rules, files }: By, now: Instant): Deal => {
  mustBe(deal, 'approved');
  const stage = rules.stages.find(({ id }) => id === move.stage);
  if (stage === undefined) {
    const detail = `must be one of ${rules.stages.map(({ id }) => id).join(', ')}`;
    throw new DomainError('deal-invalid', 'The pipeline has no such stage.', [{ pointer: '/stage', detail }]);
  }
  const { nextStep } = move;
  const fields = filledBy(deal, move);
  const next = {
    ...deal,
    ...(fields === undefined ? {} : { fields }),
    ...(nextStep === undefined ? {} : { nextStep }),
  };
  checkDeal(next, { rules, files, stage: stage.id });
  const moved =
    deal.stage === stage.id ? {} : { stage: stage.id, probability: stage.probability, movedAt: now };
  return touchedDeal(next, now, moved);
};

const day = 86_400_000;

/** When a deal that nobody touches is stalled: never where its stage does not say. */
export const stallsAt = (deal: Deal, { stages }: RulesInForce): Instant | undefined => {
  const days = stages.find(({ id }) => id === deal.stage)?.stalledAfterDays;
  if (deal.state !== 'approved' || days === undefined || deal.stalledAt !== undefined) return undefined;
  return later(deal.touchedAt ?? deal.updatedAt, days * day);
};

/** The deal, stalled now; itself where it is not. */
export const stallDeal = (deal: Deal, rules: RulesInForce, now: Instant): Deal => {
  const at = stallsAt(deal, rules);
  return at !== undefined && at <= now ? changedDeal(deal, now, { stalledAt: now }) : deal;
};
