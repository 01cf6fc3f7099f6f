import type { Partner } from '../../../domain/partners/partner.ts';
import { totalsOf } from '../../../domain/payouts/order-payments.ts';
import type { Trouble } from '../../../domain/payouts/payout-run.ts';
import type { Statement } from '../../../domain/payouts/statement.ts';
import { isUnusual } from '../../../domain/payouts/unusual.ts';
import { partners } from '../../../storage/partners.ts';
import { type Context, logger } from '../../shell/context.ts';
import { inParallel } from '../../shell/parallel.ts';
import { isPassing } from '../../shell/passing.ts';
import type { PageInput, PageResult } from './input.ts';

/** So many troubles of a page are carried on, for a workflow's state has a limit; the log has all. */
const mostTroubles = 3;

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

/** Does a step for every partner of a page, each as `forEach` says. */
export const eachPartner = async (
  context: Context,
  step: Trouble['step'],
  { tenant, runId, page }: PageInput,
  work: Work,
): Promise<PageResult> => {
  const all = await partners.all(context.store, { tenant }, page);
  const { found, troubles } = await forEach(all, { tenant, runId, step }, work);
  return {
    statements: found.length,
    unusual: found.filter(isUnusual).length,
    totals: totalsOf(found),
    troubles: troubles.slice(0, mostTroubles),
  };
};
