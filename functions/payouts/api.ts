import { httpHandler } from '../shell/router.ts';
import { confirmBankAccount, proposeBankAccount, readBankAccount } from './bank-account.ts';
import { readDraws, replaceDraws } from './draws.ts';
import { previewPayoutRoute } from './preview.ts';
import { listRuns, readBankFile, readRun, restartRunRoute, startRunRoute } from './runs.ts';
import { readSettings, setSettings } from './settings.ts';
import { listRunStatements, listStatements, readStatement, readStatementDocument } from './statements.ts';
import { cancelRunRoute, pauseRunRoute } from './steer-run.ts';

/** Payouts: how partners are paid and where to, the monthly runs, and the statements. */
export const routes = [
  readSettings,
  setSettings,
  readBankAccount,
  proposeBankAccount,
  confirmBankAccount,
  readDraws,
  replaceDraws,
  startRunRoute,
  listRuns,
  readRun,
  restartRunRoute,
  pauseRunRoute,
  cancelRunRoute,
  previewPayoutRoute,
  readBankFile,
  listRunStatements,
  listStatements,
  readStatement,
  readStatementDocument,
] as const;

export const handler = httpHandler(routes);
