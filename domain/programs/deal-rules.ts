import * as z from 'zod/mini';
import { decimalText, idText } from '../kernel/schema.ts';
import { fieldNames, formField, label } from './forms.ts';

const days = z.int().check(z.minimum(1), z.maximum(730));

/** How long an approved registration is protected, how it may be extended, how long before the end its partner is told. */
const dealProtection = z.strictObject({
  days,
  extension: z.optional(
    z.strictObject({
      days,
      times: z.int().check(z.minimum(1), z.maximum(20)),
      /** CEL over `deal`: who fulfils it may extend. */
      condition: z.optional(z.string().check(z.minLength(1), z.maxLength(1000))),
    }),
  ),
  reminderDays: z.optional(z.array(z.int().check(z.minimum(1), z.maximum(365))).check(z.maxLength(5))),
});

const stage = z.strictObject({
  id: idText,
  name: label,
  /** Percent: how likely a deal in this stage is won. */
  probability: decimalText,
  requiredFields: z.optional(fieldNames),
  /** A deal that nobody touches for longer is stalled. */
  stalledAfterDays: z.optional(days),
});
type Stage = z.infer<typeof stage>;

const lostReason = z.strictObject({ id: idText, name: label });

/** What a program says of its deals; where it says nothing, the house's usual rules hold. */
export const dealRules = {
  /** How many days an approved deal registration is protected; 90 where nothing is said. `dealProtection` says more. */
  dealProtectionDays: z.optional(days),
  dealProtection: z.optional(dealProtection),
  /** The stages of a deal, in order. */
  pipeline: z.optional(z.array(stage).check(z.minLength(1), z.maxLength(20))),
  /** What is asked for beside the usual: `requiredFields` at the registration, and what the stages require. */
  dealForm: z.optional(
    z.strictObject({
      fields: z.array(formField).check(z.maxLength(50)),
      requiredFields: z.optional(fieldNames),
    }),
  ),
  lostReasons: z.optional(z.array(lostReason).check(z.minLength(1), z.maxLength(50))),
  /** What becomes of a sale that fits an open deal without naming it. */
  dealMatching: z.optional(z.enum(['automatic', 'review', 'off'])),
};
const whole = z.strictObject(dealRules);
export type DealRules = z.infer<typeof whole>;

const usualStages: readonly Stage[] = [
  {
    id: 'qualified',
    name: { pl: 'Kwalifikacja', en: 'Qualified' },
    probability: '20',
    stalledAfterDays: 30,
  },
  { id: 'proposal', name: { pl: 'Oferta', en: 'Proposal' }, probability: '50', stalledAfterDays: 30 },
  {
    id: 'negotiation',
    name: { pl: 'Negocjacje', en: 'Negotiation' },
    probability: '75',
    stalledAfterDays: 21,
  },
];

const usualReasons: readonly z.infer<typeof lostReason>[] = [
  { id: 'price', name: { pl: 'Cena', en: 'Price' } },
  { id: 'competitor', name: { pl: 'Wybrano konkurencję', en: 'A competitor was chosen' } },
  { id: 'no-budget', name: { pl: 'Brak budżetu', en: 'No budget' } },
  { id: 'no-decision', name: { pl: 'Klient nie podjął decyzji', en: 'The customer did not decide' } },
  { id: 'other', name: { pl: 'Inny powód', en: 'Another reason' } },
];

/** The rules in force: the program's own, or the usual ones. */
export const rulesOf = ({ dealProtectionDays = 90, ...own }: DealRules) => {
  const {
    days: protectedDays = dealProtectionDays,
    extension,
    reminderDays = [14, 3],
  } = own.dealProtection ?? {};
  return {
    days: protectedDays,
    extension,
    reminderDays,
    stages: own.pipeline ?? usualStages,
    form: own.dealForm?.fields ?? [],
    atRegistration: own.dealForm?.requiredFields ?? [],
    lostReasons: own.lostReasons ?? usualReasons,
    matching: own.dealMatching ?? ('review' as const),
  };
};
export type RulesInForce = ReturnType<typeof rulesOf>;

/** The fields that a deal must have in a stage: those of the registration, of each stage on the way, and its own. */
export const requiredIn = (
  { atRegistration, stages }: RulesInForce,
  stageId: string | undefined,
): readonly string[] => {
  const until = stages.findIndex(({ id }) => id === stageId);
  return [...atRegistration, ...stages.slice(0, until + 1).flatMap((one) => one.requiredFields ?? [])];
};
