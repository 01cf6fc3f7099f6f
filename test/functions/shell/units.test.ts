import middy from '@middy/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { context } from '../../../functions/shell/context.ts';
import { units } from '../../../functions/shell/units.ts';
import { programs } from '../../../storage/programs.ts';
import { useTable } from '../../kit/table.ts';

useTable();
afterEach(() => vi.restoreAllMocks());

const lines = async (work: () => Promise<unknown>): Promise<readonly Record<string, unknown>[]> => {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  const handler = middy(work).use(units()) as unknown as (
    event: unknown,
    lambda: unknown,
  ) => Promise<unknown>;
  await handler({}, {}).catch(() => undefined);
  vi.restoreAllMocks();
  return written.filter((text) => text.includes('_aws')).map((text) => JSON.parse(text));
};
const read = () => programs.read(context().store, { tenant: 'acme', programId: 'program_1' });

describe('the units of an invocation', () => {
  it('are told as a metric of the function', async () => {
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'programs-api');
    await read();
    const [line, ...more] = await lines(read);
    expect(more).toEqual([]);
    expect(line).toMatchObject({ FunctionName: 'programs-api', WriteUnits: 0 });
    expect(line?.['ReadUnits']).toBeGreaterThan(0);
    expect(line?.['ReadUnits']).toBeLessThan(2);
    expect(line?.['_aws']).toMatchObject({
      CloudWatchMetrics: [{ Namespace: 'Partnerwise', Dimensions: [['FunctionName']] }],
    });
  });

  it('are told where the handler fails, too', async () => {
    const told = await lines(async () => {
      await read();
      throw new Error('no');
    });
    expect(told).toHaveLength(1);
  });

  it('are not told where nothing was consumed', async () => {
    expect(await lines(async () => undefined)).toEqual([]);
  });
});
