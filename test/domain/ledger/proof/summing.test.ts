import { describe, expect, it } from 'vitest';
import { dec } from '../../../../domain/kernel/decimal.ts';
import { RunningWindow } from '../../../../domain/ledger/proof/summing.ts';
import { component, sale, version } from '../../commissions/cases.ts';

const added = (base: string, isPaid: boolean) => ({
  ...{ version: 1, base: dec(base), driver: dec(base), sales: 1 as const, isPaid },
});
const name = { planId: 'plan', component: 'own', window: 'sale:sale_1' };
const versionOf = () =>
  version([component(), component({ id: 'own', window: 'sale', payable: { when: 'customerPaid' } })]);

describe('a window that is summed as sales come', () => {
  it('has the sums of all of them, and of those that were paid for', () => {
    const window = new RunningWindow({ ...name, window: '2024-01' });
    window.add(added('100', true));
    window.add(added('20.5', false));
    window.add({ ...added('7', false), version: 2 });
    expect(window.toShared()).toEqual({
      ...{ ...name, window: '2024-01' },
      sums: [
        { version: 1, base: '120.5', driver: '120.5', sales: '2', units: 2 },
        { version: 2, base: '7', driver: '7', sales: '1', units: 1 },
      ],
      paid: [{ version: 1, base: '100', driver: '100', sales: '1', units: 1 }],
    });
  });

  it('is worth what its one sale earned, unpaid until its customer pays', () => {
    const window = new RunningWindow(name);
    window.add(added('100', false));
    const own = { ...name, day: '2024-01-15', currency: 'EUR', amount: '10' };
    expect(window.toOwn(sale(), versionOf)).toEqual({ ...own, unpaid: true });
    expect(window.toOwn({ ...sale(), paidOn: '2024-02-01' }, versionOf)).toEqual({ ...own, unpaid: false });
  });

  it('is worth nothing before anything was added', () => {
    expect(new RunningWindow(name).toOwn(sale(), versionOf).amount).toBe('0');
  });
});
