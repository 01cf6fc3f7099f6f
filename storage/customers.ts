import { customer } from '../domain/customers/customer.ts';
import { entity } from './entity.ts';

export const customers = entity('customer', customer);
