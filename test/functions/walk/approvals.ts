import type { Member } from '../../../domain/access/member.ts';
import { askApproval } from '../../../functions/approvals/ask-approval.ts';
import { linksOf } from '../../../functions/approvals/link.ts';
import { subjectWork } from '../../../functions/approvals/subjects.ts';
import { members, vendorMembers } from '../../../storage/access.ts';
import { partnersOf, type World } from './world.ts';

/** Somebody of the vendor who decides, and may be named as a deputy, delegate or manager. */
const join = async ({ context, tenant }: World, memberId: string, called: string): Promise<void> => {
  const { store, given } = context;
  const one: Member = {
    id: memberId,
    sub: `sub-${memberId}-${tenant}`,
    email: `${called}@example.com`,
    name: called,
    language: 'en',
    role: 'finance',
    state: 'active',
    version: 1,
    createdAt: given.now(),
    updatedAt: given.now(),
  };
  await store.transact([
    members.creating({ tenant, memberId }, one),
    { put: vendorMembers.item({ tenant, memberId }, { memberId }) },
  ]);
};

/** Those that examples name in fields that say nothing of whom they name. */
const named = ['member_2e9r4x6n0b2d5f3m8k1t5y7q0w', 'member_9r4x6n0b2d5f3m8k1t5y7q0w2e'];

const joinAll = async (world: World): Promise<void> => {
  const own = world.context.given.naturalId('member', world.tenant, 'decides');
  for (const memberId of [own, ...named]) await join(world, memberId, `${world.mark('vendor')}-${memberId}`);
  world.ids.set('approvers', own);
};

/** A link as a letter has it. */
const link = async ({ context, tenant, ids }: World): Promise<void> => {
  const approvalId = ids.get('approvals') ?? '';
  const address = (await linksOf(context, tenant))(approvalId, 'walk');
  ids.set('link', new URL(address ?? '').searchParams.get('link') ?? '');
};

const request = async (world: World, kind: string, mark: string, as: Parameters<World['make']>[3]) => {
  const id = await world.make(
    kind,
    'POST /v1/approval-requests',
    {
      externalId: `request-${mark}`,
      kind: 'offer',
      subjectId: `offer-${mark}`,
      title: { pl: `oferta ${mark}`, en: `offer ${mark}` },
      values: { 'offer.amount': '1000.00', 'offer.currency': 'EUR' },
    },
    as,
  );
  const { context, tenant } = world;
  await askApproval(context, tenant, {
    ...(await subjectWork('offer').ask(context, tenant, id)),
    token: `token-${mark}`,
  });
};

/** What waits for a decision, of each partner and of the vendor's own. */
export const requestApprovals = async (world: World): Promise<void> => {
  await joinAll(world);
  const { body } = await world.must('GET /v1/settings');
  const { name, mfa, origins } = body;
  await world.must('PUT /v1/settings', { name, mfa, origins, portal: 'https://portal.example.com' });
  await world.must(`PUT /v1/approvers/${world.id('approvers')}`, { regions: ['north'], limits: [] });
  await world.must('PUT /v1/calendar', {
    timeZone: 'Europe/Warsaw',
    hours: [{ weekday: 1, from: '08:00', to: '16:00' }],
    holidays: [],
  });
  for (const name of partnersOf) {
    await world.must(`PUT /v1/partners/${world.mark(name)}/manager`, { managerId: world.id('approvers') });
    const own = { as: 'partner-seller' as const, partner: name };
    await request(world, `approval-requests ${name}`, world.mark(name), own);
  }
  await request(world, 'vendors-approval-requests', world.mark('vendor'), { as: 'finance' });
  await request(world, 'owners-approval-requests', `${world.mark('vendor')}-own`, {
    as: 'owner',
    by: 'key_owner',
  });
  await link(world);
};
