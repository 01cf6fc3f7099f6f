import * as z from 'zod/mini';
import { exchangeRate } from '../../domain/commissions/exchange-rate.ts';
import { currencyCode, dayText } from '../../domain/kernel/schema.ts';
import { rates } from '../../storage/rates.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { rateExample } from './record-exchange-rates.ts';

export const listExchangeRates = route({
  method: 'GET',
  path: '/v1/exchange-rates',
  id: 'listExchangeRates',
  summary: 'List the exchange rates of two currencies',
  description: 'By day, from the day named by since.',
  permission: 'rates:read',
  query: z.strictObject({ ...pageQuery, from: currencyCode, to: currencyCode, since: z.optional(dayText) }),
  status: 200,
  answer: listOf(exchangeRate),
  errors: ['cursor-invalid'],
  example: {
    query: { from: 'PLN', to: 'EUR', since: '2026-02-01' },
    answer: { data: [{ ...rateExample, version: 1 }], next: null },
  },
  run: async ({ query: { from, to, since, limit, cursor }, principal: { tenant } }, { store }) => {
    const scope = `exchange-rates:${tenant}:${from}:${to}:${since ?? ''}`;
    // A day, never before the first one asked for: the table takes no other place in the range.
    const place = sortKey().check(z.refine((day) => day >= (since ?? '')));
    const after = decodeCursor(cursor, scope, place);
    const page = await rates.list(
      store,
      { tenant, from, to },
      { limit, after, ...(since === undefined ? {} : { from: since }) },
    );
    return pageAnswer(scope, page.data, page.next);
  },
});
