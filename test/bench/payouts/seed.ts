import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { marshall } from '@aws-sdk/util-dynamodb';
import { composeIBAN } from 'ibantools';
import { Random } from '../../storm/random.ts';
import { plans } from '../proof/plans.ts';
import { BenchTenant, batch } from '../tenant.ts';

/**
 * A part of a network that sells for a month, as the items of a table: partners `from` to `to` with confirmed accounts, each
 * with as many sales, reported and journaled by the product's own code. Only the first part writes what all share.
 */
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '0' },
    to: { type: 'string', default: '100' },
    sales: { type: 'string', default: '10' },
    out: { type: 'string', default: '' },
  },
});
const [from, to, sales] = [Number(values.from), Number(values.to), Number(values.sales)];
/** Partners whose sales come together, as in an import: so a batch has some sales of each. */
const crowd = 100;

const tenant = new BenchTenant('2026-10-02T00:00:00.000Z');
const random = new Random(from + 1);

const ibanOf = (number: number): string => {
  const bban = `37040044${String(number).padStart(10, '0')}`;
  const iban = composeIBAN({ countryCode: 'DE', bban });
  if (iban === null) throw new Error(`no IBAN for ${bban}`);
  return iban;
};

const settings = {
  vendorName: 'Bench',
  timeZone: 'UTC',
  debtors: [{ currency: 'EUR', holder: 'Bench', iban: ibanOf(9_999_999), bic: 'COBADEFFXXX' }],
  minimums: [{ currency: 'EUR', amount: '1.00' }],
};

const enrol = async (number: number): Promise<void> => {
  const name = `Partner ${number}`;
  const params = { partnerId: `p-${number}` };
  await tenant.send('createPartner', { externalId: `p-${number}`, name, email: `p-${number}@example.com` });
  const iban = ibanOf(number);
  await tenant.send('proposeBankAccount', { holder: name, iban }, { params });
  await tenant.send('confirmBankAccount', { iban }, { params, as: tenant.finance });
};

const sale = (partner: number, number: number) => ({
  externalId: `s-${partner}-${number}`,
  programId: 'bench',
  partnerId: `p-${partner}`,
  productId: random.below(4) === 0 ? 'helmet' : 'bike',
  quantity: String(random.between(1, 9)),
  amount: `${random.between(10, 4_000)}.${String(random.below(100)).padStart(2, '0')}`,
  currency: 'EUR',
  occurredAt: `2026-10-${String(1 + random.below(28)).padStart(2, '0')}`,
});

await tenant.open(plans);
await tenant.send('setPayoutSettings', settings);
const shared = new Set([...tenant.store.table.items()].map(({ pk, sk }) => `${pk}\n${sk}`));
for (let number = from; number < to; number += 1) await enrol(number);
let reported = 0;
for (let first = from; first < to; first += crowd)
  for (let number = 0; number < sales; number += 1)
    for (let partner = first; partner < Math.min(to, first + crowd); partner += 1) {
      tenant.pass(50);
      await tenant.send('reportSale', sale(partner, number));
      reported += 1;
      if (reported % batch === 0) await tenant.follow();
    }
await tenant.follow();

const file = createWriteStream(values.out);
for (const item of tenant.store.table.items()) {
  if (from > 0 && shared.has(`${item.pk}\n${item.sk}`)) continue;
  const line = `${JSON.stringify({ Item: marshall(item, { removeUndefinedValues: true }) }, (_, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value))}\n`;
  if (!file.write(line)) await once(file, 'drain');
}
file.end();
await once(file, 'finish');
