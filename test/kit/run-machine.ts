import { startMachine } from '../../local/machine.ts';
import { loadSample } from '../../local/sample/load.ts';

// Run as a process of its own, which the test then kills: the data folder and the assembly are its arguments. It fills new
// data with the sample's last days, and says in one line of JSON where everything is.
const [dataDir = '', assembly = '', since = '2026-10-19'] = process.argv.slice(2);
const machine = await startMachine({ dataDir, assembly, port: 0, onTrouble: console.error });
await machine.once('sample', () => loadSample(machine, since));
const { apiUrl, endpoints, tableName, bucketNames, userPoolId, userPoolClientId, topicArns } = machine;
console.log(
  JSON.stringify({ apiUrl, endpoints, tableName, bucketNames, userPoolId, userPoolClientId, topicArns }),
);
