import { partners } from '../../../storage/partners.ts';
import type { Context } from '../../shell/context.ts';
import { step } from '../../shell/step.ts';
import { mustBeCompared } from '../peers-compared.ts';
import { current } from './current.ts';
import { runInput } from './input.ts';
import { notePage } from './pages.ts';

/** Partners of a page, while there are not more pages than a workflow's state holds. */
const pageSize = 25;
const mostPages = 1_000;

const idsOf = async ({ store }: Context, tenant: string): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await partners.list(store, { tenant }, { limit: 500, after });
    ids.push(...page.data.map(({ id }) => id));
    if (page.next === undefined) return ids;
    after = page.next;
  }
};

/**
 * Finds the pages of partners that a run passes, and whether its figures were approved in an earlier attempt. The state
 * carries the pages, 90 bytes each; what comes of them is noted elsewhere.
 */
export const handler = step(runInput, async (context, input) => {
  const started = await current(context, input);
  const { run } = started;
  // Once approved, figures stand.
  if (run.approved === undefined) await mustBeCompared(context, input.tenant, started);
  const ids = await idsOf(context, input.tenant);
  const size = Math.max(pageSize, Math.ceil(ids.length / mostPages));
  const pages = Array.from({ length: Math.ceil(ids.length / size) }, (_, index) => {
    const own = ids.slice(index * size, (index + 1) * size);
    return { from: own[0] ?? '', to: own.at(-1) ?? '' };
  });
  await notePage(context, input, {
    ...{ attempt: input.attempt, step: 'open', from: 'first', to: 'last', partners: ids.length },
    ...{ statements: 0, unusual: 0, totals: [], troubles: [] },
  });
  return { pages, isApproved: run.approved !== undefined };
});
