import { rulesFor } from '../../domain/approvals/policy.ts';
import { type Finding, sentenceOf } from '../../domain/ledger/proof/finding.ts';
import type { Verdict } from '../../domain/ledger/proof/proof.ts';
import type { PayoutRun, Trouble } from '../../domain/payouts/run/payout-run.ts';
import type { Started } from '../../domain/payouts/run/start-run.ts';
import { unprovenLetter } from '../../domain/payouts/run/unproven-letter.ts';
import type { Addressee } from '../../domain/platform/notice.ts';
import { approvalPolicies } from '../../storage/approvals.ts';
import { partners } from '../../storage/partners.ts';
import { statements } from '../../storage/payouts.ts';
import { staffOf } from '../approvals/staff.ts';
import { queueNotices } from '../platform/queue-notice.ts';
import type { Context } from '../shell/context.ts';
import { inParallel } from '../shell/parallel.ts';

/** The id of the proof that a run of an attempt waits for. */
export const proofIdOf = (
  { given }: Context,
  tenant: string,
  { id, attempt }: Pick<PayoutRun, 'id' | 'attempt'>,
): string => given.naturalId('job', tenant, 'proof', id, String(attempt));

/**
 * What of a verdict stops the run: everything, but a journal that can't be read and whose partner therefore could not be
 * drafted: that is its own trouble, it is paid nothing and holds up nobody else.
 */
export const blocking = async (
  { store }: Context,
  tenant: string,
  run: PayoutRun,
  { found, findings }: Verdict,
): Promise<readonly Finding[]> => {
  const isOwnTrouble = await inParallel(findings, 8, async ({ kind, partnerId }) => {
    if (kind !== 'unreadable' || partnerId === undefined) return false;
    const drafted = await statements.read(store, { tenant, partnerId, runId: run.id });
    return drafted?.draftedIn !== run.attempt;
  });
  const left = findings.filter((_, index) => isOwnTrouble[index] !== true);
  return found > findings.length ? findings : left;
};

/** What differs as troubles of the run, partner by partner. */
export const troublesOf = (findings: readonly Finding[]): readonly Trouble[] =>
  findings.flatMap((one) => {
    const { partnerId, ...rest } = one;
    return partnerId === undefined
      ? []
      : [{ partnerId, step: 'prove' as const, detail: sentenceOf(rest).slice(0, 500) }];
  });

/** Those who approve payouts: finance and the owners, and the addresses that their policy names. */
const payers = async (context: Context, tenant: string): Promise<readonly Addressee[]> => {
  const policy = await approvalPolicies.read(context.store, { tenant, subject: 'payout-run' });
  const { colleagues } = await staffOf(context, tenant);
  const named = rulesFor('payout-run', policy).rules.flatMap(({ route }) =>
    'stages' in route ? route.stages.flatMap(({ notify }) => notify ?? []) : [],
  );
  const people = colleagues.filter(({ role }) => role !== 'channel-manager');
  return [...named, ...people.map(({ email, language }) => ({ email, language }))];
};

/** Writes to those who approve payouts that the run was stopped, and why; once per attempt. */
export const tellFinance = async (
  context: Context,
  tenant: string,
  { run, settings }: Started,
  { found, first }: { readonly found: number; readonly first: Finding },
): Promise<void> => {
  const { partnerId } = first;
  const partner =
    partnerId === undefined ? undefined : await partners.read(context.store, { tenant, partnerId });
  const { vendorName } = settings;
  const told = { vendorName, period: run.period, found, first, partnerName: partner?.name };
  await queueNotices(
    context,
    tenant,
    (await payers(context, tenant)).map((to) => ({
      cause: `unproven ${run.id} ${run.attempt}`,
      to,
      letter: unprovenLetter(told, to.language),
    })),
  );
};
