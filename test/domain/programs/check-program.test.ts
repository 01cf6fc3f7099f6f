import { expect, it } from 'vitest';
import { checkProgram } from '../../../domain/programs/check-program.ts';
import { refusal } from '../sales/refusal.ts';

const name = { pl: 'x', en: 'x' };

it('takes rules that fit together', () =>
  expect(() =>
    checkProgram({
      dealProtection: { days: 90, extension: { days: 30, times: 2, condition: 'deal.value > 10000' } },
      pipeline: [{ id: 'a', name, probability: '100', requiredFields: ['budget'] }],
      dealForm: { fields: [{ id: 'budget', label: name, kind: 'number' }], requiredFields: ['budget'] },
    }),
  ).not.toThrow());

it('refuses rules that contradict themselves, with every fault', () => {
  const found = refusal(() =>
    checkProgram({
      dealProtection: { days: 90, extension: { days: 30, times: 2, condition: 'deal.value >' } },
      pipeline: [
        { id: 'a', name, probability: '101', requiredFields: ['budget'] },
        { id: 'a', name, probability: '-1' },
      ],
      lostReasons: [
        { id: 'price', name },
        { id: 'price', name },
      ],
      dealForm: { fields: [{ id: 'size', label: name, kind: 'choice' }], requiredFields: ['need'] },
    }),
  );
  expect(found.code).toBe('program-invalid');
  expect(found.fields).toEqual([
    '/pipeline/1/id',
    '/lostReasons/1/id',
    '/dealForm/fields/0/options',
    '/dealForm/requiredFields/0',
    '/pipeline/0/probability',
    '/pipeline/0/requiredFields/0',
    '/pipeline/1/probability',
    '/dealProtection/extension/condition',
  ]);
});
