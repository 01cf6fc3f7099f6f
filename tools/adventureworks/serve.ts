import { parseArgs } from 'node:util';
import { startMachine } from '../../local/machine.ts';
import { openLocalTenant } from '../../local/open-tenant.ts';
import { synth } from '../../local/synth.ts';

/**
 * A machine of its own for the run, in a process that can be killed: prints one line of JSON when it is ready, and on
 * each line it reads answers the units that its functions have consumed since the line before.
 */
const { values } = parseArgs({ options: { data: { type: 'string' }, port: { type: 'string' } } });
const { data = '', port = '0' } = values;
const machine = await startMachine({
  dataDir: data,
  assembly: await synth(`${data}/assembly`),
  port: Number(port),
  onTrouble: (what) => console.error(what),
});
const keys: string[] = [];
for (const tenant of ['aworiginal', 'awshuffled'])
  keys.push(
    await openLocalTenant(machine, {
      tenant,
      name: 'AdventureWorks',
      secret: `${tenant}0secret0of0this0machine`,
      members: [],
    }),
  );
console.log(JSON.stringify({ apiUrl: machine.apiUrl, keys }));

process.stdin.on('data', () => {
  console.log(JSON.stringify(machine.units()));
  machine.resetUnits();
});
process.once('SIGTERM', () => void machine.stop().then(() => process.exit(0)));
