import * as fc from 'fast-check';
import type { Component } from '../../domain/commissions/plan.ts';

type Payable = NonNullable<Component['payable']>;

const holdDays = fc.constantFrom(
  {},
  {},
  { holdDays: 0 },
  { holdDays: 3 },
  { holdDays: 45 },
  { holdDays: 500 },
);
const payableWhen = (...whens: readonly NonNullable<Payable['when']>[]): fc.Arbitrary<Payable> =>
  fc.tuple(fc.constantFrom(...whens), holdDays).map(([when, hold]) => ({ when, ...hold }));

/**
 * When what a component earns is payable: only at the close where peers are compared, never then where the window is the
 * whole programme. It may differ from version to version.
 */
export const anyPayable = (close: 'close' | 'maybe' | 'never'): fc.Arbitrary<Payable | undefined> =>
  close === 'close'
    ? payableWhen('windowClose')
    : fc.oneof(
        { weight: 2, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: holdDays },
        {
          weight: 3,
          arbitrary: payableWhen(
            'accrued',
            'customerPaid',
            close === 'maybe' ? 'windowClose' : 'customerPaid',
          ),
        },
      );
