import * as z from 'zod/mini';
import { conversion } from '../../domain/deals/conversion.ts';
import type { DealStep } from '../../domain/deals/step.ts';
import { DomainError } from '../../domain/errors.ts';
import { businessDay, type Day } from '../../domain/kernel/day.ts';
import { idText, money, monthText } from '../../domain/kernel/schema.ts';
import { nextMonth } from '../../domain/kernel/zoned.ts';
import { standingOn } from '../../domain/partners/partner.ts';
import { rulesOf } from '../../domain/programs/deal-rules.ts';
import { dealSteps } from '../../storage/deals.ts';
import { partners } from '../../storage/partners.ts';
import { programs } from '../../storage/programs.ts';
import type { Context } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';
import { idOf } from '../shell/refer.ts';
import { route } from '../shell/route.ts';

const mostMonths = 36;
const rate = z.strictObject({ percent: z.optional(z.string()), part: z.int(), whole: z.int() });
const times = z.strictObject({
  count: z.int(),
  mean: z.optional(z.string()),
  median: z.optional(z.string()),
});
const row = z.strictObject({
  programId: idText,
  /** What the line is told apart by; empty where it is not told apart, or has no channel. */
  key: z.string(),
  registered: z.int(),
  value: z.array(money),
  approved: z.int(),
  approvalRate: rate,
  won: z.int(),
  wonValue: z.array(money),
  lost: z.int(),
  winRate: rate,
  refused: z.int(),
  withdrawn: z.int(),
  displaced: z.int(),
  expired: z.int(),
  timeToWin: times,
  stages: z.array(
    z.strictObject({
      stage: z.string(),
      entered: z.int(),
      value: z.array(money),
      advanced: rate,
      timeInStage: times,
    }),
  ),
});
const by = z.enum(['stage', 'partner', 'channel', 'period', 'cohort']);
const query = z.strictObject({
  from: monthText,
  to: monthText,
  by: z._default(z.optional(by), 'stage'),
  programId: z.optional(idText),
});

/** The months of a period, in order. Throws `malformed` where it is none, or too long. */
const monthsBetween = (from: string, to: string): readonly string[] => {
  const months: string[] = [];
  for (let month = from; month <= to && months.length <= mostMonths; month = nextMonth(month))
    months.push(month);
  if (months.length > 0 && months.length <= mostMonths) return months;
  const detail = `must not be before from, and at most ${mostMonths} months with it`;
  throw new DomainError('malformed', 'The period has faults.', [{ pointer: '/to', detail }]);
};

/** The channel of each partner today: its own attribute of that name, or else its tier. */
const channelsOf = async ({ store }: Context, tenant: string, ids: readonly string[], today: Day) => {
  const found = await partners.readMany(
    store,
    ids.map((partnerId) => ({ tenant, partnerId })),
  );
  return new Map(
    found.map((partner) => {
      const { attributes, tier = '' } = standingOn(partner, today);
      const { channel } = attributes;
      return [partner.id, typeof channel === 'string' ? channel : tier];
    }),
  );
};

const keying = async (
  context: Context,
  tenant: string,
  wanted: z.infer<typeof by>,
  steps: readonly DealStep[],
) => {
  if (wanted === 'stage') return () => '';
  if (wanted === 'partner') return ({ partnerId }: DealStep) => partnerId;
  if (wanted === 'period') return ({ at }: DealStep) => at.slice(0, 7);
  if (wanted === 'cohort') return ({ registeredAt }: DealStep) => registeredAt.slice(0, 7);
  const ids = [...new Set(steps.map(({ partnerId }) => partnerId))];
  const channels = await channelsOf(context, tenant, ids, businessDay(context.given.now(), 'UTC'));
  return ({ partnerId }: DealStep) => channels.get(partnerId) ?? '';
};

export const readConversion = route({
  method: 'GET',
  path: '/v1/deal-conversion',
  id: 'readConversion',
  summary: 'Read how deals go through the pipeline',
  description:
    'Of the moves in the months from … to (of UTC), as they stand now: how many deals were registered, approved, won, lost or ended otherwise, and, stage by stage, how many entered, what they were worth, how many of them went on to a later stage or were won by the end of the period, and how long deals were in it. by tells the lines apart: by partner, by channel (the partner’s attribute channel, or else its tier), by period (the month of the move), by cohort (the month of the registration), or not at all (stage). A rate says of how many it is the share: approvalRate of those registered, winRate of those won or lost, advanced of those that entered. Times are days. A partner sees its own deals.',
  permission: 'deals:read',
  query,
  status: 200,
  answer: z.strictObject({ from: monthText, to: monthText, by, data: z.array(row) }),
  errors: [],
  example: {
    query: { from: '2026-01', to: '2026-12', by: 'partner' },
    answer: {
      from: '2026-01',
      to: '2026-12',
      by: 'partner',
      data: [
        {
          programId: 'program_3m8k1t5y7q0w2e9r4x6n0b2d5f',
          key: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
          registered: 5,
          value: [{ amount: '640000.00', currency: 'PLN' }],
          approved: 4,
          approvalRate: { percent: '80', part: 4, whole: 5 },
          won: 1,
          wonValue: [{ amount: '384000.00', currency: 'PLN' }],
          lost: 1,
          winRate: { percent: '50', part: 1, whole: 2 },
          refused: 1,
          withdrawn: 0,
          displaced: 0,
          expired: 0,
          timeToWin: { count: 1, mean: '41.5', median: '41.5' },
          stages: [
            {
              stage: 'qualified',
              entered: 4,
              value: [{ amount: '590000.00', currency: 'PLN' }],
              advanced: { percent: '75', part: 3, whole: 4 },
              timeInStage: { count: 3, mean: '12.25', median: '9' },
            },
          ],
        },
      ],
    },
  },
  run: async ({ query: asked, principal }, context) => {
    const { tenant, partnerId } = principal;
    const { store, given } = context;
    const months = monthsBetween(asked.from, asked.to);
    const own = partnerId === undefined ? {} : { prefix: `${partnerId}#` };
    const pages = await inParallel(months, 6, (month) => dealSteps.all(store, { tenant, month }, own));
    const wanted =
      asked.programId === undefined ? undefined : idOf(given, tenant, 'program', asked.programId);
    const steps = pages.flat().filter(({ programId }) => wanted === undefined || programId === wanted);
    const keyOf = await keying(context, tenant, asked.by, steps);
    const found = await programs.readMany(
      store,
      [...new Set(steps.map(({ programId }) => programId))].map((programId) => ({ tenant, programId })),
    );
    const orders = new Map(found.map((one) => [one.id, rulesOf(one).stages.map(({ id }) => id)]));
    const rows = conversion(steps, keyOf, (programId) => orders.get(programId) ?? []);
    const { from, to } = asked;
    return { status: 200, body: { from, to, by: asked.by, data: z.array(row).parse(rows) } };
  },
});
