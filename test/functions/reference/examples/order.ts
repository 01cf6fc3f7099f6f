import { handler as simulate } from '../../../../functions/commissions/on-simulation-requested.ts';
import { registerDealRoute } from '../../../../functions/deals/register-deal.ts';
import { handler as exportLedger } from '../../../../functions/ledger/on-ledger-export-requested.ts';
import { answerId } from '../../../../functions/payouts/bank-answers.ts';
import { handler as readBankAnswer } from '../../../../functions/payouts/on-bank-answer-requested.ts';
import { handler as importSales } from '../../../../functions/sales/on-import-requested.ts';
import type { Route } from '../../../../functions/shell/route.ts';
import { finish } from '../../../kit/proving.ts';
import { linked, requested, staffed } from './approvals.ts';
import { extending, matched, openDeal, waitingDeal } from './deal-seeds.ts';
import {
  anotherTask,
  answered,
  asked,
  billing,
  disputed,
  earned,
  filed,
  goods,
  job,
  open,
  paid,
  paused,
  sale,
  sent,
  simulation,
  uploaded,
  waiting,
  worked,
  written,
} from './seeds.ts';
import type { Way, World } from './world.ts';

/** Before an example: what it speaks of and other examples have not made. */
type Step = Way & { readonly before?: (world: World) => Promise<unknown> };

/**
 * The examples whose place or sender matters, in the order in which they are sent; all others come between the two lists
 * as the owner sends them. A new operation needs a line only where its example names what no other example makes.
 */
const first: Readonly<Record<string, Step>> = {
  createProgram: {
    before: async (world) => {
      world.at('2026-01-20T10:00:00Z');
      await open(world);
    },
  },
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
  pausePayoutRun: {},
  cancelPayoutRun: { before: paused },
  restartPayoutRun: {},
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
  changeSettings: {},
  setCalendar: {},
  setApprover: { before: staffed },
  setAbsences: {},
  setPartnerManager: {},
  setApprovalPolicy: {},
  setDraws: {},
  setTaxProfile: {},
  setPayoutCurrency: {},
  registerDeal: {},
  giveTask: {},
  readApproval: { before: asked },
  listApprovals: {},
  useApprovalLink: { before: linked },
  delegateApproval: { as: 'channel-manager' },
  decideApproval: { as: 'channel-manager' },
  requestApproval: {},
  readApprovalRequest: { before: requested },
  resubmitApprovalRequest: {},
  changeDeal: { before: waitingDeal('changed'), params: { id: 'changed' } },
  creditDeal: { before: openDeal('shared'), params: { id: 'shared' } },
  moveDeal: { before: openDeal('moving'), params: { id: 'moving' } },
  extendDeal: { before: extending, params: { id: 'extended' } },
  loseDeal: { before: openDeal('losing'), params: { id: 'losing' } },
  winDeal: { before: openDeal('winning'), params: { id: 'winning' } },
  decideMatch: { before: matched, params: { id: 'matched', saleId: 'closing-sale' } },
  withdrawDeal: { before: waitingDeal('withdrawn'), params: { id: 'withdrawn' } },
  simulatePlan: {},
  simulatePlanVersion: {},
  readSimulation: { before: worked(simulation, simulate) },
  listSimulatedPartners: {},
  readSimulationCsv: {},
  requestSaleImport: {},
  startSaleImport: { before: uploaded(simulation) },
  listJobErrors: { before: worked(simulation, importSales), params: { id: simulation } },
  readJob: { params: { id: simulation } },
  readJobResults: { params: { id: simulation } },
  startProof: {},
  readProof: { before: (world) => finish(world.road, world.real(job)) },
  startLedgerExport: {},
  readLedgerExport: { before: worked(job, exportLedger) },
  readLedgerExportFile: {},
  readBankFile: { params: { attempt: '2' } },
  requestBankAnswer: {},
  startBankAnswer: { before: answered },
  listBankLines: { before: worked(answerId, readBankAnswer) },
  readPayment: {},
  listPayments: {},
  repeatPayment: {},
  writeRepeatFile: {},
  createWebhookEndpoint: {},
  testWebhookEndpoint: {},
  readAuditEntry: { before: written, params: { number: '1' } },
  createAlertRule: {},
  addMember: {},
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
const last: Readonly<Record<string, Step>> = {
  recallApprovalRequest: {},
  answerDispute: { as: 'finance' },
  decideDispute: { as: 'finance', before: disputed(1) },
  withdrawDispute: { as: 'partner-admin', partner: 'baltic-bikes', before: disputed(2) },
  readTaskFile: { before: filed },
  readFile: { before: sent },
  finishTask: {},
  cancelTask: { before: anotherTask, params: { id: 'another-call' } },
  cancelJob: { before: waiting, apart: ['progress'] },
  resumeJob: { apart: ['progress'] },
  enableWebhookEndpoint: { apart: ['secretRotatedAt'] },
  removeWebhookEndpoint: { apart: ['secretRotatedAt'] },
  sendInvoice: { before: billing },
  readInvoice: {},
  listInvoices: {},
  withdrawInvoice: {},
  inviteMemberAgain: {},
  removeMember: { apart: ['invitedAt'] },
  revokeApiKey: { apart: ['previousUntil'] },
  openSandbox: {},
  moveSandboxClock: { inSandbox: true },
  readSandboxClock: { inSandbox: true },
  listSandboxRuns: { inSandbox: true },
  listSandboxEmails: { inSandbox: true },
  cancelSale: {},
};

/** All routes with what comes before and how they are sent, in the order in which each finds what it speaks of. */
export const inOrder = (routes: readonly Route[]): readonly (Step & { readonly route: Route })[] => {
  const known = (id: string): Route => {
    const found = routes.find((route) => route.id === id);
    if (found === undefined) throw new Error(`no operation is called ${id}`);
    return found;
  };
  const between = routes.filter(({ id }) => first[id] === undefined && last[id] === undefined);
  return [...Object.keys(first).map(known), ...between, ...Object.keys(last).map(known)].map((route) => ({
    ...(first[route.id] ?? last[route.id]),
    route,
  }));
};
