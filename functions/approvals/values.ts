import type { SubjectValues } from '../../domain/approvals/subjects.ts';
import { inForce } from '../../domain/kernel/dated.ts';
import { standingOn } from '../../domain/partners/partner.ts';
import { customers } from '../../storage/customers.ts';
import { partners } from '../../storage/partners.ts';
import type { Context } from '../shell/context.ts';

const named = (noun: string, values: Readonly<Record<string, string | boolean | undefined>>): SubjectValues =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) =>
      value === undefined ? [] : [[`${noun}.${name}`, value]],
    ),
  );

/** What rules can say of a partner today: attributes first, so that none takes the place of a field. */
export const partnerValues = async (
  { store, given }: Context,
  tenant: string,
  partnerId: string | undefined,
): Promise<SubjectValues> => {
  const partner = partnerId === undefined ? undefined : await partners.read(store, { tenant, partnerId });
  if (partner === undefined) return {};
  const { tier, attributes } = standingOn(partner, given.now().slice(0, 10));
  return named('partner', { ...attributes, id: partner.id, tier, country: partner.country });
};

/** What rules can say of a customer today. */
export const customerValues = async (
  { store, given }: Context,
  tenant: string,
  customerId: string,
): Promise<SubjectValues> => {
  const customer = await customers.read(store, { tenant, customerId });
  if (customer === undefined) return {};
  const attributes = inForce(customer.states, given.now().slice(0, 10))?.attributes ?? {};
  return named('customer', { ...attributes, id: customer.id, country: customer.country });
};
