import * as z from 'zod/mini';
import {
  type ApproverProfile,
  absence,
  approverProfile,
  approverRights,
} from '../../domain/approvals/person.ts';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { same } from '../../domain/platform/restate.ts';
import { approvers } from '../../storage/approvals.ts';
import type { Context } from '../shell/context.ts';
import { mustMatch } from '../shell/must-match.ts';
import { type Request, route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { mustBeSubject, subjectOf } from './staff.ts';

const params = z.strictObject({ id: idText });
type Params = z.infer<typeof params>;

const example = {
  subject: '3f0c1a52-6f7e-4c0a-9a39-5d0d4b2f7e11',
  regions: ['north', 'Pomerania'],
  limits: [{ amount: '50000.00', currency: 'PLN' }],
  absences: [{ from: '2026-07-01', to: '2026-07-14', deputy: '8d5b7a10-1c2e-4f0b-8f55-2a1d7c9e0b42' }],
  version: 2,
};
const common = {
  params,
  status: 200,
  answer: approverProfile,
} as const;
const at = { params: { id: 'member_2e9r4x6n0b2d5f3m8k1t5y7q0w' } };

const nothing = (subject: string): ApproverProfile => ({
  subject,
  regions: [],
  limits: [],
  absences: [],
  version: 0,
});

const subjectIn = async (context: Context, tenant: string, { id }: Params): Promise<string> => {
  const found = await subjectOf(context, tenant, id);
  if (found === undefined)
    throw new DomainError('not-found', 'Nobody of the vendor who may decide has this id.');
  return found.subject;
};

type Change = Partial<Pick<ApproverProfile, 'regions' | 'limits' | 'absences'>>;

const save = (
  { store }: Context,
  { tenant, subject }: { readonly tenant: string; readonly subject: string },
  change: Change,
  ifMatch: Request<unknown, unknown, unknown>['ifMatch'],
): Promise<ApproverProfile> =>
  untilDone('The approver', async () => {
    const standing = (await approvers.read(store, { tenant, subject })) ?? nothing(subject);
    mustMatch(ifMatch, standing.version, 'The approver is');
    if (same({ ...standing, ...change }, standing)) return standing;
    const next = { ...standing, ...change, version: standing.version + 1 };
    return (await approvers.save(store, { tenant, subject }, next)).done ? next : undefined;
  });

export const readApprover = route({
  ...common,
  method: 'GET',
  path: '/v1/approvers/{id}',
  id: 'readApprover',
  summary: 'Read the rights and absences of one who decides',
  description: 'The id is that of a member or of an API key. Version 0 says that nothing was set.',
  permission: 'approvals:read',
  errors: ['not-found'],
  example: { ...at, answer: example },
  run: async ({ params: named, principal: { tenant } }, context) => {
    const subject = await subjectIn(context, tenant, named);
    const found = (await approvers.read(context.store, { tenant, subject })) ?? nothing(subject);
    return { status: 200, body: found, version: found.version };
  },
});

export const setApprover = route({
  ...common,
  method: 'PUT',
  path: '/v1/approvers/{id}',
  id: 'setApprover',
  summary: 'Set the regions and limits of one who decides',
  description:
    'Policies may ask for somebody of the partner’s region (its attribute region), or with the right to decide an amount: limits says up to how much, per currency. Owners may decide any amount.',
  permission: 'approvals:manage',
  body: z.strictObject(approverRights),
  errors: ['not-found', 'version-stale', 'busy'],
  example: { ...at, body: { regions: example.regions, limits: example.limits }, answer: example },
  run: async ({ params: named, body, principal: { tenant }, ifMatch }, context) => {
    const subject = await subjectIn(context, tenant, named);
    const next = await save(context, { tenant, subject }, body, ifMatch);
    return { status: 200, body: next, version: next.version };
  },
});

export const setAbsences = route({
  ...common,
  method: 'PUT',
  path: '/v1/approvers/{id}/absences',
  id: 'setAbsences',
  summary: 'Set when somebody else decides in one’s place',
  description:
    'States all absences; both days count. The deputy is written to and may answer meanwhile. Everybody sets their own, an owner those of all. deputy is the id of a member or of an API key.',
  permission: 'approvals:decide',
  body: z.strictObject({ absences: z.array(absence).check(z.maxLength(50)) }),
  errors: ['not-found', 'reference-unknown', 'forbidden', 'version-stale', 'busy'],
  example: {
    ...at,
    body: {
      absences: [{ from: '2026-07-01', to: '2026-07-14', deputy: 'member_9r4x6n0b2d5f3m8k1t5y7q0w2e' }],
    },
    answer: example,
  },
  run: async ({ params: named, body, principal, ifMatch }, context) => {
    const { tenant, role, subject: by } = principal;
    const subject = await subjectIn(context, tenant, named);
    if (subject !== by && role !== 'owner')
      throw new DomainError('forbidden', 'Only owners set the absences of others.');
    const absences = await Promise.all(
      body.absences.map(async ({ deputy, ...days }, index) => {
        const pointer = `/absences/${index}/deputy`;
        const found = await mustBeSubject(context, tenant, { id: deputy, pointer });
        if (found.subject === subject)
          throw new DomainError('reference-unknown', 'Nobody is their own deputy.', [
            { pointer, detail: 'must be somebody else' },
          ]);
        return { ...days, deputy: found.subject };
      }),
    );
    const next = await save(context, { tenant, subject }, { absences }, ifMatch);
    return { status: 200, body: next, version: next.version };
  },
});
