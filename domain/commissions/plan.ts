import * as z from 'zod/mini';
import { windowKinds } from '../kernel/day.ts';
import { roundings } from '../kernel/money.ts';
import {
  currencyCode,
  dayText,
  decimalText,
  idText,
  instantText,
  nameText,
  percentText,
} from '../kernel/schema.ts';
import { gateText } from '../partners/gate.ts';

/** The form of a plan, exactly as the commission model states it. What its parts mean stands there. */

export const measures = ['revenue', 'margin', 'quantity', 'sales'] as const;
export type Measure = (typeof measures)[number];
const drivers = [...measures, 'attainment', 'growth', 'peerIndex'] as const;

const shortId = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][\w.-]{0,63}$/, { error: 'must have 1–64 letters, digits or any of . _ -' }));

const tier = z.strictObject({
  from: decimalText,
  percent: z.optional(percentText),
  amount: z.optional(decimalText),
});
const step = z.strictObject({ from: decimalText, amount: decimalText });
const driven = { driver: z.optional(z.enum(drivers)), target: z.optional(z.enum(measures)) };

const rate = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('percent'), percent: percentText }),
  z.strictObject({ type: z.literal('amountPerUnit'), amount: decimalText }),
  z.strictObject({
    type: z.literal('tiers'),
    mode: z.enum(['marginal', 'wholeVolume']),
    ...driven,
    tiers: z.array(tier).check(z.minLength(1), z.maxLength(100)),
  }),
  z.strictObject({
    type: z.literal('steps'),
    ...driven,
    cumulative: z.optional(z.boolean()),
    steps: z.array(step).check(z.minLength(1), z.maxLength(100)),
  }),
]);
export type Tier = z.infer<typeof tier>;

const bounds = z.strictObject({ min: z.optional(decimalText), max: z.optional(decimalText) });

export const component = z.strictObject({
  id: shortId,
  kind: z.enum(['commission', 'bonus', 'spiff', 'rebate']),
  when: z.optional(z.string().check(z.minLength(1), z.maxLength(2000))),
  requires: z.optional(z.array(gateText).check(z.maxLength(10))),
  credit: z.optional(z.enum(['own', 'downline'])),
  base: z.optional(z.enum(measures)),
  window: z.enum(windowKinds),
  rate,
  limits: z.optional(z.strictObject({ perSale: z.optional(bounds), perWindow: z.optional(bounds) })),
  payable: z.optional(
    z.strictObject({
      when: z.optional(z.enum(['accrued', 'windowClose', 'customerPaid'])),
      holdDays: z.optional(z.int().check(z.gte(0), z.lte(3650))),
    }),
  ),
});
export type Component = z.infer<typeof component>;

export const planTerms = z.strictObject({
  effectiveFrom: dayText,
  currency: currencyCode,
  rounding: z.enum(roundings),
  components: z.array(component).check(z.minLength(1), z.maxLength(50)),
});
export type PlanTerms = z.infer<typeof planTerms>;

/** A saved version: its number never changes its meaning, so what was counted under it stays explained. */
export const planVersion = z.strictObject({
  ...planTerms.shape,
  planId: shortId,
  number: z.int(),
  hash: z.string(),
  /** The Idempotency-Key that it came with, as a digest. */
  request: z.optional(z.string()),
  recordedAt: instantText,
});
export type PlanVersion = z.infer<typeof planVersion>;

/** Who earns by a plan, from a day on and up to, not including, another. `*` is everybody. */
export const assignment = z.strictObject({
  partnerId: z.union([z.literal('*'), idText]),
  from: dayText,
  to: z.optional(dayText),
});
export type Assignment = z.infer<typeof assignment>;

export const planId = shortId;

export const planHead = z.strictObject({
  id: shortId,
  programId: idText,
  name: nameText,
  versions: z.int(),
  /** Of what it was first saved as; not there in plans from before it was kept. */
  bodyHash: z.optional(z.string()),
  version: z.int(),
  createdAt: instantText,
  updatedAt: instantText,
});
export type PlanHead = z.infer<typeof planHead>;

/** A plan as the engine sees it: its versions by number, and who is assigned. */
export type Plan = {
  readonly id: string;
  readonly versions: readonly PlanVersion[];
  readonly assignments: readonly Assignment[];
};

/** What a component's driver is compared with: a target, its own window a year earlier, its peers; nothing where it is not. */
export const comparison = ({ rate }: Component): 'attainment' | 'growth' | 'peerIndex' | undefined => {
  if (rate.type !== 'tiers' && rate.type !== 'steps') return undefined;
  const { driver } = rate;
  return driver === 'attainment' || driver === 'growth' || driver === 'peerIndex' ? driver : undefined;
};

/** The measure that is summed as a component's driver: the target's where it is compared with one, the base otherwise. */
export const driverMeasure = (one: Component): Measure | undefined => {
  if (one.rate.type !== 'tiers' && one.rate.type !== 'steps') return one.base;
  const { driver, target } = one.rate;
  if (driver === 'attainment' || driver === 'growth' || driver === 'peerIndex') return target;
  return driver ?? one.base;
};

/** The metric whose target the component is measured against, where it is. */
export const targetMetric = (one: Component): Measure | undefined =>
  (one.rate.type === 'tiers' || one.rate.type === 'steps') && one.rate.driver === 'attainment'
    ? one.rate.target
    : undefined;
