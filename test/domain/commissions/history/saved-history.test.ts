import { describe, expect, it } from 'vitest';
import { RuledPlan } from '../../../../domain/commissions/history/ruled-plan.ts';
import { addPlan, savedHistory, savePlan } from '../../../../domain/commissions/history/saved-history.ts';
import { dec } from '../../../../domain/kernel/decimal.ts';
import { component, planOf, version } from '../cases.ts';

const plan = planOf(
  version([component(), component({ id: 'own', window: 'sale' })]),
  version([component(), component({ id: 'own', window: 'sale' })], { effectiveFrom: '2024-02-01' }),
);
const long = '987654321098765432109876543210.12345678901234567891';

const filled = (): RuledPlan => {
  const ruled = new RuledPlan(plan);
  ruled.totals.tally.add('no-version', 3);
  const shared = ruled.totals.of(component());
  shared.tally.add('counted', 4);
  shared.sums('ann', '2024-01', 1).add(dec(long), dec(long), 1, 1);
  shared.sums('ann', '2024-01', 2).add(dec('-0.5'), dec('7'), 0, 1);
  shared.sums('__proto__', '2024-01', 1).add(dec('1'), dec('1'), 1, 1);
  ruled.totals
    .of(component({ id: 'own', window: 'sale' }))
    .sums('ann', 'sale:s1', 1)
    .add(dec('2'), dec('2'), 1, 1);
  return ruled;
};
const saved = (ruled: RuledPlan) => JSON.parse(JSON.stringify(savePlan(ruled.totals)));
const history = (ruled: RuledPlan) => ({ form: 1, accepted: 4, cancelled: 0, plans: [saved(ruled)] });

describe('a plan’s totals that are saved', () => {
  it('come back with every digit, version and count', () => {
    const loaded = new RuledPlan(plan);
    for (const one of savedHistory.parse(history(filled())).plans) addPlan(loaded, one);
    expect(saved(loaded)).toEqual(saved(filled()));
    expect(saved(filled())).toEqual({
      id: 'plan',
      times: [['no-version', 3]],
      components: [
        {
          id: 'c',
          times: [['counted', 4]],
          windows: [
            ['ann', '2024-01', 1, long, long, 1, 1],
            ['ann', '2024-01', 2, '-0.5', '7', 0, 1],
            ['__proto__', '2024-01', 1, '1', '1', 1, 1],
          ],
        },
        { id: 'own', times: [], windows: [['ann', 'sale:s1', 1, '2', '2', 1, 1]] },
      ],
    });
  });

  it('are added to what is there', () => {
    const loaded = filled();
    addPlan(loaded, savePlan(filled().totals));
    const [shared] = saved(loaded).components;
    expect(shared.times).toEqual([['counted', 8]]);
    expect(shared.windows[0]).toEqual([
      'ann',
      '2024-01',
      1,
      '1975308642197530864219753086420.24691357802469135782',
      '1975308642197530864219753086420.24691357802469135782',
      2,
      2,
    ]);
  });

  it('are refused where they are not what was saved', () => {
    const wrong = (change: (text: string) => string) =>
      savedHistory.safeParse(JSON.parse(change(JSON.stringify(history(filled()))))).success;
    expect(wrong((text) => text)).toBe(true);
    expect(wrong((text) => text.replace('"-0.5"', '-0.5'))).toBe(false);
    expect(wrong((text) => text.replace('"-0.5"', '"1e5"'))).toBe(false);
    expect(wrong((text) => text.replace('counted', 'lost'))).toBe(false);
    expect(wrong((text) => text.replace('"form":1', '"form":2'))).toBe(false);
    expect(wrong((text) => text.replace('"times":[]', '"time":[]'))).toBe(false);
  });
});
