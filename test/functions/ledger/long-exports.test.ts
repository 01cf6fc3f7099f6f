import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../domain/ledger/entry.ts';
import { transferEntry } from '../../../domain/ledger/transfer.ts';
import { entries, entryNumber } from '../../../storage/ledger.ts';
import { partners } from '../../../storage/partners.ts';
import { hasHledger, hledgerBalances, hledgerCheck } from '../../../tools/run-hledger.ts';
import { useFiles } from '../../kit/files.ts';
import { openRoad, percent } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { begin, debts, exported, fetched, work } from './exporting.ts';

const context = useTable();
useFiles();

const stated = (tail: Entry | undefined, partnerId: string, amount: string, moment: string): Entry =>
  transferEntry(tail, {
    partnerId,
    cause: `statement:${(tail?.number ?? 0) + 1}`,
    transfers: [{ from: 'payable', to: 'stated', currency: 'EUR', amount }],
    at: moment,
  });

describe.runIf(hasHledger)('a long export', () => {
  it('goes over several files, and over journals of many entries', async () => {
    const road = await openRoad(context(), 'many');
    const { store } = road.context;
    const [template] = (await partners.list(store, { tenant: 'many' }, { limit: 1 })).data;
    if (template === undefined) throw new Error('the road has no partner');
    for (let index = 0; index < 305; index += 1) {
      const id = road.id('partner', `more-${index}`);
      await partners.create(store, { tenant: 'many', partnerId: id }, { ...template, id });
      if (index % 20 > 0) continue;
      const first = stated(undefined, id, '1.00', '2026-01-01T00:00:00.000Z');
      await entries.create(store, { tenant: 'many', partnerId: id, number: entryNumber(1) }, first);
    }
    const account = { tenant: 'many', partnerId: road.id('partner', 'solo') };
    let tail: Entry | undefined;
    for (let number = 1; number <= 230; number += 1) {
      const moment = `2026-0${1 + Math.floor(number / 100)}-01T00:00:00.000Z`;
      tail = stated(tail, account.partnerId, `${number}.01`, moment);
      await entries.create(store, { ...account, number: entryNumber(number) }, tail);
    }
    await road.plan('p', [percent('10')]);
    await road.report('a', { partnerId: 'top' });
    await road.report('b', { partnerId: 'kid-b' });
    await road.flow();
    const jobId = await begin(road, 'many');
    await work(road, jobId);
    const { body } = await road.must(`GET /v1/ledger-exports/${jobId}`);
    expect(body.counters).toEqual({ partners: 309, entries: 248, files: 2 });
    const text = (await fetched(road, jobId)).join('');
    hledgerCheck(text);
    expect(debts(hledgerBalances(text)).get(`liabilities:partners:${account.partnerId}:stated EUR`)).toBe(
      '-26567.30',
    );
    const numbers = [...text.matchAll(new RegExp(`${account.partnerId}/(\\d+)\\)`, 'g'))].map(([, one]) =>
      Number(one),
    );
    expect(numbers).toEqual(Array.from({ length: 230 }, (_, index) => index + 1));
    const later = await exported(road, 'later', { from: '2026-02-01' });
    expect(later).toContain(`(${account.partnerId}/opening)`);
    expect(later.match(new RegExp(`${account.partnerId}/\\d+\\)`, 'g'))).toHaveLength(131);
    hledgerCheck(later);
  });
});
