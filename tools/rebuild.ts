import { parseArgs } from 'node:util';
import type { WindowState } from '../domain/ledger/entry.ts';
import { rebuild } from '../functions/ledger/rebuild.ts';
import { context } from '../functions/shell/context.ts';
import { idOf } from '../functions/shell/refer.ts';

/**
 * Rebuilds a partner's accumulators from its sales, and says what differs; with --write it puts that right without
 * touching the ledger. It runs against the table that TABLE_NAME names: on AWS by the caller's credentials, on the local
 * machine with AWS_ENDPOINT_URL_DYNAMODB and any credentials.
 */
const usage = 'npm run rebuild -- --tenant TENANT --partner PARTNER [--write]';

const { values } = parseArgs({
  options: { tenant: { type: 'string' }, partner: { type: 'string' }, write: { type: 'boolean' } },
});
const { tenant, partner, write = false } = values;
if (tenant === undefined || partner === undefined) throw new Error(`usage: ${usage}`);

const shown = (state: WindowState | undefined): string => {
  if (state === undefined) return '(nowhere)';
  const { key: _, ...rest } = state;
  return JSON.stringify(rest);
};

const given = context();
const partnerId = idOf(given.given, tenant, 'partner', partner);
const { changes, written, moving } = await rebuild(given, { tenant, partnerId }, write);

for (const { key, place, was, next } of changes)
  console.log(`${key} (${place})\n  is      ${shown(was)}\n  must be ${shown(next)}`);
if (moving.length > 0) {
  console.log(`Sales are on their way into the journal: ${moving.join(', ')}. Try again in a moment.`);
  process.exitCode = 1;
} else if (changes.length === 0) console.log(`The accumulators of ${partnerId} are right.`);
else if (written) console.log(`${changes.length} windows of ${partnerId} were put right.`);
else {
  console.log(`${changes.length} windows of ${partnerId} differ. Nothing was written: add --write.`);
  process.exitCode = 1;
}
