import { afterEach, expect, it, vi } from 'vitest';
import { type Context, logger } from '../../../functions/shell/context.ts';
import { audit } from '../../kit/audit.ts';
import { useFiles } from '../../kit/files.ts';
import { makePayable, payoutTerms } from '../../kit/paying-road.ts';
import { usePayouts } from '../../kit/payouts.ts';
import { openRoad, percent } from '../../kit/road.ts';
import { useTable } from '../../kit/table.ts';
import { closeAll, rank } from '../commissions/closing.ts';
import { at, tick } from '../ledger/holding.ts';
import { figuresOf } from './figures.ts';

/** The clock that functions of this process work with. */
const life = vi.hoisted((): { context: Context | undefined } => ({ context: undefined }));
vi.mock('../../../functions/shell/context.ts', async (original) => {
  const real = await original<typeof import('../../../functions/shell/context.ts')>();
  return { ...real, context: () => life.context ?? real.context() };
});

const context = useTable();
useFiles();
const payoutsOf = usePayouts();
vi.spyOn(logger, 'error').mockImplementation(() => undefined);
const clock = (moment: string): void => {
  life.context = undefined;
  life.context = at(context(), moment);
};
afterEach(() => {
  life.context = undefined;
});

const from = '2031-02-01';
const terms = { terms: { effectiveFrom: from }, assignments: [{ partnerId: '*', from }] };
const february = { cutOff: '2031-02-28T23:00:00.000Z' };
const march = { cutOff: '2031-03-31T22:00:00.000Z' };

/** Two partners sell in February, by a plan that pays at the close of the month, in part by how they compare. */
const opened = async (tenant: string) => {
  clock('2031-02-10');
  const road = await openRoad(context(), tenant);
  await road.must('PUT /v1/payout-settings', payoutTerms, { as: 'finance' });
  const closing = { ...percent('10'), payable: { when: 'windowClose' } };
  await road.plan('p', [closing, rank({ id: 'rank' })], terms);
  for (const partner of ['solo', 'top']) await makePayable(road, partner);
  await road.report('a', { amount: '300.00', occurredAt: '2031-02-09' });
  await road.report('b', { amount: '100.00', occurredAt: '2031-02-09', partnerId: 'top' });
  await road.settle();
  return { road, payouts: payoutsOf(road) };
};

it('a month pays what waited for its end and what was compared there, and the next one no more', async () => {
  const { road, payouts } = await opened('closes');
  clock('2031-03-01T00:05:00.000Z');
  await tick(context(), '2031-03-01T00:05:00.000Z');
  expect(await closeAll(road)).toEqual(['2031-02']);
  clock('2031-03-05');
  // Sold late for February, and known in March: it stands on the statement of March.
  await road.report('late', { amount: '50.00', occurredAt: '2031-02-20' });
  await road.settle();
  await payouts.begin('2031-02', february);
  await payouts.decide('2031-02', 'approved');
  const told = async (partner: string, period: string) => figuresOf(await payouts.statement(partner, period));
  // A tenth, and a tenth more of who sells more than the mean of four partners, a hundredth of who does not.
  expect(await told('solo', '2031-02')).toBe('0.00 | earned 60.00 | payment 60.00 | 0.00');
  expect(await told('top', '2031-02')).toBe('0.00 | earned 20.00 | payment 20.00 | 0.00');
  clock('2031-04-05');
  await tick(context(), '2031-04-05');
  await closeAll(road);
  await payouts.begin('2031-03', march);
  await payouts.decide('2031-03', 'approved');
  expect(await told('solo', '2031-03')).toBe('0.00 | earned 10.00 | payment 10.00 | 0.00');
  const { url } = (await road.must('GET /v1/partners/solo/statements/2031-03/csv')).body;
  const lines = (await (await fetch(url)).text()).split('\r\n').filter((line) => line.includes(',line,'));
  expect(lines.map((line) => line.split(',').at(-1))).toEqual(['5.00', '5.00']);
  await audit(road);
});

it('a run does not begin before the partners are compared, and says what it waits for', async () => {
  const { road, payouts } = await opened('waits');
  clock('2031-03-01T00:05:00.000Z');
  await tick(context(), '2031-03-01T00:05:00.000Z');
  const failed = await payouts.begin('2031-02', february);
  expect(failed).toMatchObject({
    state: 'failed',
    failure:
      'PeriodNotClosed: p/rank of 2031-02 is still being compared among the partners: start the run once more when that is done',
  });
  await closeAll(road);
  await payouts.again('2031-02');
  expect((await payouts.decide('2031-02', 'approved')).totals).toMatchObject([
    { payments: 2, amount: '80.00' },
  ]);
});
