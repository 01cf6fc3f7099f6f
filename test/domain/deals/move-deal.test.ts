import { describe, expect, it } from 'vitest';
import { moveDeal, stallDeal, stallsAt } from '../../../domain/deals/move-deal.ts';
import { rulesOf } from '../../../domain/programs/deal-rules.ts';
import { refusal } from '../sales/refusal.ts';
import { by, deal, now, rules } from './cases.ts';

const open = deal({ state: 'approved', stage: 'qualified', probability: '20', touchedAt: now, movedAt: now });
const later = '2026-03-12T09:00:00.000Z';
const label = { pl: 'x', en: 'x' };

describe('a deal in the pipeline', () => {
  it('goes forward and back, with the probability of its stage', () => {
    const on = moveDeal(open, { stage: 'negotiation', nextStep: { text: 'Call' } }, by(), later);
    expect(on).toMatchObject({
      stage: 'negotiation',
      probability: '75',
      movedAt: later,
      nextStep: { text: 'Call' },
    });
    expect(moveDeal(on, { stage: 'qualified' }, by(), later)).toMatchObject({
      probability: '20',
      version: 3,
    });
  });

  it('knows since when it is where it is, also where it is said again', () =>
    expect(moveDeal(open, { stage: 'qualified' }, by(), later)).toMatchObject({
      movedAt: now,
      touchedAt: later,
    }));

  it('needs what the stage asks for; what comes with the move is kept', () => {
    const asking = rulesOf({
      dealForm: { fields: [{ id: 'budget', label, kind: 'number' }] },
      pipeline: [
        { id: 'a', name: label, probability: '10' },
        { id: 'b', name: label, probability: '20', requiredFields: ['budget'] },
      ],
    });
    const found = refusal(() => moveDeal(open, { stage: 'b' }, by(asking), later));
    expect(found.fields).toEqual(['/fields/budget']);
    const moved = moveDeal(open, { stage: 'b', fields: { budget: '5' } }, by(asking), later);
    expect(moved.fields).toEqual({ budget: '5' });
    expect(moveDeal(moved, { stage: 'a', fields: {} }, by(asking), later).fields).toEqual({ budget: '5' });
  });

  it('goes to no stage that there is not, and not once it has ended', () => {
    expect(refusal(() => moveDeal(open, { stage: 'gone' }, by(), later)).fields[0]).toBe('/stage');
    expect(() => moveDeal(deal({ state: 'lost' }), { stage: 'proposal' }, by(), later)).toThrow(
      'deal-closed',
    );
  });
});

describe('a deal that nobody touches', () => {
  it('is stalled after the days of its stage, once', () => {
    expect(stallsAt(open, rules)).toBe('2026-04-01T09:00:00.000Z');
    expect(stallDeal(open, rules, '2026-04-01T08:59:59.999Z')).toBe(open);
    const stalled = stallDeal(open, rules, '2026-04-01T09:00:00.000Z');
    expect(stalled).toMatchObject({ stalledAt: '2026-04-01T09:00:00.000Z', version: 2 });
    expect(stallsAt(stalled, rules)).toBeUndefined();
    expect(moveDeal(stalled, { stage: 'qualified' }, by(), later).stalledAt).toBeUndefined();
  });

  it('is none where its stage does not say, or it has ended', () => {
    expect(stallsAt({ ...open, stage: 'gone' }, rules)).toBeUndefined();
    expect(stallsAt(deal({ state: 'won', stage: 'qualified' }), rules)).toBeUndefined();
  });
});
