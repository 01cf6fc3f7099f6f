import * as z from 'zod/mini';
import { assignment, planHead, planVersion } from '../domain/commissions/plan.ts';
import { dayText, exactText, idText, instantText } from '../domain/kernel/schema.ts';
import { entity } from './entity.ts';

export const plans = entity('plan', planHead);
export const planVersions = entity('planVersion', planVersion);
export const assignments = entity(
  'assignment',
  z.strictObject({ ...assignment.shape, planId: z.string(), version: z.int() }),
);

/** The mean of a plan's active partners, frozen when the window closed: a sum and how many they were. */
export const peerMeans = entity(
  'peerMean',
  z.strictObject({
    planId: z.string(),
    component: z.string(),
    window: z.string(),
    sum: exactText,
    count: z.int(),
    frozenAt: instantText,
  }),
);

/** A sale that an exchange rate decides: how a rate finds what it concerns. */
export const foreignSales = entity(
  'foreignSale',
  z.strictObject({ saleId: idText, currency: z.string(), day: dayText }),
);

/** The sort key of a plan version: numbers in six digits sort as text. */
export const versionNumber = (number: number): string => String(number).padStart(6, '0');
