import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DynamoStore } from '../../storage/store.ts';
import { share } from '../kit/machine-road.ts';
import { runs } from '../kit/runs.ts';
import { openTrial, type Trial } from './trial.ts';

/** PROPERTY_RUNS=3 sends three times as many. */
const requests = runs(500);
let trial: Trial;
beforeAll(async () => {
  trial = await openTrial(Number(process.env['FUZZ_SEED'] ?? 20_261_128));
}, 240_000);
afterAll(() => trial.stop());

const findings = (): string => trial.fuzz.findings.map(({ text }) => text).join('\n\n');

describe('requests that are drawn from the document and broken', () => {
  it('are answered as it says, and nothing is half written', { timeout: 240_000 }, async () => {
    const { fuzz, receiver, trouble } = trial;
    await fuzz.run(requests);
    await fuzz.readBack();
    expect(findings()).toBe('');
    expect(trouble).toEqual([]);
    // Whether it came to anything: much of what is valid is taken, much of the API was reached, and writes are noticed.
    const { sent, valid, taken, reached, noticed } = fuzz.count.tally;
    expect(sent).toBe(requests);
    expect(taken / valid).toBeGreaterThan(0.25);
    expect(reached).toBeGreaterThan(40);
    expect(noticed).toBeGreaterThan(0);
    expect(receiver.heard).toBeGreaterThan(0);
  });

  it('leave traces that are read back: a thing without its pointer, and one that nobody can read, are found', async () => {
    const { fuzz, machine } = trial;
    share(machine);
    const store = new DynamoStore(machine.tableName);
    await store.put({
      pk: 'T#zqalpha#OPENAPPROVAL',
      sk: 'approval_x',
      type: 'openApproval',
      approvalId: 'approval_x',
    });
    await store.put({ pk: 'T#zqalpha#PARTNER', sk: 'partner_x', type: 'partner', name: 7 });
    await fuzz.readBack();
    expect(findings()).toMatch(/openApproval .*approval_x leads to no approval/);
    expect(findings()).toMatch(/partner_x: .*does not read as partner/);
  });
});
