import * as z from 'zod/mini';
import type { SeenValue } from '../../../domain/approvals/approval.ts';
import type { SubjectValues } from '../../../domain/approvals/subjects.ts';
import { inBoth, spokenInstant, spokenMoney, spokenMonth } from '../../../domain/kernel/spoken.ts';
import { awaitApproval } from '../../../domain/payouts/run/advance-run.ts';
import type { PayoutRun } from '../../../domain/payouts/run/payout-run.ts';
import { sumOfPages } from '../../../domain/payouts/run/run-page.ts';
import { payoutRuns } from '../../../storage/payouts.ts';
import { askApproval } from '../../approvals/ask-approval.ts';
import { step } from '../../shell/step.ts';
import { current } from './current.ts';
import { runInput } from './input.ts';
import { pagesPassed } from './pages.ts';

/** What finance is shown: how much is paid to how many, and what could not be drafted. */
const seenOf = (run: PayoutRun, timeZone: string): SeenValue[] => [
  {
    pl: 'Okres',
    en: 'Period',
    value: run.period,
    spoken: inBoth((language) => spokenMonth(run.period, language)),
  },
  {
    pl: 'Ujęto zapisy do',
    en: 'Entries before',
    value: run.cutOff,
    spoken: inBoth((language) => spokenInstant(run.cutOff, timeZone, language)),
  },
  { pl: 'Rozliczenia', en: 'Statements', value: String(run.statements) },
  ...run.totals.map(({ currency, amount, payments }) => ({
    pl: `Do wypłaty (przelewy: ${payments})`,
    en: `To be paid (payments: ${payments})`,
    value: `${amount} ${currency}`,
    spoken: inBoth((language) => spokenMoney(amount, currency, language)),
  })),
  ...(run.unusual === undefined
    ? []
    : [{ pl: 'Nietypowe wypłaty', en: 'Unusual payments', value: String(run.unusual) }]),
  ...(run.troubles.length === 0
    ? []
    : [{ pl: 'Partnerzy z błędem', en: 'Partners with a fault', value: String(run.troubles.length) }]),
];

/** What rules can say of a run. An amount stands there where all is paid in one currency. */
const valuesOf = ({ period, statements, unusual = 0, totals, troubles }: PayoutRun): SubjectValues => {
  const [total, ...others] = totals;
  const payments = totals.reduce((sum, one) => sum + one.payments, 0);
  return {
    'run.period': period,
    'run.statements': String(statements),
    'run.payments': String(payments),
    'run.troubles': String(troubles.length),
    'run.unusual': String(unusual),
    ...(total === undefined || others.length > 0
      ? {}
      : { 'run.amount': total.amount, 'run.currency': total.currency }),
  };
};

/** Asks finance to approve what was drafted; the workflow waits until the token is answered. */
export const handler = step(
  z.extend(runInput, { token: z.string() }),
  async (context, { token, ...input }) => {
    const { store, given } = context;
    const { tenant, runId, attempt } = input;
    const { run: standing, settings } = await current(context, input);
    const drafted = {
      approvalId: given.naturalId('approval', tenant, runId, String(attempt)),
      ...sumOfPages(await pagesPassed(context, input), 'draft'),
    };
    const isAsked = standing.state !== 'drafting';
    const run = isAsked ? standing : awaitApproval(standing, drafted, given.now());
    if (!isAsked && !(await payoutRuns.replace(store, { tenant, runId }, run)).done)
      throw new Error(`the run ${runId} was changed meanwhile`);
    await askApproval(context, tenant, {
      id: drafted.approvalId,
      subject: { kind: 'payout-run', id: runId },
      title: inBoth(
        (language) =>
          `${language === 'pl' ? 'wypłata za' : 'payout for'} ${spokenMonth(run.period, language)}`,
      ),
      seen: seenOf(run, settings.timeZone),
      values: valuesOf(run),
      requestedBy: run.requestedBy,
      timeZone: settings.timeZone,
      token,
    });
    return {};
  },
);
