import type { Statement } from '../../domain/payouts/statement/statement.ts';
import { statements } from '../../storage/payouts.ts';
import type { Context } from '../shell/context.ts';

/** The last statement that was issued, or the last one before a run. Drafts of runs that were refused are passed over. */
export const lastIssued = async (
  { store }: Context,
  owner: { readonly tenant: string; readonly partnerId: string },
  before?: string,
): Promise<Statement | undefined> => {
  for (let after = before; ; ) {
    const page = await statements.list(store, owner, { limit: 5, newestFirst: true, after });
    const found = page.data.find(({ state }) => state !== 'draft');
    if (found !== undefined || page.next === undefined) return found;
    after = page.next;
  }
};
