import * as z from 'zod/mini';
import type { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import type { JobError } from '../../domain/platform/job.ts';
import { type LineFields, type LineForm, readLine } from '../../domain/sales/read-line.ts';
import { saleContent, takenBack } from '../../domain/sales/sale.ts';
import type { Context } from '../shell/context.ts';
import { idOf } from '../shell/refer.ts';
import type { CsvLine } from './read-csv.ts';
import { type Report, saleIdOf } from './report.ts';
import type { ReturnReport } from './returns.ts';

/** A line that can be reported, or what is wrong with it. */
export type ImportLine =
  | { readonly line: number; readonly sale: Report }
  | { readonly line: number; readonly back: ReturnReport }
  | { readonly line: number; readonly refused: JobError };

/** Where a line comes from, and what the mapping leaves to the import. */
export type ImportOf = {
  readonly tenant: string;
  readonly jobId: string;
  readonly programId: string;
  readonly form: LineForm;
};

const revision = z.string().check(z.regex(/^\d{1,9}$/, { error: 'must be a whole number of 0 or more' }));
const common = z.object({ externalId: idText, revision: z.optional(revision) });
const returnLine = z.object({
  ...takenBack.shape,
  returnOf: idText,
  occurredAt: saleContent.shape.occurredAt,
});

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };
const faultsOf = (issues: readonly Issue[]) =>
  issues.map(({ path, message }) => ({ field: path.map(String).join('.') || 'line', detail: message }));

const refused = (line: number, fields: JobError['fields']): ImportLine => ({
  line,
  refused: {
    line,
    code: 'malformed',
    fields,
    detail: fields.map(({ field, detail }) => `${field} ${detail}`).join('; '),
  },
});

/** What a rule of the domain refused about a line. */
export const refusedBy = (line: number, { code, detail, fields }: DomainError): JobError => ({
  line,
  code,
  fields: fields.map((one) => ({ field: one.pointer.slice(1).replaceAll('/', '.'), detail: one.detail })),
  detail,
});

const asSale = (
  context: Context,
  of: ImportOf,
  line: number,
  { texts, attributes }: LineFields,
): ImportLine => {
  const { tenant } = of;
  const { externalId, returnOf: _, revision: __, partnerId, productId, customerId, dealId, ...rest } = texts;
  const refer = (prefix: string, reference: string | undefined) =>
    reference === undefined ? undefined : idOf(context.given, tenant, prefix, reference);
  const content = saleContent.safeParse({
    ...rest,
    programId: of.programId,
    ...(Object.keys(attributes).length === 0 ? {} : { attributes }),
    partnerId: refer('partner', partnerId),
    productId: refer('product', productId),
    ...(customerId === undefined ? {} : { customerId: refer('customer', customerId) }),
    ...(dealId === undefined ? {} : { dealId: refer('deal', dealId) }),
  });
  const head = common.safeParse(texts);
  if (!content.success || !head.success)
    return refused(line, faultsOf([...(head.error?.issues ?? []), ...(content.error?.issues ?? [])]));
  return {
    line,
    sale: {
      externalId: externalId ?? '',
      content: content.data,
      revision: Number(head.data.revision ?? '0'),
      importedBy: `${of.jobId}:${line}`,
    },
  };
};

const asReturn = (context: Context, of: ImportOf, line: number, { texts }: LineFields): ImportLine => {
  const read = z.object({ ...common.shape, ...returnLine.shape }).safeParse(texts);
  if (!read.success) return refused(line, faultsOf(read.error.issues));
  const { externalId, returnOf, occurredAt, quantity, amount, cost } = read.data;
  const original = returnOf.startsWith('sale_') ? returnOf : saleIdOf(context, of.tenant, returnOf);
  return {
    line,
    back: {
      externalId,
      returnOf: original,
      occurredAt,
      quantity,
      amount,
      ...(cost === undefined ? {} : { cost }),
      revision: Number(read.data.revision ?? '0'),
      importedBy: `${of.jobId}:${line}`,
    },
  };
};

/** A line of the file as a report, by the import's mapping; every fault of the line at once. */
export const importLine = (
  context: Context,
  of: ImportOf,
  line: number,
  { row, fault }: CsvLine,
): ImportLine => {
  if (fault !== undefined) return refused(line, [{ field: 'line', detail: fault }]);
  const read = readLine(row, of.form);
  if (read.errors.length > 0) return refused(line, [...read.errors]);
  return read.texts.returnOf === undefined
    ? asSale(context, of, line, read)
    : asReturn(context, of, line, read);
};
