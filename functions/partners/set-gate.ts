import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { type GateKind, gateIdText, type Period, periods, setPeriods } from '../../domain/partners/gate.ts';
import type { Partner } from '../../domain/partners/partner.ts';
import { same } from '../../domain/platform/restate.ts';
import { partners } from '../../storage/partners.ts';
import { commitTerms } from '../commissions/terms.ts';
import { mustMatch } from '../shell/must-match.ts';
import { idOf } from '../shell/refer.ts';
import type { Deed } from '../shell/resource-type.ts';
import { type Route, route } from '../shell/route.ts';
import { untilDone } from '../shell/until-done.ts';
import { partnerView, partnerViewExample, viewPartner } from './partner-view.ts';

type Wanted = {
  readonly partnerId: string;
  readonly gate: string;
  readonly periods: readonly Period[];
  readonly ifMatch: number | undefined;
};

/**
 * Sets when a partner holds a gate, together with the job that values its sales of the days that differ again. Those of
 * its children are in its journal too: also where the gate was all it lacked, the plan looked at them for it.
 */
const setGate = ({ principal, context }: Deed, wanted: Wanted): Promise<Partner> => {
  const { tenant, subject } = principal;
  const key = { tenant, partnerId: wanted.partnerId };
  return untilDone('The partner', async () => {
    const current = await partners.read(context.store, key);
    if (current === undefined) throw new DomainError('not-found', 'There is no such partner.');
    mustMatch(wanted.ifMatch, current.version, 'The partner is');
    const standing = current.holdings ?? [];
    const { holdings, changed } = setPeriods(standing, wanted.gate, wanted.periods);
    if (same(standing, holdings)) return current;
    const next = {
      ...current,
      holdings: [...holdings],
      version: current.version + 1,
      updatedAt: context.given.now(),
    };
    const writes = [partners.replacing(key, next)];
    const { done } =
      changed === undefined
        ? await context.store.transact(writes)
        : await commitTerms(context, {
            tenant,
            subject,
            writes,
            scopes: [{ of: 'partner', partnerId: current.id, ...changed }],
          });
    return done ? next : undefined;
  });
};

const example = { periods: [{ from: '2026-01-15', to: '2028-01-15' }] };

const gateRoute = (kind: GateKind, many: string): Route =>
  route({
    method: 'PUT',
    path: `/v1/partners/{partnerId}/${many}/{id}`,
    id: `set${kind === 'certificate' ? 'Certificate' : 'Agreement'}`,
    summary: `Set when a partner holds ${kind === 'certificate' ? 'a certificate' : 'an agreement'}`,
    description: `States all periods, each from a day up to the day before its to; none means that it is not held. Components that require "${kind}:ID" count on these days; sales of days that differ are valued again and differences posted. The same request again changes nothing. The partner is answered, its version is the one for If-Match.`,
    permission: 'partners:manage',
    params: z.strictObject({ partnerId: idText, id: gateIdText }),
    body: z.strictObject({ periods }),
    status: 200,
    answer: partnerView,
    errors: ['not-found', 'version-stale', 'too-many-states', 'busy'],
    example: { params: { partnerId: 'baltic-bikes', id: 'pro' }, body: example, answer: partnerViewExample },
    run: async ({ params, body, principal, ifMatch }, context) => {
      const partnerId = idOf(context.given, principal.tenant, 'partner', params.partnerId);
      const gate = `${kind}:${params.id}`;
      const deed = { principal, context };
      const partner = await setGate(deed, { partnerId, gate, periods: body.periods, ifMatch });
      return { status: 200, body: viewPartner(partner, deed), version: partner.version };
    },
  });

/** When a partner holds a certificate. */
export const setCertificate = gateRoute('certificate', 'certificates');
/** When a partner has accepted an agreement. */
export const setAgreement = gateRoute('agreement', 'agreements');
