import { httpHandler } from '../shell/router.ts';
import { listAuditEntries, readAuditEntry } from './entries.ts';

/** Who did what, when and from where. */
export const routes = [listAuditEntries, readAuditEntry] as const;

export const handler = httpHandler(routes);
