import { revaluationRequested, saleImportRequested } from './platform.ts';

/** Every fact that is published, by the detail-type it travels under. */
export const catalogue = {
  'sale-import.requested': saleImportRequested,
  'revaluation.requested': revaluationRequested,
} as const;

export type FactName = keyof typeof catalogue;
