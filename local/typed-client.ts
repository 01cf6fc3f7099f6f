import createClient, { type Client } from 'openapi-fetch';
import type { paths } from '../docs/generated/client.d.ts';

export type TypedClient = Client<paths>;

type Signed = {
  readonly url: string;
  /** An API key or an access token. */
  readonly token: string;
  /** For people who belong to several tenants. */
  readonly tenant?: string;
};

/** The hosted API with the types of its document: paths, bodies and answers are checked where they are written. */
export const typedClient = ({ url, token, tenant }: Signed): TypedClient =>
  createClient<paths>({
    baseUrl: url,
    headers: {
      Authorization: `Bearer ${token}`,
      ...(tenant === undefined ? {} : { 'Partnerwise-Tenant': tenant }),
    },
  });

type Told<T> = { readonly data?: T; readonly error?: unknown; readonly response: Response };

/** What was answered; a refusal is thrown with the problem's text. */
export const must = async <T>(asked: Promise<Told<T>>): Promise<NonNullable<T>> => {
  const { data, error, response } = await asked;
  if (error !== undefined || data === undefined || data === null)
    throw new Error(`${response.url} answered ${response.status}: ${JSON.stringify(error)}`);
  return data;
};
