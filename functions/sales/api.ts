import { httpHandler } from '../shell/router.ts';
import { cancelSale } from './cancel-sale.ts';
import { correctSale } from './correct-sale.ts';
import { setCustomerPayment, undoCustomerPayment } from './customer-payment.ts';
import { listSales } from './list-sales.ts';
import { readSale } from './read-sale.ts';
import { reportSale } from './report-sale.ts';
import { requestImport } from './request-import.ts';
import { startImport } from './start-import.ts';

export const routes = [
  reportSale,
  listSales,
  readSale,
  correctSale,
  cancelSale,
  setCustomerPayment,
  undoCustomerPayment,
  requestImport,
  startImport,
];
export const handler = httpHandler(routes);
