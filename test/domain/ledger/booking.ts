import type { Contribution } from '../../../domain/commissions/contribution.ts';
import type { Plan } from '../../../domain/commissions/plan.ts';
import { dec } from '../../../domain/kernel/decimal.ts';
import type { Book, Movement } from '../../../domain/ledger/book.ts';
import type { Balance, Entry, Line } from '../../../domain/ledger/entry.ts';
import { component, planOf, version, versionsIn } from '../commissions/cases.ts';

export const plan = planOf(
  version([component(), component({ id: 'own', window: 'sale', rate: { type: 'percent', percent: '1' } })]),
  version(
    [component({ rate: { type: 'percent', percent: '20' } }), component({ id: 'own', window: 'sale' })],
    {
      effectiveFrom: '2024-01-20',
    },
  ),
);

export const contribution = (base: string, over: Partial<Contribution> = {}): Contribution => ({
  partnerId: 'ann',
  planId: 'plan',
  component: 'c',
  window: '2024-01',
  version: 1,
  day: '2024-01-15',
  sums: { base: dec(base), driver: dec(base), sales: dec('1'), units: 1 },
  ...over,
});

export const movement = (cause: string, over: Partial<Movement> = {}): Movement => ({
  cause,
  came: [],
  went: [],
  remeasured: [],
  ...over,
});

export const book = (tail?: Entry, over: Partial<Book> = {}, of: Plan = plan): Book => ({
  partnerId: 'ann',
  tail,
  state: (key) => tail?.windows.find((one) => one.key === key),
  versions: versionsIn(of),
  target: () => undefined,
  peers: () => undefined,
  at: '2024-02-10T10:00:00.000Z',
  ...over,
});

export const line = (over: Partial<Line> = {}): Line => ({
  planId: 'plan',
  component: 'c',
  kind: 'commission',
  window: '2024-01',
  version: 1,
  currency: 'EUR',
  before: '0',
  after: '10',
  difference: '10',
  account: 'payable',
  causes: [0],
  ...over,
});

/** A balance in euros: nothing is owed, but what is said. */
export const balance = (over: Partial<Balance> = {}): Balance => ({
  currency: 'EUR',
  accrued: '0',
  payable: '0',
  stated: '0',
  disputed: '0',
  advanced: '0',
  ...over,
});
