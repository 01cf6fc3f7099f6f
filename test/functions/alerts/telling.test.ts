import { beforeEach, describe, expect, it, vi } from 'vitest';
import { handler as send } from '../../../functions/platform/on-notice-queued.ts';
import { logger } from '../../../functions/shell/context.ts';
import { useMails } from '../../kit/mails.ts';
import { openRoad, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { useTopic } from '../../kit/topic.ts';
import { alertOf, alertsOf, anna, deliver, john, noticesFor, reached, sell, watch } from './watching.ts';

const context = useTable();
const mails = useMails();
const heard = useTopic({ tenant: ['tenant-filtered'] });

let road: Road;
let ruleId = '';
const open = async (tenant = `tenant-${crypto.randomUUID()}`): Promise<void> => {
  road = await openRoad(context(), tenant);
  ruleId = await watch(road, 'thousand', { name: 'Ponad 1000' });
};
beforeEach(async () => {
  vi.spyOn(logger, 'info').mockImplementation(() => undefined);
  await open();
});

const reach = (more: object = {}) => reached(road, more);
const noticesOf = () => noticesFor(road);

describe('a threshold that is reached', () => {
  it('is told by one message on the topic', async () => {
    expect(await deliver(await reach())).toEqual([]);
    const alert = await alertOf(road, ruleId);
    const partnerId = road.id('partner', 'solo');
    expect(heard()).toEqual([
      {
        subject: undefined,
        attributes: { tenant: road.tenant, ruleId, alertId: alert?.id },
        body: {
          type: 'threshold.crossed',
          tenant: road.tenant,
          alertId: alert?.id,
          ruleId,
          ruleName: 'Ponad 1000',
          partnerId,
          partnerName: 'Solo',
          month: '2026-02',
          currency: 'EUR',
          threshold: '1000',
          value: '1234.5',
        },
      },
    ]);
    expect(alert).toMatchObject({ state: 'told', version: 2, ruleId, partnerId, value: '1234.5' });
    expect(Date.parse(alert?.toldAt ?? '')).toBeGreaterThanOrEqual(Date.parse(alert?.createdAt ?? ''));
  });

  it('is told by an e-mail to each addressee, in its language', async () => {
    await deliver(await reach());
    const queued = await noticesOf();
    expect(queued.map(({ to, language, state }) => [to, language, state]).toSorted()).toEqual([
      [anna.email, 'pl', 'queued'],
      [john.email, 'en', 'queued'],
    ]);
    const Records = queued.map(({ id }) => ({
      messageId: id,
      body: JSON.stringify({ detail: { tenant: road.tenant, noticeId: id } }),
    }));
    await (send as unknown as (event: unknown, lambda: unknown) => Promise<unknown>)({ Records }, {});
    const sent = await mails();
    const to = (email: string) => sent.find(({ destination }) => destination.to.includes(email));
    expect(sent).toHaveLength(2);
    expect(to(anna.email)?.subject).toBe('Alert: Ponad 1000 – Solo, luty 2026');
    expect(to(anna.email)?.body.text).toContain('1\u00a0234,50\u00a0EUR');
    expect(to(john.email)?.subject).toBe('Alert: Ponad 1000 – Solo, February 2026');
    expect(to(john.email)?.body.text).toContain('EUR\u00a01,234.50');
  });

  it('is heard by who filters for it only', async () => {
    await deliver(await reach());
    expect(heard('filtered')).toEqual([]);
    await open('tenant-filtered');
    await deliver(await reach());
    expect(heard()).toHaveLength(2);
    expect(heard('filtered').map(({ attributes }) => attributes['tenant'])).toEqual(['tenant-filtered']);
  });

  it('is told month by month', async () => {
    await deliver(await reach());
    await deliver(await reach({ occurredAt: '2026-03-02' }));
    expect(heard().map(({ body }) => body['month'])).toEqual(['2026-02', '2026-03']);
    expect((await alertsOf(road)).map(({ month, state }) => [month, state])).toEqual([
      ['2026-02', 'told'],
      ['2026-03', 'told'],
    ]);
    expect(await noticesOf()).toHaveLength(4);
  });

  it('needs no addressee', async () => {
    await watch(road, 'silent', { threshold: '100', partnerId: 'kid-b', notify: [] });
    await deliver(...(await sell(road, 's-kid', { amount: '150.00', partnerId: 'kid-b' })));
    expect(heard()).toHaveLength(1);
    expect(await noticesOf()).toEqual([]);
  });
});

describe('the message', () => {
  it('that comes twice is told once', async () => {
    const fact = await reach();
    expect(await deliver(fact, fact)).toEqual([]);
    expect(await deliver(fact)).toEqual([]);
    expect(heard()).toHaveLength(1);
    expect(await noticesOf()).toHaveLength(2);
  });

  it('that several get at once is told by one; the others look again', async () => {
    const fact = await reach();
    const failures = await Promise.all(Array.from({ length: 6 }, () => deliver(fact)));
    expect(heard()).toHaveLength(1);
    // Who came after it was told is done with it as well.
    expect(failures.filter((one) => one.length === 0).length).toBeGreaterThanOrEqual(1);
    expect(await deliver(fact)).toEqual([]);
    expect(heard()).toHaveLength(1);
    expect(await noticesOf()).toHaveLength(2);
    expect(await alertOf(road, ruleId)).toMatchObject({ state: 'told', version: 2 });
  });

  it('that can not be read comes again', async () => {
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const broken = { name: 'threshold.crossed' as const, detail: { id: 'event_1' } };
    expect(await deliver(broken, await reach())).toEqual(['0']);
    expect(heard()).toHaveLength(1);
    logged.mockRestore();
  });
});
