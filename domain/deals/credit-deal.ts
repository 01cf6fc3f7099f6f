import { DomainError, type FieldError } from '../errors.ts';
import type { Instant } from '../kernel/day.ts';
import { dec, hundred, text, zero } from '../kernel/decimal.ts';
import { same } from '../platform/restate.ts';
import { changedDeal, mustBe } from './changed.ts';
import type { Deal } from './deal.ts';

type Credits = NonNullable<Deal['credits']>;

const faultsOf = (credits: Credits): readonly FieldError[] => {
  const names = credits.map(({ partnerId }) => partnerId);
  const total = credits.reduce((sum, { share }) => sum.plus(dec(share)), zero);
  return [
    ...credits.flatMap(({ share, partnerId }, index) => [
      ...(dec(share).greaterThan(zero)
        ? []
        : [{ pointer: `/credits/${index}/share`, detail: 'must be above 0' }]),
      ...(names.indexOf(partnerId) === index
        ? []
        : [
            { pointer: `/credits/${index}/partnerId`, detail: 'is named twice: give each partner one share' },
          ]),
    ]),
    ...(credits.length === 0 || total.equals(hundred)
      ? []
      : [{ pointer: '/credits', detail: `shares add up to ${text(total)}, not to 100` }]),
  ];
};

/**
 * The deal as several partners sell it, each with its share; none of them where one sells it alone. The sale that closes
 * it is credited so. Throws `deal-closed` and `deal-invalid`.
 */
export const creditDeal = (deal: Deal, credits: Credits, now: Instant): Deal => {
  mustBe(deal, 'waiting', 'approved', 'expired');
  const fields = faultsOf(credits);
  if (fields.length > 0) throw new DomainError('deal-invalid', 'The credits have faults.', fields);
  if (same(credits, deal.credits ?? [])) return deal;
  const { credits: _, ...rest } = deal;
  return changedDeal(rest, now, credits.length === 0 ? {} : { credits });
};
