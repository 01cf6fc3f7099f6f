import { parseArgs } from 'node:util';
import { ApiClient, exportJournal } from '../local/client.ts';

/**
 * `npm run -s hledger -- --key KEY > books.journal` writes the journals of the key's tenant as hledger reads them: by
 * default from the machine on this computer, everything, of all partners.
 */
const usage =
  'usage: npm run -s hledger -- --key KEY [--api http://127.0.0.1:4000] [--from DAY] [--to DAY] [--partner ID]';
const { values } = parseArgs({
  options: {
    key: { type: 'string' },
    api: { type: 'string', default: 'http://127.0.0.1:4000' },
    from: { type: 'string' },
    to: { type: 'string' },
    partner: { type: 'string' },
  },
});
const { key, api, from, to, partner: partnerId } = values;
if (key === undefined) {
  console.error(usage);
  process.exit(2);
}
const wanted = JSON.parse(JSON.stringify({ from, to, partnerId })) as object;
process.stdout.write(await exportJournal(new ApiClient(api, key), crypto.randomUUID(), wanted));
