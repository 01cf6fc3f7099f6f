import { DomainError, type FieldError } from '../errors.ts';
import type { Day, Instant } from '../kernel/day.ts';
import { dec } from '../kernel/decimal.ts';
import { type RulesInForce, requiredIn } from '../programs/deal-rules.ts';
import { type FormFile, formFaults } from '../programs/forms.ts';
import type { Claim, DealFacts } from './deal.ts';
import { heldAgainst, heldFields, holdersOf, mostDisplaced } from './held.ts';

type Said = Pick<DealFacts, 'value' | 'expectedClose' | 'fields' | 'lines' | 'productIds' | 'partnerId'>;

/** What of the deal the lines speak of that it does not have. */
const lineFaults = ({ lines = [], productIds }: Said): readonly FieldError[] =>
  lines.flatMap(({ productId, quantity, amount }, index) => [
    ...(productIds.includes(productId)
      ? []
      : [{ pointer: `/lines/${index}/productId`, detail: 'must be one of the productIds' }]),
    ...(dec(quantity).isZero() && dec(amount).isZero()
      ? [{ pointer: `/lines/${index}/amount`, detail: 'must not be 0 where the quantity is 0' }]
      : []),
  ]);

/**
 * Refuses what is said of a deal and breaks a rule, with all that is wrong: by the program's form, as the stage needs it.
 * `notBefore` is the first day on which it may close, where that is asked. `files` are what is known of the files that it
 * names: another's is taken as one that is not there. Throws `deal-invalid`.
 */
export const checkDeal = (
  said: Said,
  {
    rules,
    files,
    stage,
    notBefore,
  }: {
    readonly rules: RulesInForce;
    readonly files: readonly FormFile[];
    readonly stage?: string | undefined;
    readonly notBefore?: Day | undefined;
  },
): void => {
  const own = files.filter(({ partnerId }) => partnerId === said.partnerId);
  const fields = [
    ...(notBefore !== undefined && said.expectedClose < notBefore
      ? [{ pointer: '/expectedClose', detail: `must not be before today, ${notBefore}` }]
      : []),
    ...(dec(said.value.amount).isNegative()
      ? [{ pointer: '/value/amount', detail: 'must not be negative' }]
      : []),
    ...lineFaults(said),
    ...formFaults(rules.form, requiredIn(rules, stage), said.fields ?? {}, own),
  ];
  if (fields.length > 0) throw new DomainError('deal-invalid', 'The deal has faults.', fields);
};

/**
 * Refuses a claim on what is protected for another deal, unless it is contested. Throws `claim-held`, which says until
 * when and never by whom.
 */
export const checkClaims = (
  { productIds, partnerId, contested }: Pick<DealFacts, 'productIds' | 'partnerId' | 'contested'>,
  {
    dealId,
    claims,
    now,
  }: { readonly dealId: string; readonly claims: readonly Claim[]; readonly now: Instant },
): void => {
  const held = heldAgainst(dealId, claims, now);
  if (held.length === 0 || (contested !== undefined && holdersOf(held).length <= mostDisplaced)) return;
  const detail =
    contested === undefined
      ? 'The customer is protected for another deal.'
      : 'The customer is protected for too many other deals: contest its products in several registrations.';
  throw new DomainError('claim-held', detail, heldFields(productIds, held, partnerId));
};
