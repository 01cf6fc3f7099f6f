import { routes as access } from './access/api.ts';
import { routes as alerts } from './alerts/api.ts';
import { routes as approvals } from './approvals/api.ts';
import { routes as audit } from './audit/api.ts';
import { routes as commissions } from './commissions/api.ts';
import { routes as customers } from './customers/api.ts';
import { routes as deals } from './deals/api.ts';
import { routes as ledger } from './ledger/api.ts';
import { routes as partners } from './partners/api.ts';
import { routes as payouts } from './payouts/api.ts';
import { routes as platform } from './platform/api.ts';
import { routes as programs } from './programs/api.ts';
import { routes as reference } from './reference/api.ts';
import { routes as results } from './results/api.ts';
import { routes as sales } from './sales/api.ts';
import type { Route } from './shell/route.ts';
import { routes as stock } from './stock/api.ts';
import { routes as tasks } from './tasks/api.ts';
import { routes as webhooks } from './webhooks/api.ts';

/**
 * All routes by area: the source of API Gateway's routes, the OpenAPI document and the permission matrix. Each area is
 * a function of its own; no handler imports this list.
 */
export const areas = {
  access,
  programs,
  partners,
  customers,
  stock,
  results,
  commissions,
  sales,
  ledger,
  alerts,
  deals,
  approvals,
  tasks,
  payouts,
  webhooks,
  audit,
  platform,
  reference,
} as const satisfies Readonly<Record<string, readonly Route[]>>;
