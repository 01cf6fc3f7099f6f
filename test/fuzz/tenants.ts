import { type Role, roles } from '../../domain/access/permissions.ts';
import { ApiClient } from '../../local/client.ts';
import type { Machine } from '../../local/machine.ts';
import { openLocalTenant } from '../../local/open-tenant.ts';
import type { Key, Tenant } from './draft.ts';
import { Pool } from './pool.ts';

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

/** What everybody's requests begin with: the nouns that sales refer to. */
const seed = async (client: ApiClient, word: string): Promise<void> => {
  const send = (method: string, path: string, body: object, key = '') =>
    client.send(method, path, body, key === '' ? {} : { 'Idempotency-Key': key });
  const programId = `${word}-program`;
  await send('POST', '/v1/programs', {
    externalId: programId,
    name: word,
    currency: 'EUR',
    timeZone: 'Europe/Warsaw',
    tiers: [
      { id: 'silver', name: 'S' },
      { id: 'gold', name: 'G' },
    ],
  });
  for (const name of ['one', 'two', 'three'])
    await send('POST', '/v1/partners', {
      externalId: `${word}-${name}`,
      name: `${word} ${name}`,
      email: `${word}${name}@example.com`,
      tier: 'silver',
    });
  for (const name of ['bike', 'helmet'])
    await send('POST', '/v1/products', {
      externalId: `${word}-${name}`,
      name: `${word} ${name}`,
      category: 'Accessories',
      cost: { amount: '40.10', currency: 'EUR' },
    });
  for (const name of ['c1', 'c2'])
    await send('POST', '/v1/customers', {
      externalId: `${word}-${name}`,
      name: `${word} ${name}`,
      country: 'PL',
    });
  const versions = [{ effectiveFrom: '2025-01-01', currency: 'EUR', rounding: 'half-up', components }];
  const assignments = [{ partnerId: '*', from: '2025-01-01' }];
  await send('POST', '/v1/plans', { id: `${word}-plan`, programId, name: word, versions, assignments });
  await send('PUT', '/v1/payout-settings', {
    vendorName: word,
    timeZone: 'Europe/Warsaw',
    debtors: [{ currency: 'EUR', holder: word, iban: 'PL10105000997603123456789123', bic: 'INGBPLPW' }],
    minimums: [{ currency: 'EUR', amount: '5.00' }],
  });
  for (let at = 0; at < 5; at += 1)
    await send('POST', '/v1/sales', {
      externalId: `${word}-s${at}`,
      programId,
      partnerId: `${word}-one`,
      productId: `${word}-bike`,
      quantity: '1',
      amount: '100.00',
      cost: '40.10',
      currency: 'EUR',
      occurredAt: `2026-0${at + 1}-10`,
    });
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

const openOne = async (machine: Machine, word: string): Promise<Tenant> => {
  const owner = await openLocalTenant(machine, {
    tenant: word,
    name: word,
    secret: 'thisisthesecretofthefuzz12345',
    members: [],
  });
  const client = new ApiClient(machine.apiUrl, owner);
  await seed(client, word);
  const pool = new Pool();
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
  const keys = await keysOf(client, word, owner);
  for (const { token } of keys) pool.hidden.add(`key_${token.split('_')[3]}`);
  return { name: word, word, keys, pool };
};

/** Two tenants on the machine, each with keys of every role and something to begin with. */
export const openTenants = async (machine: Machine): Promise<readonly [Tenant, Tenant]> => [
  await openOne(machine, 'zqalpha'),
  await openOne(machine, 'zqbeta'),
];
