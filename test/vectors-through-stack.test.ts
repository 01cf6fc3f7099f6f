import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type VectorFile, vectorFile } from '../tools/vector-file.ts';
import { onMachine } from '../tools/vector-stack.ts';
import { useMachine } from './kit/machine.ts';

const folder = join(import.meta.dirname, 'vectors');
const read = (name: string): VectorFile =>
  vectorFile.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
const machine = useMachine();

describe('the vectors through API, stream and ledger', () => {
  it('are refused where the API does not take what they say', async () => {
    const file = read('22-gates.json');
    const attempt = (more: object) => onMachine(machine(), 'refused', { ...file, ...more });
    await expect(attempt({ holidays: ['2024-01-01'] })).rejects.toThrow(/can't be sent.*holidays/);
    await expect(attempt({ products: [{ id: 'bike', weight: 3 }] })).rejects.toThrow(
      /POST \/v1\/products answered 400.*weight/,
    );
    const certificates = [{ partnerId: 'p1', id: 'birthday:p1', from: '2024-01-01' }];
    await expect(attempt({ certificates })).rejects.toThrow(/answered 404/);
  });

  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  it.each(names)(
    '%s comes to what is expected',
    async (name) => {
      const file = read(name);
      const { expected, expectedHeld } = file;
      const tenant = name
        .replace('.json', '')
        .toLowerCase()
        .replace(/[^a-z0-9]/g, '');
      expect(await onMachine(machine(), tenant.slice(0, 24), file)).toEqual({ expected, expectedHeld });
    },
    60_000,
  );
});
