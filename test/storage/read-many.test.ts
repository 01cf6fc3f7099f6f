import { expect, it } from 'vitest';
import { drawsOf } from '../../storage/payouts.ts';
import { useTable } from '../kit/table.ts';

const context = useTable();

it('what is read by many keys comes in their order, each once, without those that are not there', async () => {
  const { store } = context();
  const tenant = `many-${crypto.randomUUID()}`;
  const ids = Array.from({ length: 130 }, (_, index) => `partner_${(index * 37) % 130}`);
  const keys = ids.map((partnerId) => ({ tenant, partnerId }));
  const updatedAt = '2026-01-01T00:00:00.000Z';
  for (const key of keys)
    await drawsOf.create(store, key, { partnerId: key.partnerId, draws: [], version: 1, updatedAt });
  const none = { tenant, partnerId: 'partner_none' };
  const found = await drawsOf.readMany(store, [none, ...keys, ...keys.slice(0, 3)]);
  expect(found.map(({ partnerId }) => partnerId)).toEqual(ids);
});
