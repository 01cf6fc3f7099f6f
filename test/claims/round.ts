import type { Machine } from '../../local/machine.ts';
import { openLocalTenant } from '../../local/open-tenant.ts';
import { approvals, openApprovals } from '../../storage/approvals.ts';
import { claims, deals } from '../../storage/deals.ts';
import { DynamoStore } from '../../storage/store.ts';
import { type Ask, asking, each, must } from './asking.ts';
import { brokenClaims, unclearRefusal } from './law.ts';

const partnerCount = 10;
const customers = Array.from({ length: 6 }, (_, index) => `customer-${index}`);
const products = Array.from({ length: 8 }, (_, index) => `product-${index}`);

type Partner = { readonly name: string; readonly id: string; readonly ask: Ask };
type Stage = {
  readonly tenant: string;
  readonly owner: Ask;
  readonly manager: Ask;
  readonly partners: readonly Partner[];
};

const keyOf = async (machine: Machine, owner: Ask, role: string, partnerId?: string): Promise<Ask> => {
  const wish = {
    name: `${role} ${partnerId ?? ''}`,
    role,
    ...(partnerId === undefined ? {} : { partnerId }),
  };
  const { secret } = await must<{ secret: string }>(owner('POST', '/v1/api-keys', wish));
  return asking(machine.apiUrl, secret);
};

/** A tenant with partners that have names nobody else has, customers and products that all of them want. */
const open = async (machine: Machine, tenant: string): Promise<Stage> => {
  const opening = { tenant, name: tenant, secret: 'thisisthesecretofatest12345', members: [] };
  const owner = asking(machine.apiUrl, await openLocalTenant(machine, opening));
  const post = (path: string, body: object) => must<{ id: string }>(owner('POST', path, body));
  const program = {
    externalId: 'prog',
    name: 'Program',
    currency: 'EUR',
    timeZone: 'Europe/Warsaw',
    tiers: [],
  };
  await post('/v1/programs', program);
  for (const name of customers) await post('/v1/customers', { externalId: name, name });
  for (const name of products) await post('/v1/products', { externalId: name, name });
  const names = Array.from(
    { length: partnerCount },
    (_, index) => `Partner-${crypto.randomUUID().slice(0, 8)}-${index}`,
  );
  const partners = await each(names, 4, async (name) => {
    const { id } = await post('/v1/partners', { externalId: name.toLowerCase(), name });
    return { name, id, ask: await keyOf(machine, owner, 'partner-seller', id) };
  });
  return { tenant, owner, manager: await keyOf(machine, owner, 'channel-manager'), partners };
};

type Sent = {
  readonly partner: Partner;
  readonly externalId: string;
  readonly status: number;
  readonly text: string;
};

const register = async ({ partners }: Stage, index: number, random: () => number): Promise<Sent> => {
  const partner = partners[index % partners.length] as Partner;
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const wanted = [...new Set(Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(products)))];
  const externalId = `deal-${index}`;
  const wish = {
    externalId,
    title: `Deal ${index}`,
    programId: 'prog',
    customerId: pick(customers),
    productIds: wanted,
    value: { amount: '100.00', currency: 'EUR' },
    expectedClose: '2099-12-31',
  };
  return { partner, externalId, ...(await partner.ask('POST', '/v1/deals', wish)) };
};

/** Approves what is open, until there is nothing more and no more can come. */
const approveAll = async ({ manager }: Stage, isOver: () => boolean, deadline: number): Promise<number> => {
  let approved = 0;
  while (Date.now() < deadline) {
    const last = isOver();
    const { data } = await must<{ data: { id: string }[] }>(
      manager('GET', '/v1/approvals?state=open&limit=50'),
    );
    const told = await each(data, 6, ({ id }) =>
      manager('POST', `/v1/approvals/${id}/decision`, { outcome: 'approved' }),
    );
    approved += told.filter(({ status }) => status === 200).length;
    if (data.length === 0 && last) return approved;
    if (data.length === 0) await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error('the approvals were not decided in time');
};

const standing = async (store: DynamoStore, tenant: string, stage: Stage) => {
  const all = await deals.all(store, { tenant });
  const ids = [...new Set(all.map(({ customerId }) => customerId))];
  const held = (await each(ids, 4, (customerId) => claims.all(store, { tenant, customerId }))).flat();
  const open = await openApprovals.all(store, { tenant });
  return { all, held, open, stage };
};

/** What one round did, and all that it broke. */
export type Round = {
  readonly registered: number;
  readonly taken: number;
  readonly refusedAtOnce: number;
  readonly approved: number;
  readonly refusedLater: number;
  readonly seconds: number;
  readonly broken: readonly string[];
};

const settled = async (
  machine: Machine,
  store: DynamoStore,
  tenant: string,
  deadline: number,
): Promise<void> => {
  for (;;) {
    const waiting = (await deals.all(store, { tenant })).filter(({ state }) => state === 'waiting');
    if (waiting.length === 0 || Date.now() > deadline) return;
    await machine.invoke('every-minute');
    await new Promise((done) => setTimeout(done, 300));
  }
};

const refusals = async (
  sent: readonly Sent[],
  partners: readonly Partner[],
  refused: ReadonlySet<string>,
) => {
  const texts = await each(sent, 6, async ({ partner, externalId, status, text }) => {
    const others = partners
      .filter((one) => one !== partner)
      .flatMap(({ name, id }) => [name, name.toLowerCase(), id]);
    if (status === 409) {
      const isHeld = text.includes('/problems/claim-held');
      return isHeld ? unclearRefusal(text, others) : `another conflict: ${text}`;
    }
    if (status !== 201) return `answered ${status}: ${text}`;
    if (!refused.has(externalId)) return undefined;
    return unclearRefusal((await partner.ask('GET', `/v1/deals/${externalId}`)).text, others);
  });
  return texts.flatMap((one) => (one === undefined ? [] : [`a refusal ${one}`]));
};

/** So many registrations at once, decided by a channel manager while they come; then the table is read. */
export const round = async (
  machine: Machine,
  name: string,
  count: number,
  random: () => number,
): Promise<Round> => {
  const stage = await open(machine, name);
  const store = new DynamoStore(machine.tableName);
  const began = Date.now();
  const deadline = began + 1000 * (60 + count);
  let isOver = false;
  const registering = Promise.all(
    Array.from({ length: count }, (_, index) => register(stage, index, random)),
  ).then(async (sent) => {
    await machine.drain(120_000);
    isOver = true;
    return sent;
  });
  const [sent] = await Promise.all([registering, approveAll(stage, () => isOver, deadline)]);
  await settled(machine, store, name, deadline);
  const { all, held, open: openOnes } = await standing(store, name, stage);
  const now = new Date().toISOString();
  const inState = (state: string) => all.filter((one) => one.state === state);
  const decided = new Map((await approvals.all(store, { tenant: name })).map(({ id, state }) => [id, state]));
  const refused = new Set(inState('refused').map(({ externalId = '' }) => externalId));
  return {
    registered: sent.length,
    taken: all.length,
    refusedAtOnce: sent.filter(({ status }) => status === 409).length,
    approved: inState('approved').length,
    refusedLater: refused.size,
    seconds: Math.round((Date.now() - began) / 1000),
    broken: [
      ...brokenClaims({ deals: all, claims: held, now }),
      ...inState('waiting').map(
        ({ id, approvalId }) => `${id} still waits, its approval is ${decided.get(approvalId)}`,
      ),
      ...openOnes.map(({ approvalId }) => `${approvalId} is open still`),
      ...(await refusals(sent, stage.partners, refused)),
    ],
  };
};
