import * as z from 'zod/mini';
import { later } from '../../domain/kernel/day.ts';
import { instantText } from '../../domain/kernel/schema.ts';
import { oursOf } from './clock.ts';
import type { Context } from './context.ts';
import { downloadUrl, uploadUrl } from './files.ts';

/** How long the address of a file is good for: to fetch it from, and to send it to. */
const seconds = 300;
const uploadSeconds = 3600;

/** Such an instant is one of our own clock, also where that of a sandbox was moved. */
const endsAfter = (context: Context, lasts: number): string =>
  later(oursOf(context).given.now(), lasts * 1000);

/** An address from which a file can be fetched under a name for five minutes, without further sign-in. */
export const fileAddress = async (
  context: Context,
  object: string,
  fileName: string,
): Promise<{ readonly url: string; readonly expiresAt: string }> => ({
  url: await downloadUrl(object, seconds, fileName),
  expiresAt: endsAfter(context, seconds),
});

/** Where a file is to be sent to, as it is answered. */
export const uploadView = z.strictObject({
  method: z.literal('PUT'),
  url: z.string(),
  expiresAt: instantText,
});

/** An address to which a file can be sent for an hour, without further sign-in. */
export const uploadAddress = async (
  context: Context,
  object: string,
): Promise<z.infer<typeof uploadView>> => ({
  method: 'PUT',
  url: await uploadUrl(object, uploadSeconds),
  expiresAt: endsAfter(context, uploadSeconds),
});
