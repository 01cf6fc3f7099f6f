import type { Context } from '../shell/context.ts';
import type { AskedApproval } from './ask-approval.ts';

/** How an approval ended, as its subject needs to know. */
export type Ending = {
  readonly outcome: 'approved' | 'refused' | 'recalled' | 'expired';
  readonly reason?: string | undefined;
};

/** What the approval workflow has to know of a kind of subject: what is asked, and what follows. Both repeat harmlessly. */
export type SubjectWork = {
  readonly ask: (context: Context, tenant: string, id: string) => Promise<Omit<AskedApproval, 'token'>>;
  readonly apply: (context: Context, tenant: string, id: string, ending: Ending) => Promise<void>;
};
