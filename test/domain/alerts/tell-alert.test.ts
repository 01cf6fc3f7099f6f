import { describe, expect, it } from 'vitest';
import { alert } from '../../../domain/alerts/alert.ts';
import { isInHand, markTold, raiseAlert, takeUp } from '../../../domain/alerts/tell-alert.ts';
import { workers } from '../../../infra/functions.ts';

const start = Date.parse('2026-10-25T10:00:00.000Z');
const at = (seconds: number): string => new Date(start + seconds * 1000).toISOString();
const rule = { id: 'rule_1', name: 'Over 10,000', threshold: '10000.00' };
const figure = { partnerId: 'partner_1', currency: 'EUR', value: '10250.5', month: '2026-10' };
const raised = raiseAlert('alert_1', rule, figure, at(0));

describe('an alert', () => {
  it('says what the rule says when it is raised, and is taken up by who raised it', () => {
    expect(alert.parse(raised)).toEqual({
      id: 'alert_1',
      ruleId: 'rule_1',
      ruleName: 'Over 10,000',
      partnerId: 'partner_1',
      month: '2026-10',
      currency: 'EUR',
      threshold: '10000.00',
      value: '10250.5',
      state: 'raised',
      takenAt: at(0),
      version: 1,
      createdAt: at(0),
    });
  });

  it('is in hand as long as who took it up may be alive', () => {
    expect(isInHand(raised, at(0))).toBe(true);
    expect(isInHand(raised, at(89.9))).toBe(true);
    expect(isInHand(raised, at(90))).toBe(false);
    // The queue waits for the function's time and a minute more.
    const { timeoutSeconds } = workers['on-threshold-crossed'];
    expect(isInHand(raised, at(timeoutSeconds))).toBe(true);
    expect(isInHand(raised, at(timeoutSeconds + 60))).toBe(false);
  });

  it('that is taken up anew is another version, and in hand again', () => {
    const taken = takeUp(raised, at(120));
    expect(taken).toEqual({ ...raised, takenAt: at(120), version: 2 });
    expect(isInHand(taken, at(200))).toBe(true);
  });

  it('that was told is never taken up', () => {
    const told = markTold(raised, at(1));
    expect(told).toEqual({ ...raised, state: 'told', version: 2, toldAt: at(1) });
    expect(isInHand(told, at(1_000_000))).toBe(true);
    expect(alert.parse(told)).toEqual(told);
  });
});
