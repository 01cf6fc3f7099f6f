import { httpHandler } from '../shell/router.ts';
import { confirmBankAccount, proposeBankAccount, readBankAccount } from './bank-account.ts';
import { requestBankAnswer, startBankAnswer } from './bank-answers.ts';
import { listBankLines } from './bank-lines.ts';
import { readDraws, replaceDraws } from './draws.ts';
import { listInvoices, readInvoice } from './invoices/read.ts';
import { sendInvoiceRoute } from './invoices/send.ts';
import { withdrawInvoiceRoute } from './invoices/withdraw.ts';
import { payoutOverviewRoute } from './overview.ts';
import { listPayments, readPayment } from './payments.ts';
import { readPayoutCurrency, setPayoutCurrency } from './payout-currency.ts';
import { previewPayoutRoute } from './preview.ts';
import { repeatPaymentRoute } from './repeat.ts';
import { writeRepeatFile } from './repeat-file.ts';
import { listRuns, readBankFile, readRun, restartRunRoute, startRunRoute } from './runs.ts';
import { readSettings, setSettings } from './settings.ts';
import {
  listRunStatements,
  listStatements,
  readStatement,
  readStatementCsv,
  readStatementDocument,
} from './statements.ts';
import { cancelRunRoute, pauseRunRoute } from './steer-run.ts';
import { readTaxProfile, setTaxProfile } from './tax-profile.ts';

/** Payouts: how partners are paid and where to, the monthly runs, the statements, the payments and what banks answer. */
export const routes = [
  readSettings,
  setSettings,
  readBankAccount,
  proposeBankAccount,
  confirmBankAccount,
  readDraws,
  replaceDraws,
  readTaxProfile,
  setTaxProfile,
  sendInvoiceRoute,
  listInvoices,
  readInvoice,
  withdrawInvoiceRoute,
  readPayoutCurrency,
  setPayoutCurrency,
  startRunRoute,
  listRuns,
  readRun,
  restartRunRoute,
  pauseRunRoute,
  cancelRunRoute,
  previewPayoutRoute,
  payoutOverviewRoute,
  readBankFile,
  writeRepeatFile,
  requestBankAnswer,
  startBankAnswer,
  listBankLines,
  listPayments,
  readPayment,
  repeatPaymentRoute,
  listRunStatements,
  listStatements,
  readStatement,
  readStatementDocument,
  readStatementCsv,
] as const;

export const handler = httpHandler(routes);
