import { httpHandler } from '../shell/router.ts';
import { listTargets } from './list-targets.ts';
import { putTargetsRoute } from './put-targets.ts';

/** Targets: what partners should reach, by metric and month. */
export const routes = [putTargetsRoute, listTargets] as const;

export const handler = httpHandler(routes);
