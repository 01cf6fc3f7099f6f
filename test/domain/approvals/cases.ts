import type { Approval } from '../../../domain/approvals/approval.ts';
import type { House } from '../../../domain/approvals/ask-stages.ts';
import { type Answer, decideApproval } from '../../../domain/approvals/decide-approval.ts';
import type { Moment } from '../../../domain/approvals/enter-stage.ts';
import { type ApprovalWish, type Asking, openApproval } from '../../../domain/approvals/open-approval.ts';
import type { Person } from '../../../domain/approvals/person.ts';
import type { Approver, Decider, Rule, Stage } from '../../../domain/approvals/policy.ts';
import { DomainError } from '../../../domain/errors.ts';

/** The usual case, from which each test changes what it is about. */

export const start = '2026-03-27T12:00:00.000Z';
const hour = 3_600_000;
/** So many hours after the beginning; without a calendar every hour counts. */
export const at = (hours: number): Moment => ({
  now: new Date(Date.parse(start) + hours * hour).toISOString(),
  calendar: undefined,
});

export const person = (subject: string, role: Decider, more: Partial<Person> = {}): Person => ({
  subject,
  role,
  regions: [],
  limits: [],
  ...more,
});

/** The vendor's people: two channel managers, three of finance, one owner. */
export const anna = person('anna', 'channel-manager', { regions: ['north'] });
export const adam = person('adam', 'channel-manager', { regions: ['south'] });
export const fred = person('fred', 'finance', { limits: [{ amount: '1000', currency: 'PLN' }] });
export const gina = person('gina', 'finance', { limits: [{ amount: '50000', currency: 'PLN' }] });
export const hugo = person('hugo', 'finance');
export const olga = person('olga', 'owner');
export const people = [anna, adam, fred, gina, hugo, olga];

export const house = (more: Partial<House> = {}): House => ({
  people,
  named: { member_hugo: 'hugo', member_anna: 'anna' },
  manager: 'adam',
  region: 'north',
  ...more,
});

export const role = (of: Decider, more: Partial<Extract<Approver, { who: 'role' }>> = {}): Approver => ({
  who: 'role',
  role: of,
  ...more,
});
export const stage = (approvers: readonly Approver[], more: Partial<Stage> = {}): Stage => ({
  name: 'Stage',
  approvers: [...approvers],
  ...more,
});
export const rules = (...stages: readonly Stage[]): Rule[] => [{ id: 'all', route: { stages: [...stages] } }];

export const values = (amount = '2000.00', more: Readonly<Record<string, string | boolean>> = {}) => ({
  'deal.amount': amount,
  'deal.currency': 'PLN',
  'deal.contested': false,
  'partner.tier': 'silver',
  ...more,
});

export const wish = (more: Partial<ApprovalWish> = {}): ApprovalWish => ({
  id: 'approval_1',
  subject: { kind: 'deal', id: 'deal_1' },
  title: { pl: 'rejestracja okazji „Szkoły”', en: 'deal registration “Schools”' },
  seen: [{ pl: 'Partner', en: 'Partner', value: 'Baltic Bikes' }],
  values: values(),
  requestedBy: 'rita',
  timeZone: 'Europe/Warsaw',
  token: 'token-1',
  ...more,
});

export const asking = (
  given: readonly Rule[],
  moment: Moment = at(0),
  there: House = house(),
): Asking & Moment => ({
  rules: given,
  policyVersion: 1,
  house: there,
  ...moment,
});

export const opened = (given: readonly Rule[], more: Partial<ApprovalWish> = {}): Approval =>
  openApproval(wish(more), asking(given));

/** The approval after somebody's answer, given for themselves unless `places` says otherwise. */
export const answered = (
  approval: Approval,
  who: Person,
  outcome: Answer['outcome'] = 'approved',
  { hours = 1, ...more }: Partial<Answer> & { readonly hours?: number } = {},
): Approval => decideApproval(approval, { by: who.subject, places: [who], outcome, ...more }, at(hours));

/** The code by which a deed is refused; nothing where it is done. */
export const refusal = (deed: () => unknown): string | undefined => {
  try {
    deed();
    return undefined;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
};
