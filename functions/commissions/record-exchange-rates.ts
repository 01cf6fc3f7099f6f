import * as z from 'zod/mini';
import {
  type ExchangeRate,
  type ExchangeRateContent,
  exchangeRate,
  exchangeRateContent,
} from '../../domain/commissions/exchange-rate.ts';
import { DomainError, type FieldError } from '../../domain/errors.ts';
import { addDays } from '../../domain/kernel/day.ts';
import type { RevaluationScope } from '../../domain/platform/job.ts';
import { judgeRevisions, refuseTwice } from '../../domain/platform/revision.ts';
import { rates } from '../../storage/rates.ts';
import type { Context } from '../shell/context.ts';
import { route } from '../shell/route.ts';
import { commitTerms } from './terms.ts';

export const rateExample = { from: 'PLN', to: 'EUR', date: '2026-02-25', rate: '0.2341', revision: 1 };

/** A transaction holds 100 writes: the rates, the number of the terms, the job. */
const mostRates = 90;
const proposal = z.strictObject({
  ...exchangeRateContent.shape,
  revision: z._default(exchangeRateContent.shape.revision, 1),
});
const body = z.strictObject({ rates: z.array(proposal).check(z.minLength(1), z.maxLength(mostRates)) });

const nameOf = ({ from, to, date }: ExchangeRateContent): string => `${from} ${to} ${date}`;
const keyOf = (tenant: string, { from, to, date }: ExchangeRateContent) => ({ tenant, from, to, date });

/** A sale takes the nearest rate of its day or of the seven days before. */
const reach = 7;

/** The sales that the rates concern: one stretch of days per currency. */
const scopesOf = (changed: readonly ExchangeRateContent[]): readonly RevaluationScope[] =>
  [...new Set(changed.map(({ from }) => from))].map((currency) => {
    const days = changed.flatMap(({ from, date }) => (from === currency ? [date] : [])).sort();
    return { of: 'currency', currency, from: days.at(0) ?? '', to: addDays(days.at(-1) ?? '', reach) };
  });

const refuseSelf = (wanted: readonly ExchangeRateContent[]): void => {
  const fields = wanted.flatMap(({ from, to }, index): readonly FieldError[] =>
    from === to ? [{ pointer: `/rates/${index}/to`, detail: 'must be another currency than from' }] : [],
  );
  if (fields.length > 0)
    throw new DomainError('malformed', 'A rate leads from a currency to itself.', fields);
};

const rounds = 10;

/** Commits the rates that are new, all or none, with the job that values the sales concerned again. */
const record = async (
  context: Context,
  by: { tenant: string; subject: string },
  wanted: readonly ExchangeRateContent[],
): Promise<readonly ExchangeRate[]> => {
  const { tenant } = by;
  for (let round = 0; round < rounds; round += 1) {
    const found = await rates.readMany(
      context.store,
      wanted.map((one) => keyOf(tenant, one)),
    );
    const standing = new Map(found.map((one) => [nameOf(one), one]));
    const proposals = wanted.map((one) => {
      const before = standing.get(nameOf(one));
      return {
        proposed: { revision: one.revision, value: one.rate },
        standing: before && { revision: before.revision, value: before.rate },
      };
    });
    const writes = judgeRevisions(proposals, '/rates');
    const changed = wanted.filter((_, index) => writes[index] === true);
    const next = wanted.map((one, index): ExchangeRate => {
      const before = standing.get(nameOf(one));
      return before !== undefined && writes[index] !== true
        ? before
        : { ...one, version: (before?.version ?? 0) + 1 };
    });
    if (changed.length === 0) return next;
    const put = next.flatMap((one, index) =>
      writes[index] === true ? [rates.saving(keyOf(tenant, one), one)] : [],
    );
    if ((await commitTerms(context, { ...by, writes: put, scopes: scopesOf(changed) })).done) return next;
  }
  throw new DomainError('busy', 'The rates are being changed by others at this moment.');
};

export const recordExchangeRates = route({
  method: 'PUT',
  path: '/v1/exchange-rates',
  id: 'recordExchangeRates',
  summary: 'Record exchange rates',
  description:
    'At most 90 at once, all or none. A rate is named by its two currencies and its day; another value for it needs a higher revision. The same request again changes nothing. Sales that a rate concerns (its day and the seven after it) are valued again.',
  permission: 'rates:manage',
  body,
  status: 200,
  answer: z.strictObject({ data: z.array(exchangeRate) }),
  errors: ['revision-conflict', 'revision-stale', 'busy'],
  example: { body: { rates: [rateExample] }, answer: { data: [{ ...rateExample, version: 1 }] } },
  run: async ({ body: { rates: wanted }, principal: { tenant, subject } }, context) => {
    refuseSelf(wanted);
    refuseTwice(wanted.map(nameOf), '/rates');
    return { status: 200, body: { data: [...(await record(context, { tenant, subject }, wanted))] } };
  },
});
