import * as z from 'zod/mini';
import { type Decimal, dec, text, zero } from '../../kernel/decimal.ts';
import { exactText } from '../../kernel/schema.ts';
import { addTo, type Contribution, type Sums } from '../contribution.ts';
import { nameOf, type Summed } from '../price-windows.ts';

const component = { partnerId: z.string(), planId: z.string(), component: z.string() };
/** Why something gave nothing: of a component, or of the whole plan; told of sales (once for each earner) or of windows. */
export const reasonGiven = z.strictObject({
  of: z.enum(['sales', 'windows']),
  planId: z.string(),
  component: z.optional(z.string()),
  reason: z.string(),
});
const told = z.strictObject({ ...reasonGiven.shape, times: z.int() });

/** What a side has summed, as it is kept between two steps of a job. A window's sums are those of each version. */
export const dump = z.strictObject({
  windows: z.array(
    z.strictObject({
      ...component,
      window: z.string(),
      sums: z.array(z.tuple([z.int(), exactText, exactText, exactText, z.int()])),
    }),
  ),
  singles: z.array(z.strictObject({ ...component, amount: exactText })),
  reasons: z.array(told),
});
type Dump = z.infer<typeof dump>;

/** A partner's component. */
type Row = Pick<Contribution, 'partnerId' | 'planId' | 'component'>;

/** What all windows of single sales of a partner's component are worth together. */
type Single = Row & { readonly amount: Decimal };

type Reason = z.infer<typeof reasonGiven>;
/** How often something gave nothing for a reason. */
export type Told = z.infer<typeof told>;

type Window = Omit<Summed, 'sums'> & { readonly sums: Map<number, Sums> };

const joined = (...parts: readonly (string | undefined)[]): string => parts.join('\n');

/**
 * One side of a simulation: what sales came to under its plans. It keeps sums only, so it grows with windows and not with
 * sales. Sides of other sales are added to it in any order.
 */
export class Side {
  readonly #windows = new Map<string, Window>();
  readonly #singles = new Map<string, Single>();
  readonly #reasons = new Map<string, Told>();

  /** Something came to a window that sales share. */
  count(summed: Summed): void {
    const key = nameOf(summed);
    const { partnerId, planId, component, window, sums } = summed;
    const one = this.#windows.get(key) ?? { partnerId, planId, component, window, sums: new Map() };
    for (const [version, more] of sums) addTo(one.sums, version, more);
    this.#windows.set(key, one);
  }

  /** A window of a single sale is worth something: nothing else can come to it. */
  earn({ partnerId, planId, component }: Row, amount: Decimal): void {
    const key = joined(partnerId, planId, component);
    const earned = this.#singles.get(key)?.amount ?? zero;
    this.#singles.set(key, { partnerId, planId, component, amount: earned.plus(amount) });
  }

  tell(reason: Reason, times = 1): void {
    const key = joined(reason.of, reason.planId, reason.component, reason.reason);
    const told = this.#reasons.get(key)?.times ?? 0;
    this.#reasons.set(key, { ...reason, times: told + times });
  }

  windows(): readonly Summed[] {
    return [...this.#windows.values()];
  }

  singles(): readonly Single[] {
    return [...this.#singles.values()];
  }

  told(): readonly Told[] {
    return [...this.#reasons.values()];
  }

  dump(): Dump {
    return {
      windows: this.windows().map(({ sums, ...window }) => ({
        ...window,
        sums: [...sums].map(([version, { base, driver, sales, units }]) => [
          version,
          text(base),
          text(driver),
          text(sales),
          units,
        ]),
      })),
      singles: this.singles().map(({ amount, ...row }) => ({ ...row, amount: text(amount) })),
      reasons: [...this.told()],
    };
  }

  /** Adds what was dumped of other sales. */
  add({ windows, singles, reasons }: Dump): void {
    for (const { sums, ...window } of windows)
      this.count({
        ...window,
        sums: new Map(
          sums.map(([version, base, driver, sales, units]) => [
            version,
            { base: dec(base), driver: dec(driver), sales: dec(sales), units },
          ]),
        ),
      });
    for (const { amount, ...row } of singles) this.earn(row, dec(amount));
    for (const { times, ...reason } of reasons) this.tell(reason, times);
  }
}
