import * as z from 'zod/mini';
import { idText } from '../../domain/kernel/schema.ts';
import { draw, mostDraws, partnerDraws, setDraws } from '../../domain/payouts/settlement/draw.ts';
import { same } from '../../domain/platform/restate.ts';
import { drawsOf } from '../../storage/payouts.ts';
import { ownPartner } from '../ledger/own-partner.ts';
import { mustMatch } from '../shell/must-match.ts';
import { route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';

const params = z.strictObject({ partnerId: idText });

/** Version 0: nothing was ever agreed. */
const drawsView = z.partial(partnerDraws, { updatedAt: true });

const draws = [
  { currency: 'PLN', amount: '4000.00', kind: 'recoverable' as const, from: '2026-01', to: '2026-06' },
  { currency: 'PLN', amount: '2500.00', kind: 'guaranteed' as const, from: '2026-07' },
];
const example = {
  partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
  draws,
  version: 1,
  updatedAt: '2026-02-25T10:15:30.120Z',
};

export const readDraws = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/draws',
  id: 'readDraws',
  summary: "Read a partner's draws",
  description: 'What the partner can count on each month. Version 0 says that nothing was ever agreed.',
  permission: 'statements:read',
  params,
  status: 200,
  answer: drawsView,
  errors: ['not-found'],
  example: { params: { partnerId: 'baltic-bikes' }, answer: example },
  run: async ({ params: { partnerId: reference }, principal }, context) => {
    const partnerId = await ownPartner(context, principal, reference);
    const found = await drawsOf.read(context.store, { tenant: principal.tenant, partnerId });
    const body = found ?? { partnerId, draws: [], version: 0 };
    return { status: 200, body, version: body.version };
  },
});

export const replaceDraws = route({
  method: 'PUT',
  path: '/v1/partners/{partnerId}/draws',
  id: 'setDraws',
  summary: "Set a partner's draws",
  description:
    'States all of them: an amount a month, from a month up to and with another (or without end), one per currency and month. The statement of a month tops up what is less: guaranteed makes up for what was earned less, at the vendor’s cost; recoverable is an advance, which the excess of later months pays back. A negative balance is made up for first. Statements that were issued stay as they are.',
  permission: 'payouts:manage',
  params,
  body: z.strictObject({ draws: z.array(draw).check(z.maxLength(mostDraws)) }),
  status: 200,
  answer: drawsView,
  errors: ['not-found', 'draw-invalid', 'version-stale', 'busy'],
  example: { params: { partnerId: 'baltic-bikes' }, body: { draws }, answer: example },
  run: async ({ params: { partnerId: reference }, body, principal, ifMatch }, context) => {
    const { store, given } = context;
    const key = { tenant: principal.tenant, partnerId: await ownPartner(context, principal, reference) };
    const set = await untilDone('The draws', async () => {
      const standing = await drawsOf.read(store, key);
      mustMatch(ifMatch, standing?.version ?? 0, 'The draws are');
      if (standing !== undefined && same(standing.draws, body.draws)) return standing;
      const next = setDraws(key.partnerId, standing, body.draws, given.now());
      return (await drawsOf.save(store, key, next)).done ? next : undefined;
    });
    return { status: 200, body: set, version: set.version };
  },
});
