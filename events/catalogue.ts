import { thresholdCrossed } from './alerts.ts';
import { noticeQueued, revaluationRequested, saleImportRequested, workflowRequested } from './platform.ts';

/** Every fact that is published, by the detail-type it travels under. */
export const catalogue = {
  'sale-import.requested': saleImportRequested,
  'revaluation.requested': revaluationRequested,
  'notice.queued': noticeQueued,
  'workflow.requested': workflowRequested,
  'threshold.crossed': thresholdCrossed,
} as const;

export type FactName = keyof typeof catalogue;
