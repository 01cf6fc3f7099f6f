import type { BankFact } from '../../../domain/payouts/bank/bank-fact.ts';
import { amountAt, sumOf } from './amount.ts';
import { dayAt } from './day-at.ts';
import { all, type Element, idAt, textAt } from './read-xml.ts';
import { reasonIn } from './reason.ts';

/** Settled on the payer's account or the payee's: paid. */
const settled: ReadonlySet<string> = new Set(['ACSC', 'ACCC']);
const refused: ReadonlySet<string> = new Set(['RJCT', 'CANC']);

/** Whatever else the bank says of an order on its way (received, checked, pending, for a part) decides nothing yet. */
const statusOf = (said: string): BankFact['status'] => {
  if (refused.has(said)) return 'rejected';
  return settled.has(said) ? 'booked' : 'accepted';
};

type About = { readonly level: BankFact['level']; readonly id: string | undefined; readonly status: string };

const factOf = (from: Element, { level, id, status }: About, day: string): BankFact => ({
  level,
  ...(id === undefined ? {} : { id }),
  status: statusOf(status),
  ...sumOf(level === 'payment' ? amountAt(from, 'OrgnlTxRef/Amt/InstdAmt') : undefined),
  reason: reasonIn(from, 'StsRsnInf'),
  day,
});

const said = (
  from: Element,
  names: { readonly status: string; readonly id: string },
  level: BankFact['level'],
  day: string,
): readonly BankFact[] => {
  const status = textAt(from, names.status);
  return status === undefined ? [] : [factOf(from, { level, id: idAt(from, names.id), status }, day)];
};

/**
 * What a payment status report (`pain.002`) says, from the single payment up: what is said of one counts before what is
 * said of its whole batch or file. Takes the report's element, of any version from 03 to 12.
 */
export const pain002 = (report: Element): readonly BankFact[] => {
  const day = dayAt(report, 'GrpHdr/CreDtTm');
  const batches = all(report, 'OrgnlPmtInfAndSts');
  const payments = batches.flatMap((batch) => all(batch, 'TxInfAndSts'));
  return [
    ...payments.flatMap((one) => said(one, { status: 'TxSts', id: 'OrgnlEndToEndId' }, 'payment', day)),
    ...batches.flatMap((one) => said(one, { status: 'PmtInfSts', id: 'OrgnlPmtInfId' }, 'batch', day)),
    ...all(report, 'OrgnlGrpInfAndSts').flatMap((one) =>
      said(one, { status: 'GrpSts', id: 'OrgnlMsgId' }, 'file', day),
    ),
  ];
};
