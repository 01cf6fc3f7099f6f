import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { DomainError } from '../../domain/errors.ts';
import { businessDay, type Day } from '../../domain/kernel/day.ts';
import { dayText, idText } from '../../domain/kernel/schema.ts';
import { paidByCustomer, unpaidByCustomer } from '../../domain/sales/customer-payment.ts';
import type { AcceptedSale } from '../../domain/sales/sale.ts';
import { programs } from '../../storage/programs.ts';
import { saleKey, sales } from '../../storage/sales.ts';
import type { Context } from '../shell/context.ts';
import { mustMatch } from '../shell/must-match.ts';
import { idOf } from '../shell/refer.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { saleExample, saleViewExample } from './examples.ts';
import { saleView, viewSale } from './sale-view.ts';

/** The sale that a customer pays for. A return is none, and one that only returns have come of is not there yet. */
const findPaid = async ({ store, given }: Context, tenant: string, reference: string) => {
  const sale = await sales.read(store, saleKey(tenant, idOf(given, tenant, 'sale', reference)));
  if (sale === undefined) throw new DomainError('not-found', 'There is no such sale.');
  if (sale.status === 'awaited')
    throw new DomainError('not-found', 'The sale has not come yet: only returns of it have.');
  if (sale.status === 'return')
    throw new DomainError(
      'payment-invalid',
      `This is a return of ${sale.returnOf}: tell that sale's payment.`,
    );
  return sale;
};

type Asked = {
  readonly saleId: string;
  readonly ifMatch: number | undefined;
  readonly next: (sale: AcceptedSale) => Promise<AcceptedSale | undefined>;
};

/** Reads the sale, decides and writes it, again where others write it at the same moment. */
const settle = (context: Context, principal: Principal, { saleId, ifMatch, next }: Asked) =>
  untilDone('The sale', async () => {
    const sale = await findPaid(context, principal.tenant, saleId);
    mustMatch(ifMatch, sale.version, 'The sale is');
    const changed = await next(sale);
    if (changed !== undefined) {
      const { done } = await sales.replace(context.store, saleKey(principal.tenant, sale.id), changed);
      if (!done) return undefined;
    }
    const now = changed ?? sale;
    return { status: 200 as const, body: viewSale(now, principal), version: now.version };
  });

const todayOf = async ({ store, given }: Context, tenant: string, programId: string): Promise<Day> => {
  const program = await programs.read(store, { tenant, programId });
  if (program === undefined) throw new Error(`program ${programId} is not there, though a sale names it`);
  return businessDay(given.now(), program.timeZone);
};

const params = z.strictObject({ saleId: idText });
const example = { saleId: saleExample.externalId };

export const setCustomerPayment = route({
  method: 'PUT',
  path: '/v1/sales/{saleId}/customer-payment',
  id: 'setCustomerPayment',
  summary: 'Tell that the customer paid for a sale',
  description:
    'What waits for the payment becomes payable, holdDays after it where the component has them. Another day replaces the one before, the same again changes nothing. It stays with the sale when that is corrected.',
  permission: 'customer-payments:manage',
  params,
  body: z.strictObject({ paidOn: dayText }),
  status: 200,
  answer: saleView,
  errors: ['not-found', 'payment-invalid', 'sale-cancelled', 'version-stale', 'busy'],
  example: {
    params: example,
    body: { paidOn: '2026-03-20' },
    answer: { ...saleViewExample, paidOn: '2026-03-20' },
  },
  run: ({ params: { saleId }, body: { paidOn }, principal, ifMatch }, context) => {
    const next = async (sale: AcceptedSale) =>
      paidByCustomer(sale, paidOn, await todayOf(context, principal.tenant, sale.programId));
    return settle(context, principal, { saleId, ifMatch, next });
  },
});

export const undoCustomerPayment = route({
  method: 'DELETE',
  path: '/v1/sales/{saleId}/customer-payment',
  id: 'undoCustomerPayment',
  summary: 'Take back that the customer paid for a sale',
  description:
    'What became payable by the payment waits for it again; what was paid out by then is recovered from later statements. Repeating it changes nothing.',
  permission: 'customer-payments:manage',
  params,
  status: 200,
  answer: saleView,
  errors: ['not-found', 'payment-invalid', 'sale-cancelled', 'version-stale', 'busy'],
  example: { params: example, answer: saleViewExample },
  run: ({ params: { saleId }, principal, ifMatch }, context) =>
    settle(context, principal, { saleId, ifMatch, next: async (sale) => unpaidByCustomer(sale) }),
});
