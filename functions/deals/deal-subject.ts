import type { SubjectValues } from '../../domain/approvals/subjects.ts';
import type { Customer } from '../../domain/customers/customer.ts';
import type { Deal } from '../../domain/deals/deal.ts';
import { approveDeal, endUnapproved } from '../../domain/deals/decide-deal.ts';
import { displaceDeal } from '../../domain/deals/end-deal.ts';
import { inBoth, spokenDay, spokenMoney } from '../../domain/kernel/spoken.ts';
import { customers } from '../../storage/customers.ts';
import { deals } from '../../storage/deals.ts';
import { partners } from '../../storage/partners.ts';
import { programs } from '../../storage/programs.ts';
import { products } from '../../storage/stock.ts';
import type { Write } from '../../storage/store.ts';
import type { Ending, SubjectWork } from '../approvals/subject-work.ts';
import { customerValues, partnerValues } from '../approvals/values.ts';
import { standingCustomer } from '../customers/standing.ts';
import type { Context } from '../shell/context.ts';
import { untilDone } from '../shell/until-done.ts';
import { claimWrite, dealWrites, protectionDues, stallDue } from './commit-deal.ts';
import { claimsOn, programOfDeal } from './find-deal.ts';
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
  'deal.contested': deal.contested !== undefined,
});

/** That what is claimed is another deal's, as those who decide see it. */
const contestedRow = (reason: string) => ({
  pl: 'Sporne: chronione dla innej okazji',
  en: 'Contested: protected for another deal',
  value: reason,
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
      ...(deal.contested === undefined ? [] : [contestedRow(deal.contested.reason)]),
    ],
    values: await valuesOf(context, tenant, deal),
    requestedBy: deal.registeredBy,
    partnerId,
    timeZone: needed(program, `the program ${programId}`).timeZone,
  };
};

/** The deals that an approved one takes from, as they are without what it takes. */
const displacing = async (context: Context, tenant: string, deal: Deal): Promise<readonly Write[]> => {
  const { given } = context;
  const all: Write[] = [];
  for (const dealId of deal.displaces ?? []) {
    const before = await dealOf(context, tenant, dealId);
    const others = before.productIds.filter((one) => !deal.productIds.includes(one));
    const standing = await claimsOn(context, tenant, { ...before, productIds: others });
    const { deal: after, claims: freed } = displaceDeal(before, standing, given.now());
    // Its partner reads who did that: the program, and never in whose favour.
    if (after !== before) all.push(...dealWrites(context, tenant, { before, after }, { by: 'program' }));
    all.push(...freed.map((claim) => claimWrite(tenant, claim)));
  }
  return all;
};

/** The deal as it was approved, with everything that stands or falls with it. */
const approved = async (context: Context, tenant: string, before: Deal) => {
  const program = await programOfDeal(context, tenant, before.programId);
  const standing = await claimsOn(context, tenant, before);
  const { deal, claims: taken } = approveDeal(before, standing, program, context.given.now());
  const more = [
    ...taken.map((claim) => claimWrite(tenant, claim)),
    ...(await displacing(context, tenant, deal)),
    ...protectionDues(context, tenant, deal, program),
    ...stallDue(tenant, before, deal, program.rules),
  ];
  return { deal, more };
};

/** That a customer is as it was read: it did not go into another one meanwhile. */
const asItIs = (tenant: string, { id: customerId, version }: Customer): Write => ({
  check: customers.key({ tenant, customerId }),
  guard: { if: 'version', is: version },
});

const decided = async (context: Context, tenant: string, deal: Deal, { outcome, reason }: Ending) =>
  outcome === 'approved'
    ? approved(context, tenant, deal)
    : { ...endUnapproved(deal, { outcome, reason }, context.given.now()), more: [] };

const apply: SubjectWork['apply'] = async (context, tenant, dealId, ending) => {
  const deal = await untilDone('The deal', async () => {
    const before = await dealOf(context, tenant, dealId);
    if (before.state !== 'waiting') return before;
    // What is claimed is claimed for the customer that this one stands for now.
    const customer = await standingCustomer(context.store, tenant, before.customerId);
    const customerId = customer?.id ?? before.customerId;
    const { deal: decision, more } = await decided(context, tenant, { ...before, customerId }, ending);
    const after = { ...decision, customerId: before.customerId };
    const isClaimed = customer !== undefined && after.state === 'approved';
    const writes = dealWrites(context, tenant, { before, after }, { by: before.approvalId });
    const { done } = await context.store.transact([
      ...writes,
      ...more,
      ...(isClaimed ? [asItIs(tenant, customer)] : []),
    ]);
    return done ? after : undefined;
  });
  await tellPartner(context, tenant, deal);
  for (const other of deal.displaces ?? [])
    await tellPartner(context, tenant, await dealOf(context, tenant, other));
};

/** A deal registration as the approval workflow sees it. */
export const dealSubject: SubjectWork = { ask, apply };
