import type { ApiClient } from '../local/client.ts';
import { type Change, type VectorFile, type VectorSale, vectorFile } from './vector-file.ts';

/** The program of a file: its name is not part of the form. */
const programId = 'program';

const inGroups = async <T>(items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> => {
  for (let at = 0; at < items.length; at += 8) await Promise.all(items.slice(at, at + 8).map(work));
};

const inPages = async <T>(
  items: readonly T[],
  size: number,
  work: (page: readonly T[]) => Promise<unknown>,
) => {
  for (let at = 0; at < items.length; at += size) await work(items.slice(at, at + size));
};

/** The file's partners, parents before their children; a file need not state one of which it says nothing. */
export const partnersOf = (
  file: VectorFile,
): readonly { readonly id: string; readonly parentId?: string }[] => {
  const stated = new Map((file.partners ?? []).map((one) => [one.id, one]));
  const named = [
    ...file.sales.flatMap(({ partnerId, credits }) => [
      partnerId,
      ...(credits ?? []).map((one) => one.partnerId),
    ]),
    ...(file.changes ?? []).flatMap((change) =>
      'cancel' in change
        ? []
        : [change.set.partnerId, ...(change.set.credits ?? []).map((one) => one.partnerId)].flatMap(
            (id) => id ?? [],
          ),
    ),
    ...file.plan.assignments.map((one) => one.partnerId).filter((id) => id !== '*'),
    ...[...(file.targets ?? []), ...(file.certificates ?? [])].map((one) => one.partnerId),
    ...[...stated.values()].flatMap(({ parentId }) => parentId ?? []),
  ];
  const ordered = new Map<string, { readonly id: string }>();
  const add = (id: string): void => {
    if (ordered.has(id)) return;
    const one = stated.get(id) ?? { id };
    if (one.parentId !== undefined) add(one.parentId);
    ordered.set(id, one);
  };
  for (const id of [...stated.keys(), ...named]) add(id);
  return [...ordered.values()];
};

const nouns = async (client: ApiClient, file: VectorFile): Promise<void> => {
  const { plan, timezone: timeZone } = file;
  const currency = plan.versions[0]?.currency;
  await client.send('POST', '/v1/programs', {
    externalId: programId,
    name: file.name,
    currency,
    timeZone,
    tiers: [],
  });
  await inGroups(file.products, ({ id, category, ...attributes }) =>
    client.send('POST', '/v1/products', { externalId: id, name: id, category, attributes }),
  );
  const customers = new Set(file.sales.flatMap(({ customerId }) => customerId ?? []));
  await inGroups([...customers], (id) => client.send('POST', '/v1/customers', { externalId: id, name: id }));
  for (const { id, ...rest } of partnersOf(file)) {
    const { parentId, tier, country, ...attributes } = rest as Readonly<Record<string, unknown>>;
    await client.send('POST', '/v1/partners', {
      externalId: id,
      name: id,
      parentId,
      tier,
      country,
      attributes,
    });
  }
};

const gates = async (client: ApiClient, { certificates = [] }: VectorFile): Promise<void> => {
  const held = Map.groupBy(certificates, ({ partnerId, id }) => `${partnerId}\n${id}`);
  for (const all of held.values()) {
    const [{ partnerId, id } = { partnerId: '', id: '' }] = all;
    const [kind, name] = id.split(':');
    const periods = all.map(({ from, to }) => ({ from, to }));
    await client.send('PUT', `/v1/partners/${encodeURIComponent(partnerId)}/${kind}s/${name}`, { periods });
  }
};

const terms = async (client: ApiClient, file: VectorFile): Promise<void> => {
  const { id, versions, assignments } = file.plan;
  await client.send('POST', '/v1/plans', { id, programId, name: id, versions, assignments });
  await inPages(file.fxRates ?? [], 90, (rates) => client.send('PUT', '/v1/exchange-rates', { rates }));
  await inPages(file.targets ?? [], 100, (targets) => client.send('PUT', '/v1/targets', { targets }));
  await gates(client, file);
};

const contentOf = ({ id: _, returnOf, ...sale }: VectorSale): object => {
  const { quantity, amount, cost, occurredAt } = sale;
  return returnOf === undefined ? { programId, ...sale } : { quantity, amount, cost, occurredAt };
};

const changes = async (client: ApiClient, file: VectorFile): Promise<void> => {
  const reported = new Map(file.sales.map((sale) => [sale.id, sale]));
  const revisions = new Map<string, number>();
  const change = (one: Change): Promise<unknown> => {
    if ('cancel' in one)
      return client.send('POST', `/v1/sales/${encodeURIComponent(one.cancel)}/cancellation`);
    const first = reported.get(one.correct);
    if (first === undefined)
      throw new Error(`${file.name}: ${one.correct} is corrected but is no sale of the file`);
    const revision = (revisions.get(one.correct) ?? 0) + 1;
    revisions.set(one.correct, revision);
    const content = contentOf({ ...first, ...one.set } as VectorSale);
    return client.send('PUT', `/v1/sales/${encodeURIComponent(one.correct)}`, { ...content, revision });
  };
  for (const one of file.changes ?? []) await change(one);
};

/** What a file has beside the form, other than words about it: it would be left out in silence. */
const refuseUnread = (file: VectorFile): void => {
  const unread = Object.entries(file).flatMap(([name, value]) =>
    name in vectorFile.shape || typeof value === 'string' ? [] : [name],
  );
  if (unread.length > 0)
    throw new Error(`${file.name} has what can't be sent to the API: ${unread.join(', ')}`);
};

/** Sends all that a file says to the API of an empty tenant, in the order of the file. What the API refuses is thrown. */
export const loadVector = async (client: ApiClient, file: VectorFile): Promise<void> => {
  refuseUnread(file);
  await nouns(client, file);
  await terms(client, file);
  await inGroups(file.sales, ({ id, returnOf, ...sale }) =>
    client.send('POST', '/v1/sales', {
      externalId: id,
      returnOf,
      ...contentOf({ id, returnOf, ...sale } as VectorSale),
    }),
  );
  await changes(client, file);
};
