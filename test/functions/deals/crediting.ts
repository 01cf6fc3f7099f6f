import type { Road } from '../../kit/road.ts';

/** A partner's part of a deal, in percent. */
export const share = (partnerId: string, part: string, role?: string) => ({
  partnerId,
  share: part,
  ...(role === undefined ? {} : { role }),
});

/** Says which partners sell a deal together. */
export const credit = (road: Road, externalId: string, ...credits: readonly object[]) =>
  road.must(`PUT /v1/deals/${externalId}/credits`, { credits });
