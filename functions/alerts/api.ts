import { httpHandler } from '../shell/router.ts';
import { listAlerts } from './list-alerts.ts';
import { ruleRoutes } from './rules.ts';

/** Rules that wait for figures, and the alerts that they raised. */
export const routes = [...ruleRoutes, listAlerts] as const;

export const handler = httpHandler(routes);
