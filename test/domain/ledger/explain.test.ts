import { describe, expect, it } from 'vitest';
import { append } from '../../../domain/ledger/append.ts';
import { explainLine, explainWindow } from '../../../domain/ledger/explain.ts';
import { writeSums } from '../../../domain/ledger/window-state.ts';
import { component, planOf, sums, version, versionsIn } from '../commissions/cases.ts';
import { book, contribution, line, movement, plan } from './booking.ts';

const name = { planId: 'plan', component: 'c', window: '2024-01' };
const tiers = [
  { from: '0', percent: '5' },
  { from: '100', percent: '10' },
];

describe('an explanation', () => {
  it('names sums, target, bands, rounding and limit on the way to the amount', () => {
    const one = component({
      limits: { perWindow: { max: '30' } },
      rate: { type: 'tiers', mode: 'marginal', driver: 'attainment', target: 'revenue', tiers },
    });
    const state = { sums: writeSums(sums(1, { base: '500.005' })), target: '200' };
    expect(explainWindow(name, state, versionsIn(planOf(version([one]))), 'EUR')).toEqual({
      sums: [{ version: 1, base: '500.005', driver: '500.005', sales: '1', units: 1 }],
      target: '200',
      parts: [
        { version: 1, of: '200', percent: '5', from: '0', to: '100', earns: '10' },
        { version: 1, of: '300.005', percent: '10', from: '100', earns: '30.0005' },
      ],
      exact: '40.0005',
      rounding: 'half-up',
      rounded: '40.00',
      limit: { kind: 'max', at: '30' },
      reason: 'capped',
      amount: '30.00',
    });
  });

  it('says why nothing was earned', () => {
    const one = component({
      rate: { type: 'tiers', mode: 'wholeVolume', driver: 'attainment', target: 'revenue', tiers },
    });
    const explained = explainWindow(
      name,
      { sums: writeSums(sums(1, { base: '5' })) },
      versionsIn(planOf(version([one]))),
      'EUR',
    );
    expect(explained).toMatchObject({ reason: 'no-target', amount: '0.00', parts: [] });
  });

  it('of a window without sales is nothing', () => {
    expect(explainWindow(name, { sums: [] }, versionsIn(plan), 'JPY')).toEqual({
      sums: [],
      parts: [],
      exact: '0',
      rounded: '0',
      amount: '0',
    });
  });
});

describe('a posted line', () => {
  const own = contribution('100', { component: 'own', window: 'sale:s1' });
  const entry = append([movement('s1@1', { came: [contribution('100'), own] })], book());

  it('is explained by its own entry, whatever came later', () => {
    const later = append([movement('s2@1', { came: [contribution('900')] })], book(entry));
    const amounts = [entry, later].map((one) =>
      one.lines.map((posted) => explainLine(one, posted, versionsIn(plan)).amount),
    );
    expect(amounts).toEqual([['10.00', '1.00'], ['100.00']]);
  });

  it('that its entry cannot explain is a fault, not nothing', () => {
    expect(() => explainLine(entry, line({ window: '2030-01' }), versionsIn(plan))).toThrow(
      /lacks the window/,
    );
  });
});
