import { expect, it } from 'vitest';
import { text } from '../../../../domain/kernel/decimal.ts';
import { heldIn, keptBack } from '../../../../domain/payouts/statement/kept-back.ts';
import { PartnerJournal } from '../journal.ts';

const inJanuary = '2024-01-20T10:00:00.000Z';
const inFebruary = '2024-02-20T10:00:00.000Z';

it('what was released of one line does not pay another that is held', () => {
  const journal = new PartnerJournal();
  journal.earn(inJanuary, { amount: '10' }, { amount: '50', component: 'ever' });
  const first = journal.dispute('dispute_1', '1-1', inJanuary);
  journal.end(first, inFebruary);
  journal.dispute('dispute_2', '1-0', inFebruary);
  const since = journal.entries.slice(2);
  expect(text(keptBack(since.flatMap(heldIn), { through: 2 }, 'EUR'))).toBe('10');
});
