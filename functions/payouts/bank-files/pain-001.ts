import { create } from 'xmlbuilder2';
import { type Decimal, zero } from '../../../domain/kernel/decimal.ts';
import { decimalsOf } from '../../../domain/kernel/money.ts';
import type { BankDetails } from '../../../domain/payouts/bank/bank-account.ts';
import type { BankBatch, BankFile, BankPayment } from '../../../domain/payouts/bank/bank-file.ts';
import { bankText } from './bank-text.ts';
import { type BankFileFormat, mustOrderSomething, payable, sendableId } from './format.ts';

const namespace = 'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09';

/** The schema has room for 18 digits. */
const fits = (sum: Decimal, decimals: number): string => {
  const figures = sum.toFixed(decimals);
  if (figures.replace(/[-.]/g, '').length > 18)
    throw new Error(`a bank file has no room for the amount ${figures}`);
  return figures;
};

/** A batch with what it sums to. */
type Summed = { readonly batch: BankBatch; readonly sum: Decimal };

const summed = (batch: BankBatch): Summed => ({
  batch,
  sum: batch.payments.reduce((sum, payment) => sum.plus(payable(payment, batch.currency)), zero),
});

/** SEPA knows names of up to 70 signs. */
const nameIn = (holder: string, currency: string): string =>
  bankText(holder, currency, currency === 'EUR' ? 70 : 140);

const bankOf = ({ bic }: BankDetails): object => ({
  FinInstnId: bic === undefined ? { Othr: { Id: 'NOTPROVIDED' } } : { BICFI: bic.toUpperCase() },
});

const transfer = (payment: BankPayment, currency: string): object => {
  const { id, payee, remittance } = payment;
  return {
    PmtId: { EndToEndId: sendableId(id) },
    Amt: { InstdAmt: { '@Ccy': currency, '#': fits(payable(payment, currency), decimalsOf(currency)) } },
    // Where it is not known, the payee's bank follows from the IBAN.
    ...(payee.bic === undefined ? {} : { CdtrAgt: bankOf(payee) }),
    Cdtr: { Nm: nameIn(payee.holder, currency) },
    CdtrAcct: { Id: { IBAN: payee.iban } },
    RmtInf: { Ustrd: bankText(remittance, currency, 140) },
  };
};

const order = ({ batch, sum }: Summed): object => {
  const { id, currency, debtor, executionDay, payments } = batch;
  return {
    PmtInfId: sendableId(id),
    PmtMtd: 'TRF',
    NbOfTxs: String(payments.length),
    CtrlSum: fits(sum, decimalsOf(currency)),
    PmtTpInf: { SvcLvl: { Cd: currency === 'EUR' ? 'SEPA' : 'NURG' } },
    ReqdExctnDt: { Dt: executionDay },
    Dbtr: { Nm: nameIn(debtor.holder, currency) },
    DbtrAcct: { Id: { IBAN: debtor.iban }, Ccy: currency },
    DbtrAgt: bankOf(debtor),
    ChrgBr: 'SLEV',
    CdtTrfTxInf: payments.map((payment) => transfer(payment, currency)),
  };
};

const xmlOf = (file: BankFile): string => {
  mustOrderSomething(file);
  const batches = file.batches.map(summed);
  const payments = batches.reduce((count, { batch }) => count + batch.payments.length, 0);
  // Over all currencies, as the schema wants it: a sum that only checks that nothing was lost.
  const sum = batches.reduce((all, one) => all.plus(one.sum), zero);
  const decimals = Math.max(...batches.map(({ batch }) => decimalsOf(batch.currency)));
  const Document = {
    '@xmlns': namespace,
    CstmrCdtTrfInitn: {
      GrpHdr: {
        MsgId: sendableId(file.messageId),
        CreDtTm: file.createdAt,
        NbOfTxs: String(payments),
        CtrlSum: fits(sum, decimals),
        InitgPty: { Nm: bankText(file.initiator, 'EUR', 70) },
      },
      PmtInf: batches.map(order),
    },
  };
  return `${create({ version: '1.0', encoding: 'UTF-8' }, { Document }).end({ prettyPrint: true })}\n`;
};

/**
 * ISO 20022 `pain.001.001.09`: one payment information per batch, sums checked by the bank. The same file makes the same
 * text. Throws where there is nothing to pay, or a payment or id that no bank takes.
 */
export const pain001: BankFileFormat = {
  mediaType: 'application/xml',
  extension: 'xml',
  write: (file) => new TextEncoder().encode(xmlOf(file)),
};
