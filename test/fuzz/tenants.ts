import { type Role, roles } from '../../domain/access/permissions.ts';
import { sandboxOf } from '../../domain/access/sandbox.ts';
import { ApiClient } from '../../local/client.ts';
import type { Machine } from '../../local/machine.ts';
import { openLocalTenant } from '../../local/open-tenant.ts';
import type { Key, Tenant } from './draft.ts';
import { Pool } from './pool.ts';
import type { HookReceiver } from './receiver.ts';

const components = [
  {
    id: 'share',
    kind: 'commission',
    base: 'revenue',
    window: 'month',
    rate: { type: 'percent', percent: '7.5' },
  },
  {
    id: 'own',
    kind: 'commission',
    base: 'margin',
    window: 'sale',
    rate: { type: 'percent', percent: '3' },
    payable: { when: 'customerPaid' },
  },
  {
    id: 'steps',
    kind: 'bonus',
    base: 'revenue',
    window: 'quarter',
    rate: {
      type: 'tiers',
      mode: 'marginal',
      driver: 'revenue',
      tiers: [
        { from: '0', percent: '1' },
        { from: '5000', percent: '2' },
      ],
    },
  },
];

type Sending = readonly [method: string, path: string, body: object];

const nouns = (word: string, programId: string): readonly Sending[] => [
  [
    'POST',
    '/v1/programs',
    {
      externalId: programId,
      name: word,
      currency: 'EUR',
      timeZone: 'Europe/Warsaw',
      tiers: [
        { id: 'silver', name: 'S' },
        { id: 'gold', name: 'G' },
      ],
    },
  ],
  ...['one', 'two', 'three'].map((name): Sending => {
    const email = `${word}${name}@example.com`;
    return [
      'POST',
      '/v1/partners',
      { externalId: `${word}-${name}`, name: `${word} ${name}`, email, tier: 'silver' },
    ];
  }),
  ...['bike', 'helmet'].map((name): Sending => {
    const cost = { amount: '40.10', currency: 'EUR' };
    const product = { externalId: `${word}-${name}`, name: `${word} ${name}`, category: 'Accessories', cost };
    return ['POST', '/v1/products', product];
  }),
  ...['c1', 'c2'].map(
    (name): Sending => [
      'POST',
      '/v1/customers',
      { externalId: `${word}-${name}`, name: `${word} ${name}`, country: 'PL' },
    ],
  ),
];

const terms = (word: string, programId: string): readonly Sending[] => {
  const versions = [{ effectiveFrom: '2025-01-01', currency: 'EUR', rounding: 'half-up', components }];
  const assignments = [{ partnerId: '*', from: '2025-01-01' }];
  const debtor = { currency: 'EUR', holder: word, iban: 'PL10105000997603123456789123', bic: 'INGBPLPW' };
  const settings = {
    vendorName: word,
    timeZone: 'Europe/Warsaw',
    debtors: [debtor],
    minimums: [{ currency: 'EUR', amount: '5.00' }],
  };
  return [
    ['POST', '/v1/plans', { id: `${word}-plan`, programId, name: word, versions, assignments }],
    ['PUT', '/v1/payout-settings', settings],
  ];
};

const sales = (word: string, programId: string): readonly Sending[] =>
  Array.from({ length: 5 }, (_, at): Sending => {
    const whose = { programId, partnerId: `${word}-one`, productId: `${word}-bike` };
    const figures = { quantity: '1', amount: '100.00', cost: '40.10', currency: 'EUR' };
    return [
      'POST',
      '/v1/sales',
      { externalId: `${word}-s${at}`, ...whose, ...figures, occurredAt: `2026-0${at + 1}-10` },
    ];
  });

/** What everybody's requests begin with: the nouns that sales refer to, terms, and some sales. */
const seed = async (client: ApiClient, word: string): Promise<void> => {
  const programId = `${word}-program`;
  for (const make of [nouns, terms, sales])
    for (const [method, path, body] of make(word, programId)) await client.send(method, path, body);
};

const keysOf = async (client: ApiClient, word: string, owner: string): Promise<readonly Key[]> => {
  const made: Key[] = [{ role: 'owner', side: 'vendor', token: owner }];
  const make = async (role: Role, partner?: string) => {
    const wish = {
      name: `${word} ${role}`,
      role,
      ...(partner === undefined ? {} : { partnerId: `${word}-${partner}` }),
    };
    const key = { 'Idempotency-Key': `${word}-key-${role}-${partner}` };
    const { secret } = await client.send<{ secret: string }>('POST', '/v1/api-keys', wish, key);
    made.push({ role, side: partner === undefined ? 'vendor' : 'partner', token: secret });
  };
  for (const role of roles.filter((one) => one !== 'owner' && !one.startsWith('partner'))) await make(role);
  for (const partner of ['one', 'two'])
    for (const role of ['partner-admin', 'partner-seller'] as const) await make(role, partner);
  return made;
};

/** Endpoints of the vendor and of a partner that hear everything they may: one takes it, one never does. */
const openHooks = async (machine: Machine, keys: readonly Key[], urls: readonly string[]): Promise<void> => {
  for (const role of ['owner', 'partner-admin'] as const) {
    const client = new ApiClient(machine.apiUrl, keys.find((key) => key.role === role)?.token ?? '');
    for (const url of urls.filter((one) => /\/(taken|failing)$/.test(one)))
      await client.send('POST', '/v1/webhook-endpoints', {
        externalId: hookName(role, url),
        url,
        events: ['*'],
      });
  }
};
const hookName = (role: Role, url: string): string => `${role}-${url.split('/').at(-1)}`;

/** What is there to be named from the beginning. */
const poolOf = (word: string, urls: readonly string[]): Pool => {
  const pool = new Pool();
  for (const url of urls) pool.add('url', url);
  for (const [kind, names] of Object.entries({
    partners: ['one', 'two', 'three'],
    products: ['bike', 'helmet'],
    customers: ['c1', 'c2'],
    programs: ['program'],
    plans: ['plan'],
    sales: ['s0', 's1', 's2', 's3', 's4'],
  }))
    for (const name of names) pool.add(kind, `${word}-${name}`);
  for (const name of ['share', 'own', 'steps']) pool.add('component', name);
  for (const name of ['2026-01', '2026-02', '2026-Q1']) pool.add('window', name);
  return pool;
};

/** A tenant, or the sandbox of one, whose things are marked by a word. */
const openOne = async (
  machine: Machine,
  receiver: HookReceiver,
  { tenant, word, sandbox }: { readonly tenant: string; readonly word: string; readonly sandbox: boolean },
): Promise<Tenant> => {
  const secret = 'thisisthesecretofthefuzz12345';
  const owner = await openLocalTenant(machine, { tenant, name: word, secret, sandbox, members: [] });
  const client = new ApiClient(machine.apiUrl, owner);
  await seed(client, word);
  // A clock that is moved stops at each of the tries that a failing receiver is given: hours, in a sandbox full of events.
  const urls = receiver.urls(word).filter((url) => !sandbox || /taken/.test(url));
  const pool = poolOf(word, urls);
  const keys = await keysOf(client, word, owner);
  await openHooks(machine, keys, urls);
  for (const { token } of keys) pool.hidden.add(`key_${token.split('_')[3]}`);
  return { name: sandbox ? sandboxOf(tenant) : tenant, word, keys, pool };
};

/** Two tenants on the machine, and the sandbox of one: each with keys of every role and something to begin with. */
export const openTenants = async (machine: Machine, receiver: HookReceiver): Promise<readonly Tenant[]> => [
  await openOne(machine, receiver, { tenant: 'zqalpha', word: 'zqalpha', sandbox: false }),
  await openOne(machine, receiver, { tenant: 'zqbeta', word: 'zqbeta', sandbox: false }),
  await openOne(machine, receiver, { tenant: 'zqalpha', word: 'zqgamma', sandbox: true }),
];
