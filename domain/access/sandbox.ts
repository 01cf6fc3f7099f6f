/**
 * A vendor's sandbox is a tenant beside the vendor's own: `acme-test` beside `acme`. The name alone says so, wherever a
 * tenant is named: nothing has to be looked up before money, a bank or a person is kept out of it.
 */
const ending = '-test';

/** Whether the tenant is a sandbox: what happens in it pays nobody and reaches no address. */
export const isSandbox = (tenant: string): boolean => tenant.endsWith(ending);

/** The sandbox of a vendor. */
export const sandboxOf = (vendor: string): string => `${vendor}${ending}`;

/** The vendor that a tenant belongs to: itself, or whose sandbox it is. */
export const vendorOf = (tenant: string): string =>
  isSandbox(tenant) ? tenant.slice(0, -ending.length) : tenant;
