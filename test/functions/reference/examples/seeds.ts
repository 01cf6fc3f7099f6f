import { askApproval } from '../../../../functions/approvals/ask-approval.ts';
import { subjects } from '../../../../functions/approvals/subjects.ts';
import { handler as simulate } from '../../../../functions/commissions/on-simulation-requested.ts';
import { registerDealRoute } from '../../../../functions/deals/register-deal.ts';
import { openDisputeRoute } from '../../../../functions/ledger/disputes/open.ts';
import { handler as exportLedger } from '../../../../functions/ledger/on-ledger-export-requested.ts';
import { handler as importSales } from '../../../../functions/sales/on-import-requested.ts';
import { finish } from '../../../kit/proving.ts';
import { hand } from '../../commissions/simulating.ts';
import type { Way, World } from './world.ts';

/** Before an example: what it speaks of and other examples have not made. */
type Step = Way & { readonly before?: (world: World) => Promise<unknown> };

const job = 'job_5c0q8m2t7yw1r3k9x4n6b0d2fh';
const simulation = 'job_01jmz4k8q2w6e0r4t8y2u6i0p4';
const deal = 'deal_5c0q8m2t7yw1r3k9x4n6b0d2fh';
const period = '2026-01';

const product = (externalId: string, category: string) => ({ externalId, name: externalId, category });
const sale = (externalId: string, amount: string, occurredAt: string) => ({
  externalId,
  programId: 'resellers-2026',
  partnerId: 'baltic-bikes',
  productId: 'bell',
  quantity: '1',
  amount,
  currency: 'EUR',
  occurredAt,
});

/** What the sales, deals and estimates of the examples name beside what the examples themselves make. */
const goods = async ({ road }: World): Promise<void> => {
  for (const [name, category] of [
    ['bell', 'Accessories'],
    ['TP-12', 'Accessories'],
    ['TZ-300', 'Accessories'],
  ] as const)
    await road.must('POST /v1/products', product(name, category));
  await road.must('POST /v1/customers', {
    externalId: 'city-of-gdynia',
    name: 'City of Gdynia',
    country: 'PL',
  });
};

/** Something that is earned in January, and can be paid in euro. */
const earned = async (world: World): Promise<void> => {
  const { road } = world;
  const { body } = await road.must('GET /v1/payout-settings');
  const { nextStartAt: _n, settled: _s, version: _v, updatedAt: _u, ...settings } = body;
  const debtor = { currency: 'EUR', holder: 'Vendor', iban: 'PL10105000997603123456789123', bic: 'INGBPLPW' };
  await road.must('PUT /v1/payout-settings', { ...settings, debtors: [...settings.debtors, debtor] });
  await road.must('POST /v1/sales', sale('january', '2816.67', '2026-01-15'));
  await road.settle();
};

/** A run that waits for finance, refused: it can be started once more. */
const refused = async ({ payouts }: World): Promise<void> => {
  await payouts.follow(period);
  await payouts.decide(period, 'refused');
};
const paid = async ({ payouts }: World): Promise<void> => {
  await payouts.follow(period);
  await payouts.decide(period, 'approved');
};

const asked = async (world: World): Promise<void> => {
  const { context, tenant } = world.road;
  const question = await subjects.deal.ask(context, tenant, world.real(deal));
  await askApproval(context, tenant, { ...question, token: 'a token' });
};

const uploaded = async (world: World): Promise<void> => {
  const { body } = await world.road.must(
    'POST /v1/sale-imports',
    {
      programId: 'resellers-2026',
      delimiter: ',',
      dateFormat: 'iso',
      mapping: {
        externalId: '{id}',
        partnerId: 'baltic-bikes',
        productId: 'bell',
        quantity: '1',
        amount: '{amount}',
        currency: 'EUR',
        occurredAt: '2026-02-10',
      },
    },
    { headers: { 'idempotency-key': 'upload' } },
  );
  await fetch(body.upload.url, { method: 'PUT', body: 'id,amount\nfile-1,10.00\nfile-2,ten\n' });
  world.learn({ id: simulation }, { id: body.id });
};

/** Another dispute, on another line: what one was told can't be told twice. */
const disputed = (nth: number) => async (world: World) => {
  const { road } = world;
  const { body } = await road.must('GET /v1/partners/baltic-bikes/ledger-lines');
  const opened = await road.must(
    `POST /v1/partners/baltic-bikes/ledger-lines/${body.data[nth].id}/dispute`,
    openDisputeRoute.example.body as object,
    { as: 'partner-admin', partner: 'baltic-bikes', headers: { 'idempotency-key': `dispute-${nth}` } },
  );
  world.learn({ id: 'dispute_5c0q8m2t7yw1r3k9x4n6b0d2fh' }, { id: opened.body.id });
};

const worked = (id: string, worker: unknown) => (world: World) => hand(world.road, world.real(id), worker);

/**
 * The examples whose place or sender matters, in the order in which they are sent; all others come between the two lists
 * as the owner sends them. A new operation needs a line only where its example names what no other example makes.
 */
export const first: Readonly<Record<string, Step>> = {
  createProgram: { before: async (world) => world.at('2026-01-20T10:00:00Z') },
  createPartner: {},
  createCustomer: {},
  createProduct: {},
  savePlan: { before: goods },
  setPayoutSettings: { as: 'finance' },
  proposeBankAccount: {},
  confirmBankAccount: { as: 'finance' },
  reportSale: { before: earned },
  startPayoutRun: {
    before: async (world) => {
      await world.road.settle();
      world.at('2026-03-25T10:15:30.120Z');
    },
  },
  restartPayoutRun: { before: refused },
  readPayoutRun: { before: paid },
  listLedgerLines: {
    before: async ({ road }) => {
      for (const name of ['february-1', 'february-2', 'february-3']) {
        await road.must('POST /v1/sales', sale(name, '100.00', '2026-02-20'));
        await road.settle();
      }
    },
  },
  openDispute: { as: 'partner-admin', partner: 'baltic-bikes' },
  readDispute: {},
  setApprovalPolicy: {},
  setDraws: {},
  registerDeal: {},
  readApproval: { before: asked },
  listApprovals: {},
  decideApproval: { as: 'channel-manager' },
  simulatePlan: {},
  simulatePlanVersion: {},
  readSimulation: { before: worked(simulation, simulate) },
  listSimulatedPartners: {},
  readSimulationCsv: {},
  requestSaleImport: {},
  startSaleImport: { before: uploaded },
  listJobErrors: { before: worked(simulation, importSales), params: { id: simulation } },
  readJob: { params: { id: simulation } },
  startProof: {},
  readProof: { before: (world) => finish(world.road, world.real(job)) },
  startLedgerExport: {},
  readLedgerExport: { before: worked(job, exportLedger) },
  readLedgerExportFile: {},
  readBankFile: { params: { attempt: '2' } },
  createAlertRule: {},
  createApiKey: {},
  estimateDeal: {
    before: ({ road }) =>
      road.must('POST /v1/deals', {
        ...Object(registerDealRoute.example.body),
        externalId: 'one-product',
        productIds: ['TP-12'],
      }),
    params: { id: 'one-product' },
  },
};

/** What ends things, after everything that speaks of them. */
export const last: Readonly<Record<string, Step>> = {
  answerDispute: { as: 'finance' },
  decideDispute: { as: 'finance', before: disputed(1) },
  withdrawDispute: { as: 'partner-admin', partner: 'baltic-bikes', before: disputed(2) },
  cancelSale: {},
  revokeApiKey: {},
};
