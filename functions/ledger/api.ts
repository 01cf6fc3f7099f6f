import { httpHandler } from '../shell/router.ts';
import { answerDisputeRoute, decideDisputeRoute, withdrawDisputeRoute } from './disputes/act.ts';
import { openDisputeRoute } from './disputes/open.ts';
import { listDisputes, readDispute } from './disputes/read.ts';
import { explainLine } from './explain-line.ts';
import { readLedgerExport, readLedgerExportFile, startLedgerExport } from './exports.ts';
import { listLines } from './list-lines.ts';
import { listWindowSales } from './list-window-sales.ts';
import { listWindows } from './list-windows.ts';
import { readProof, startProof } from './proofs.ts';
import { readBalance } from './read-balance.ts';
import { readWindow } from './read-window.ts';

export const routes = [
  readBalance,
  listLines,
  explainLine,
  listWindows,
  readWindow,
  listWindowSales,
  openDisputeRoute,
  readDispute,
  listDisputes,
  answerDisputeRoute,
  decideDisputeRoute,
  withdrawDisputeRoute,
  startProof,
  readProof,
  startLedgerExport,
  readLedgerExport,
  readLedgerExportFile,
];
export const handler = httpHandler(routes);
