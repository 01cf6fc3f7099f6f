import type { SubjectValues } from '../../domain/approvals/subjects.ts';
import type { Customer } from '../../domain/customers/customer.ts';
import type { Claim, Deal } from '../../domain/deals/deal.ts';
import { approveDeal, type DecidedDeal, refuseDeal } from '../../domain/deals/decide-deal.ts';
import { inBoth, spokenDay, spokenMoney } from '../../domain/kernel/spoken.ts';
import { customers } from '../../storage/customers.ts';
import { claims, deals } from '../../storage/deals.ts';
import { partners } from '../../storage/partners.ts';
import { programs } from '../../storage/programs.ts';
import { products } from '../../storage/stock.ts';
import type { Write } from '../../storage/store.ts';
import type { Ending, SubjectWork } from '../approvals/subject-work.ts';
import { customerValues, partnerValues } from '../approvals/values.ts';
import { standingCustomer } from '../customers/standing.ts';
import { dueItem } from '../platform/due.ts';
import type { Context } from '../shell/context.ts';
import { untilDone } from '../shell/until-done.ts';
import { tellPartner } from './tell-partner.ts';

const needed = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new Error(`${what} is not there`);
  return value;
};

const dealOf = async ({ store }: Context, tenant: string, dealId: string): Promise<Deal> =>
  needed(await deals.read(store, { tenant, dealId }), `the deal ${dealId}`);

/** What rules can say of a registration. */
const valuesOf = async (context: Context, tenant: string, deal: Deal): Promise<SubjectValues> => ({
  ...(await partnerValues(context, tenant, deal.partnerId)),
  ...(await customerValues(context, tenant, deal.customerId)),
  'deal.amount': deal.value.amount,
  'deal.currency': deal.value.currency,
  'deal.programId': deal.programId,
  'deal.customerId': deal.customerId,
  'deal.products': String(deal.productIds.length),
  'deal.expectedClose': deal.expectedClose,
  'deal.contested': false,
});

const ask: SubjectWork['ask'] = async (context, tenant, dealId) => {
  const { store } = context;
  const deal = await dealOf(context, tenant, dealId);
  const { partnerId, customerId, programId, productIds } = deal;
  const [partner, customer, program, found] = await Promise.all([
    partners.read(store, { tenant, partnerId }),
    customers.read(store, { tenant, customerId }),
    programs.read(store, { tenant, programId }),
    products.readMany(
      store,
      productIds.map((productId) => ({ tenant, productId })),
    ),
  ]);
  const names = productIds.map((id) => found.find((one) => one.id === id)?.name ?? id);
  return {
    id: deal.approvalId,
    subject: { kind: 'deal', id: dealId },
    title: { pl: `rejestracja okazji „${deal.title}”`, en: `deal registration “${deal.title}”` },
    seen: [
      { pl: 'Partner', en: 'Partner', value: partner?.name ?? partnerId },
      { pl: 'Klient', en: 'Customer', value: customer?.name ?? customerId },
      { pl: 'Produkty', en: 'Products', value: names.join(', ') },
      {
        pl: 'Wartość',
        en: 'Value',
        value: `${deal.value.amount} ${deal.value.currency}`,
        spoken: inBoth((language) => spokenMoney(deal.value.amount, deal.value.currency, language)),
      },
      {
        pl: 'Planowane zamknięcie',
        en: 'Expected close',
        value: deal.expectedClose,
        spoken: inBoth((language) => spokenDay(deal.expectedClose, language)),
      },
    ],
    values: await valuesOf(context, tenant, deal),
    requestedBy: deal.registeredBy,
    partnerId,
    timeZone: needed(program, `the program ${programId}`).timeZone,
  };
};

const decided = async (
  { store, given }: Context,
  tenant: string,
  deal: Deal,
  { outcome, reason }: Ending,
): Promise<DecidedDeal> => {
  const now = given.now();
  if (outcome !== 'approved') {
    const code = outcome === 'refused' ? 'decided' : 'not-decided';
    return refuseDeal(deal, { code, reason }, now);
  }
  const { customerId, productIds, programId } = deal;
  const standing = await claims.readMany(
    store,
    productIds.map((productId) => ({ tenant, customerId, productId })),
  );
  const program = await programs.read(store, { tenant, programId });
  return approveDeal(deal, standing, needed(program, `the program ${programId}`), now);
};

/** A claim that nobody holds is made; one that is over is taken over, by its version: two can't take the same one. */
const claiming = (tenant: string, claim: Claim): Write => {
  const key = { tenant, customerId: claim.customerId, productId: claim.productId };
  return claims.saving(key, claim);
};

/** That a customer is as it was read: it did not go into another one meanwhile. */
const asItIs = (tenant: string, { id: customerId, version }: Customer): Write => ({
  check: customers.key({ tenant, customerId }),
  guard: { if: 'version', is: version },
});

const apply: SubjectWork['apply'] = async (context, tenant, dealId, ending) => {
  const deal = await untilDone('The deal', async () => {
    const standing = await dealOf(context, tenant, dealId);
    if (standing.state !== 'waiting') return standing;
    // What is claimed is claimed for the customer that this one stands for now.
    const customer = await standingCustomer(context.store, tenant, standing.customerId);
    const customerId = customer?.id ?? standing.customerId;
    const next = await decided(context, tenant, { ...standing, customerId }, ending);
    const end = next.claims[0]?.until;
    const { done } = await context.store.transact([
      deals.replacing({ tenant, dealId }, { ...next.deal, customerId: standing.customerId }),
      ...(customer === undefined || next.claims.length === 0 ? [] : [asItIs(tenant, customer)]),
      ...next.claims.map((claim) => claiming(tenant, claim)),
      ...(end === undefined ? [] : [{ put: dueItem(tenant, 'expire-deal', dealId, end) }]),
    ]);
    return done ? next.deal : undefined;
  });
  await tellPartner(context, tenant, deal);
};

/** A deal registration as the approval workflow sees it. */
export const dealSubject: SubjectWork = { ask, apply };
