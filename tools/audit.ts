import { parseArgs } from 'node:util';
import { auditEntry } from '../domain/audit/audit-entry.ts';
import { follow, start } from '../domain/audit/chain.ts';
import { sha256 } from '../functions/audit/digest.ts';
import { ApiClient } from '../local/client.ts';

/**
 * `npm run -s audit -- --key KEY > audit.ndjson` writes the audit of the key's tenant, one entry a line, and verifies its
 * chain: nothing was changed, and nothing left out. Who kept the last hash of an earlier time gives it as `--head`: then
 * nothing was cut off the end and written anew either.
 */
const usage = 'usage: npm run -s audit -- --key KEY [--api http://127.0.0.1:4000] [--head HASH]';
const { values } = parseArgs({
  options: {
    key: { type: 'string' },
    api: { type: 'string', default: 'http://127.0.0.1:4000' },
    head: { type: 'string' },
  },
});
const { key, api, head } = values;
if (key === undefined) {
  console.error(usage);
  process.exit(2);
}

let now = start;
let faults = 0;
let sawHead = head === undefined;
for await (const page of new ApiClient(api, key).pages<unknown>('/v1/audit-entries?order=oldest'))
  for (const raw of page) {
    const entry = auditEntry.parse(raw);
    process.stdout.write(`${JSON.stringify(entry)}\n`);
    const followed = follow(now, entry, sha256);
    now = followed.now;
    sawHead ||= entry.hash === head;
    faults += followed.faults.length;
    for (const { number, fault } of followed.faults) console.error(`entry ${number} ${fault}`);
  }
if (!sawHead) {
  faults += 1;
  console.error(`no entry has the hash ${head}: what stood there was cut off or written anew`);
}
const erased = now.erased === 0 ? '' : `, ${now.erased} details erased`;
console.error(`${now.number} entries, ${faults} faults${erased}; the last hash is ${now.hash}`);
process.exitCode = faults === 0 ? 0 : 1;
