import { askApproval } from '../../../../functions/approvals/ask-approval.ts';
import { linksOf } from '../../../../functions/approvals/link.ts';
import { useLink } from '../../../../functions/approvals/links.ts';
import { readRequest } from '../../../../functions/approvals/requests.ts';
import { subjectWork } from '../../../../functions/approvals/subjects.ts';
import { members, vendorMembers } from '../../../../storage/access.ts';
import type { World } from './world.ts';

/** The people that examples of approvals name. */
export const staffed = async ({ road }: World): Promise<void> => {
  const { context, tenant } = road;
  for (const memberId of ['member_2e9r4x6n0b2d5f3m8k1t5y7q0w', 'member_9r4x6n0b2d5f3m8k1t5y7q0w2e']) {
    const now = context.given.now();
    const whose = {
      id: memberId,
      sub: `sub-${memberId}`,
      email: `${memberId}@vendor.example`,
      name: 'Anna Nowak',
    };
    const as = { language: 'pl' as const, role: 'channel-manager' as const, state: 'active' as const };
    await context.store.transact([
      members.creating({ tenant, memberId }, { ...whose, ...as, version: 1, createdAt: now, updatedAt: now }),
      { put: vendorMembers.item({ tenant, memberId }, { memberId }) },
    ]);
  }
};

/** A link as a letter has it. */
export const linked = async (world: World): Promise<void> => {
  const { context, tenant } = world.road;
  const approvalId = world.real('approval_0b2d5f3m8k1t5y7q0w2e9r4x6n');
  const address = (await linksOf(context, tenant))(approvalId, 'example');
  const link = new URL(address ?? '').searchParams.get('link');
  world.learn(useLink.example.body, { link });
};

/** The requested approval, asked of people as its workflow does it. */
export const requested = async (world: World): Promise<void> => {
  const { context, tenant } = world.road;
  const id = world.real(readRequest.example.params?.['id'] ?? '');
  await askApproval(context, tenant, {
    ...(await subjectWork('offer').ask(context, tenant, id)),
    token: 'requested',
  });
};
