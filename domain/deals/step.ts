import * as z from 'zod/mini';
import type { Instant } from '../kernel/day.ts';
import { idText, instantText, money } from '../kernel/schema.ts';
import { type Deal, dealStates, noteText } from './deal.ts';

/** Where a deal stands: its state, and, while it is approved, its stage. */
const place = z.strictObject({ state: z.enum(dealStates), stage: z.optional(idText) });

/** A move of a deal from one place to another: who, when. */
export const dealMove = z.strictObject({
  dealId: idText,
  number: z.int(),
  from: z.optional(place),
  to: place,
  at: instantText,
  by: z.string(),
  note: z.optional(noteText),
});
export type DealMove = z.infer<typeof dealMove>;

/** The same move as the reports of conversion count it: what it was worth, since when the deal was where it came from. */
export const dealStep = z.strictObject({
  dealId: idText,
  number: z.int(),
  partnerId: idText,
  programId: idText,
  from: z.optional(place),
  to: place,
  at: instantText,
  /** Since when it was in the place it left. */
  since: z.optional(instantText),
  registeredAt: instantText,
  value: money,
});
export type DealStep = z.infer<typeof dealStep>;

const placeOf = ({ state, stage }: Deal): z.infer<typeof place> => ({
  state,
  ...(state === 'approved' && stage !== undefined ? { stage } : {}),
});

type Steps = { readonly move: DealMove; readonly step: DealStep };

/** The move that a change of a deal is; nothing where it stays where it was. */
export const stepOf = (
  before: Deal | undefined,
  after: Deal,
  { by, note, now }: { readonly by: string; readonly note?: string | undefined; readonly now: Instant },
): Steps | undefined => {
  const to = placeOf(after);
  const from = before === undefined ? undefined : placeOf(before);
  if (from !== undefined && from.state === to.state && from.stage === to.stage) return undefined;
  const { id: dealId, partnerId, programId, version, createdAt, value } = after;
  const way = { dealId, number: version, ...(from === undefined ? {} : { from }), to, at: now };
  const since = before?.movedAt;
  return {
    move: { ...way, by, ...(note === undefined ? {} : { note }) },
    step: {
      ...way,
      partnerId,
      programId,
      registeredAt: createdAt,
      value,
      ...(since === undefined ? {} : { since }),
    },
  };
};
