import * as z from 'zod/mini';
import { idText } from '../../domain/kernel/schema.ts';
import type { PayoutRun } from '../../domain/payouts/run/payout-run.ts';
import type { Started } from '../../domain/payouts/run/start-run.ts';
import { cancelRun, pauseRun } from '../../domain/payouts/run/stop-run.ts';
import { expireOpen } from '../approvals/expire-open.ts';
import type { Context } from '../shell/context.ts';
import { mustMatch } from '../shell/must-match.ts';
import { type Request, route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { commitRun, settingsOf } from './begin-run.ts';
import { begunExample, runView, viewRun } from './run-view.ts';
import { findRun } from './runs.ts';

const params = z.strictObject({ id: idText });
const body = z.strictObject({
  reason: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(1000))),
});
type Asked = Request<z.output<typeof params>, undefined, z.output<typeof body>>;

/** Changes a run as `decide` says, decided again where its workflow changes it at the same moment. */
const steer = (
  { params: { id }, principal: { tenant }, ifMatch }: Asked,
  context: Context,
  decide: (started: Started) => Started,
): Promise<PayoutRun> =>
  untilDone('The payout run', async () => {
    const run = await findRun(context, tenant, id);
    mustMatch(ifMatch, run.version, 'The run is');
    const settings = await settingsOf(context, tenant);
    const next = decide({ run, settings });
    return next.run === run ? run : commitRun(context, tenant, settings, next);
  });

const common = {
  method: 'POST',
  permission: 'payouts:manage',
  params,
  body,
  status: 200,
  answer: runView,
  errors: ['not-found', 'payout-run-not-stoppable', 'version-stale', 'busy'],
} as const;

const begun = { ...begunExample, ...{ statements: 0, totals: [], bankFiles: [] } };
const reason = 'Finance looks into one of the figures first.';
const stop = { by: 'key_9x4n6b0d2fh5c0q8m2t7yw1r3k', at: '2026-02-05T09:12:03.000Z', reason };

export const pauseRunRoute = route({
  ...common,
  path: '/v1/payout-runs/{id}/pause',
  id: 'pausePayoutRun',
  summary: 'Pause a payout run',
  description:
    'One that drafts or pays: the pages that are under way come to their end, then it is paused (stop says that it is wanted until then). It goes on by a restart: what was issued, ordered or settled stays as it is, and nobody is paid twice. The same again changes nothing.',
  example: {
    params: { id: '2026-01' },
    body: { reason },
    answer: { ...begun, state: 'drafting', stop: { to: 'paused', ...stop } },
  },
  run: async (request, context) => {
    const { body: said, principal } = request;
    const run = await steer(request, context, (started) => ({
      ...started,
      run: pauseRun(started.run, { by: principal.subject, ...said }, context.given.now()),
    }));
    return { status: 200, body: viewRun(run), version: run.version };
  },
});

export const cancelRunRoute = route({
  ...common,
  path: '/v1/payout-runs/{id}/cancellation',
  id: 'cancelPayoutRun',
  summary: 'Cancel a payout run',
  description:
    'Until it is approved: its drafts count for nothing, nobody is asked to approve it any more, and another run may start. A restart drafts it anew. One that still drafts ends when the pages under way have. The same again changes nothing.',
  example: {
    params: { id: '2026-01' },
    body: { reason },
    answer: { ...begun, state: 'cancelled', stop: { to: 'cancelled', ...stop } },
  },
  run: async (request, context) => {
    const { body: said, principal } = request;
    const { tenant, subject: by } = principal;
    const run = await steer(request, context, (started) =>
      cancelRun(started, { by, ...said }, context.given.now()),
    );
    // Also where this is the same request again: whoever cancelled it may have got no further.
    if (run.state === 'cancelled' && run.approvalId !== undefined)
      await expireOpen(context, tenant, run.approvalId);
    return { status: 200, body: viewRun(run), version: run.version };
  },
});
