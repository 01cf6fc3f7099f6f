import { openTenant } from '../../../../functions/access/open-tenant.ts';
import { askApproval } from '../../../../functions/approvals/ask-approval.ts';
import { subjectWork } from '../../../../functions/approvals/subjects.ts';
import { appendAudit } from '../../../../functions/audit/append.ts';
import { openDisputeRoute } from '../../../../functions/ledger/disputes/open.ts';
import { answerId } from '../../../../functions/payouts/bank-answers.ts';
import { paymentExample } from '../../../../functions/payouts/payment-view.ts';
import { createFile } from '../../../../functions/platform/files.ts';
import { changeOf } from '../../../../functions/stream/records.ts';
import { givingExample } from '../../../../functions/tasks/task-view.ts';
import { uploadAnswer } from '../../../kit/bank-answers.ts';
import { pain002 } from '../../../kit/bank-messages.ts';
import { call } from '../../../kit/call.ts';
import { statedTerms } from '../../../kit/paying-road.ts';
import { toldSoFar } from '../../../kit/stream.ts';
import { hand } from '../../commissions/simulating.ts';
import type { World } from './world.ts';

export const job = 'job_5c0q8m2t7yw1r3k9x4n6b0d2fh';
export const simulation = 'job_01jmz4k8q2w6e0r4t8y2u6i0p4';
const deal = 'deal_5c0q8m2t7yw1r3k9x4n6b0d2fh';
const period = '2026-01';

const product = (externalId: string, category: string) => ({ externalId, name: externalId, category });
export const sale = (externalId: string, amount: string, occurredAt: string) => ({
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
export const goods = async ({ road }: World): Promise<void> => {
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
  await road.must('POST /v1/customers', { externalId: 'velo-city-praha', name: 'Velo City Praha' });
};

/** Something that is earned in January, and can be paid in euro. */
export const earned = async (world: World): Promise<void> => {
  const { road } = world;
  const settings = await statedTerms(road);
  const debtor = { currency: 'EUR', holder: 'Vendor', iban: 'PL10105000997603123456789123', bic: 'INGBPLPW' };
  await road.must('PUT /v1/payout-settings', { ...settings, debtors: [...settings.debtors, debtor] });
  await road.must('POST /v1/sales', sale('january', '2816.67', '2026-01-15'));
  await road.settle();
};

/** A run that was to be paused and has come to that. */
export const paused = async ({ payouts }: World): Promise<void> => {
  await payouts.follow(period);
};
export const paid = async ({ payouts }: World): Promise<void> => {
  await payouts.follow(period);
  await payouts.decide(period, 'approved');
};

export const asked = async (world: World): Promise<void> => {
  const { context, tenant } = world.road;
  const question = await subjectWork('deal').ask(context, tenant, world.real(deal));
  await askApproval(context, tenant, { ...question, token: 'a token' });
};

/** An import whose file is there; the example's job stands for it. */
export const uploaded = (example: string) => async (world: World) => {
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
    { headers: { 'idempotency-key': `upload-${example}` } },
  );
  await fetch(body.upload.url, { method: 'PUT', body: 'id,amount\nfile-1,10.00\nfile-2,ten\n' });
  world.learn({ id: example }, { id: body.id });
  return body.id as string;
};

/** A bank's answer that is uploaded: what was paid came back. */
export const answered = async (world: World): Promise<void> => {
  const { road } = world;
  const { body } = await road.must(`GET /v1/payments?runId=${period}`);
  const { id, amount: sum } = body.data[0];
  const said = { of: 'payment', id, status: 'RJCT', code: 'AC04', sum } as const;
  const jobId = await uploadAnswer(road, pain002([said], { day: '2026-03-26' }));
  world.learn({ id: answerId }, { id: jobId });
  world.learn({ id: paymentExample.id }, { id });
};

/** The partner bills the vendor itself, where taxes are set. */
export const billing = async ({ road }: World): Promise<void> => {
  const terms = await statedTerms(road);
  const vatId = 'PL5260001246';
  await road.must('PUT /v1/payout-settings', { ...terms, taxes: { country: 'PL', vatId } });
  const states = [{ from: '2026-01-01', country: 'PL', status: 'vat-payer', vatId }];
  await road.must('PUT /v1/partners/baltic-bikes/tax-profile', { states });
};

/** Another dispute, on another line: what one was told can't be told twice. */
export const disputed = (nth: number) => async (world: World) => {
  const { road } = world;
  const { body } = await road.must('GET /v1/partners/baltic-bikes/ledger-lines');
  const opened = await road.must(
    `POST /v1/partners/baltic-bikes/ledger-lines/${body.data[nth].id}/dispute`,
    openDisputeRoute.example.body as object,
    { as: 'partner-admin', partner: 'baltic-bikes', headers: { 'idempotency-key': `dispute-${nth}` } },
  );
  world.learn({ id: 'dispute_5c0q8m2t7yw1r3k9x4n6b0d2fh' }, { id: opened.body.id });
};

export const worked = (id: string, worker: unknown) => (world: World) =>
  hand(world.road, world.real(id), worker);

/** The chain of what was done so far, as the stream has it written. */
export const written = async ({ road: { context, tenant } }: World): Promise<void> => {
  const own = (await toldSoFar()).filter(({ dynamodb }) =>
    dynamodb?.NewImage?.['pk']?.S?.startsWith(`T#${tenant}`),
  );
  await appendAudit(context, own.map(changeOf));
};

export const open = async ({ road: { context, tenant } }: World): Promise<void> => {
  await openTenant(context, { id: tenant, name: 'Acme', sandbox: false, ownerSecret: 'a'.repeat(24) });
};

/** A file of the example's task that has come. */
export const filed = async (world: World): Promise<void> => {
  const said = { name: 'a.txt', mediaType: 'text/plain', size: 5 };
  const headers = { 'idempotency-key': 'a-file' };
  const { body } = await world.road.must('POST /v1/tasks/gdynia-call/files', said, { headers });
  await fetch(body.upload.url, { method: 'PUT', body: 'hello' });
  world.learn({ id: 'file_5c0q8m2t7yw1r3k9x4n6b0d2fh' }, { id: body.id });
};

/** The example's file with what was said to come: bytes of that many. */
export const sent = async (world: World): Promise<void> => {
  const { line, sent: announced } = world.request(createFile);
  const { body } = await call(line, announced);
  await fetch(body.upload.url, { method: 'PUT', body: 'x'.repeat(body.size) });
};

/** Another task: what is done can't be taken back. */
export const anotherTask = ({ road }: World) =>
  road.must('POST /v1/tasks', { ...givingExample, externalId: 'another-call' });

/** A job that waits for its worker, so that it can be cancelled. */
export const waiting = async (world: World): Promise<void> => {
  const id = await uploaded(job)(world);
  await world.road.must(`POST /v1/sale-imports/${id}/start`);
};
