import { beforeEach, describe, expect, it } from 'vitest';
import { handler as apply } from '../../../functions/approvals/approval/apply.ts';
import { handler as ask } from '../../../functions/approvals/approval/ask.ts';
import { handler as expire } from '../../../functions/approvals/approval/expire.ts';
import { deals } from '../../../storage/deals.ts';
import type { Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { useTasks } from '../../kit/tasks.ts';
import { claimsOn, lettersTo, openDeals, partner, registered, wish } from '../deals/registering.ts';
import {
  anna,
  answer,
  dueLines,
  letters,
  no,
  ownerAlone,
  patient,
  setPolicy,
  stored,
  tick,
  yes,
} from './asking.ts';

const context = useTable();
const tasks = useTasks();
let road: Road;
let input: Readonly<Record<string, unknown>>;
let approvalId = '';
let dealId = '';

type Step = (event: unknown, lambda: unknown) => Promise<unknown>;
const run = (handler: unknown, more: object = {}) => (handler as Step)({ ...input, ...more }, {});
const deal = () => deals.read(context().store, { tenant: road.tenant, dealId });

beforeEach(async () => {
  road = await openDeals(context());
  dealId = await registered(road, 'd1', 'anna', { productIds: ['bike', 'helmet'] });
  approvalId = (await deal())?.approvalId ?? '';
  // What the relay starts the workflow with.
  input = { tenant: road.tenant, kind: 'deal', subjectId: dealId, approvalId };
});

describe('the step that asks', () => {
  it('asks with what is seen of the deal, in the time zone of the program', async () => {
    expect(await run(ask, { token: 't1' })).toEqual({});
    expect(await stored(road, approvalId)).toMatchObject({
      subject: { kind: 'deal', id: dealId },
      title: { pl: 'rejestracja okazji „Deal d1”', en: 'deal registration “Deal d1”' },
      seen: [
        { pl: 'Partner', en: 'Partner', value: 'anna' },
        { pl: 'Klient', en: 'Customer', value: 'Velo' },
        { pl: 'Produkty', en: 'Products', value: 'Bike, Helmet' },
        { pl: 'Wartość', en: 'Value', value: '1000.00 EUR' },
        { pl: 'Planowane zamknięcie', en: 'Expected close', value: '2099-12-31' },
      ],
      requestedBy: 'key_partnerseller',
      timeZone: 'Europe/Warsaw',
      state: 'open',
      tokens: ['t1'],
    });
  });

  it('asks once, however often it is done, and knows every token', async () => {
    await setPolicy(road, [{ ...ownerAlone, notify: [anna] }]);
    for (const token of ['t1', 't1', 't2']) await run(ask, { token });
    expect(await stored(road, approvalId)).toMatchObject({ tokens: ['t1', 't2'], version: 2 });
    expect(await letters(road)).toHaveLength(1);
  });

  it('does not let whoever registered decide', async () => {
    const asked = wish('d2', { partnerId: 'john', productIds: ['helmet'] });
    const { body } = await road.must('POST /v1/deals', asked, { as: 'channel-manager' });
    await run(ask, { subjectId: body.id, approvalId: body.approvalId, token: 't1' });
    const by = body.registeredBy;
    expect((await answer(road, body.approvalId, yes, { by })).body.type).toBe('/problems/approval-own');
    expect((await answer(road, body.approvalId, yes)).status).toBe(200);
  });

  it('is ended by what does not fit, and by a deal that is not there', async () => {
    await expect(run(ask)).rejects.toThrow();
    await expect(run(ask, { token: 't1', kind: 'offer' })).rejects.toThrow('there is no request');
    await expect(run(ask, { token: 't1', subjectId: 'deal_nothing' })).rejects.toThrow('is not there');
  });
});

describe('the step that applies', () => {
  it('approves what was approved, once', async () => {
    await run(ask, { token: 't1' });
    await answer(road, approvalId, yes);
    expect(await run(apply)).toEqual({ outcome: 'approved' });
    const approved = await deal();
    expect(approved).toMatchObject({ state: 'approved', version: 2 });
    const claimed = await claimsOn(road);
    expect(claimed.map((one) => one.dealId)).toEqual([dealId, dealId]);
    expect(await run(apply)).toEqual({ outcome: 'approved' });
    expect(await deal()).toEqual(approved);
    expect(await claimsOn(road)).toEqual(claimed);
    expect(await lettersTo(road, 'anna')).toHaveLength(1);
  });

  it('refuses what was refused, with the reason that was given', async () => {
    await run(ask, { token: 't1' });
    await answer(road, approvalId, no);
    for (const _ of [1, 2]) expect(await run(apply)).toEqual({ outcome: 'refused' });
    expect(await deal()).toMatchObject({
      state: 'refused',
      refusal: { code: 'decided', reason: no.reason },
      version: 2,
    });
    expect(await claimsOn(road)).toEqual([]);
    expect(await lettersTo(road, 'anna')).toHaveLength(1);
  });

  it('believes the approval, not the workflow', async () => {
    await expect(run(apply)).rejects.toThrow('is not decided');
    await run(ask, { token: 't1' });
    await expect(run(apply, { decision: { outcome: 'approved' } })).rejects.toThrow('is not decided');
    expect(await deal()).toMatchObject({ state: 'waiting' });
    await answer(road, approvalId, no);
    expect(await run(apply, { decision: { outcome: 'approved' } })).toEqual({ outcome: 'refused' });
  });
});

describe('the step that expires', () => {
  it('closes what nobody decided, and the deal is refused for that', async () => {
    await setPolicy(road, [{ ...patient, remindAfterHours: [1], notify: [anna] }]);
    await run(ask, { token: 't1' });
    for (const _ of [1, 2]) expect(await run(expire)).toEqual({ outcome: 'expired' });
    expect(await stored(road, approvalId)).toMatchObject({ state: 'expired', version: 2 });
    expect((await road.must('GET /v1/approvals?state=open')).body.data).toEqual([]);
    for (const _ of [1, 2]) expect(await run(apply)).toEqual({ outcome: 'expired' });
    expect(await deal()).toMatchObject({ state: 'refused', refusal: { code: 'not-decided' } });
    const [letter, ...more] = (await lettersTo(road, 'anna')).map((one) => one.letter);
    expect(more).toEqual([]);
    expect(letter?.facts.at(-1)?.value).toBe('Nikt nie podjął decyzji na czas.');
    // The term that runs out later asks nobody any more.
    await tick(road, new Date(Date.now() + 7_200_000).toISOString());
    expect(await dueLines(road)).toEqual([]);
    expect((await letters(road)).filter((line) => line.startsWith(anna.email))).toHaveLength(1);
  });

  it('leaves what was decided at the last moment', async () => {
    await run(ask, { token: 't1' });
    await answer(road, approvalId, yes);
    expect(await run(expire)).toEqual({ outcome: 'approved' });
    expect(await run(apply)).toEqual({ outcome: 'approved' });
    expect((await deal())?.state).toBe('approved');
  });

  it('is ended by an approval that was never opened', async () => {
    await expect(run(expire)).rejects.toThrow('There is no such approval.');
  });
});

describe('a registration that is withdrawn while it waits', () => {
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const withdraw = () => road.must(`POST /v1/deals/${dealId}/withdrawal`, {}, partner('anna'));

  it('is nobody’s to decide any more, and stays as it is when its workflow ends', async () => {
    await run(ask, { token: 't1' });
    await withdraw();
    await tick(road, inMinutes(0));
    expect(await stored(road, approvalId)).toMatchObject({ state: 'recalled', decision: { by: 'policy' } });
    expect((await road.must('GET /v1/approvals?state=open')).body.data).toEqual([]);
    expect((await answer(road, approvalId, yes)).body.type).toBe('/problems/approval-closed');
    expect(tasks.told('t1')).toMatchObject([{ outcome: 'recalled' }]);
    const withdrawn = await deal();
    expect(await run(apply)).toEqual({ outcome: 'recalled' });
    expect(await deal()).toEqual(withdrawn);
    await tick(road, inMinutes(72 * 60));
    expect(await dueLines(road)).toEqual([]);
  });

  it('also where its workflow asks only after that', async () => {
    await withdraw();
    await tick(road, inMinutes(0));
    await run(ask, { token: 't1' });
    await tick(road, inMinutes(16));
    expect(await stored(road, approvalId)).toMatchObject({ state: 'recalled' });
  });
});

describe('a registration from its beginning to its end', () => {
  it('passes escalation, decision and protection', async () => {
    await run(ask, { token: 'all' });
    await tick(road, new Date(Date.now() + 48 * 3_600_000).toISOString());
    const owner = { as: 'owner' as const, by: 'key_olga' };
    expect((await answer(road, approvalId, yes, owner)).status).toBe(200);
    expect(tasks.told('all')).toMatchObject([{ outcome: 'approved', by: 'key_olga' }]);
    await run(apply);
    expect((await road.send('POST /v1/deals', wish('d2'), partner('john'))).status).toBe(409);
    await tick(road, new Date(Date.now() + 92 * 86_400_000).toISOString());
    expect((await deal())?.state).toBe('expired');
    expect(await dueLines(road)).toEqual([]);
  });
});
