import * as z from 'zod/mini';
import {
  assignment,
  type PlanHead,
  type PlanVersion,
  planHead,
  planTerms,
} from '../../domain/commissions/plan.ts';

const { versions: _, version: __, bodyHash: ___, ...head } = planHead.shape;

/** A version as it was saved, with its number. */
export const versionView = z.strictObject({ ...planTerms.shape, number: z.int() });

/** A plan as the API answers it. */
export const planView = z.strictObject({
  ...head,
  versions: z.array(versionView),
  assignments: z.array(assignment),
});
type PlanView = z.infer<typeof planView>;

export const viewVersion = ({
  planId: _p,
  hash: _h,
  request: _q,
  recordedAt: _r,
  ...version
}: PlanVersion): z.infer<typeof versionView> => version;

export const viewPlan = (
  { versions: _v, version: _n, bodyHash: _b, ...shown }: PlanHead,
  versions: readonly PlanVersion[],
  assignments: readonly z.infer<typeof assignment>[],
): PlanView => ({
  ...shown,
  versions: versions.map(viewVersion),
  assignments: assignments.map(({ partnerId, from, to }) => ({
    partnerId,
    from,
    ...(to === undefined ? {} : { to }),
  })),
});

export const termsExample: z.infer<typeof planTerms> = {
  effectiveFrom: '2026-01-01',
  currency: 'EUR',
  rounding: 'half-up',
  components: [
    {
      id: 'accessories',
      kind: 'commission',
      when: "product.category == 'Accessories'",
      base: 'revenue',
      window: 'month',
      rate: {
        type: 'tiers',
        mode: 'marginal',
        driver: 'revenue',
        tiers: [
          { from: '0', percent: '3' },
          { from: '5000', percent: '5' },
        ],
      },
    },
  ],
};

export const planExample: PlanView = {
  id: 'resellers',
  programId: 'program_3m8k1t5y7q0w2e9r4x6n0b2d5f',
  name: 'Resellers 2026',
  createdAt: '2026-01-01T08:00:00.000Z',
  updatedAt: '2026-01-01T08:00:00.000Z',
  versions: [{ ...termsExample, number: 1 }],
  assignments: [{ partnerId: '*', from: '2026-01-01' }],
};
