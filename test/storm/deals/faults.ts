import { type Fault, fault } from '../faults/fault.ts';

const commit = 'functions/deals/commit-deal.ts';
const subject = 'functions/deals/deal-subject.ts';
const ending = 'domain/deals/end-deal.ts';
const extending = 'domain/deals/extend-deal.ts';

/** Guards that are missing. */
const guards: readonly Fault[] = [
  fault(
    'a claim is written without its guard',
    commit,
    'claims.saving({ tenant, customerId: claim.customerId, productId: claim.productId }, claim);',
    '({ put: claims.item({ tenant, customerId: claim.customerId, productId: claim.productId }, claim) });',
  ),
  fault(
    'a deal is written without the guard of its version',
    commit,
    'deals.replacing(key, after)',
    '{ put: deals.item(key, after) }',
  ),
  fault(
    'claims and deal are two writes',
    subject,
    '    const { done } = await context.store.transact([\n      ...writes,\n      ...more,',
    '    if (!(await context.store.transact(writes)).done) return undefined;\n    if (more.length === 0) return after;\n    const { done } = await context.store.transact([\n      ...more,',
  ),
  fault(
    'an approval is applied to what does not wait any more',
    subject,
    "if (before.state !== 'waiting') return before;",
    "if (before.state === 'approved') return before;",
  ),
];

/** Rules that are wrong. */
const rules: readonly Fault[] = [
  fault('a claim in force keeps nobody out', 'domain/deals/held.ts', '=> until > now;', '=> until <= now;'),
  {
    // Each of the two keeps an end that was moved from ending anything: only both faults together show.
    name: 'an end that was moved comes all the same, and is believed',
    edits: [
      {
        file: 'functions/deals/move-deal.ts',
        find: '  return [{ remove: { pk, sk } }];',
        replace: '  void [pk, sk];\n  return [];',
      },
      {
        file: ending,
        find: "deal.state === 'approved' && (deal.endsAt ?? now) <= now\n    ? changedDeal",
        replace: "deal.state === 'approved'\n    ? changedDeal",
      },
    ],
  },
  fault(
    'an extension moves the end of the deal and not of its claims',
    extending,
    'claims: claimsFor(deal, own, end) }',
    'claims: [] }',
  ),
  fault(
    'an extension takes claims that others hold by now',
    extending,
    'dealId === deal.id && until > now',
    'until > now',
  ),
  fault('what has ended gives nothing back', ending, 'claims: givenBack(deal, claims, now),', 'claims: [],'),
  fault(
    'what has ended gives back what others hold',
    'domain/deals/changed.ts',
    '.filter(({ dealId, until }) => dealId === deal.id && until > now)',
    '.filter(({ until }) => until > now)',
  ),
  fault(
    'who takes over leaves the other protected',
    subject,
    '    ...(await displacing(context, tenant, deal)),\n',
    '',
  ),
  fault(
    'who takes over gives back nothing but what it takes',
    subject,
    '    all.push(...freed.map((claim) => claimWrite(tenant, claim)));\n',
    '',
  ),
  fault(
    'only the first product is claimed',
    'domain/deals/protection.ts',
    '  deal.productIds.map((productId) => ({',
    '  deal.productIds.slice(0, 1).map((productId) => ({',
  ),
];

/** What follows from a change and is forgotten. */
const omissions: readonly Fault[] = [
  fault(
    'nothing ends a protection',
    commit,
    "...(endsAt === undefined ? [] : [{ put: dueItem(tenant, 'expire-deal', id, endsAt) }]),",
    '',
  ),
  fault(
    'a move is not counted',
    commit,
    '    { put: dealSteps.item({ tenant, month, partnerId, dealId, number }, made.step) },\n',
    '',
  ),
  fault(
    'credits leave the lists of partners as they are',
    'functions/deals/change-deal.ts',
    'more: coSellerWrites(tenant, before, credited)',
    'more: []',
  ),
  fault(
    'who is no longer named goes on seeing a deal in its list',
    'functions/deals/co-sellers.ts',
    '    ...were.filter((one) => !are.includes(one)).map((one) => ({ remove: partnerDeals.key(keyFor(one)) })),\n',
    '',
  ),
  fault(
    'the end of a protection is done again only if the tick comes back to it',
    'functions/deals/end-protection.ts',
    'if (!done) return at;',
    'if (!done) return undefined;',
  ),
];

/** The deliberate faults of deals and their claims. */
export const dealFaults: readonly Fault[] = [...guards, ...rules, ...omissions];
