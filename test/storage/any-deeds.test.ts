import * as fc from 'fast-check';
import { describe, it } from 'vitest';
import type { Guard } from '../../storage/expressions.ts';
import type { Write } from '../../storage/store.ts';
import {
  type Deed,
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

const keys = ['a', 'a#1', 'a#2', 'b', 'Ω', '😀'];
const anyKey = fc.constantFrom(...keys);
const anyFields = fc.record(
  {
    version: fc.integer({ min: 1, max: 3 }),
    entry: fc.oneof(fc.integer({ min: -2, max: 3 }), fc.constant('text')),
    pad: fc.constantFrom('', text(900), text(1_020), text(4_500), text(200_000)),
    value: fc.oneof(
      fc.jsonValue({ maxDepth: 2 }).filter((value) => !/e[+-]?\d|-0/.test(JSON.stringify(value))),
      fc.uint8Array({ maxLength: 9 }).map((bytes) => Uint8Array.from(bytes)),
    ),
  },
  { requiredKeys: [] },
);
const anyGuard: fc.Arbitrary<Guard> = fc.oneof(
  fc.constant({ if: 'absent' } as const),
  fc.integer({ min: 1, max: 3 }).map((is) => ({ if: 'version', is }) as const),
  fc.integer({ min: -1, max: 3 }).map((than) => ({ if: 'absentOrBelow', field: 'entry', than }) as const),
);
const anyPut = fc
  .tuple(anyKey, anyFields, fc.option(anyGuard, { nil: undefined }))
  .map(([sk, fields, guard]) => ({
    item: { sk, type: 't', ...fields },
    ...(guard === undefined ? {} : { guard }),
  }));
const anyWrite: fc.Arbitrary<(pk: string) => Write> = fc.oneof(
  anyPut.map(({ item, ...more }) => (pk: string) => ({ put: { pk, ...item }, ...more })),
  fc.tuple(anyKey, anyGuard).map(([sk, guard]) => (pk: string) => ({ check: { pk, sk }, guard })),
  anyKey.map((sk) => (pk: string) => ({ remove: { pk, sk } })),
);
const anyQuery = fc.record(
  {
    prefix: fc.constantFrom('a', 'a#', 'b'),
    from: anyKey,
    to: anyKey,
    after: anyKey,
    limit: fc.integer({ min: 1, max: 4 }),
    newestFirst: fc.boolean(),
  },
  { requiredKeys: [] },
);
const anyDeed: fc.Arbitrary<(pk: string) => Deed> = fc.oneof(
  anyPut.map(
    ({ item, guard }) =>
      (pk: string) =>
        put({ pk, ...item }, guard),
  ),
  fc
    .array(anyWrite, { minLength: 1, maxLength: 4 })
    .map((writes) => (pk: string) => transact(...writes.map((write) => write(pk)))),
  anyQuery.map((one) => (pk: string) => query({ pk, ...one })),
  anyKey.map((sk) => (pk: string) => get({ pk, sk })),
  anyKey.map((sk) => (pk: string) => remove({ pk, sk })),
  fc.array(anyKey, { maxLength: 5 }).map((all) => (pk: string) => getMany(...all.map((sk) => ({ pk, sk })))),
);

describe('any row of deeds', () => {
  it('comes to the same in memory and on the engine', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { minLength: 5, maxLength: 25 }), async (deeds) => {
        const pk = partition();
        await expectSame(deeds.map((deed) => deed(pk)));
      }),
      { numRuns: 100 },
    );
  }, 120_000);
});
