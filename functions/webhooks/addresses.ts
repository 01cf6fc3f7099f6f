import dns, { type LookupAddress, type LookupOptions } from 'node:dns';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { settings } from '../shell/context.ts';

/** An address of a webhook that must not be called. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
}

/** An IPv6 address stands in brackets in a URL. */
const bare = (host: string): string => host.replace(/^\[(.*)\]$/, '$1');

/** Of IPv6 only this is given to the public net, whatever else is not known to be anything: 2000::/3. */
const isGlobal = (address: ReturnType<typeof ipaddr.process>): boolean =>
  !(address instanceof ipaddr.IPv6) || ((address.parts[0] ?? 0) & 0xe000) === 0x2000;

/**
 * Whether an address is one of the public net. Everything that reaches inside is none: private, loopback, link-local (where
 * clouds keep their metadata), carriers' own, unique-local, reserved; so is an inner IPv4 address in IPv6's clothes.
 */
const isPublic = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  const range = parsed.range();
  return (range === 'unicast' && isGlobal(parsed)) || (range === 'loopback' && settings.loopbackWebhooks());
};

/** Whether the host is an address that must not be called. A name is judged by what it resolves to, when it is called. */
export const isRefusedHost = (host: string): boolean => isIP(bare(host)) !== 0 && !isPublic(bare(host));

/** Throws where the host is an address that must not be called: a socket looks up names only. */
export const refuseHost = (host: string): void => {
  if (isRefusedHost(host)) throw new RefusedAddress('the address is not one of the public net');
};

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

/**
 * Resolves a name for a socket, which connects to no other address than those answered here: what was checked is what is
 * called, whatever the name resolves to a moment later. One inner address among public ones refuses them all.
 */
export const publicLookup = (host: string, options: LookupOptions, found: Found): void => {
  dns.lookup(host, { ...options, all: true }, (error, addresses) => {
    const [first] = addresses ?? [];
    if (error !== null) found(error, []);
    else if (first === undefined || !addresses.every(({ address }) => isPublic(address)))
      found(new RefusedAddress('the name does not resolve to addresses of the public net only'), []);
    else if (options.all === true) found(null, addresses);
    else found(null, first.address, first.family);
  });
};
