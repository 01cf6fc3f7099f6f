import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FormFile, filesNamed, formErrors, formFaults } from '../../../domain/programs/forms.ts';

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
      formFaults(
        form,
        ['budget'],
        {
          budget: '1000',
          need: 'Heat',
          start: '2026-02-28',
          size: 'large',
          decided: false,
        },
        [],
      ),
    ).toEqual([]));

  it('is told all its faults at once, each by its pointer', () => {
    const values = { budget: '999.99', need: 'Heating', start: '2026-02-30', size: 'huge', other: 'x' };
    expect(formFaults(form, ['decided', 'decided', 'budget'], values, [])).toEqual([
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
    expect(formFaults(form, [], { [name]: value }, [])).toEqual([{ pointer: `/fields/${name}`, detail }]),
  );
});

describe('a field that is a file', () => {
  const pdf = { id: 'proof', label, kind: 'file' as const, mediaTypes: ['application/pdf', 'image/png'] };
  const any = { id: 'letter', label, kind: 'file' as const };
  const file = (over: Partial<FormFile> = {}): FormFile => ({
    id: 'file_1',
    partnerId: 'partner_a',
    mediaType: 'application/pdf',
    hasArrived: true,
    ...over,
  });
  const faults = (value: string | boolean, ...files: readonly FormFile[]) =>
    formFaults([pdf, any], [], { proof: value }, files);

  it('names one that has arrived and holds what is asked for', () => {
    expect(faults('file_1', file())).toEqual([]);
    expect(faults('file_1', file({ mediaType: 'image/PNG' }))).toEqual([]);
    expect(formFaults([any], ['letter'], { letter: 'file_1' }, [file({ mediaType: 'x/y' })])).toEqual([]);
  });

  it('is told all that is wrong with the file, and how to mend it', () => {
    const wrong = faults('file_1', file({ mediaType: 'text/plain', hasArrived: false }));
    expect(wrong).toEqual([
      {
        pointer: '/fields/proof',
        detail: 'must be a file of application/pdf, image/png, and is one of text/plain',
      },
      {
        pointer: '/fields/proof',
        detail: 'names a file that has not arrived as it was said: PUT it to its upload address',
      },
    ]);
    const detail = 'names no file of the partner: announce it with POST /v1/files';
    for (const value of ['file_2', '', 'a b', true])
      expect(faults(value, file())).toEqual([{ pointer: '/fields/proof', detail }]);
  });

  it('may be required like any other', () =>
    expect(formFaults([pdf], ['proof'], {}, [])).toEqual([
      { pointer: '/fields/proof', detail: 'is missing: this step needs it' },
    ]));

  it('is looked up, and no other field is', () => {
    const values = { proof: 'file_1', letter: 'a b', need: 'file_2', other: 'file_3' };
    expect(filesNamed([...form, pdf, any], values)).toEqual(['file_1']);
    expect(filesNamed([pdf], { proof: true })).toEqual([]);
    expect(filesNamed(form, values)).toEqual([]);
  });

  it('is taken where it is there, has arrived and is of a kind that is taken, whatever else there is', () => {
    const kinds = ['application/pdf', 'image/png', 'text/plain'] as const;
    const one = fc.record({ mediaType: fc.constantFrom(...kinds), hasArrived: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(one, { maxLength: 4 }),
        fc.subarray([...kinds], { minLength: 1 }),
        fc.nat({ max: 5 }),
        (all, mediaTypes, place) => {
          const files = all.map((facts, at) => file({ ...facts, id: `file_${at}` }));
          const named = all[place];
          const isGood = named?.hasArrived === true && mediaTypes.includes(named.mediaType);
          const found = formFaults([{ ...pdf, mediaTypes }], [], { proof: `file_${place}` }, files);
          expect(found.length === 0).toBe(isGood);
        },
      ),
    );
  });
});

describe('a form', () => {
  it('has no name twice, no choice without options, no limits that nothing fits, no media types of no file', () => {
    const [budget = form[0]] = form;
    const faulty = [
      ...form,
      { ...form[1], id: 'need', label, kind: 'choice' as const },
      { id: 'empty', label, kind: 'number' as const, min: '2', max: '1', options: [{ id: 'a', label }] },
      { id: 'noFile', label, kind: 'text' as const, mediaTypes: ['text/plain'] },
    ];
    expect(budget).toBeDefined();
    expect(formErrors(faulty, '/form').map(({ pointer }) => pointer)).toEqual([
      '/form/5/id',
      '/form/5/options',
      '/form/6/options',
      '/form/6/min',
      '/form/7/mediaTypes',
    ]);
    expect(formErrors(form, '/form')).toEqual([]);
  });
});
