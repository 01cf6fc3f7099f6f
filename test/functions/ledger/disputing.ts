import type * as z from 'zod/mini';
import type { disputeView } from '../../../functions/ledger/disputes/dispute-view.ts';
import { entries } from '../../../storage/ledger.ts';
import { notices } from '../../../storage/platform.ts';
import type { Got } from '../../kit/call.ts';
import type { Road } from '../../kit/road.ts';

export type DisputeView = z.infer<typeof disputeView>;
type Sent = NonNullable<Parameters<Road['send']>[2]>;

export const said = { reason: 'wrong-rate', text: 'It was agreed at 5 percent.', references: ['SO-1'] };
export const admin = (partner = 'solo') => ({ as: 'partner-admin' as const, partner });
export const finance = { as: 'finance' as const };

/** What people do about disputes on a road. */
export class Disputes {
  readonly road: Road;
  #keys = 0;

  constructor(road: Road) {
    this.road = road;
  }

  /** Opens one on a line of a partner, by its own admin unless somebody else is named. */
  open(
    line: string,
    { partner = 'solo', more = {}, sent = admin(partner), key = '' }: OpenMore = {},
  ): Promise<Got> {
    this.#keys += 1;
    const headers = { 'idempotency-key': key === '' ? `dispute-${this.#keys}` : key };
    const path = `/v1/partners/${partner}/ledger-lines/${line}/dispute`;
    return this.road.send(`POST ${path}`, { ...said, ...more }, { ...sent, headers });
  }

  async opened(line: string, more: OpenMore = {}): Promise<DisputeView> {
    const got = await this.open(line, more);
    if (got.status !== 201) throw new Error(got.text);
    return got.body;
  }

  answer(id: string, text: string, sent: Sent = finance): Promise<Got> {
    return this.road.send(`POST /v1/disputes/${id}/answer`, { text }, sent);
  }

  decide(id: string, adjustment?: string, sent: Sent = finance): Promise<Got> {
    const outcome = adjustment === undefined ? 'rejected' : 'upheld';
    const body = { outcome, reason: 'As we agreed.', ...(adjustment === undefined ? {} : { adjustment }) };
    return this.road.send(`POST /v1/disputes/${id}/decision`, body, sent);
  }

  withdraw(id: string, sent: Sent = admin()): Promise<Got> {
    return this.road.send(`POST /v1/disputes/${id}/withdrawal`, { reason: 'Our mistake.' }, sent);
  }

  async read(id: string): Promise<DisputeView> {
    return (await this.road.must(`GET /v1/disputes/${id}`)).body;
  }

  /** What a partner is owed: `accrued payable statement disputed advanced`, in the first currency. */
  async stands(partner = 'solo'): Promise<string> {
    const { body } = await this.road.must(`GET /v1/partners/${partner}/balance`);
    const { accrued, payable, onStatement, disputed, advanced } = body.balances[0];
    return [accrued, payable, onStatement, disputed, advanced].map(({ amount }) => amount).join(' ');
  }

  /** The letters on a dispute: to whom, and their subject without the name. */
  async letters(id: string): Promise<readonly string[]> {
    const { context, tenant } = this.road;
    const all = await notices.all(context.store, { tenant });
    return all
      .filter(({ letter }) => letter.facts.some(({ value }) => value === id))
      .map(({ to, letter }) => `${to}: ${letter.subject.split(':')[0]}`)
      .toSorted();
  }

  /** The causes in a journal that concern disputes. */
  async causes(partner = 'solo'): Promise<readonly string[]> {
    const { context, tenant } = this.road;
    const journal = await entries.all(context.store, { tenant, partnerId: this.road.id('partner', partner) });
    return journal.flatMap(({ causes }) => causes).filter((cause) => cause.includes('dispute_'));
  }
}
type OpenMore = {
  readonly partner?: string;
  readonly more?: object;
  readonly sent?: Sent;
  readonly key?: string;
};
