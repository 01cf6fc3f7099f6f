import * as z from 'zod/mini';
import { sees } from '../../domain/access/permissions.ts';
import { customerFacts, taxIdsRight } from '../../domain/customers/customer.ts';
import { reasonCodes } from '../../domain/customers/duplicates/compare-customers.ts';
import type { Candidate } from '../../domain/customers/duplicates/judge-candidates.ts';
import { DomainError } from '../../domain/errors.ts';
import { decimalText, idText } from '../../domain/kernel/schema.ts';
import { customers } from '../../storage/customers.ts';
import { idOf } from '../shell/refer.ts';
import type { Deed } from '../shell/resource-type.ts';
import { route } from '../shell/route.ts';
import { customerExample, customerView, customerViewExample, viewCustomer } from './customer-view.ts';
import { findDuplicates } from './find-duplicates.ts';

const answer = z.strictObject({
  data: z.array(
    z.strictObject({
      customer: customerView,
      score: decimalText,
      verdict: z.enum(['same', 'possible']),
      reasons: z.array(z.strictObject({ code: z.enum(reasonCodes), own: z.string(), other: z.string() })),
    }),
  ),
});

const view = (found: readonly Candidate[], deed: Pick<Deed, 'context'>): z.infer<typeof answer> => ({
  data: found.map(({ customer, reasons, ...rest }) => ({
    ...rest,
    customer: viewCustomer(customer, deed),
    reasons: [...reasons],
  })),
});

const how =
  'By name (spelling, diacritics, legal form, order of words, abbreviations), other names, domains, tax ids and addresses. Answers at most ten customers, the most likely first, each with a score from 0 to 1, a verdict and the reasons: own is what was asked for, other what stands there. A partner is told of its own customers only.';

const { attributes: _, ...facts } = customerExample;
const example = {
  data: [
    {
      customer: customerViewExample,
      score: '1.00',
      verdict: 'same' as const,
      reasons: [{ code: 'tax-id' as const, own: 'CZ 123 456 78', other: 'CZ12345678' }],
    },
  ],
};

export const searchDuplicates = route({
  method: 'POST',
  path: '/v1/customers/duplicate-search',
  id: 'searchDuplicates',
  summary: 'Search for customers that may be the one you describe',
  description: `To ask before a customer is created. ${how} Nothing is written.`,
  permission: 'customers:read',
  body: customerFacts.check(taxIdsRight),
  status: 200,
  answer,
  errors: [],
  example: { body: { ...facts, name: 'VELO CITY', taxId: 'CZ 123 456 78' }, answer: example },
  run: async ({ body, principal }, context) => ({
    status: 200,
    body: view(await findDuplicates(context, principal, body), { context }),
  }),
});

export const listDuplicates = route({
  method: 'GET',
  path: '/v1/customers/{id}/duplicates',
  id: 'listDuplicates',
  summary: 'List customers that may be the same as this one',
  description: how,
  permission: 'customers:read',
  params: z.strictObject({ id: idText }),
  status: 200,
  answer,
  errors: ['not-found'],
  example: { params: { id: 'velo-city' }, answer: example },
  run: async ({ params, principal }, context) => {
    const { tenant } = principal;
    const customerId = idOf(context.given, tenant, 'customer', params.id);
    const one = await customers.read(context.store, { tenant, customerId });
    if (one === undefined || !sees(principal, one.partnerId))
      throw new DomainError('not-found', 'There is no such customer.');
    // One that went into another is no duplicate of it any more.
    const besides = one.mergedInto ?? one.id;
    return {
      status: 200,
      body: view(await findDuplicates(context, principal, one, besides), { context }),
    };
  },
});
