import * as z from 'zod/mini';
import type { Principal } from '../../domain/access/permissions.ts';
import { holding } from '../../domain/partners/gate.ts';
import { type Partner, partner, standing, standingOn } from '../../domain/partners/partner.ts';
import { always } from '../../domain/platform/restate.ts';
import { today } from '../shell/effective.ts';
import type { Deed } from '../shell/resource-type.ts';
import { exampleKept, shown } from '../shell/view.ts';

/** A partner as the API answers it: where it stands today beside all its standings, and what it holds. */
export const partnerView = z.strictObject({
  ...z.omit(partner, { bodyHash: true }).shape,
  ...standing.shape,
  holdings: z.array(holding),
});

export const viewPartner = (one: Partner, { context }: Pick<Deed, 'context'>) => ({
  ...shown(one),
  ...standingOn(one, today(context)),
  holdings: [...(one.holdings ?? [])],
});

/** Whether the partner is the principal's to see. */
export const seesPartner = (one: Partner, { partnerId }: Principal): boolean =>
  partnerId === undefined || partnerId === one.id;

export const partnerExample = {
  name: 'Baltic Bikes sp. z o.o.',
  country: 'PL',
  language: 'pl' as const,
  email: 'biuro@baltic-bikes.example',
  tier: 'silver',
  attributes: { region: 'north' },
};

export const partnerViewExample = {
  ...partnerExample,
  status: 'active' as const,
  standing: [{ from: always, tier: 'silver', attributes: { region: 'north' } }],
  holdings: [{ gate: 'certificate:pro', from: '2026-01-15', to: '2028-01-15' }],
  ...exampleKept('partner', 'baltic-bikes'),
};
