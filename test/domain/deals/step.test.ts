import { expect, it } from 'vitest';
import { stepOf } from '../../../domain/deals/step.ts';
import { deal, now } from './cases.ts';

const doing = { by: 'anna', now };

it('a registration, a decision and a stage are moves; everything else is none', () => {
  const waiting = deal({ movedAt: '2026-03-01T09:00:00.000Z' });
  expect(stepOf(undefined, waiting, doing)?.move).toEqual({
    dealId: 'deal_1',
    number: 1,
    to: { state: 'waiting' },
    at: now,
    by: 'anna',
  });
  const open = deal({ state: 'approved', stage: 'qualified', version: 2 });
  const made = stepOf(waiting, open, { ...doing, note: 'Good.' });
  expect(made?.move).toMatchObject({ number: 2, from: { state: 'waiting' }, note: 'Good.' });
  expect(made?.step).toEqual({
    dealId: 'deal_1',
    number: 2,
    partnerId: 'partner_a',
    programId: 'program_1',
    from: { state: 'waiting' },
    to: { state: 'approved', stage: 'qualified' },
    at: now,
    since: '2026-03-01T09:00:00.000Z',
    registeredAt: now,
    value: { amount: '384000.00', currency: 'PLN' },
  });
  expect(stepOf(open, { ...open, title: 'Other' }, doing)).toBeUndefined();
  expect(stepOf(open, { ...open, stage: 'proposal' }, doing)?.move.to).toEqual({
    state: 'approved',
    stage: 'proposal',
  });
  // The stage that a deal ended in is where it came from, and none that it is in.
  expect(stepOf(open, { ...open, state: 'lost' }, doing)?.move.to).toEqual({ state: 'lost' });
});
