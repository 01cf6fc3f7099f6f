import * as z from 'zod/mini';
import { type Customer, customer } from '../../domain/customers/customer.ts';
import { inForce } from '../../domain/kernel/dated.ts';
import { attributes } from '../../domain/kernel/schema.ts';
import { always } from '../../domain/platform/restate.ts';
import { today } from '../shell/effective.ts';
import type { Deed } from '../shell/resource-type.ts';
import { exampleKept, shown } from '../shell/view.ts';

/** A customer as it is shown: its attributes of today beside all its states. */
export const customerView = z.strictObject({
  ...z.omit(customer, { bodyHash: true, mergedPartnerId: true }).shape,
  attributes,
});

export const viewCustomer = (
  one: Customer,
  { context }: Pick<Deed, 'context'>,
): z.infer<typeof customerView> => {
  const { mergedPartnerId: _, ...rest } = shown(one);
  return { ...rest, attributes: inForce(one.states, today(context))?.attributes ?? {} };
};

export const customerExample = {
  name: 'Velo City s.r.o.',
  otherNames: ['Velo City Praha'],
  country: 'CZ',
  taxId: 'CZ12345678',
  domains: ['velo-city.example'],
  addresses: [{ street: 'Dlouhá 12', city: 'Praha', postalCode: '110 00', country: 'CZ' }],
  attributes: { segment: 'public' },
};

export const customerViewExample = {
  ...customerExample,
  states: [{ from: always, attributes: customerExample.attributes }],
  ...exampleKept('customer', 'velo-city'),
};
