import * as z from 'zod/mini';
import type { FieldError } from '../errors.ts';
import { isDay } from '../kernel/day.ts';
import { dec } from '../kernel/decimal.ts';
import { decimalPattern } from '../kernel/digits-text.ts';
import { attributeName, decimalText, idText } from '../kernel/schema.ts';
import { mediaType, type OwnedFile } from '../platform/file.ts';

/** A word for people, in both languages. */
export const label = z.strictObject({
  pl: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  en: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
});

const fieldName = z.string().check(
  z.regex(attributeName, {
    error: 'must begin with a small letter and have at most 40 letters and digits',
  }),
);

/** A field that a program asks for: what it is called, what may stand in it. */
export const formField = z.strictObject({
  id: fieldName,
  label,
  kind: z.enum(['text', 'number', 'day', 'choice', 'yes-no', 'file']),
  /** Of a choice. */
  options: z.optional(z.array(z.strictObject({ id: idText, label })).check(z.minLength(1), z.maxLength(50))),
  /** Of a number: the least and the greatest. */
  min: z.optional(decimalText),
  max: z.optional(decimalText),
  /** Of a text: the most letters. */
  maxLength: z.optional(z.int().check(z.minimum(1), z.maximum(2000))),
  /** Of a file: what it may hold; anything where nothing is said. */
  mediaTypes: z.optional(z.array(mediaType).check(z.minLength(1), z.maxLength(20))),
});
type FormField = z.infer<typeof formField>;

/** The names of fields that a step asks for. */
export const fieldNames = z.array(fieldName).check(z.maxLength(50));

/** What was filled in, by the names of the fields. Numbers and days are text, a file is named by its id. */
export const formValues = z
  .record(fieldName, z.union([z.string().check(z.maxLength(2000)), z.boolean()]))
  .check(z.refine((values) => Object.keys(values).length <= 50, { error: 'must have at most 50 fields' }));
type FormValues = z.infer<typeof formValues>;

/** What is known of a file that a form names: whose it is, what it holds, whether it is there as it was said. */
export type FormFile = Pick<OwnedFile, 'id' | 'partnerId' | 'mediaType'> & { readonly hasArrived: boolean };

/** The ids by which what was filled in names files: none where no field of the form is one. */
export const filesNamed = (form: readonly FormField[], values: FormValues): readonly string[] =>
  form.flatMap(({ id, kind }) => {
    const read = idText.safeParse(values[id]);
    return kind === 'file' && read.success ? [read.data] : [];
  });

const faultOfText = ({ maxLength = 2000 }: FormField, value: string): string | undefined => {
  if (value.trim() === '') return 'must not be empty';
  return value.length > maxLength ? `must have at most ${maxLength} characters` : undefined;
};

const faultOfNumber = ({ min, max }: FormField, value: string): string | undefined => {
  if (!decimalPattern.test(value)) return 'must be decimal text such as "1234.50"';
  if (min !== undefined && dec(value).lessThan(dec(min))) return `must be at least ${min}`;
  return max !== undefined && dec(value).greaterThan(dec(max)) ? `must be at most ${max}` : undefined;
};

const faultOfChoice = ({ options = [] }: FormField, value: string): string | undefined =>
  options.some(({ id }) => id === value)
    ? undefined
    : `must be one of ${options.map(({ id }) => id).join(', ')}`;

const faultsOfFile = (
  { mediaTypes = [] }: FormField,
  value: string | boolean,
  files: readonly FormFile[],
): readonly string[] => {
  const file = files.find(({ id }) => id === value);
  if (file === undefined) return ['names no file of the partner: announce it with POST /v1/files'];
  const held = file.mediaType.toLowerCase();
  const isTaken = mediaTypes.length === 0 || mediaTypes.some((one) => one.toLowerCase() === held);
  return [
    ...(isTaken ? [] : [`must be a file of ${mediaTypes.join(', ')}, and is one of ${file.mediaType}`]),
    ...(file.hasArrived
      ? []
      : ['names a file that has not arrived as it was said: PUT it to its upload address']),
  ];
};

const faultOf = (field: FormField, value: string | boolean): string | undefined => {
  if (field.kind === 'yes-no') return typeof value === 'boolean' ? undefined : 'must be true or false';
  if (typeof value === 'boolean') return 'must be text';
  if (field.kind === 'number') return faultOfNumber(field, value);
  if (field.kind === 'choice') return faultOfChoice(field, value);
  if (field.kind === 'day') return isDay(value) ? undefined : 'must be a day such as "2024-01-31"';
  return faultOfText(field, value);
};

const faultsOf = (
  field: FormField | undefined,
  value: string | boolean,
  files: readonly FormFile[],
): readonly string[] => {
  if (field === undefined) return ['is no field of the form'];
  return field.kind === 'file' ? faultsOfFile(field, value, files) : [faultOf(field, value) ?? []].flat();
};

/**
 * All that is wrong with what was filled in, at once: fields that are required and missing, that break their rule, that
 * the form does not have. `files` are those that it may name. Pointers begin with `/fields`.
 */
export const formFaults = (
  form: readonly FormField[],
  required: readonly string[],
  values: FormValues,
  files: readonly FormFile[],
): readonly FieldError[] => {
  const missing = [...new Set(required)]
    .filter((name) => values[name] === undefined)
    .map((name) => ({ pointer: `/fields/${name}`, detail: 'is missing: this step needs it' }));
  const wrong = Object.entries(values).flatMap(([name, value]) => {
    const field = form.find(({ id }) => id === name);
    return faultsOf(field, value, files).map((detail) => ({ pointer: `/fields/${name}`, detail }));
  });
  return [...missing, ...wrong];
};

/** What a form itself breaks: a name twice, a choice without options, media types of no file, limits that nothing fits. */
export const formErrors = (form: readonly FormField[], at: string): readonly FieldError[] =>
  form.flatMap((field, index) => {
    const here = `${at}/${index}`;
    const { id, kind, options, min, max, mediaTypes } = field;
    const isTwice = form.findIndex((one) => one.id === id) !== index;
    const isEmpty = min !== undefined && max !== undefined && dec(min).greaterThan(dec(max));
    return [
      ...(isTwice ? [{ pointer: `${here}/id`, detail: 'is taken by another field' }] : []),
      ...((kind === 'choice') === (options !== undefined)
        ? []
        : [{ pointer: `${here}/options`, detail: 'must be given of a choice, and of nothing else' }]),
      ...(mediaTypes === undefined || kind === 'file'
        ? []
        : [{ pointer: `${here}/mediaTypes`, detail: 'must be given of a file only' }]),
      ...(isEmpty ? [{ pointer: `${here}/min`, detail: 'must not be above max' }] : []),
    ];
  });
