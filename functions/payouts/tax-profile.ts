import * as z from 'zod/mini';
import { idText } from '../../domain/kernel/schema.ts';
import { taxProfile, taxState, taxStates } from '../../domain/payouts/tax/tax-profile.ts';
import { same } from '../../domain/platform/restate.ts';
import { taxProfiles } from '../../storage/payouts.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import { mustMatch } from '../shell/must-match.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';

const params = z.strictObject({ partnerId: idText });

/** Version 0, without any state: nothing was ever told. */
const profileView = z.extend(z.partial(taxProfile, { updatedAt: true }), { states: z.array(taxState) });

const states = [
  {
    from: '2026-01-01',
    country: 'PL',
    status: 'vat-payer' as const,
    vatId: 'PL5260001246',
    selfBilling: { since: '2026-01-01', reference: 'Agreement 12/2026, § 7' },
  },
];
const example = {
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  states,
  version: 1,
  updatedAt: '2026-02-25T10:15:30.120Z',
};

export const readTaxProfile = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/tax-profile',
  id: 'readTaxProfile',
  summary: 'Read what a partner is to the tax office',
  description: 'States with the days from which they hold. Version 0 says that nothing was ever told.',
  permission: 'statements:read',
  params,
  status: 200,
  answer: profileView,
  errors: ['not-found'],
  example: { params: { partnerId: 'baltic-bikes' }, answer: example },
  run: async ({ params: { partnerId: reference }, principal }, context) => {
    const partnerId = await ownPartner(context, principal, reference);
    const found = await taxProfiles.read(context.store, { tenant: principal.tenant, partnerId });
    const body = found ?? { partnerId, states: [], version: 0 };
    return { status: 200, body, version: body.version };
  },
});

export const setTaxProfile = route({
  method: 'PUT',
  path: '/v1/partners/{partnerId}/tax-profile',
  id: 'setTaxProfile',
  summary: 'Set what a partner is to the tax office',
  description:
    'States all of it: country, status and VAT id (checked by its form, a Polish one by its check digit; a VAT payer is not paid without), each from a day on, and since when the partner is billed by the vendor, by which agreement. Where the payout settings state taxes, the state on the last day of a month decides how that month is taxed; statements that were issued stay as they are.',
  permission: 'payouts:manage',
  params,
  body: z.strictObject({ states: taxStates }),
  status: 200,
  answer: profileView,
  errors: ['not-found', 'version-stale', 'busy'],
  example: { params: { partnerId: 'baltic-bikes' }, body: { states }, answer: example },
  run: async ({ params: { partnerId: reference }, body, principal, ifMatch }, context) => {
    const { store, given } = context;
    const key = { tenant: principal.tenant, partnerId: await ownPartner(context, principal, reference) };
    const set = await untilDone('The tax profile', async () => {
      const standing = await taxProfiles.read(store, key);
      mustMatch(ifMatch, standing?.version ?? 0, 'The tax profile is');
      if (standing !== undefined && same(standing.states, body.states)) return standing;
      const version = (standing?.version ?? 0) + 1;
      const next = { partnerId: key.partnerId, states: body.states, version, updatedAt: given.now() };
      return (await taxProfiles.save(store, key, next)).done ? next : undefined;
    });
    return { status: 200, body: set, version: set.version };
  },
});
