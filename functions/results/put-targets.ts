import * as z from 'zod/mini';
import { DomainError, type FieldError } from '../../domain/errors.ts';
import { judgeRevisions, type Revised, refuseTwice } from '../../domain/platform/revision.ts';
import { type Target, type TargetContent, target, targetContent } from '../../domain/results/target.ts';
import { partners } from '../../storage/partners.ts';
import { targets } from '../../storage/results.ts';
import type { Context } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';
import { idOf } from '../shell/refer.ts';
import { route } from '../shell/route.ts';

const targetExample = {
  partnerId: 'baltic-bikes',
  metric: 'revenue' as const,
  month: '2026-04',
  value: '120000.00',
  revision: 1,
};
export const targetView = target;
export const targetViewExample = {
  ...targetExample,
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  version: 1,
};

const proposal = z.strictObject({
  ...targetContent.shape,
  revision: z._default(targetContent.shape.revision, 1),
});
const body = z.strictObject({ targets: z.array(proposal).check(z.minLength(1), z.maxLength(100)) });

const keyOf = (tenant: string, { partnerId, metric, month }: TargetContent) => ({
  tenant,
  partnerId,
  metric,
  month,
});
const nameOf = ({ partnerId, metric, month }: TargetContent): string => `${partnerId} ${metric} ${month}`;
const revised = (one: TargetContent | undefined): Revised | undefined =>
  one && { revision: one.revision, value: one.value };

const refuseUnknown = async (
  { store }: Context,
  tenant: string,
  wanted: readonly TargetContent[],
): Promise<void> => {
  const found = await partners.readMany(
    store,
    wanted.map(({ partnerId }) => ({ tenant, partnerId })),
  );
  const known = new Set(found.map(({ id }) => id));
  const fields = wanted.flatMap(({ partnerId }, index): readonly FieldError[] =>
    known.has(partnerId)
      ? []
      : [
          {
            pointer: `/targets/${index}/partnerId`,
            detail: 'names no partner that exists: create it first, or correct the id',
          },
        ],
  );
  if (fields.length > 0) throw new DomainError('reference-unknown', 'Nothing was changed.', fields);
};

const rounds = 10;

/** Writes what is new; what others write at the same moment is judged again. The stream takes it from there. */
const putTargets = async (
  { store }: Context,
  tenant: string,
  wanted: readonly TargetContent[],
): Promise<readonly Target[]> => {
  for (let round = 0; round < rounds; round += 1) {
    const standing = new Map(
      (
        await targets.readMany(
          store,
          wanted.map((one) => keyOf(tenant, one)),
        )
      ).map((one) => [nameOf(one), one]),
    );
    const proposals = wanted.map((one) => ({
      proposed: { revision: one.revision, value: one.value },
      standing: revised(standing.get(nameOf(one))),
    }));
    const writes = judgeRevisions(proposals, '/targets');
    const results = await inParallel(wanted, 16, async (one, index) => {
      const before = standing.get(nameOf(one));
      if (before !== undefined && writes[index] !== true) return before;
      const next = { ...one, version: (before?.version ?? 0) + 1 };
      return (await targets.save(store, keyOf(tenant, one), next)).done ? next : undefined;
    });
    const done = results.filter((one) => one !== undefined);
    if (done.length === wanted.length) return done;
  }
  throw new DomainError('busy', 'The targets are being changed by others at this moment.');
};

export const putTargetsRoute = route({
  method: 'PUT',
  path: '/v1/targets',
  id: 'putTargets',
  summary: 'Set targets',
  description:
    'At most 100 at once. A target is named by partner, metric and month; another value for it needs a higher revision. The same request again changes nothing. Figures that are measured against the targets follow within seconds.',
  permission: 'targets:manage',
  body,
  status: 200,
  answer: z.strictObject({ data: z.array(targetView) }),
  errors: ['reference-unknown', 'revision-conflict', 'revision-stale', 'busy'],
  example: { body: { targets: [targetExample] }, answer: { data: [targetViewExample] } },
  run: async (request, context) => {
    const { tenant } = request.principal;
    const wanted = request.body.targets.map((one) => ({
      ...one,
      partnerId: idOf(context.given, tenant, 'partner', one.partnerId),
    }));
    refuseTwice(wanted.map(nameOf), '/targets');
    await refuseUnknown(context, tenant, wanted);
    return { status: 200, body: { data: [...(await putTargets(context, tenant, wanted))] } };
  },
});
