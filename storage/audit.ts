import { auditEntry } from '../domain/audit/audit-entry.ts';
import { entity } from './entity.ts';

export const auditEntries = entity('auditEntry', auditEntry, { packed: true });

/** An entry's number as it stands in a key, so that entries sort by it. */
export const auditNumber = (number: number): string => String(number).padStart(12, '0');
