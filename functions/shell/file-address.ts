import { later } from '../../domain/kernel/day.ts';
import { oursOf } from './clock.ts';
import type { Context } from './context.ts';
import { downloadUrl } from './files.ts';

/** How long the address of a file is good for. */
const seconds = 300;

/**
 * An address from which a file can be fetched under a name for five minutes, without further sign-in. They are minutes of
 * our own clock, also where that of a sandbox was moved.
 */
export const fileAddress = async (
  context: Context,
  object: string,
  fileName: string,
): Promise<{ readonly url: string; readonly expiresAt: string }> => ({
  url: await downloadUrl(object, seconds, fileName),
  expiresAt: later(oursOf(context).given.now(), seconds * 1000),
});
