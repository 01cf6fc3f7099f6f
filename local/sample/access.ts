import type { Role } from '../../domain/access/permissions.ts';
import { given } from '../../functions/shell/given.ts';

/** The sample's tenant, and how each role of it signs in. For this machine only: nothing here opens anything elsewhere. */
export const tenant = 'termika';
export const password = 'Termika-2026!';
export const apiKeySecret = 'sample0only0on0this0machine0';
export const samplePartner = 'gdynia';

/** The sample's API key of the owner: the same on every start. */
export const ownerKey = (): string =>
  `pw_live_${tenant}_${given.naturalId('key', tenant, 'owner').slice('key_'.length)}_${apiKeySecret}`;

type User = { readonly email: string; readonly name: string; readonly role: Role; readonly partner?: string };
export const users: readonly [User, ...User[]] = [
  { email: 'wlasciciel@termika.example', name: 'Ewa Mazur', role: 'owner' },
  { email: 'kanal@termika.example', name: 'Jan Wójcik', role: 'channel-manager' },
  { email: 'finanse@termika.example', name: 'Zofia Kamińska', role: 'finance' },
  { email: 'audyt@termika.example', name: 'Piotr Lis', role: 'auditor' },
  { email: 'szef@gdynia.example', name: 'Marek Zieliński', role: 'partner-admin', partner: samplePartner },
  { email: 'sprzedaz@gdynia.example', name: 'Anna Nowak', role: 'partner-seller', partner: samplePartner },
];

/** Who of the sample has a role. */
export const emailOf = (role: Role): string => {
  const email = users.find((one) => one.role === role)?.email;
  if (email === undefined) throw new Error(`nobody of the sample is ${role}`);
  return email;
};
