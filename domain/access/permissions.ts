/** The roles of people and keys, on the vendor's side and the partner's (shared words of the API). */
export const roles = [
  'owner',
  'channel-manager',
  'finance',
  'auditor',
  'partner-admin',
  'partner-seller',
] as const;
export type Role = (typeof roles)[number];

/** What can be allowed. A route names exactly one. */
// biome-ignore format: one line per thing is read like a table.
export const permissions = [
  'access:read', 'access:manage',
  'keys:read', 'keys:manage',
  'members:read', 'members:manage',
  'audit:read',
  'programs:read', 'programs:manage',
  'partners:read', 'partners:manage',
  'customers:read', 'customers:manage', 'customers:merge',
  'products:read', 'products:manage',
  'targets:read', 'targets:manage',
  'rates:read', 'rates:manage',
  'plans:read', 'plans:manage', 'plans:simulate',
  'sales:read', 'sales:report', 'sales:import',
  'customer-payments:manage',
  'ledger:read', 'ledger:prove', 'ledger:export',
  'disputes:read', 'disputes:open', 'disputes:decide',
  'jobs:read', 'jobs:manage', 'sandbox:read', 'sandbox:manage',
  'deals:read', 'deals:register', 'deals:manage',
  'files:read', 'files:manage',
  'approvals:read', 'approvals:decide', 'approvals:manage', 'approvals:request',
  'tasks:read', 'tasks:manage', 'task-rules:read', 'task-rules:manage',
  'alerts:read', 'alerts:manage',
  'bank-accounts:read', 'bank-accounts:manage',
  'statements:read',
  'invoices:read', 'invoices:manage',
  'payouts:read', 'payouts:manage',
  'webhooks:read', 'webhooks:manage',
] as const;
export type Permission = (typeof permissions)[number];

const reading = permissions.filter((permission) => permission.endsWith(':read'));
/** Keys, webhooks and who did what are the business of who runs the connections, and of who audits them. */
const ofOwners: ReadonlySet<Permission> = new Set([
  'access:read',
  'keys:read',
  'members:read',
  'webhooks:read',
  'audit:read',
]);
const readingOfPeople = reading.filter((permission) => !ofOwners.has(permission));

/** What everybody who sells for a partner may do. */
// biome-ignore format: one line per thing is read like a table.
const ofSellers: readonly Permission[] = [
  'programs:read', 'partners:read',
  'customers:read', 'customers:manage',
  'products:read',
  'sales:read', 'sales:report',
  'ledger:read',
  'deals:read', 'deals:register',
  'files:read', 'files:manage',
  'approvals:request',
  'tasks:read', 'tasks:manage',
];

/** What each role may do. Vendor roles see the whole tenant; partner roles only what is their own partner's. */
// biome-ignore format: one line per thing is read like a table.
export const allowed: Readonly<Record<Role, readonly Permission[]>> = {
  owner: permissions,
  'channel-manager': [
    ...readingOfPeople,
    'partners:manage',
    'customers:manage', 'customers:merge',
    'targets:manage',
    'plans:simulate',
    'sales:report', 'sales:import',
    'jobs:manage', 'sandbox:manage',
    'deals:register', 'deals:manage',
    'files:manage',
    'approvals:decide', 'approvals:request',
    'tasks:manage', 'task-rules:manage',
    'alerts:manage',
  ],
  finance: [
    ...readingOfPeople,
    'rates:manage',
    'plans:simulate',
    'sales:report', 'sales:import',
    'jobs:manage', 'sandbox:manage',
    'customer-payments:manage',
    'approvals:decide', 'approvals:request',
    'tasks:manage',
    'bank-accounts:manage',
    'invoices:manage',
    'payouts:manage',
    'disputes:open', 'disputes:decide',
    'ledger:prove', 'ledger:export',
  ],
  auditor: [...reading, 'ledger:prove', 'ledger:export'],
  'partner-admin': [
    ...ofSellers,
    'keys:read', 'keys:manage',
    'members:read', 'members:manage',
    'targets:read',
    'disputes:read', 'disputes:open',
    'bank-accounts:read', 'bank-accounts:manage',
    'statements:read',
    'invoices:read', 'invoices:manage',
    'webhooks:read', 'webhooks:manage',
  ],
  'partner-seller': ofSellers,
};

/** Who asks: always of one tenant; of one partner where the role is on the partner's side. */
export type Principal = {
  readonly tenant: string;
  readonly subject: string;
  readonly role: Role;
  readonly partnerId?: string | undefined;
  readonly sandbox: boolean;
  /** Where a key was given less than its role allows: no more than these. */
  readonly scopes?: readonly Permission[] | undefined;
};

/** All that a role allows, narrowed by the scopes. */
export const permissionsOf = ({ role, scopes }: Pick<Principal, 'role' | 'scopes'>): readonly Permission[] =>
  allowed[role].filter((permission) => scopes === undefined || scopes.includes(permission));

/** Whether a role stands on the partner's side, so that it needs a partner. */
export const isPartnerRole = (role: Role): boolean => role === 'partner-admin' || role === 'partner-seller';

/** Whether the principal may see what belongs to this partner; what belongs to none is the vendor's. */
export const sees = (principal: Principal, partnerId: string | undefined): boolean =>
  principal.partnerId === undefined || principal.partnerId === partnerId;
