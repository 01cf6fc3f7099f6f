import * as z from 'zod/mini';
import { instantText } from '../../domain/kernel/schema.ts';
import type { Context } from '../shell/context.ts';
import { fileAddress } from '../shell/file-address.ts';
import { sha256Of, write } from '../shell/files.ts';

/** An address from which a document can be fetched without further sign-in, for some minutes. */
export const documentView = z.strictObject({
  url: z.string(),
  expiresAt: instantText,
  sha256: z.string(),
});

export const documentExample = {
  url: 'https://files.example/statements/acme/partner_7q0w/payout-run_2026-01.pdf?signature=abc',
  expiresAt: '2026-02-25T10:20:30.120Z',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

/** Writes a document, and answers where it lies and by what its bytes are known. */
export const writeDocument = async (object: string, bytes: Uint8Array, type: string) => {
  await write(object, bytes, type);
  return { object, sha256: sha256Of(bytes) };
};

/** The answer that gives a document, under a name for whoever fetches it. */
export const documentAnswer = async (
  context: Context,
  { object, sha256 }: { readonly object: string; readonly sha256: string },
  fileName: string,
) => {
  const body = { ...(await fileAddress(context, object, fileName)), sha256 };
  return { status: 200 as const, body };
};
