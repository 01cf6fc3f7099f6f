import type { RunPage } from '../../../domain/payouts/run/run-page.ts';
import { runPages } from '../../../storage/payouts.ts';
import type { Context } from '../../shell/context.ts';
import type { RunInput } from './input.ts';

/** Notes what a step of an attempt came to on a page. Whoever wants to know how far the run is looks here, and the run does. */
export const notePage = (
  { store }: Context,
  { tenant, runId }: RunInput,
  page: RunPage,
): Promise<unknown> => {
  const { attempt, step, from } = page;
  const key = { tenant, runId, attempt: String(attempt), step, from };
  return store.put(runPages.item(key, page));
};

/** The pages that the steps of an attempt have passed. */
export const pagesPassed = (
  { store }: Context,
  { tenant, runId, attempt }: RunInput,
): Promise<readonly RunPage[]> => runPages.all(store, { tenant, runId }, { prefix: `${attempt}#` });
