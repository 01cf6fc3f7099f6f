import { expect } from 'vitest';
import type { Member } from '../../../domain/access/member.ts';
import type { Principal, Role } from '../../../domain/access/permissions.ts';
import { handler as apply } from '../../../functions/approvals/approval/apply.ts';
import { handler as ask } from '../../../functions/approvals/approval/ask.ts';
import type { Context } from '../../../functions/shell/context.ts';
import { members, vendorMembers } from '../../../storage/access.ts';
import { notices } from '../../../storage/platform.ts';
import { call, someone } from '../../kit/call.ts';
import type { Road } from '../../kit/road.ts';
import { openTenant } from './asking.ts';

const people = {
  anna: ['channel-manager', 'pl'],
  adam: ['channel-manager', 'en'],
  fred: ['finance', 'pl'],
  gina: ['finance', 'en'],
  hugo: ['finance', 'en'],
  olga: ['owner', 'pl'],
} as const satisfies Readonly<Record<string, readonly [Role, 'pl' | 'en']>>;
export type Name = keyof typeof people;

export const stage = (name: string, approvers: readonly object[], more: object = {}) => ({
  name,
  approvers,
  ...more,
});
export const role = (of: string, more: object = {}) => ({ who: 'role', role: of, ...more });
export const discount = [{ value: 'offer.discount', worse: 'higher' }];
export const offer = (amount: string, percent: string) => ({
  'offer.amount': amount,
  'offer.currency': 'PLN',
  'offer.discount': percent,
});

type Handler = (event: unknown, lambda: unknown) => Promise<unknown>;

const memberOf = (name: Name, now: string): Member => {
  const [as, language] = people[name];
  const email = `${name}@vendor.example`;
  const whose = { id: `member_${name}`, sub: `sub-${name}`, email, name, language, role: as };
  return { ...whose, state: 'active', version: 1, createdAt: now, updatedAt: now };
};

/** A small vendor: its people, and one partner in the north. What is done, they do through the API. */
export class Vendor {
  readonly road: Road;
  readonly #context: Context;
  #count = 0;

  private constructor(context: Context) {
    this.#context = context;
    this.road = openTenant(context);
  }

  static async open(context: Context): Promise<Vendor> {
    const vendor = new Vendor(context);
    const { tenant } = vendor.road;
    for (const name of Object.keys(people) as Name[]) {
      const one = memberOf(name, context.given.now());
      await context.store.transact([
        members.creating({ tenant, memberId: one.id }, one),
        { put: vendorMembers.item({ tenant, memberId: one.id }, { memberId: one.id }) },
      ]);
    }
    const attributes = { region: 'north', segment: 'b2b' };
    await vendor.road.must('POST /v1/partners', { externalId: 'solo', name: 'Solo', attributes });
    return vendor;
  }

  as(name: Name): Principal {
    return { ...someone(people[name][0], { tenant: this.road.tenant }), subject: `sub-${name}` };
  }

  #key(): Readonly<Record<string, string>> {
    this.#count += 1;
    return { 'idempotency-key': `k${this.#count}` };
  }

  send(name: Name, path: string, body?: unknown) {
    return call(path, { as: this.as(name), body, headers: this.#key() });
  }

  /** Rita sells for the partner. */
  fromPartner(path: string, body?: unknown) {
    const { tenant } = this.road;
    const partnerId = this.#context.given.naturalId('partner', tenant, 'solo');
    const rita = { ...someone('partner-seller', { tenant, partnerId }), subject: 'sub-rita' };
    return call(path, { as: rita, body, headers: this.#key() });
  }

  async setRules(rules: readonly object[], kind = 'offer'): Promise<void> {
    const set = await this.send('olga', `PUT /v1/approval-policies/${kind}`, { rules });
    expect(set.status).toBe(200);
  }

  /** The workflow's step that asks, of a request. */
  async ask(kind: string, id: string): Promise<void> {
    const input = { tenant: this.road.tenant, kind, subjectId: id, approvalId: id, token: `token ${id}` };
    await (ask as Handler)(input, {});
  }

  /** The workflow's step that does what was decided. */
  async follow(id: string): Promise<void> {
    await (apply as Handler)({ tenant: this.road.tenant, kind: 'offer', subjectId: id, approvalId: id }, {});
  }

  /** A partner requests approval of an offer. */
  async post(amount: string, percent: string): Promise<string> {
    this.#count += 1;
    const name = `offer-${this.#count}`;
    const { body, status } = await this.fromPartner('POST /v1/approval-requests', {
      externalId: name,
      kind: 'offer',
      subjectId: name,
      title: { pl: `oferta ${this.#count}`, en: name },
      values: offer(amount, percent),
      timeZone: 'Europe/Warsaw',
    });
    expect(status).toBe(201);
    return body.id;
  }

  /** The same, and the workflow asks people. */
  async request(amount = '1000.00', percent = '12.5'): Promise<string> {
    const id = await this.post(amount, percent);
    await this.ask('offer', id);
    return id;
  }

  answer(name: Name, id: string, outcome = 'approved', reason?: string) {
    const said = { outcome, ...(reason === undefined ? {} : { reason }) };
    return this.send(name, `POST /v1/approvals/${id}/decision`, said);
  }

  async read(id: string) {
    return (await this.send('olga', `GET /v1/approvals/${id}`)).body;
  }

  async waiting(name: Name): Promise<readonly string[]> {
    const { body } = await this.send(name, 'GET /v1/approvals?waiting=me');
    return body.data.map(({ id }: { id: string }) => id);
  }

  async lettersTo(name: string) {
    const all = await notices.all(this.#context.store, { tenant: this.road.tenant });
    return all.filter(({ to }) => to.startsWith(name));
  }
}
