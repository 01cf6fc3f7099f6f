import { vendorOf } from '../../../domain/access/sandbox.ts';
import { openTenant } from '../../../functions/access/open-tenant.ts';
import type { Context } from '../../../functions/shell/context.ts';
import { percent } from '../../kit/road.ts';
import { costs, type Naming, type PartnerName, partnersOf, World } from './world.ts';

const accounts = {
  one: ['PL61109010140000071219812874', 'PL27114020040000300201355387'],
  two: ['DE89370400440532013000', 'PL27114020040000300201355387'],
} as const;

const openCatalogue = async (world: World): Promise<void> => {
  const all = world.mark('all');
  const programId = `prog-${all}`;
  await world.make('programs', 'POST /v1/programs', {
    externalId: programId,
    name: `Program ${all}`,
    currency: 'EUR',
    timeZone: 'Europe/Warsaw',
    dealProtection: { days: 90, extension: { days: 30, times: 20 } },
    tiers: [
      { id: 'silver', name: 'Silver' },
      { id: 'gold', name: 'Gold' },
    ],
  });
  await world.make('products', 'POST /v1/products', {
    externalId: `bike-${all}`,
    name: `Bike ${all}`,
    category: 'Accessories',
    cost: { amount: costs.product, currency: 'EUR' },
  });
  const terms = { effectiveFrom: '2026-01-01', currency: 'EUR', rounding: 'half-up' };
  const components = [percent('10')];
  await world.make('planId', 'POST /v1/plans', {
    id: `plan-${all}`,
    programId,
    name: `Plan ${all}`,
    versions: [{ ...terms, components }],
    assignments: [{ partnerId: '*', from: '2026-01-01' }],
  });
  const rates = [{ from: 'PLN', to: 'EUR', date: '2026-02-20', rate: '0.2341', revision: 1 }];
  await world.must('PUT /v1/exchange-rates', { rates });
};

const openPartner = async (world: World, name: PartnerName): Promise<void> => {
  const mark = world.mark(name);
  const email = `${mark}@example.com`;
  await world.make(`partnerId ${name}`, 'POST /v1/partners', {
    externalId: mark,
    name: `Partner ${mark}`,
    email,
    attributes: { note: `about ${mark}` },
  });
  const own = { as: 'partner-admin', partner: name } as const;
  const customer = { externalId: `customer-${mark}`, name: `Customer ${mark}`, country: 'PL' };
  const customerId = await world.make(`customers ${name}`, 'POST /v1/customers', customer, own);
  const targets = [{ partnerId: mark, metric: 'revenue', month: '2026-05', value: '9000', revision: 1 }];
  await world.must('PUT /v1/targets', { targets });
  const path = `/v1/partners/${mark}`;
  const draws = [{ currency: 'EUR', amount: '7.31', kind: 'recoverable', from: '2026-01' }];
  await world.must(`PUT ${path}/draws`, { draws });
  const selfBilling = { since: '2026-01-01', reference: `Agreement ${mark}` };
  const state = {
    from: '2026-01-01',
    country: 'PL',
    status: 'vat-payer',
    vatId: 'PL5260001246',
    selfBilling,
  };
  await world.must(`PUT ${path}/tax-profile`, { states: [state] });
  await world.must(`PUT ${path}/payout-currency`, { currency: 'EUR' });
  const [current, next] = accounts[name];
  const holder = `Holder ${mark}`;
  await world.must(`PUT ${path}/bank-account`, { holder, iban: current });
  await world.must(`POST ${path}/bank-account/confirmation`, { iban: current }, { by: 'key_second' });
  await world.must(`PUT ${path}/bank-account`, { holder, iban: next });
  await world.make(
    `deals ${name}`,
    'POST /v1/deals',
    {
      externalId: `deal-${mark}`,
      title: `Deal ${mark}`,
      programId: world.id('programs'),
      customerId,
      productIds: [world.id('products')],
      value: { amount: '1000.00', currency: 'EUR' },
      expectedClose: '2099-12-31',
    },
    own,
  );
};

const vendorsOwn = async (world: World): Promise<void> => {
  const mark = world.mark('vendor');
  const email = `${mark}@example.com`;
  const notify = [{ email, language: 'en' }];
  const approvers = [{ who: 'role', role: 'channel-manager' }];
  const escalate = { afterHours: 48, to: [{ who: 'role', role: 'owner' }] };
  const rules = [{ id: 'all', route: { stages: [{ name: `Stage ${mark}`, approvers, escalate, notify }] } }];
  await world.must('PUT /v1/approval-policies/deal', { rules });
  await world.must('PUT /v1/payout-settings', {
    vendorName: `Vendor ${world.mark('all')}`,
    timeZone: 'Europe/Warsaw',
    debtors: [{ currency: 'EUR', holder: mark, iban: 'PL10105000997603123456789123', bic: 'INGBPLPW' }],
    minimums: [{ currency: 'EUR', amount: '5.00' }],
    disputes: { openDays: 365, answerDays: 365, notify },
  });
  await world.make('alert-rules', 'POST /v1/alert-rules', {
    externalId: `rule-${mark}`,
    name: `Rule ${mark}`,
    metric: 'monthly-revenue',
    currency: 'EUR',
    threshold: '100.00',
    notify,
    status: 'active',
    partnerId: world.mark('one'),
  });
  const duplicate = { externalId: `customer-${mark}`, name: `Customer ${mark}` };
  await world.make('duplicates', 'POST /v1/customers', duplicate);
};

/** The nouns of a tenant: before anything is sold. */
export const openWorld = async (context: Context, naming: Naming): Promise<World> => {
  const world = new World(context, naming);
  const { tenant, isSandbox } = world;
  await openTenant(context, {
    id: vendorOf(tenant),
    name: `Tenant ${world.mark('all')}`,
    sandbox: isSandbox,
    ownerSecret: 'thisisthesecretofthewalk12345',
  });
  await openCatalogue(world);
  for (const name of partnersOf) await openPartner(world, name);
  await vendorsOwn(world);
  return world;
};
