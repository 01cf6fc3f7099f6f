import type { Payment, PaymentState } from '../../domain/payouts/payment/payment.ts';
import { paymentPlaces, payments } from '../../storage/payouts.ts';
import type { Write } from '../../storage/store.ts';

/** Names of lists: of a run, of a partner, of all that are in a state. */
export const runList = (runId: string): string => `run#${runId}`;
export const partnerList = (partnerId: string): string => `partner#${partnerId}`;
export const stateList = (state: PaymentState): string => `state#${state}`;

/** Of a file of repeated payments. */
export const fileList = (runId: string, bankFile: string): string => `file#${runId}#${bankFile}`;

/** By period in every list, so that the latest come first or last together. */
export const placeOf = ({ runId, id }: Pick<Payment, 'runId' | 'id'>): string => `${runId}#${id}`;

const placing = (tenant: string, list: string, one: Payment): Write => ({
  put: paymentPlaces.item({ tenant, list, place: placeOf(one) }, { paymentId: one.id }),
});

/** All that says that a payment is there. */
export const newPaymentWrites = (tenant: string, one: Payment): readonly Write[] => [
  payments.creating({ tenant, paymentId: one.id }, one),
  ...[
    runList(one.runId),
    partnerList(one.partnerId),
    stateList(one.state),
    ...(one.order === 1 ? [] : [fileList(one.runId, one.bankFile)]),
  ].map((list) => placing(tenant, list, one)),
];

/** All that says that a payment is another one than before. */
export const changedPaymentWrites = (tenant: string, before: Payment, after: Payment): readonly Write[] => [
  payments.replacing({ tenant, paymentId: after.id }, after),
  ...(before.state === after.state
    ? []
    : [
        {
          remove: paymentPlaces.key({ tenant, list: stateList(before.state), place: placeOf(before) }),
        },
        placing(tenant, stateList(after.state), after),
      ]),
];
