import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startMachine } from '../../local/machine.ts';
import { assembly } from '../kit/assembly.ts';
import { round } from './round.ts';

/** `npm run claims -- --rounds 10`: 500 registrations of the same customers and products at once, so often, each in a tenant of its own. */
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '10' }, count: { type: 'string', default: '500' } },
});
const dataDir = mkdtempSync(join(tmpdir(), 'partnerwise-claims-'));
const options = { dataDir, assembly: await assembly(), port: 0, schedules: false, onTrouble: console.error };
const machine = await startMachine(options);
let broken = 0;
for (let turn = 1; turn <= Number(values.rounds); turn += 1) {
  const told = await round(machine, `claims${turn}`, Number(values.count), Math.random);
  const { registered, taken, refusedAtOnce, approved, refusedLater, seconds } = told;
  broken += told.broken.length;
  console.log(
    `round ${turn}: ${registered} sent, ${refusedAtOnce} refused at once, ${taken} taken, of which ${approved} approved and ${refusedLater} refused; ${seconds} s; ${told.broken.length} faults`,
  );
  for (const one of told.broken.slice(0, 10)) console.log(`  ${one}`);
}
await machine.stop();
rmSync(dataDir, { recursive: true, force: true });
console.log(broken === 0 ? 'no customer and product were ever given to two deals' : `${broken} faults`);
process.exit(broken === 0 ? 0 : 1);
