import * as z from 'zod/mini';
import { dayText, idText } from '../../../domain/kernel/schema.ts';
import { jobStates } from '../../../domain/platform/job.ts';
import { route } from '../../shell/route.ts';
import { readResult, summary } from './result.ts';
import { resultOf } from './simulate.ts';
import { find, named, partnerView, rowExample, sidesExample } from './view.ts';

const simulationView = z.strictObject({
  id: idText,
  state: z.enum(jobStates),
  progress: z.optional(z.string()),
  planId: z.string(),
  of: z.enum(['version', 'plan']),
  replaces: z.array(z.string()),
  from: dayText,
  to: dayText,
  partnerIds: z.optional(z.array(idText)),
  sales: z.int(),
  result: z.optional(
    z.strictObject({ ...summary.shape, winners: z.array(partnerView), losers: z.array(partnerView) }),
  ),
});

const id = 'job_01jmz4k8q2w6e0r4t8y2u6i0p4';

export const readSimulation = route({
  method: 'GET',
  path: '/v1/simulations/{jobId}',
  id: 'readSimulation',
  summary: 'Read what a simulation came to',
  description:
    'Ask again until the state is done. now is what is earned by the saved plans, draft what would be: in all and by component, with who gains and who loses most, and how often sales (once for each earner) or windows gave nothing, by reason. terms.changed says that terms were changed while it ran: then sales were not all valued alike, and it should be repeated.',
  permission: 'plans:read',
  params: z.strictObject({ jobId: idText }),
  status: 200,
  answer: simulationView,
  errors: ['not-found'],
  example: {
    params: { jobId: id },
    answer: {
      id,
      state: 'done',
      progress: '100',
      planId: 'resellers',
      of: 'version',
      replaces: ['resellers'],
      from: '2026-01-01',
      to: '2026-06-30',
      sales: 57_851,
      result: {
        terms: { atStart: 12, atEnd: 12, changed: false },
        totals: [
          {
            ...sidesExample('2000.00', '2600.00', '600.00'),
            winners: 1,
            losers: 0,
            unchanged: 0,
            components: rowExample.components,
          },
        ],
        winners: [rowExample],
        losers: [],
        reasons: [
          {
            of: 'sales',
            planId: 'resellers',
            component: 'volume',
            reason: 'condition-false',
            now: 31,
            draft: 12,
          },
        ],
        partners: 1,
      },
    },
  },
  run: async ({ params: { jobId }, principal: { tenant } }, context) => {
    const { job, task } = await find(context, tenant, jobId);
    const object = resultOf(job);
    const found = object === undefined ? undefined : (await readResult(object)).summary;
    const { planId, of, plans: replaces, from, to, partnerIds } = task;
    const { state, progress, counters } = job;
    const body = {
      id: jobId,
      state,
      ...(progress === undefined ? {} : { progress }),
      planId,
      of,
      replaces,
      from,
      to,
      ...(partnerIds === undefined ? {} : { partnerIds }),
      sales: counters['sales'] ?? 0,
      ...(found === undefined
        ? {}
        : {
            result: {
              ...found,
              winners: await named(context, tenant, found.winners),
              losers: await named(context, tenant, found.losers),
            },
          }),
    };
    return { status: 200, body };
  },
});
