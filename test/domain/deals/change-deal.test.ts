import { expect, it } from 'vitest';
import { changeDeal } from '../../../domain/deals/change-deal.ts';
import { by, claim, deal, now } from './cases.ts';

const { title, value, expectedClose } = deal();
const said = { title, value, expectedClose };
const at = { claims: [], ...by(), now };

it('says everything anew: what is left out is gone', () => {
  const before = deal({ state: 'approved', nextStep: { text: 'Call' }, stalledAt: now, stage: 'qualified' });
  const after = changeDeal(before, { ...said, title: 'Other' }, at);
  expect(after).toMatchObject({ title: 'Other', version: 2, touchedAt: now, stage: 'qualified' });
  expect([after.nextStep, after.stalledAt]).toEqual([undefined, undefined]);
});

it('is itself where nothing is another', () => {
  const before = deal({ touchedAt: now });
  expect(changeDeal(before, said, at)).toBe(before);
});

it('claims something else only while it waits', () => {
  const other = { ...said, productIds: ['product_3'] };
  expect(changeDeal(deal(), other, at).productIds).toEqual(['product_3']);
  expect(() => changeDeal(deal({ state: 'approved' }), other, at)).toThrow('deal-closed');
  const held = { ...at, claims: [claim({ productId: 'product_3' })] };
  expect(() => changeDeal(deal(), other, held)).toThrow('claim-held');
  const contested = { reason: 'Ours.' };
  expect(changeDeal(deal(), { ...other, contested }, held)).toMatchObject({ contested });
});

it.each(['refused', 'withdrawn', 'displaced', 'lost', 'won'] as const)(
  'is left alone once it is %s',
  (state) => expect(() => changeDeal(deal({ state }), said, at)).toThrow('deal-closed'),
);

it('keeps to the form', () =>
  expect(() => changeDeal(deal(), { ...said, fields: { x: 'y' } }, at)).toThrow('deal-invalid'));
