import * as fc from 'fast-check';
import { expect } from 'vitest';
import { dec } from '../../../domain/kernel/decimal.ts';
import type { Road } from '../../kit/road.ts';

/** Amounts are whole tenths: a tenth of them is whole cents, and nothing is rounded anywhere. */
export const partners = ['solo', 'kid-a'] as const;
const tenths = fc.integer({ min: 1, max: 900 });
const deed = fc.oneof(
  fc.record({ do: fc.constant('sell' as const), partner: fc.constantFrom(...partners), tenths }),
  fc.record({ do: fc.constant('correct' as const), sale: fc.nat(9), tenths }),
  fc.record({ do: fc.constant('return' as const), sale: fc.nat(9), tenths }),
);
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;
const deeds = fc.array(deed, { maxLength: 4 });

/** What happens to the run of a month: refused so often, failing at a step, approved at last or not. */
const month = fc.record({
  before: deeds,
  refusals: fc.nat(2),
  meanwhile: deeds,
  fails: fc.constantFrom('never', 'never', 'issue', 'bank file', 'settle'),
  isPaid: fc.constantFrom(true, true, true, false),
});
export type Month = typeof month extends fc.Arbitrary<infer T> ? T : never;
export const months = fc.array(month, { minLength: 2, maxLength: 3 });

const amountOf = (wholeTenths: number): string => dec(String(wholeTenths)).dividedBy(dec('10')).toFixed(2);

type Sale = { readonly id: string; readonly partner: string; tenths: number; returned: number };

/** What is done to a road, and what each partner must have earned by it: a tenth of its sales. */
export class History {
  readonly #road: Road;
  readonly #sales: Sale[] = [];
  #count = 0;

  constructor(road: Road) {
    this.#road = road;
  }

  async #sell({ partner, tenths: worth }: { readonly partner: string; readonly tenths: number }) {
    const id = `s-${this.#count}`;
    const got = await this.#road.report(id, {
      partnerId: partner,
      amount: amountOf(worth),
      quantity: '1000',
    });
    expect(got.status, got.text).toBe(201);
    this.#sales.push({ id, partner, tenths: worth, returned: 0 });
  }

  async #change(wanted: Deed): Promise<void> {
    if (wanted.do === 'sell') return this.#sell(wanted);
    const sale = this.#sales[wanted.sale % Math.max(1, this.#sales.length)];
    if (sale === undefined) return;
    const isReturn = wanted.do === 'return';
    const got = isReturn
      ? await this.#road.giveBack(`r-${this.#count}`, sale.id, { amount: amountOf(-wanted.tenths) })
      : await this.#road.correct(sale.id, this.#count, {
          partnerId: sale.partner,
          amount: amountOf(wanted.tenths),
          quantity: '1000',
        });
    // More than is left is not returned, nor corrected away below what was.
    if (got.status >= 300) expect(got.body.type, got.text).toBe('/problems/over-return');
    else if (isReturn) sale.returned += wanted.tenths;
    else sale.tenths = wanted.tenths;
  }

  async do(all: readonly Deed[]): Promise<void> {
    for (const one of all) {
      this.#count += 1;
      await this.#change(one);
    }
    await this.#road.settle();
  }

  earned(partner: string): string {
    const own = this.#sales.filter((sale) => sale.partner === partner);
    const cents = own.reduce((sum, sale) => sum + sale.tenths - sale.returned, 0);
    return dec(String(cents)).percent().toFixed(2);
  }
}
