import { expect, it } from 'vitest';
import { standsByClose } from '../../../../domain/payouts/statement/closed-amount.ts';
import { PartnerJournal } from '../journal.ts';

const journal = new PartnerJournal();
const [waiting, soon] = journal.earn(
  '2024-01-20T10:00:00.000Z',
  { amount: '10', component: 'close' },
  { amount: '10', component: 'soon' },
).lines;
const closed = [
  {
    ...{ planId: 'EUR', component: 'close', kind: 'commission' as const, window: '2024-01' },
    currency: 'EUR',
  },
].map((row) => ({ ...row, amount: '10', until: '2024-02-01' }));

it('a line stands on a statement by its period’s close where it waited for that', () => {
  if (waiting === undefined || soon === undefined) throw new Error('nothing was earned');
  expect(standsByClose(waiting, 1, { through: 1, closed })).toBe(true);
  expect(standsByClose(soon, 1, { through: 1, closed })).toBe(false);
  expect(standsByClose(waiting, 2, { through: 1, closed })).toBe(false);
  expect(standsByClose(waiting, 1, { through: 1 })).toBe(false);
});

it('or where the close itself posted it, in that entry alone', () => {
  if (waiting === undefined) throw new Error('nothing was earned');
  const posted = closed.map((one) => ({ ...one, entry: 3 }));
  expect(standsByClose(waiting, 3, { through: 1, closed: posted })).toBe(true);
  expect(standsByClose(waiting, 1, { through: 1, closed: posted })).toBe(false);
});
