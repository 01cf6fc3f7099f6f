import { describe, expect, it } from 'vitest';
import { formErrors, formFaults } from '../../../domain/programs/forms.ts';

const label = { pl: 'x', en: 'x' };
const form = [
  { id: 'budget', label, kind: 'number' as const, min: '1000', max: '9000' },
  { id: 'need', label, kind: 'text' as const, maxLength: 5 },
  { id: 'start', label, kind: 'day' as const },
  { id: 'size', label, kind: 'choice' as const, options: ['small', 'large'].map((id) => ({ id, label })) },
  { id: 'decided', label, kind: 'yes-no' as const },
];

describe('what was filled in', () => {
  it('is taken where it keeps every rule', () =>
    expect(
      formFaults(form, ['budget'], {
        budget: '1000',
        need: 'Heat',
        start: '2026-02-28',
        size: 'large',
        decided: false,
      }),
    ).toEqual([]));

  it('is told all its faults at once, each by its pointer', () => {
    const values = { budget: '999.99', need: 'Heating', start: '2026-02-30', size: 'huge', other: 'x' };
    expect(formFaults(form, ['decided', 'decided', 'budget'], values)).toEqual([
      { pointer: '/fields/decided', detail: 'is missing: this step needs it' },
      { pointer: '/fields/budget', detail: 'must be at least 1000' },
      { pointer: '/fields/need', detail: 'must have at most 5 characters' },
      { pointer: '/fields/start', detail: 'must be a day such as "2024-01-31"' },
      { pointer: '/fields/size', detail: 'must be one of small, large' },
      { pointer: '/fields/other', detail: 'is no field of the form' },
    ]);
  });

  it.each([
    ['budget', true, 'must be text'],
    ['budget', 'much', 'must be decimal text such as "1234.50"'],
    ['budget', '9000.01', 'must be at most 9000'],
    ['need', '  ', 'must not be empty'],
    ['decided', 'yes', 'must be true or false'],
  ] as const)('%s: %s %s', (name, value, detail) =>
    expect(formFaults(form, [], { [name]: value })).toEqual([{ pointer: `/fields/${name}`, detail }]),
  );
});

describe('a form', () => {
  it('has no name twice, no choice without options, no limits that nothing fits', () => {
    const [budget = form[0]] = form;
    const faulty = [
      ...form,
      { ...form[1], id: 'need', label, kind: 'choice' as const },
      { id: 'empty', label, kind: 'number' as const, min: '2', max: '1', options: [{ id: 'a', label }] },
    ];
    expect(budget).toBeDefined();
    expect(formErrors(faulty, '/form').map(({ pointer }) => pointer)).toEqual([
      '/form/5/id',
      '/form/5/options',
      '/form/6/options',
      '/form/6/min',
    ]);
    expect(formErrors(form, '/form')).toEqual([]);
  });
});
