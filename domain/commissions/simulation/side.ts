import * as z from 'zod/mini';
import { type Decimal, dec, text, zero } from '../../kernel/decimal.ts';
import { exactText } from '../../kernel/schema.ts';
import { add, type Contribution, nothing, type Sums } from '../contribution.ts';
import type { Summed } from '../price-windows.ts';

/** What a side has summed, as it is kept between two steps of a job. */
export const dump = z.strictObject({
  sums: z.array(z.tuple([z.string(), exactText, exactText, exactText, z.int()])),
  singles: z.array(z.tuple([z.string(), exactText])),
  reasons: z.array(z.tuple([z.string(), z.int()])),
});
type Dump = z.infer<typeof dump>;

/** A partner's component. */
type Row = Pick<Contribution, 'partnerId' | 'planId' | 'component'>;

/** What all windows of single sales of a partner's component are worth together. */
type Single = Row & { readonly amount: Decimal };

/** Why something gave nothing: of a component, or of the whole plan; told of sales (once for each earner) or of windows. */
type Reason = {
  readonly of: 'sales' | 'windows';
  readonly planId: string;
  readonly component?: string | undefined;
  readonly reason: string;
};
export type Told = Reason & { readonly times: number };

const joined = (...parts: readonly string[]): string => parts.join('\n');

/**
 * One side of a simulation: what sales came to under its plans. It keeps sums only, so it grows with windows and not with
 * sales. Sides of other sales are added to it in any order.
 */
export class Side {
  readonly #sums = new Map<string, Sums>();
  readonly #singles = new Map<string, Decimal>();
  readonly #reasons = new Map<string, number>();

  /** Something came to a window that sales share. */
  count({ partnerId, planId, component, window, sums }: Summed): void {
    for (const [version, more] of sums)
      this.#count(joined(partnerId, planId, component, window, String(version)), more);
  }

  /** A window of a single sale is worth something: nothing else can come to it. */
  earn({ partnerId, planId, component }: Row, amount: Decimal): void {
    this.#earn(joined(partnerId, planId, component), amount);
  }

  tell({ of, planId, component = '', reason }: Reason, times = 1): void {
    this.#tell(joined(of, planId, component, reason), times);
  }

  windows(): readonly Summed[] {
    const found = new Map<string, Summed & { readonly sums: Map<number, Sums> }>();
    for (const [key, sums] of this.#sums) {
      const [partnerId = '', planId = '', component = '', window = '', version = ''] = key.split('\n');
      const name = joined(partnerId, planId, component, window);
      const one = found.get(name) ?? { partnerId, planId, component, window, sums: new Map<number, Sums>() };
      one.sums.set(Number(version), sums);
      found.set(name, one);
    }
    return [...found.values()];
  }

  singles(): readonly Single[] {
    return [...this.#singles].map(([key, amount]) => {
      const [partnerId = '', planId = '', component = ''] = key.split('\n');
      return { partnerId, planId, component, amount };
    });
  }

  told(): readonly Told[] {
    return [...this.#reasons].map(([key, times]) => {
      const [of, planId = '', component = '', reason = ''] = key.split('\n');
      const place = component === '' ? { planId } : { planId, component };
      return { of: of === 'windows' ? 'windows' : 'sales', ...place, reason, times };
    });
  }

  dump(): Dump {
    return {
      sums: [...this.#sums].map(([key, { base, driver, sales, units }]) => [
        key,
        text(base),
        text(driver),
        text(sales),
        units,
      ]),
      singles: [...this.#singles].map(([key, amount]) => [key, text(amount)]),
      reasons: [...this.#reasons],
    };
  }

  /** Adds what was dumped of other sales. */
  add({ sums, singles, reasons }: Dump): void {
    for (const [key, base, driver, sales, units] of sums)
      this.#count(key, { base: dec(base), driver: dec(driver), sales: dec(sales), units });
    for (const [key, amount] of singles) this.#earn(key, dec(amount));
    for (const [key, times] of reasons) this.#tell(key, times);
  }

  #count(key: string, more: Sums): void {
    this.#sums.set(key, add(this.#sums.get(key) ?? nothing, more));
  }

  #earn(key: string, amount: Decimal): void {
    this.#singles.set(key, (this.#singles.get(key) ?? zero).plus(amount));
  }

  #tell(key: string, times: number): void {
    this.#reasons.set(key, (this.#reasons.get(key) ?? 0) + times);
  }
}
