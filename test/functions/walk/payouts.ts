import { handler as readAnswer } from '../../../functions/payouts/on-bank-answer-requested.ts';
import { sendAnswer, uploadAnswer } from '../../kit/bank-answers.ts';
import { pain002 } from '../../kit/bank-messages.ts';
import { statedTerms } from '../../kit/paying-road.ts';
import type { Payouts } from '../../kit/payouts.ts';
import { hand } from '../commissions/simulating.ts';
import { costs, type PartnerName, partnersOf, type World } from './world.ts';

const sell = (world: World, name: PartnerName, externalId: string, day: string) =>
  world.must('POST /v1/sales', {
    externalId: `${externalId}-${world.mark(name)}`,
    programId: world.id('programs'),
    partnerId: world.mark(name),
    productId: world.id('products'),
    customerId: world.id('customers', name),
    quantity: '1',
    amount: '99000.00',
    cost: costs.sale,
    currency: 'EUR',
    occurredAt: day,
  });

/** What the bank said of the first month: the payments came back, and one of them is ordered again. */
const hearBank = async (world: World): Promise<void> => {
  for (const name of partnersOf) {
    const { body } = await world.must(`GET /v1/payments?partnerId=${world.mark(name)}`);
    world.ids.set(`payments ${name}`, body.data[0].id);
  }
  const back = partnersOf.map((name) => ({
    ...{ of: 'payment' as const, id: world.id('payments', name), status: 'RJCT', code: 'AC04' },
    text: `Said to ${world.mark('vendor')}`,
  }));
  const done = await sendAnswer(world.road, pain002(back));
  await hand(world.road, done, readAnswer);
  world.ids.set('done-answer', done);
  world.ids.set('bank-answers', await uploadAnswer(world.road, pain002(back)));
  await world.must(`POST /v1/payments/${world.id('payments', 'two')}/repeat`);
};

/** Sales of two months, of which the first was paid out; a run that was paused. */
export const earn = async (world: World, payouts: Payouts): Promise<void> => {
  for (const name of partnersOf) await sell(world, name, 'first', '2026-02-10');
  await world.road.settle();
  await payouts.pay(world.period);
  await hearBank(world);
  for (const name of partnersOf)
    for (const [index, day] of ['2026-03-10', '2026-04-10', '2026-05-10', '2026-06-10'].entries()) {
      const { body } = await sell(world, name, `later-${index}`, day);
      world.ids.set(`saleId ${name}`, body.id);
      await world.road.settle();
    }
  payouts.before.set('prove', () => world.must(`POST /v1/payout-runs/${world.stopped}/pause`, {}));
  await payouts.begin(world.stopped);
  for (const kind of ['payout-runs', 'runId']) world.ids.set(kind, `payout-run_${world.period}`);
  world.ids.set('stopped-run', `payout-run_${world.stopped}`);
};

/** From now on partners bill the vendor themselves; each has an invoice that waits. */
export const bill = async (world: World): Promise<void> => {
  const terms = await statedTerms(world);
  const vatId = 'PL5260001246';
  await world.must('PUT /v1/payout-settings', { ...terms, taxes: { country: 'PL', vatId } });
  const state = { from: '2026-01-01', country: 'PL', status: 'vat-payer', vatId };
  for (const name of partnersOf) {
    const path = `/v1/partners/${world.mark(name)}`;
    await world.must(`PUT ${path}/tax-profile`, { states: [state] });
    const sums = { net: { amount: '1.00', currency: 'EUR' }, vat: { amount: '0.23', currency: 'EUR' } };
    const invoice = { number: `FV ${world.mark(name)}`, issuedOn: '2026-02-24', ...sums };
    await world.make(`invoices ${name}`, `POST ${path}/invoices`, invoice);
  }
};
