import * as z from 'zod/mini';
import { dec } from '../../domain/kernel/decimal.ts';
import { inMoney } from '../../domain/kernel/money.ts';
import { money } from '../../domain/kernel/schema.ts';
import { type Conversion, conversion } from '../../domain/payouts/settlement/conversion.ts';
import { type RecoveryNote, recoveryNote } from '../../domain/payouts/settlement/recovery-terms.ts';
import type { StatementAccount } from '../../domain/payouts/statement/statement.ts';

const conversionView = z.strictObject({
  from: money,
  into: money,
  rate: conversion.shape.rate,
  date: conversion.shape.date,
  debt: z.optional(money),
});
const recoveryView = z.strictObject({
  ...recoveryNote.shape,
  ...{ overpaid: money, advances: money, left: money, room: z.optional(money) },
});

/** What a statement's account has only where something was converted, or where a share is recovered. */
export const settlementView = {
  /** Above zero what came in from other currencies, below what left for the one the partner is paid in. */
  converted: z.optional(money),
  conversions: z.optional(z.array(conversionView)),
  /** Where the vendor recovers by a share: how much of what this statement did, and what is left of a negative balance. */
  recovery: z.optional(recoveryView),
};

const viewConversion = (one: Conversion): z.infer<typeof conversionView> => {
  const { from, amount, into, worth, rate, date, debt } = one;
  return {
    ...{ from: inMoney(dec(amount), from), into: inMoney(dec(worth), into), rate, date },
    ...(debt === undefined ? {} : { debt: inMoney(dec(debt), from) }),
  };
};

const viewRecovery = (
  { share, overpaid, advances, left, room }: RecoveryNote,
  currency: string,
): z.infer<typeof recoveryView> => ({
  share,
  overpaid: inMoney(dec(overpaid), currency),
  advances: inMoney(dec(advances), currency),
  left: inMoney(dec(left), currency),
  ...(room === undefined ? {} : { room: inMoney(dec(room), currency) }),
});

/** The same of an account as it stands. */
export const viewSettlement = ({ currency, converted, conversions, recovery }: StatementAccount) => ({
  ...(converted === undefined ? {} : { converted: inMoney(dec(converted), currency) }),
  ...(conversions === undefined ? {} : { conversions: conversions.map(viewConversion) }),
  ...(recovery === undefined ? {} : { recovery: viewRecovery(recovery, currency) }),
});
