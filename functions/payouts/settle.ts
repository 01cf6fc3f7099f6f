import { dec } from '../../domain/kernel/decimal.ts';
import { paymentCause } from '../../domain/ledger/cause.ts';
import type { Partner } from '../../domain/partners/partner.ts';
import { newPayments } from '../../domain/payouts/payment/new-payments.ts';
import type { Started } from '../../domain/payouts/run/start-run.ts';
import { standingOverLetter } from '../../domain/payouts/statement/standing-over-letter.ts';
import type { Statement } from '../../domain/payouts/statement/statement.ts';
import { statementLetter } from '../../domain/payouts/statement/statement-letter.ts';
import { paymentTransfers } from '../../domain/payouts/statement/statement-transfers.ts';
import { statements } from '../../storage/payouts.ts';
import { postTransfers } from '../ledger/post-transfers.ts';
import { queueNotices } from '../platform/queue-notice.ts';
import type { Context } from '../shell/context.ts';
import { bankId } from './bank-ids.ts';
import { writeDocument } from './document.ts';
import { newPaymentWrites } from './payment-places.ts';
import { statementCsv } from './statement-csv.ts';
import { linesBehind } from './statement-lines.ts';
import { statementPdf } from './statement-pdf.ts';

/** What a page of statements has in common. */
type Settling = Started & { readonly tenant: string; readonly planNames: ReadonlyMap<string, string> };

/** Writes the statement as PDF and CSV, and answers where they lie. The same statement makes the same bytes. */
const writeDocuments = async (
  context: Context,
  settling: Settling,
  { name: partnerName, language }: Partner,
  statement: Statement,
) => {
  const { tenant, settings, planNames } = settling;
  const { vendorName, timeZone: zone } = settings;
  const lines = await linesBehind(context, tenant, zone, statement);
  const whole = { statement, lines, vendorName, partnerName, planNames, zone, language };
  const place = `statements/${tenant}/${statement.partnerId}/${statement.runId}`;
  const csv = new TextEncoder().encode(statementCsv(whole));
  return {
    document: await writeDocument(`${place}.pdf`, await statementPdf(whole), 'application/pdf'),
    csv: await writeDocument(`${place}.csv`, csv, 'text/csv; charset=utf-8'),
  };
};

/** Sends the statement to the partner, once; a partner without an address finds it in the API. */
const tell = async (
  context: Context,
  { tenant, settings: { vendorName } }: Settling,
  { name: partnerName, language, email }: Partner,
  statement: Statement,
): Promise<void> => {
  const { runId, period, number, accounts, payee, document } = statement;
  if (email === undefined || document === undefined) return;
  const told = { vendorName, partnerName, period, number, accounts, payeeIban: payee?.iban };
  const letter = statementLetter(told, language);
  const name = `${language === 'pl' ? 'rozliczenie' : 'statement'}-${period}-${number}.pdf`;
  const attachments = [{ object: document.object, name, type: 'application/pdf' }];
  const cause = `statement ${runId} of ${statement.partnerId}`;
  await queueNotices(context, tenant, [{ cause, to: { email, language }, letter, attachments }]);
};

/**
 * Tells a partner that a statement which would have paid it was not issued. Where a later attempt of the run issues it
 * after all, the statement itself says so.
 */
const tellOver = async (
  context: Context,
  { tenant, settings: { vendorName } }: Settling,
  { name: partnerName, language, email }: Partner,
  { runId, partnerId, period, accounts }: Statement,
): Promise<void> => {
  if (email === undefined || accounts.every(({ payment }) => dec(payment).isZero())) return;
  const letter = standingOverLetter({ vendorName, partnerName, period }, language);
  const cause = `statement ${runId} of ${partnerId} stands over`;
  await queueNotices(context, tenant, [{ cause, to: { email, language }, letter }]);
};

/**
 * Settles an issued statement: its PDF is written, what it pays leaves the balance and is on its way as payments, the
 * partner gets it; each once, however often this is done.
 */
export const settle = async (
  context: Context,
  settling: Settling,
  partner: Partner,
): Promise<Statement | undefined> => {
  const { store } = context;
  const { tenant, run } = settling;
  const { id: partnerId } = partner;
  const key = { tenant, partnerId, runId: run.id };
  const standing = await statements.read(store, key);
  // What could not be issued is not paid: its amounts stand over to the next run.
  if (standing === undefined) return undefined;
  if (standing.state === 'draft') {
    await tellOver(context, settling, partner, standing);
    return undefined;
  }
  if (standing.state === 'paid') {
    await tell(context, settling, partner, standing);
    return standing;
  }
  const documents = await writeDocuments(context, settling, partner, standing);
  const paid: Statement = {
    ...standing,
    state: 'paid',
    paidAt: context.given.now(),
    ...documents,
    version: standing.version + 1,
  };
  const wish = { cause: paymentCause(run.id), transfers: paymentTransfers(standing) };
  const given = { run, terms: settling.settings, idOf: bankId(context, tenant), now: context.given.now() };
  await postTransfers(context, { tenant, partnerId }, wish, [
    statements.replacing(key, paid),
    ...newPayments(standing, given).flatMap((one) => newPaymentWrites(tenant, one)),
  ]);
  // Paid by now, by this step or by a repetition of it that came first: what stands there is told.
  return settle(context, settling, partner);
};
