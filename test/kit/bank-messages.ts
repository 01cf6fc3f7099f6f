/** An entry on the vendor's account, as a bank writes it. */
export type Entry = {
  /** The end-to-end id; without it, the entry is of a whole batch, or of nobody. */
  readonly id?: string;
  readonly batch?: string;
  readonly amount: string;
  readonly currency?: string;
  readonly side?: 'DBIT' | 'CRDT';
  readonly status?: 'BOOK' | 'PDNG';
  readonly day?: string;
  /** The code of a return. */
  readonly code?: string;
  readonly text?: string;
  /** What the payee reads of the payment, and what stands beside an entry without details. */
  readonly title?: readonly string[];
  readonly note?: string;
};

const detailsOf = (one: Entry): string => {
  const { id, batch, amount, currency = 'EUR', side = 'DBIT', code, text, title } = one;
  if (id === undefined && batch === undefined && title === undefined) return '';
  const inBatch = batch === undefined ? '' : `<Btch><PmtInfId>${batch}</PmtInfId></Btch>`;
  if (id === undefined && title === undefined) return `<NtryDtls>${inBatch}</NtryDtls>`;
  const back = code === undefined ? '' : `<Rsn><Cd>${code}</Cd></Rsn>`;
  const said = text === undefined ? '' : `<AddtlInf>${text}</AddtlInf>`;
  const why = back === '' && said === '' ? '' : `<RtrInf>${back}${said}</RtrInf>`;
  const refs = id === undefined ? '' : `<Refs><EndToEndId>${id}</EndToEndId></Refs>`;
  const lines = (title ?? []).map((line) => `<Ustrd>${line}</Ustrd>`).join('');
  const remittance = lines === '' ? '' : `<RmtInf>${lines}</RmtInf>`;
  return `<NtryDtls>${inBatch}<TxDtls>${refs}<Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd>${remittance}${why}</TxDtls></NtryDtls>`;
};

const entryOf = (one: Entry): string => {
  const { amount, currency = 'EUR', side = 'DBIT', status = 'BOOK', day = '2026-12-04' } = one;
  return `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${side}</CdtDbtInd><Sts><Cd>${status}</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt><BkTxCd><Prtry><Cd>TRF</Cd></Prtry></BkTxCd>${detailsOf(one)}${one.note === undefined ? '' : `<AddtlNtryInf>${one.note}</AddtlNtryInf>`}</Ntry>`;
};

const header = '<GrpHdr><MsgId>m-1</MsgId><CreDtTm>2026-12-04T20:15:00+01:00</CreDtTm></GrpHdr>';
const account = '<Acct><Id><IBAN>PL10105000997603123456789123</IBAN></Id></Acct>';
const balance = (code: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">0.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-12-04</Dt></Dt></Bal>`;
const document = (message: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:${message}">${content}</Document>\n`;

/** A statement of account. */
export const camt053 = (entries: readonly Entry[], version = '08'): string =>
  document(
    `camt.053.001.${version}`,
    `<BkToCstmrStmt>${header}<Stmt><Id>s-1</Id>${account}${balance('OPBD')}${balance('CLBD')}${entries.map(entryOf).join('')}</Stmt></BkToCstmrStmt>`,
  );

/** A notice of bookings. */
export const camt054 = (entries: readonly Entry[], version = '08'): string =>
  document(
    `camt.054.001.${version}`,
    `<BkToCstmrDbtCdtNtfctn>${header}<Ntfctn><Id>n-1</Id>${account}${entries.map(entryOf).join('')}</Ntfctn></BkToCstmrDbtCdtNtfctn>`,
  );

/** What a status report says of a payment, a batch or the whole file. */
export type Status = {
  readonly of: 'payment' | 'batch' | 'file';
  readonly id: string;
  readonly status: string;
  readonly code?: string;
  readonly text?: string;
  readonly sum?: { readonly amount: string; readonly currency: string };
};

const why = ({ code, text }: Status): string =>
  code === undefined && text === undefined
    ? ''
    : `<StsRsnInf>${code === undefined ? '' : `<Rsn><Cd>${code}</Cd></Rsn>`}${text === undefined ? '' : `<AddtlInf>${text}</AddtlInf>`}</StsRsnInf>`;

const said = (all: readonly Status[], level: Status['of'], write: (one: Status) => string): string =>
  all
    .filter(({ of }) => of === level)
    .map(write)
    .join('');

/** A payment status report; its batches and payments stand in one part of it each. */
export const pain002 = (all: readonly Status[], { version = '10', day = '2026-12-04' } = {}): string => {
  const group = said(all, 'file', (one) => `<GrpSts>${one.status}</GrpSts>${why(one)}`);
  const file = all.find(({ of }) => of === 'file')?.id ?? 'NOTPROVIDED';
  const payments = said(all, 'payment', (one) => {
    const { sum } = one;
    const amount =
      sum === undefined
        ? ''
        : `<OrgnlTxRef><Amt><InstdAmt Ccy="${sum.currency}">${sum.amount}</InstdAmt></Amt></OrgnlTxRef>`;
    return `<TxInfAndSts><OrgnlEndToEndId>${one.id}</OrgnlEndToEndId><TxSts>${one.status}</TxSts>${why(one)}${amount}</TxInfAndSts>`;
  });
  const batches = said(
    all,
    'batch',
    (one) =>
      `<OrgnlPmtInfAndSts><OrgnlPmtInfId>${one.id}</OrgnlPmtInfId><PmtInfSts>${one.status}</PmtInfSts>${why(one)}</OrgnlPmtInfAndSts>`,
  );
  const inBatch = `<OrgnlPmtInfAndSts><OrgnlPmtInfId>NOTPROVIDED</OrgnlPmtInfId>${payments}</OrgnlPmtInfAndSts>`;
  return document(
    `pain.002.001.${version}`,
    `<CstmrPmtStsRpt><GrpHdr><MsgId>r-1</MsgId><CreDtTm>${day}T08:00:00</CreDtTm></GrpHdr><OrgnlGrpInfAndSts><OrgnlMsgId>${file}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId>${group}</OrgnlGrpInfAndSts>${batches}${payments === '' ? '' : inBatch}</CstmrPmtStsRpt>`,
  );
};
