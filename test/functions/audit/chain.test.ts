import { describe, expect, it, vi } from 'vitest';
import { logger } from '../../../functions/shell/context.ts';
import { auditEntries } from '../../../storage/audit.ts';
import { call } from '../../kit/call.ts';
import { crashing } from '../../kit/faulty-store.ts';
import { useTable } from '../../kit/table.ts';
import { useAudit } from './auditing.ts';

const context = useTable();
const { road, records, write, entries, kinds, whole } = useAudit(context);

describe('the chain', () => {
  it('takes each change once, however often, late and at the same time it comes', async () => {
    for (const name of ['a', 'b', 'c', 'd'])
      await road().must('POST /v1/customers', { externalId: name, name, country: 'PL' });
    const told = await records();
    await Promise.all([write(told.slice(0, 3)), write(told.slice(1)), write(told)]);
    await write([...told].reverse());
    expect((await kinds()).filter((what) => what === 'customer.created')).toHaveLength(5);
    expect(await whole()).toMatchObject({ faults: [] });
    const numbers = (await entries()).map(({ number }) => number);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
  });

  it('is written once where the writer dies before or after', async () => {
    await road().must('POST /v1/customers', { externalId: 'x', name: 'X', country: 'PL' });
    const told = await records();
    vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    for (const when of ['before', 'after'] as const) {
      const { store } = crashing(context().store, 1, when);
      expect(await write(told, { store, given: context().given })).toHaveLength(1);
    }
    await write(told);
    expect((await kinds()).filter((what) => what === 'customer.created')).toHaveLength(2);
    vi.restoreAllMocks();
  });

  it('shows what was changed in it, or left out', async () => {
    for (const name of ['a', 'b', 'c']) {
      await road().must('POST /v1/customers', { externalId: name, name, country: 'PL' });
      await write();
    }
    const key = (number: number) => ({ tenant: road().tenant, number: String(number).padStart(12, '0') });
    const standing = await auditEntries.read(context().store, key(3));
    if (standing === undefined) throw new Error('no entry');
    const [change] = standing.changes;
    await context().store.put(
      auditEntries.item(key(3), {
        ...standing,
        changes: change === undefined ? [] : [{ ...change, who: 'x' }],
      }),
    );
    expect((await whole()).faults).toEqual([{ number: 3, fault: 'was changed after it was written' }]);
    await context().store.remove(auditEntries.key(key(3)));
    expect((await whole()).faults).toEqual([
      { number: 4, fault: expect.stringContaining('what was between them is missing') },
      { number: 4, fault: 'does not stand behind the entry before it' },
    ]);
  });

  it('holds many changes in several entries', async () => {
    const name = 'n'.repeat(200);
    const attributes = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`field${index}`, `${index}`.padEnd(200, 'x')]),
    );
    for (let index = 0; index < 100; index += 1)
      await road().must('POST /v1/customers', { externalId: `c${index}`, name, country: 'PL', attributes });
    const before = (await entries()).length;
    await write();
    expect((await entries()).length).toBeGreaterThan(before);
    expect((await kinds()).filter((what) => what === 'customer.created')).toHaveLength(101);
    expect(await whole()).toMatchObject({ faults: [] });
  });

  it('is for owners and auditors, each tenant its own', async () => {
    const at = (as: 'auditor' | 'finance' | 'channel-manager', tenant = road().tenant) =>
      call('GET /v1/audit-entries', { as, tenant });
    expect((await at('auditor')).status).toBe(200);
    expect((await at('finance')).status).toBe(403);
    expect((await at('channel-manager')).status).toBe(403);
    expect((await at('auditor', 'nobody')).body).toEqual({ data: [], next: null });
    expect((await call('GET /v1/audit-entries/1', { as: 'auditor', tenant: 'nobody' })).status).toBe(404);
    expect((await road().must('GET /v1/audit-entries/1')).body).toEqual((await entries())[0]);
  });

  it('goes on where a change can’t be read, which comes again', async () => {
    await road().must('POST /v1/customers', { externalId: 'x', name: 'X', country: 'PL' });
    await road().must('POST /v1/customers', { externalId: 'y', name: 'Y', country: 'PL' });
    const isCustomer = (one: Awaited<ReturnType<typeof records>>[number]): boolean =>
      one.dynamodb?.NewImage?.['type']?.S === 'customer';
    const [first, second] = (await records()).filter(isCustomer);
    const image = { ...first?.dynamodb?.NewImage, name: { N: '7' } };
    const broken = { ...first, dynamodb: { ...first?.dynamodb, NewImage: image } };
    const error = vi.spyOn(logger, 'error').mockImplementation(() => undefined);
    const failed = await write([broken, second ?? broken]);
    expect(failed).toEqual([first?.dynamodb?.SequenceNumber]);
    expect(error).toHaveBeenCalledOnce();
    expect((await kinds()).filter((what) => what === 'customer.created')).toHaveLength(2);
    vi.restoreAllMocks();
  });
});
