import { expect, it } from 'vitest';
import { call } from '../../kit/call.ts';
import { useTable } from '../../kit/table.ts';

useTable();
const tenant = `strength${crypto.randomUUID().slice(0, 8)}`;
const owner = { as: 'owner', tenant } as const;
const key = (name: string) => ({ headers: { 'idempotency-key': name } });

it('a new secret of a stronger key is not given to a weaker one', async () => {
  const scopes = ['keys:manage' as const, 'sales:read' as const];
  const as = { tenant, subject: 'key_1', role: 'owner' as const, sandbox: false, scopes };
  const make = (name: string, body: object) =>
    call('POST /v1/api-keys', { ...owner, ...key(name), body: { name, role: 'owner', ...body } });
  const strong = await make('strong', {});
  const weak = await make('weak', { permissions: ['sales:read'] });
  const rotate = (id: string) =>
    call(`POST /v1/api-keys/${id}/rotation`, { as, ...key('rotate'), body: { overlapHours: 0 } });
  const refused = await rotate(strong.body.id);
  expect([refused.status, refused.body.type]).toEqual([422, '/problems/key-too-strong']);
  expect((await rotate(weak.body.id)).body.secret).toMatch(/^pw_live_/);
});
