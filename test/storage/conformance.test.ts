import { describe, it } from 'vitest';
import type { Query } from '../../storage/expressions.ts';
import {
  count,
  expectSame,
  get,
  getMany,
  partition,
  put,
  query,
  remove,
  text,
  transact,
} from './both-stores.ts';

/** The store in memory answers what the store on a real engine answers, to the unit and to the record. */

describe('a store in memory', () => {
  it('guards a put as the engine does', async () => {
    const pk = partition();
    const item = (sk: string, more: object = {}) => ({ pk, sk, type: 't', ...more });
    await expectSame([
      put(item('a', { version: 1 }), { if: 'absent' }),
      put(item('a', { version: 1 }), { if: 'absent' }),
      put(item('a', { version: 2 }), { if: 'version', is: 1 }),
      put(item('a', { version: 2 }), { if: 'version', is: 1 }),
      put(item('none', { version: 2 }), { if: 'version', is: 1 }),
      put(item('n', { entry: 1 }), { if: 'absentOrBelow', field: 'entry', than: 1 }),
      put(item('n', { entry: 1 }), { if: 'absentOrBelow', field: 'entry', than: 1 }),
      put(item('n', { entry: 'text' }), { if: 'absentOrBelow', field: 'entry', than: 2 }),
      put(item('n', { entry: 2 }), { if: 'absentOrBelow', field: 'entry', than: 9 }),
      put(item('a'), { if: 'absentOrBelow', field: 'entry', than: 9 }),
      put(item('a')),
      put(item('a')),
      get({ pk, sk: 'a' }),
      get({ pk, sk: 'none' }),
      remove({ pk, sk: 'a' }),
      remove({ pk, sk: 'a' }),
      get({ pk, sk: 'a' }),
    ]);
  });

  it('counts as the engine does', async () => {
    const pk = partition();
    const counter = { pk, sk: 'c', type: 't', expires: 7 };
    await expectSame([
      count(counter, 20),
      count(counter, 5),
      get({ pk, sk: 'c' }),
      put({ ...counter, other: 'stays', total: 2 }),
      count({ ...counter, expires: 8 }, -3),
      get({ pk, sk: 'c' }),
    ]);
  });

  it('does a transaction whole or not at all', async () => {
    const pk = partition();
    const item = (sk: string, more: object = {}) => ({ pk, sk, type: 't', version: 1, ...more });
    await expectSame([
      transact({ put: item('a') }, { put: item('b', { pad: text(3_000) }), guard: { if: 'absent' } }),
      transact({ put: item('c') }, { put: item('b'), guard: { if: 'absent' } }),
      transact({ put: item('c') }, { put: item('z'), guard: { if: 'version', is: 4 } }),
      transact(
        { check: { pk, sk: 'a' }, guard: { if: 'version', is: 9 } },
        { put: item('b'), guard: { if: 'absent' } },
      ),
      transact(
        { put: item('b'), guard: { if: 'version', is: 1 } },
        { check: { pk, sk: 'a' }, guard: { if: 'version', is: 1 } },
      ),
      transact({ check: { pk, sk: 'a' }, guard: { if: 'version', is: 1 } }, { remove: { pk, sk: 'b' } }),
      transact({ remove: { pk, sk: 'none' } }),
      transact({ put: item('a') }, { remove: { pk, sk: 'a' } }),
      transact(),
      transact(...Array.from({ length: 101 }, (_, index) => ({ put: item(`many${index}`) }))),
      transact(...Array.from({ length: 100 }, (_, index) => ({ put: item(`many${index}`) }))),
      query({ pk }),
    ]);
  });

  it('answers a query in order, by range, page after page', async () => {
    const pk = partition();
    const keys = ['a', 'a#1', 'a#2', 'a$', 'b', 'ä', 'Ω', '\uFFFD', '😀'];
    const queries: readonly Omit<Query, 'pk'>[] = [
      {},
      { newestFirst: true },
      { prefix: 'a#' },
      { prefix: 'a', newestFirst: true, limit: 2 },
      { from: 'a#1' },
      { to: 'a#2' },
      { from: 'a#1', to: 'b' },
      { from: 'b', to: 'a' },
      { limit: 3 },
      { limit: 9 },
      { limit: 10 },
      { limit: 0 },
      { after: 'a#1' },
      { after: 'a#1', limit: 2 },
      { after: 'a#1', newestFirst: true },
      { after: 'a#15', from: 'a#1', to: 'b', limit: 5 },
      { after: 'zz', prefix: 'a' },
      { prefix: 'none' },
    ];
    await expectSame([
      ...keys.toReversed().map((sk) => put({ pk, sk, type: 't' })),
      ...queries.map((one) => query({ pk, ...one })),
      query({ pk: `${pk}-none` }),
    ]);
  });

  it('ends a page before a megabyte, and counts what it weighs', async () => {
    const pk = partition();
    const sizes = [300_000, 300_000, 300_000, 120_000, 28_450, 5, 390_000, 390_000, 268_500];
    await expectSame([
      ...sizes.map((size, index) => put({ pk, sk: String(index), type: 't', pad: text(size) })),
      query({ pk }),
      query({ pk, after: '2' }),
      query({ pk, newestFirst: true }),
      getMany({ pk, sk: '0' }, { pk, sk: '5' }, { pk, sk: '5' }, { pk, sk: 'none' }),
      getMany(),
      put({ pk, sk: 'big', type: 't', pad: text(409_600) }),
    ]);
  });

  it('weighs every kind of value, to the unit', async () => {
    const pk = partition();
    const numbers = [
      0, -0, 7, 12, 100, 1_000, 123_456_789, -1, -12, -123, 0.5, 1.5, 0.05, -2.25, 1e-7, 99.999,
    ];
    const values: readonly unknown[] = [
      ...numbers,
      true,
      null,
      [],
      ['a', 'bc', 1],
      {},
      { a: 'b', c: { d: [1, { e: 2 }] } },
      { gone: undefined, here: [undefined, 'x'] },
      'zażółć €😀',
      Uint8Array.from([1, 2, 3]),
      [Uint8Array.from([4])],
    ];
    // Pads of neighbouring lengths, so that one of them lies on either side of a unit's bound.
    const around = Array.from({ length: 24 }, (_, index) => 962 + index);
    await expectSame(
      values.flatMap((value, index) => [
        ...around.map((length) => put({ pk, sk: String(index), type: 't', value, pad: text(length) })),
        remove({ pk, sk: String(index) }),
        put({ pk, sk: String(index), type: 't', value }),
        get({ pk, sk: String(index) }),
      ]),
    );
  }, 120_000);

  it('counts the larger of what stood there and what stands there now', async () => {
    const pk = partition();
    const item = (length: number) => ({ pk, sk: 'a', type: 't', version: 1, pad: text(length) });
    await expectSame([
      put(item(5_000)),
      put(item(10)),
      put(item(10)),
      transact({ put: item(7_000) }),
      transact({ put: item(10) }),
      put(item(9_000)),
      get({ pk, sk: 'a' }),
      put(item(1), { if: 'absent' }),
      transact({ check: { pk, sk: 'a' }, guard: { if: 'version', is: 1 } }),
      transact({ check: { pk, sk: 'a' }, guard: { if: 'version', is: 2 } }),
      transact({ remove: { pk, sk: 'a' } }),
      put(item(9_000)),
      remove({ pk, sk: 'a' }),
    ]);
  });

  it('refuses what can not be kept', async () => {
    const pk = partition();
    await expectSame([
      put({ pk: '', sk: 'a', type: 't' }),
      put({ pk, sk: '', type: 't' }),
      get({ pk, sk: '' }),
      put({ pk, sk: 'a', type: 't', value: Number.NaN }),
      put({ pk, sk: 'a', type: 't', value: 2 ** 60 }),
      put({ pk, sk: 'a', type: 't', value: new Date(0) }),
      query({ pk }),
    ]);
  });
});
