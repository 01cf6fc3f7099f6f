import { customers } from '../../../storage/customers.ts';
import { programs } from '../../../storage/programs.ts';
import type { Item } from '../../../storage/store.ts';
import { idOf, partnerNames, productNames, programName } from '../base.ts';
import type { Random } from '../random.ts';
import { tenant } from '../tenant.ts';

const customerNames = ['velo', 'cyklo'] as const;
const now = '2025-01-01T00:00:00.000Z';
const kept = (prefix: string, name: string) => ({
  id: idOf(prefix, name),
  externalId: name,
  version: 1,
  createdAt: now,
  updatedAt: now,
});

/** Two customers, and a program whose protections are short, are extended twice and end soon. */
export const dealItems = (): readonly Item[] => {
  const program = {
    ...kept('program', programName),
    name: 'Resellers',
    currency: 'EUR',
    timeZone: 'Europe/Warsaw',
    tiers: [],
    dealProtection: { days: 3, extension: { days: 2, times: 2 }, reminderDays: [1] },
    pipeline: ['one', 'two'].map((id) => ({
      id,
      name: { pl: id, en: id },
      probability: '50',
      stalledAfterDays: 1,
    })),
  };
  return [
    programs.item({ tenant, programId: program.id }, program),
    ...customerNames.map((name) => {
      const customer = { ...kept('customer', name), name, states: [] };
      return customers.item({ tenant, customerId: customer.id }, { ...customer, states: [statesOf()] });
    }),
  ];
};
const statesOf = () => ({ from: '0001-01-01', attributes: {} });

/** How an approval ends. `at` is how many moves later it is heard first. */
export type Decision = 'approved' | 'refused' | 'expired' | 'recalled';

/** Something that a partner asks for, or a decision that is applied: once, or twice. */
export type Deed =
  | {
      readonly kind: 'ask';
      readonly route: string;
      readonly deal: string;
      readonly partner: string;
      readonly body?: object;
    }
  | { readonly kind: 'decide'; readonly deal: string; readonly outcome: Decision };

const facts = (random: Random) => ({
  title: 'Deal',
  value: { amount: String(random.between(1, 900)), currency: 'EUR' },
  expectedClose: '2099-12-31',
});

const registration = (random: Random, deal: string): Deed => ({
  kind: 'ask',
  route: 'registerDeal',
  deal,
  partner: random.pick(partnerNames),
  body: {
    ...facts(random),
    externalId: deal,
    programId: programName,
    customerId: random.chance(0.75) ? customerNames[0] : customerNames[1],
    productIds: random.some(productNames, random.between(1, 2)),
    ...(random.chance(0.4) ? { contested: { reason: 'Ours.' } } : {}),
  },
});

/** Who sells it together: nobody but its partner, one, or two. */
const credits = (random: Random): readonly object[] => {
  const named = random.some(partnerNames, random.between(0, 2));
  return named.map((partnerId) => ({ partnerId, share: named.length === 1 ? '100' : '50' }));
};

const later = (random: Random, { deal, partner }: Extract<Deed, { kind: 'ask' }>): Deed => {
  const ask = (route: string, body?: object): Deed => ({
    kind: 'ask',
    route,
    deal,
    partner,
    ...(body === undefined ? {} : { body }),
  });
  return random.weighted<() => Deed>([
    [3, () => ask('extendDeal')],
    [1, () => ask('withdrawDeal')],
    [1, () => ask('loseDeal', { reason: 'price' })],
    [1, () => ask('winDeal', {})],
    [2, () => ask('moveDeal', { stage: random.pick(['one', 'two']) })],
    [1, () => ask('changeDeal', facts(random))],
    [2, () => ask('creditDeal', { credits: credits(random) })],
  ])();
};

/** What is done in a history, in its order: registrations, what is decided of each, and what partners do with them later. */
export const deedsOf = (random: Random): readonly Deed[] => {
  const count = random.between(3, 7);
  const deeds: Deed[] = [];
  for (let index = 1; index <= count; index += 1) {
    const registered = registration(random, `d${index}`);
    if (registered.kind !== 'ask') continue;
    deeds.push(registered);
    const outcome = random.weighted<Decision>([
      [8, 'approved'],
      [1, 'refused'],
      [1, 'expired'],
      [1, 'recalled'],
    ]);
    const decision: Deed = { kind: 'decide', deal: registered.deal, outcome };
    deeds.push(decision);
    if (random.chance(0.4)) deeds.push(decision);
    for (let more = random.between(0, 3); more > 0; more -= 1) deeds.push(later(random, registered));
  }
  return deeds;
};
