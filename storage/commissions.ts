import * as z from 'zod/mini';
import { assignment, planHead, planVersion } from '../domain/commissions/plan.ts';
import { dayText, idText } from '../domain/kernel/schema.ts';
import { entity } from './entity.ts';

export const plans = entity('plan', planHead);
export const planVersions = entity('planVersion', planVersion);
export const assignments = entity(
  'assignment',
  z.strictObject({ ...assignment.shape, planId: z.string(), version: z.int() }),
);

/** A sale that an exchange rate decides: how a rate finds what it concerns. */
export const foreignSales = entity(
  'foreignSale',
  z.strictObject({ saleId: idText, currency: z.string(), day: dayText }),
);

/** The sort key of a plan version: numbers in six digits sort as text. */
export const versionNumber = (number: number): string => String(number).padStart(6, '0');
