import type { AcceptedSale, ReturnedSale } from '../../../domain/sales/sale.ts';
import { Broken } from '../../kit/journal-law.ts';
import { idOf } from '../base.ts';
import type { Told } from '../client.ts';
import type { About, Revision, Taken } from '../command.ts';
import type { Content } from '../content.ts';
import { dayOf } from '../content.ts';
import type { Standing } from './standing.ts';

/** What the clients were told is what stands in the table: nothing lost, nothing doubled, nothing that nobody asked for. */

type Request = { readonly about: About; readonly told: Told };
/** Whether a request was done: told so, told not, or not to be known because an answer was lost before a refusal. */
const isDone = ({ told }: Request): boolean => told.state === 'done';
const mayBeDone = ({ told }: Request): boolean => told.state === 'done' || told.unsure;

const sameFields = (standing: AcceptedSale, content: Content): boolean => {
  const { quantity, amount, cost, currency, occurredAt } = content;
  const credits = content.credits?.map(({ partnerId, share }) => ({
    partnerId: idOf('partner', partnerId),
    share,
  }));
  const wanted = [quantity, amount, cost, currency, occurredAt, dayOf(occurredAt)];
  const found = [
    standing.quantity,
    standing.amount,
    standing.cost,
    standing.currency,
    standing.occurredAt,
    standing.day,
  ];
  return (
    standing.partnerId === idOf('partner', content.partnerId) &&
    standing.productId === idOf('product', content.productId) &&
    JSON.stringify([wanted, credits, content.attributes]) ===
      JSON.stringify([found, standing.credits, standing.attributes])
  );
};

const revisionIn = ({ told }: Request): number => Number(Reflect.get(Object(told.body), 'revision') ?? -1);

/** The contents that a sale can have: of the highest revision that was told to be in, or of one above it that may be. */
const contentsOf = (requests: readonly Request[]): readonly { revision: number; content: Content }[] => {
  const all = requests.flatMap((one) => {
    const { about } = one;
    if (about.what === 'report' && mayBeDone(one)) return [{ one, revision: 0, content: about.content }];
    if (about.what !== 'correct' || !mayBeDone(one)) return [];
    return [{ one, revision: about.revision, content: about.content }];
  });
  const sure = all.filter(
    ({ one, revision }) => isDone(one) && (revision === 0 || revisionIn(one) >= revision),
  );
  const highest = Math.max(0, ...sure.map(({ revision }) => revision));
  return all.filter(({ revision }) => revision >= highest);
};

const checkSale = (name: string, requests: readonly Request[], { sales }: Standing): void => {
  const found = sales.find(({ id }) => id === idOf('sale', name));
  const reports = requests.filter(({ about }) => about.what === 'report');
  const accepted = found?.status === 'accepted' || found?.status === 'cancelled' ? found : undefined;
  if (accepted === undefined) {
    if (reports.some(isDone)) throw new Broken(`the sale ${name} was told to be accepted and is not there`);
    return;
  }
  if (!reports.some(mayBeDone)) throw new Broken(`the sale ${name} is there though it was refused`);
  const first = new Set(
    reports.filter(isDone).map(({ about }) => ('content' in about ? JSON.stringify(about.content) : '')),
  );
  if (first.size > 1) throw new Broken(`the sale ${name} was told to be accepted with two contents`);
  const fits = contentsOf(requests).some(
    ({ revision, content }) => revision === accepted.revision && sameFields(accepted, content),
  );
  if (!fits) throw new Broken(`the sale ${name} stands with another content than was told last`);
  checkPayment(name, requests, accepted);
  const cancels = requests.filter(({ about }) => about.what === 'cancel');
  if (cancels.some(isDone) && accepted.status === 'accepted')
    throw new Broken(`the sale ${name} was told to be cancelled and still counts`);
  if (!cancels.some(mayBeDone) && accepted.status === 'cancelled')
    throw new Broken(`the sale ${name} is cancelled though nobody was told so`);
};

const checkPayment = (name: string, requests: readonly Request[], { paidOn }: AcceptedSale): void => {
  const payments = requests.flatMap((one) =>
    one.about.what === 'pay' && mayBeDone(one) ? [{ one, paidOn: one.about.paidOn }] : [],
  );
  const isUnpaid = !payments.some(({ one, paidOn: day }) => isDone(one) && day !== undefined);
  const fits = (paidOn === undefined && isUnpaid) || payments.some((one) => one.paidOn === paidOn);
  if (!fits) throw new Broken(`the sale ${name} stands as paid on ${paidOn}, which nobody told`);
};

const sameTaken = (standing: Taken, wanted: Taken): boolean =>
  standing.quantity === wanted.quantity && standing.amount === wanted.amount && standing.cost === wanted.cost;

const checkReturn = (name: string, requests: readonly Request[], { sales }: Standing): void => {
  const id = idOf('sale', name);
  const back = sales.find((one): one is ReturnedSale => one.id === id && one.status === 'return');
  const given = requests.filter(({ about }) => about.what === 'return');
  if (back === undefined) {
    if (given.some(isDone)) throw new Broken(`the return ${name} was told to be taken and is not there`);
    return;
  }
  if (!given.some(mayBeDone)) throw new Broken(`the return ${name} is there though it was refused`);
  const undone = requests.filter(({ about }) => about.what === 'undo');
  const original = sales.find((one) => one.id === back.returnOf);
  const carried = original?.status === 'return' ? undefined : original?.returned?.[id];
  const isUndone = back.cancelled === true;
  if (isUndone !== (carried === undefined))
    throw new Broken(`the return ${name} and its original don't agree on whether it counts`);
  if (isUndone ? !undone.some(mayBeDone) : undone.some(isDone))
    throw new Broken(`the return ${name} is ${isUndone ? '' : 'not '}taken back against what was told`);
  const wanted = given.map(({ about }) => (about.what === 'return' ? about.taken : undefined));
  if (carried !== undefined && !wanted.some((one) => one !== undefined && sameTaken(carried, one)))
    throw new Broken(`the return ${name} takes back what nobody asked for`);
};

const checkRevisions = (kind: 'rate' | 'target', all: readonly Request[], standing: Standing): void => {
  const known = new Map<string, Pick<Revision, 'revision' | 'value'>>(
    kind === 'rate'
      ? standing.rates.map(({ from, to, date, revision, rate: value }) => [
          `${from} ${to} ${date}`,
          { revision, value },
        ])
      : standing.targets.map(({ partnerId, metric, month, revision, value }) => [
          `${partnerId} ${metric} ${month}`,
          { revision, value },
        ]),
  );
  const wanted = new Map<string, { sure: Revision[]; any: Revision[] }>();
  for (const one of all) {
    if (one.about.what !== 'revised' || one.about.kind !== kind) continue;
    for (const value of one.about.values) {
      const own = wanted.get(value.key) ?? { sure: [], any: [] };
      if (isDone(one)) own.sure.push(value);
      // Targets are written one by one: of a request that was refused some may stand.
      if (mayBeDone(one) || kind === 'target') own.any.push(value);
      wanted.set(value.key, own);
    }
  }
  for (const [key, { sure, any }] of wanted) {
    const [first = '', ...rest] = key.split(' ');
    const found = known.get(kind === 'target' ? [idOf('partner', first), ...rest].join(' ') : key);
    const least = Math.max(0, ...sure.map(({ revision }) => revision));
    if (found === undefined && least === 0) continue;
    const fits = any.some(({ revision, value }) => revision === found?.revision && value === found.value);
    if (!fits || (found?.revision ?? 0) < least)
      throw new Broken(`the ${kind} ${key} stands as ${JSON.stringify(found)}, not as was told`);
  }
};

const checkVersions = (all: readonly Request[], { plans }: Standing): void => {
  for (const { id, versions } of plans) {
    const numbers = versions.map(({ number }) => number).sort((a, b) => a - b);
    if (numbers.some((number, index) => number !== index + 1))
      throw new Broken(`the plan ${id} has the versions ${numbers.join()}`);
  }
  for (const one of all)
    if (one.about.what === 'version' && isDone(one)) {
      const { plan } = one.about;
      if (!plans.some(({ id }) => id === plan)) throw new Broken(`the plan ${plan} was told to be saved`);
    }
};

export const checkTold = (all: readonly Told[], standing: Standing): void => {
  const requests = all.map((told) => ({ about: told.command.about, told }));
  const sales = new Map<string, Request[]>();
  const returns = new Map<string, Request[]>();
  for (const one of requests) {
    const { about } = one;
    if ('back' in about) returns.set(about.back, [...(returns.get(about.back) ?? []), one]);
    else if ('sale' in about) sales.set(about.sale, [...(sales.get(about.sale) ?? []), one]);
  }
  for (const [name, own] of sales) checkSale(name, own, standing);
  for (const [name, own] of returns) checkReturn(name, own, standing);
  const known = new Set([...sales.keys(), ...returns.keys()].map((name) => idOf('sale', name)));
  for (const { id } of standing.sales) if (!known.has(id)) throw new Broken(`nobody reported the sale ${id}`);
  checkRevisions('rate', requests, standing);
  checkRevisions('target', requests, standing);
  checkVersions(requests, standing);
};
