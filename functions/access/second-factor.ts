import type { Instant } from '../../domain/kernel/day.ts';
import { findUser } from '../shell/users.ts';
import { recall } from './recall.ts';

const known = recall<true | undefined>();

/**
 * Whether a person has a second factor. Who has one is asked for it at every sign-in, so that a token of theirs stands
 * for it. That somebody has none is not remembered: they may be about to set one up.
 */
export const hasSecondFactor = async (sub: string, now: Instant): Promise<boolean> =>
  (await known(sub, now, async () =>
    (await findUser(sub))?.hasSecondFactor === true ? true : undefined,
  )) === true;
