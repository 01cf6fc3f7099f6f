import { describe, expect, it } from 'vitest';
import { emptyPlaces, eventTypes, matches, partnersHear } from '../../../domain/webhooks/event-types.ts';

describe('event types', () => {
  it('have names and sentences of their own', () => {
    expect(new Set(eventTypes.map(({ type }) => type)).size).toBe(eventTypes.length);
    for (const { type, summary } of eventTypes) {
      expect(type).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
      expect(summary).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('of the vendor only are never for partners', () => {
    const vendors = ['alert', 'approval', 'plan', 'job', 'payout-run', 'proof', 'tenant', 'program'];
    for (const { type, partners } of eventTypes)
      if (vendors.some((noun) => type.startsWith(`${noun}.`)))
        expect([type, partners]).toEqual([type, false]);
    expect(partnersHear('statement.draft')).toBe(false);
    expect(partnersHear('statement.issued')).toBe(true);
    expect(partnersHear('nothing.such')).toBe(false);
  });
});

describe('a filter', () => {
  it('lets through what it names, all of a noun, or everything', () => {
    expect(matches(['deal.approved'], 'deal.approved')).toBe(true);
    expect(matches(['deal.approved'], 'deal.refused')).toBe(false);
    expect(matches(['sale.paid', 'deal.*'], 'deal.refused')).toBe(true);
    expect(matches(['*'], 'job.done')).toBe(true);
    // `plan` is not the beginning of `plan-version`.
    expect(matches(['plan.*'], 'plan-version.created')).toBe(false);
  });

  it('has no place that lets nothing through', () => {
    expect(emptyPlaces(['*', 'deal.*', 'job.done'], false)).toEqual([]);
    expect(emptyPlaces(['deal.paid', 'dea.*', 'deal.approved'], false)).toEqual([0, 1]);
    expect(emptyPlaces(['*', 'job.*', 'statement.draft', 'statement.*'], true)).toEqual([1, 2]);
  });
});
