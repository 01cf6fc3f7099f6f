import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { openRoad, percent } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { spoil } from './proof/spoiling.ts';

const context = useTable();

it('accumulators are rebuilt by a command, which prints what differs and puts it right when told to', async () => {
  const road = await openRoad(context(), `tenant-${crypto.randomUUID()}`);
  await road.plan('resellers', [percent('10')]);
  await road.report('s-1');
  await road.settle();
  await spoil(road, 1, (entry) => ({
    ...entry,
    windows: entry.windows.map((one) => (one.key.startsWith('@') ? one : { ...one, sums: [] })),
  }));
  const tool = fileURLToPath(new URL('../../../tools/rebuild.ts', import.meta.url));
  const call = (...more: string[]) =>
    spawnSync(process.execPath, [tool, '--tenant', road.tenant, '--partner', 'solo', ...more], {
      encoding: 'utf8',
      env: process.env,
    });
  const shown = call();
  expect([shown.status, shown.stdout]).toEqual([1, expect.stringContaining('1 windows of partner_')]);
  expect(shown.stdout).toContain('resellers/share/2026-02 (open)\n  is      {"sums":[],"amount":"10"}');
  expect(call('--write').stdout).toContain('were put right');
  expect(call()).toMatchObject({ status: 0, stdout: expect.stringContaining('are right') });
}, 180_000);
