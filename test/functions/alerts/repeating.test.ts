import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { thresholdCrossed } from '../../../events/alerts.ts';
import { tellCrossing } from '../../../functions/alerts/tell.ts';
import type { Fact } from '../../../functions/shell/bus.ts';
import { logger } from '../../../functions/shell/context.ts';
import { alertRules, alerts } from '../../../storage/alerts.ts';
import { partners } from '../../../storage/partners.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { openRoad, type Road } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { useTopic } from '../../kit/topic.ts';
import { alertOf, alertsOf, anna, deliver, later, noticesFor, reached, watch } from './watching.ts';

const context = useTable();
const heard = useTopic();

let road: Road;
let ruleId = '';
beforeEach(async () => {
  vi.spyOn(logger, 'info').mockImplementation(() => undefined);
  road = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
  ruleId = await watch(road, 'thousand', { name: 'Ponad 1000' });
});

const reach = () => reached(road);
const noticesOf = () => noticesFor(road);
const crossedOf = ({ detail }: Fact) => thresholdCrossed.parse(detail);

/** Puts the alert back to where a crash left it so many seconds ago. */
const leaveRaised = async (seconds: number): Promise<void> => {
  const told = await alertOf(road, ruleId);
  if (told === undefined) throw new Error('there is no alert');
  const { toldAt: _, ...rest } = told;
  const takenAt = new Date(Date.now() - seconds * 1000).toISOString();
  const key = { tenant: road.tenant, month: told.month, alertId: told.id };
  await context().store.put(alerts.item(key, { ...rest, state: 'raised', takenAt }));
};

describe('a crash', () => {
  it('leaves the alert to the repetition, once its time is over', async () => {
    const fact = await reach();
    await deliver(fact);
    await leaveRaised(60);
    expect(await deliver(fact)).toEqual(['0']);
    expect(heard()).toHaveLength(1);
    await leaveRaised(120);
    const failures = await Promise.all([deliver(fact), deliver(fact), deliver(fact)]);
    expect(failures).toContainEqual([]);
    // It may have been published before: the same alertId says so.
    const ids = heard().map(({ attributes }) => attributes['alertId']);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(await noticesOf()).toHaveLength(2);
    expect(await alertOf(road, ruleId)).toMatchObject({ state: 'told' });
  });

  // Writes: the alert raised, two notices, the alert marked.
  it.each([
    [1, 'before', 1],
    [1, 'after', 1],
    [2, 'before', 1],
    [3, 'after', 1],
    [4, 'before', 2],
    [4, 'after', 1],
  ] as const)('at write %i, %s it is done, is made up for: %i message(s)', async (at, when, messages) => {
    const crossed = crossedOf(await reach());
    const { store, crashed } = crashing(context().store, at, when);
    await expect(tellCrossing({ store, given: context().given }, crossed)).rejects.toThrow();
    expect(crashed()).toBe(true);
    expect(await tellCrossing(later(context(), 120), crossed)).toBe('told');
    expect(await tellCrossing(later(context(), 240), crossed)).toBe('told');
    expect(heard()).toHaveLength(messages);
    expect(new Set(heard().map(({ attributes }) => attributes['alertId'])).size).toBe(1);
    expect(await noticesOf()).toHaveLength(2);
  });

  it('of the topic keeps the alert raised until a repetition reaches it', async () => {
    const logged = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const fact = await reach();
    const service = mockClient(SNSClient);
    service.on(PublishCommand).rejects(new Error('the topic is gone'));
    expect(await deliver(fact)).toEqual(['0']);
    expect(await alertOf(road, ruleId)).toMatchObject({ state: 'raised', version: 1 });
    service.restore();
    expect(await tellCrossing(later(context(), 120), crossedOf(fact))).toBe('told');
    expect(heard()).toHaveLength(1);
    logged.mockRestore();
  });
});

describe('by the time it is told', () => {
  it('a rule that is paused, changed or gone tells nothing, and raises nothing', async () => {
    const fact = await reach();
    const rule = { name: 'Ponad 1000', currency: 'EUR', threshold: '1000', notify: [anna] };
    const changes = [
      { status: 'paused' },
      { threshold: '1234.51' },
      { currency: 'PLN' },
      { partnerId: 'top' },
    ];
    for (const change of changes) {
      await road.must('PUT /v1/alert-rules/thousand', { ...rule, ...change });
      expect(await deliver(fact)).toEqual([]);
    }
    await context().store.remove(alertRules.key({ tenant: road.tenant, ruleId }));
    expect(await deliver(fact)).toEqual([]);
    expect(heard()).toEqual([]);
    expect([await alertsOf(road), await noticesOf()]).toEqual([[], []]);
  });

  it('a rule that went after it was raised has nobody to write to, but the topic is told', async () => {
    const crossed = crossedOf(await reach());
    const { store } = crashing(context().store, 1, 'after');
    await expect(tellCrossing({ store, given: context().given }, crossed)).rejects.toThrow();
    await context().store.remove(alertRules.key({ tenant: road.tenant, ruleId }));
    expect(await tellCrossing(later(context(), 120), crossed)).toBe('told');
    expect(heard().map(({ body }) => body['ruleName'])).toEqual(['Ponad 1000']);
    expect(await noticesOf()).toEqual([]);
  });

  it('a partner that is not there is called by its id', async () => {
    const fact = await reach();
    const partnerId = road.id('partner', 'solo');
    await context().store.remove(partners.key({ tenant: road.tenant, partnerId }));
    expect(await deliver(fact)).toEqual([]);
    expect(heard().map(({ body }) => body['partnerName'])).toEqual([partnerId]);
  });
});
