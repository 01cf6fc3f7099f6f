import { type Instant, later } from '../../domain/kernel/day.ts';
import { keepRecent } from '../shell/recent.ts';

/** How long a receiver that did not answer in time is left alone by this process. */
const rest = 60_000;
const most = 1_000;

const silentUntil = new Map<string, Instant>();

/** Remembers that a receiver did not answer in time; the oldest go first. */
export const noteSilence = (endpointId: string, now: Instant): void =>
  keepRecent(silentUntil, endpointId, later(now, rest), most);

/**
 * Whether a receiver did not answer a moment ago. Each of its things would wait for it to the end of its patience, and
 * with them the events of everybody else: they count as tried.
 */
export const isSilent = (endpointId: string, now: Instant): boolean => {
  const until = silentUntil.get(endpointId);
  return until !== undefined && until > now && until <= later(now, rest);
};
