import type { Role } from '../../../domain/access/permissions.ts';
import type { Approval } from '../../../domain/approvals/approval.ts';
import { type AskedApproval, askApproval } from '../../../functions/approvals/ask-approval.ts';
import { everyMinute } from '../../../functions/platform/every-minute.ts';
import type { Context } from '../../../functions/shell/context.ts';
import { approvals } from '../../../storage/approvals.ts';
import { dueItems, notices } from '../../../storage/platform.ts';
import { call, someone } from '../../kit/call.ts';
import { type Road, Road as RoadOf } from '../../kit/road.ts';

/** A tenant in which nothing is but what is asked. */
export const openTenant = (context: Context): Road => new RoadOf(context, `tenant-${crypto.randomUUID()}`);

export const anna = { email: 'anna@vendor.example', language: 'pl' as const };
export const john = { email: 'john@vendor.example', language: 'en' as const };

const role = (of: string) => ({ who: 'role', role: of });

/** The channel manager, reminded after a day; after two days finance is asked as well. */
export const patient = {
  name: 'Channel',
  approvers: [role('channel-manager')],
  remindAfterHours: [24],
  escalate: { afterHours: 48, to: [role('finance')] },
  notify: [anna, john],
};
export const ownerAlone = { name: 'Owner', approvers: [role('owner')] };

/** Rules that ask in these stages whatever the subject is. */
export const ruled = (...stages: readonly object[]) => [{ id: 'all', route: { stages } }];

export const setPolicy = (road: Road, stages: readonly object[] = [patient], subject = 'deal') =>
  road.must(`PUT /v1/approval-policies/${subject}`, { rules: ruled(...stages) });

/** What a workflow asks. Its ids sort by `name`. */
export const asking = (
  name: string = crypto.randomUUID(),
  more: Partial<AskedApproval> = {},
): AskedApproval => ({
  id: `approval_${name}`,
  subject: { kind: 'deal', id: `deal_${name}` },
  title: { pl: 'rejestracja okazji „Szkoły”', en: 'deal registration “Schools”' },
  seen: [{ pl: 'Klient', en: 'Customer', value: 'Gdynia' }],
  values: { 'deal.amount': '1000.00', 'deal.currency': 'EUR', 'deal.contested': false },
  requestedBy: 'key_partner',
  timeZone: 'Europe/Warsaw',
  token: `token of ${name}`,
  ...more,
});

/** Asks, and answers what was asked. */
export const asked = async (road: Road, more: Partial<AskedApproval> = {}): Promise<AskedApproval> => {
  const wanted = asking(undefined, more);
  await askApproval(road.context, road.tenant, wanted);
  return wanted;
};

type From = { readonly as?: Role; readonly by?: string; readonly key?: string };

/** Decides by the API: `channel-manager` by the key `key_anna`, unless something else is said. */
export const answer = (road: Road, id: string, body: object, from: From = {}) => {
  const { as = 'channel-manager', by = 'key_anna', key } = from;
  return call(`POST /v1/approvals/${id}/decision`, {
    as: { ...someone(as, { tenant: road.tenant }), subject: by },
    body,
    ...(key === undefined ? {} : { headers: { 'idempotency-key': key } }),
  });
};
export const yes = { outcome: 'approved' };
export const no = { outcome: 'refused', reason: 'We sell there.' };

/** The approval as the table holds it. */
export const stored = async ({ context: { store }, tenant }: Road, approvalId: string): Promise<Approval> => {
  const approval = await approvals.read(store, { tenant, approvalId });
  if (approval === undefined) throw new Error('there is no such approval');
  return approval;
};

/** What of the road's tenant is due at some time. */
export const dues = async ({ context: { store }, tenant }: Road) =>
  (await dueItems.all(store, {})).filter((one) => one.tenant === tenant);

/** What is due, in short: `escalate-approval 2026-03-04T09:00:00.000Z`. */
export const dueLines = async (road: Road): Promise<readonly string[]> =>
  (await dues(road)).map(({ what, at }) => `${what} ${at}`);

/** The minute tick at an instant; now where none is given. */
export const tick = ({ context }: Road, now?: string) =>
  everyMinute(
    now === undefined ? context : { store: context.store, given: { ...context.given, now: () => now } },
  );

/** Who was written to, and the subject: one line for each e-mail. */
export const letters = async ({ context: { store }, tenant }: Road): Promise<readonly string[]> =>
  (await notices.all(store, { tenant })).map(({ to, letter }) => `${to} ${letter.subject}`).toSorted();
