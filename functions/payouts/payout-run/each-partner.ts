import type { Partner } from '../../../domain/partners/partner.ts';
import { totalsOf } from '../../../domain/payouts/payment/order-payments.ts';
import type { Trouble } from '../../../domain/payouts/run/payout-run.ts';
import type { RunPage } from '../../../domain/payouts/run/run-page.ts';
import type { Statement } from '../../../domain/payouts/statement/statement.ts';
import { isUnusual } from '../../../domain/payouts/statement/unusual.ts';
import { partners } from '../../../storage/partners.ts';
import { type Context, logger } from '../../shell/context.ts';
import { inParallel } from '../../shell/parallel.ts';
import { isPassing } from '../../shell/passing.ts';
import type { PageInput } from './input.ts';
import { notePage } from './pages.ts';

type Work = (partner: Partner) => Promise<Statement | undefined>;
type What = { readonly tenant: string; readonly runId: string; readonly step: Trouble['step'] };

/**
 * Does something for each of these partners. What can't be done for one is named with that partner, and holds up nobody
 * else. `work` answers the partner's statement, where it has one.
 */
export const forEach = async (
  all: readonly Partner[],
  { tenant, runId, step }: What,
  work: Work,
): Promise<{ readonly found: readonly Statement[]; readonly troubles: readonly Trouble[] }> => {
  const found: Statement[] = [];
  const troubles: Trouble[] = [];
  await inParallel(all, 8, async (partner) => {
    try {
      const statement = await work(partner);
      if (statement !== undefined) found.push(statement);
    } catch (error) {
      // Then the whole page is tried again.
      if (isPassing(error)) throw error;
      logger.error('a partner can not be paid', { tenant, runId, step, partnerId: partner.id, error });
      const detail = error instanceof Error ? error.message.slice(0, 200) : 'unknown';
      troubles.push({ partnerId: partner.id, step, detail });
    }
  });
  return { found, troubles };
};

/** Does a step for every partner of a page, each as `forEach` says, and notes what that came to. */
export const eachPartner = async (
  context: Context,
  step: Trouble['step'] & RunPage['step'],
  input: PageInput,
  work: Work,
): Promise<RunPage> => {
  const { tenant, runId, attempt, page } = input;
  const all = await partners.all(context.store, { tenant }, page);
  const { found, troubles } = await forEach(all, { tenant, runId, step }, work);
  const passed: RunPage = {
    attempt,
    step,
    ...page,
    partners: all.length,
    statements: found.length,
    unusual: found.filter(isUnusual).length,
    totals: totalsOf(found),
    troubles: [...troubles],
  };
  await notePage(context, input, passed);
  return passed;
};
