import * as z from 'zod/mini';
import { customer } from '../domain/customers/customer.ts';
import { entity } from './entity.ts';

export const customers = entity('customer', customer);

/** By which a customer is found among all others; under the partner that created it, or `vendor`. */
export const customerKeys = entity('customerKey', z.strictObject({ customerId: z.string() }));
