import { httpHandler } from '../shell/router.ts';
import { addPlanVersion } from './add-plan-version.ts';
import { assignPlan } from './assign-plan.ts';
import { estimateRoute } from './estimate.ts';
import { listExchangeRates } from './list-exchange-rates.ts';
import { listPlans } from './list-plans.ts';
import { readPlanRoute } from './read-plan.ts';
import { recordExchangeRates } from './record-exchange-rates.ts';
import { savePlan } from './save-plan.ts';
import { readSimulation } from './simulation/read.ts';
import { listSimulated, readSimulationCsv } from './simulation/read-partners.ts';
import { simulatePlan, simulateVersion } from './simulation/request.ts';

export const routes = [
  savePlan,
  listPlans,
  readPlanRoute,
  addPlanVersion,
  assignPlan,
  recordExchangeRates,
  listExchangeRates,
  estimateRoute,
  simulateVersion,
  simulatePlan,
  readSimulation,
  listSimulated,
  readSimulationCsv,
];
export const handler = httpHandler(routes);
