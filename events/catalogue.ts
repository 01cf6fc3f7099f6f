import { thresholdCrossed } from './alerts.ts';
import {
  bankAnswerRequested,
  clockMoveRequested,
  ledgerExportRequested,
  noticeQueued,
  proofRequested,
  revaluationRequested,
  saleImportRequested,
  simulationRequested,
  windowCloseRequested,
  workflowRequested,
} from './platform.ts';
import { dealOpened } from './tasks.ts';
import { webhookQueued } from './webhooks.ts';

/** Every fact that is published, by the detail-type it travels under. */
export const catalogue = {
  'sale-import.requested': saleImportRequested,
  'revaluation.requested': revaluationRequested,
  'window-close.requested': windowCloseRequested,
  'proof.requested': proofRequested,
  'simulation.requested': simulationRequested,
  'ledger-export.requested': ledgerExportRequested,
  'bank-answer.requested': bankAnswerRequested,
  'clock-move.requested': clockMoveRequested,
  'notice.queued': noticeQueued,
  'workflow.requested': workflowRequested,
  'deal.opened': dealOpened,
  'threshold.crossed': thresholdCrossed,
  'webhook.queued': webhookQueued,
} as const;

export type FactName = keyof typeof catalogue;
