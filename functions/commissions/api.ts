import { httpHandler } from '../shell/router.ts';
import { addPlanVersion } from './add-plan-version.ts';
import { assignPlan } from './assign-plan.ts';
import { listExchangeRates } from './list-exchange-rates.ts';
import { listPlans } from './list-plans.ts';
import { readPlanRoute } from './read-plan.ts';
import { recordExchangeRates } from './record-exchange-rates.ts';
import { savePlan } from './save-plan.ts';

export const routes = [
  savePlan,
  listPlans,
  readPlanRoute,
  addPlanVersion,
  assignPlan,
  recordExchangeRates,
  listExchangeRates,
];
export const handler = httpHandler(routes);
