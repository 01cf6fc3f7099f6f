import type { Role } from '../../../domain/access/permissions.ts';
import { call, someone } from '../../kit/call.ts';
import type { Road } from '../../kit/road.ts';

export const polish = { holder: 'Solo', iban: 'PL61109010140000071219812874', bic: 'WBKPPLPP' };
export const german = { holder: 'Solo', iban: 'DE89370400440532013000' };
export const dutch = { holder: 'Solo', iban: 'NL91ABNA0417164300' };

/** By a person of the role, or by a second one of it. */
export type From = { readonly as?: Role; readonly partner?: string; readonly by?: string };

/** The bank account of one partner of a road, as people read, send and confirm it. */
export const accountOf = (road: Road, partner = 'solo') => {
  const path = `/v1/partners/${partner}/bank-account`;
  const ask = (line: string, body: unknown, { as = 'owner', partner: own, by }: From) => {
    const where = own === undefined ? {} : { partnerId: road.id('partner', own) };
    const person = someone(as, { tenant: road.tenant, ...where });
    const sent = { as: by === undefined ? person : { ...person, subject: by } };
    return call(line, body === undefined ? sent : { ...sent, body });
  };
  const propose = (details: object, from: From = {}) =>
    ask(`PUT ${path}`, details, { as: 'finance', ...from });
  const confirm = (iban: string, from: From = {}) => ask(`POST ${path}/confirmation`, { iban }, from);
  return {
    read: (from: From = {}) => ask(`GET ${path}`, undefined, from),
    propose,
    confirm,
    /** Has it paid to: sent by finance, confirmed by the owner. */
    use: async (details: typeof german) => {
      await propose(details);
      return confirm(details.iban);
    },
  };
};

/** Gives a partner an address for e-mails, and the language it reads. */
export const withAddress = async (road: Road, partner: string, language: string): Promise<void> => {
  const { body } = await road.must(`GET /v1/partners/${partner}`);
  const { name, tier } = body;
  await road.must(`PUT /v1/partners/${partner}`, { name, language, tier, email: `${partner}@example.com` });
};
