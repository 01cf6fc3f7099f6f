import type { ApiClient } from '../../local/client.ts';
import { readTable, type Scenario } from './data.ts';

const inGroups = async <T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<unknown>,
): Promise<void> => {
  for (let at = 0; at < items.length; at += width) await Promise.all(items.slice(at, at + width).map(work));
};

const program = {
  externalId: 'adventureworks',
  name: 'AdventureWorks',
  currency: 'USD',
  timeZone: 'America/Los_Angeles',
  tiers: [],
};

const partnersOf = ({ name }: Scenario) =>
  name === 'resellers'
    ? readTable('Reseller.csv').map((row) => ({
        externalId: row['ResellerKey'],
        name: row['Reseller'],
        attributes: { type: row['Business Type'] ?? '' },
      }))
    : readTable('Salesperson.csv').map((row) => ({
        externalId: row['EmployeeKey'],
        name: row['Salesperson'],
      }));

/** Monthly targets by employee id; partners are known by their key. */
const targets = () => {
  const keys = new Map(readTable('Salesperson.csv').map((row) => [row['EmployeeID'], row['EmployeeKey']]));
  return readTable('Targets.csv').flatMap((row) => {
    const partnerId = keys.get(row['EmployeeID']);
    return partnerId === undefined
      ? []
      : [
          {
            partnerId,
            metric: 'revenue',
            month: (row['TargetMonth'] ?? '').slice(0, 7).replace('/', '-'),
            value: row['TargetAmount'],
          },
        ];
  });
};

/** Products, partners, targets and the plan, all through the API. Loading them again changes nothing. */
export const loadTerms = async (client: ApiClient, scenario: Scenario): Promise<void> => {
  await client.send('POST', '/v1/programs', program);
  await inGroups(readTable('Product.csv'), 16, (row) =>
    client.send('POST', '/v1/products', {
      externalId: row['ProductKey'],
      name: row['Product'],
      category: row['Category'],
      cost: { amount: row['Standard Cost'], currency: 'USD' },
      attributes: { subcategory: row['Subcategory'] ?? '', color: row['Color'] ?? '' },
    }),
  );
  await inGroups(partnersOf(scenario), 16, (partner) => client.send('POST', '/v1/partners', partner));
  if (scenario.name === 'managers') {
    const all = targets();
    for (let at = 0; at < all.length; at += 100)
      await client.send('PUT', '/v1/targets', { targets: all.slice(at, at + 100) });
  }
  const { id, versions } = scenario.plan;
  await client.send('POST', '/v1/plans', {
    id,
    programId: program.externalId,
    name: `AdventureWorks ${scenario.name}`,
    versions,
    assignments: [{ partnerId: '*', from: '2017-07-01' }],
  });
};

/** How the published file's columns become sales. */
export const importForm = ({ column }: Scenario) => ({
  programId: program.externalId,
  delimiter: '|',
  dateFormat: 'yyyy/MM/dd',
  mapping: {
    externalId: '{SalesOrderNumber}-{ProductKey}',
    partnerId: `{${column}}`,
    productId: '{ProductKey}',
    quantity: '{Quantity}',
    amount: '{Sales}',
    cost: '{Cost}',
    currency: 'USD',
    occurredAt: '{OrderDate}',
  },
});
