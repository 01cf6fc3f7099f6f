import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { isSandbox, sandboxOf, vendorOf } from '../../domain/access/sandbox.ts';

/** An API key as its holder sends it: which tenant, which key, and the secret that proves it. */
export type KeyToken = {
  readonly tenant: string;
  readonly keyId: string;
  readonly secret: string;
};

const form = /^pw_(live|test)_([a-z0-9]{2,40})_([a-z0-9]{10,40})_([a-z0-9]{20,80})$/;
const prefix = 'key_';

/** Reads a token; nothing where it is none of ours. */
export const readToken = (text: string): KeyToken | undefined => {
  const [, mode, tenant, key, secret] = form.exec(text) ?? [];
  if (tenant === undefined || key === undefined || secret === undefined) return undefined;
  return { tenant: mode === 'test' ? sandboxOf(tenant) : tenant, keyId: `${prefix}${key}`, secret };
};

/** The token of a key: it names the vendor, and by its beginning whether the sandbox is meant. */
export const tokenText = ({ tenant, keyId, secret }: KeyToken): string =>
  `pw_${isSandbox(tenant) ? 'test' : 'live'}_${vendorOf(tenant)}_${keyId.slice(prefix.length)}_${secret}`;

/** 240 random bits: too many to be guessed, so a plain hash of them is safe to keep. */
export const newSecret = (): string => BigInt(`0x1${randomBytes(30).toString('hex')}`).toString(36);

export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Compares without telling by its time how much is right. */
export const proves = (secret: string, hash: string): boolean => {
  const given = Buffer.from(hashOf(secret), 'hex');
  const kept = Buffer.from(hash, 'hex');
  return given.length === kept.length && timingSafeEqual(given, kept);
};
