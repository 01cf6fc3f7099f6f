import { expect } from 'vitest';
import { askApproval } from '../../../functions/approvals/ask-approval.ts';
import { handler as importer } from '../../../functions/sales/on-import-requested.ts';
import { alerts } from '../../../storage/alerts.ts';
import type { Payouts } from '../../kit/payouts.ts';
import { begin as beginProof, finish as finishProof } from '../../kit/proving.ts';
import type { Receiver } from '../../kit/receivers.ts';
import { hand } from '../commissions/simulating.ts';
import { work as workOnExport } from '../ledger/exporting.ts';
import { requestApprovals } from './approvals.ts';
import { connect } from './connections.ts';
import { match, openDeal } from './deals.ts';
import { giveFiles } from './files.ts';
import { bill, earn } from './payouts.ts';
import { giveTasks } from './tasks.ts';
import { costs, type PartnerName, partnersOf, type World } from './world.ts';

const dispute = async (world: World, name: PartnerName): Promise<void> => {
  const { body } = await world.must(`GET /v1/partners/${world.mark(name)}/ledger-lines`);
  const lines: readonly { readonly id: string }[] = body.data;
  const wish = { reason: 'wrong-rate', text: `Said by ${world.mark(name)}.`, references: ['SO-1'] };
  const at = (line: number) =>
    `POST /v1/partners/${world.mark(name)}/ledger-lines/${lines[line]?.id}/dispute`;
  await world.make(`disputes ${name}`, at(0), wish, { as: 'partner-admin', partner: name });
  await world.make(`vendors-dispute ${name}`, at(1), wish, { as: 'finance' });
  world.ids.set(`lineId ${name}`, lines[2]?.id ?? '');
  world.ids.set('component', 'share');
  world.ids.set('window', '2026-06');
};

const ask = async (world: World): Promise<void> => {
  const id = `approval_of-${world.tenant}`;
  await askApproval(world.context, world.tenant, {
    id,
    subject: { kind: 'deal', id: world.id('deals') },
    title: { pl: `okazja ${world.mark('vendor')}`, en: `deal ${world.mark('vendor')}` },
    seen: [{ pl: 'Partner', en: 'Partner', value: world.mark('vendor') }],
    values: { 'deal.amount': '1000.00', 'deal.currency': 'EUR' },
    requestedBy: 'key_seed',
    timeZone: 'Europe/Warsaw',
    token: 'token',
  });
  world.ids.set('approvals', id);
};

/** A sale of each partner that fits its deal. */
const alert = async (world: World): Promise<void> => {
  const { context, tenant } = world;
  const alertId = context.given.naturalId('alert', tenant);
  const now = context.given.now();
  await alerts.create(
    context.store,
    { tenant, month: '2026-03', alertId },
    {
      id: alertId,
      ruleId: world.id('alert-rules'),
      ruleName: `Rule ${world.mark('vendor')}`,
      partnerId: world.partnerId('one'),
      month: '2026-03',
      currency: 'EUR',
      threshold: '100',
      value: '99000',
      state: 'told',
      takenAt: now,
      version: 2,
      createdAt: now,
      toldAt: now,
    },
  );
};

const mapping = {
  externalId: '{id}',
  partnerId: '{partner}',
  productId: '{product}',
  quantity: '1',
  amount: '{amount}',
  cost: '{cost}',
  currency: 'EUR',
  occurredAt: '2026-02-10',
};

/** An import with its file, which is not started; of the form that the example body has. */
const upload = async (world: World, kind: string): Promise<string> => {
  const form = { programId: world.id('programs'), delimiter: ',', dateFormat: 'iso', mapping };
  const { body } = await world.must('POST /v1/sale-imports', form);
  const mark = world.mark('vendor');
  const lines = [`i-${mark},${world.mark('one')},${world.id('products')},x${mark},${costs.import}`];
  const text = ['id,partner,product,amount,cost', ...lines, ''].join('\n');
  expect((await fetch(body.upload.url, { method: 'PUT', body: text })).status).toBe(200);
  world.ids.set(kind, body.id);
  return body.id;
};

/** Long work of every kind, done; and an import that waits for its start. */
const work = async (world: World): Promise<void> => {
  await upload(world, 'sale-imports');
  const imported = await upload(world, 'done-job');
  await world.must(`POST /v1/sale-imports/${imported}/start`);
  await hand(world.road, imported, importer);
  world.ids.set('jobs', world.id('sale-imports'));
  const cancelled = await upload(world, 'cancelled-job');
  await world.must(`POST /v1/jobs/${cancelled}/cancellation`);
  const version = {
    effectiveFrom: '2026-01-01',
    currency: 'EUR',
    rounding: 'half-up',
    components: [
      {
        id: 'draft',
        kind: 'commission',
        base: 'revenue',
        window: 'month',
        rate: { type: 'percent', percent: '5' },
      },
    ],
  };
  const wish = { version, from: '2026-01-01', to: '2026-12-31' };
  const simulated = await world.make('simulations', `POST /v1/plans/${world.id('planId')}/simulations`, wish);
  await hand(world.road, simulated);
  const exported = await world.make('ledger-exports', 'POST /v1/ledger-exports', {});
  await workOnExport(world.road, exported);
  const proof = await beginProof(world.road);
  await finishProof(world.road, proof);
  world.ids.set('proofs', proof);
};

/** What happens in a tenant until there is something of everything. */
export const live = async (
  world: World,
  payouts: Payouts,
  receive: () => Promise<Receiver>,
): Promise<void> => {
  await earn(world, payouts);
  await bill(world);
  for (const name of partnersOf) await dispute(world, name);
  await giveTasks(world);
  await giveFiles(world);
  for (const name of partnersOf) await openDeal(world, name);
  for (const name of partnersOf) await match(world, name);
  await ask(world);
  await requestApprovals(world);
  await alert(world);
  await work(world);
  await connect(world, receive);
};
