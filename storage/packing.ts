import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { full, slim } from './slim-sums.ts';

/**
 * Text that stands in nearly every journal entry. Deflate refers to it instead of repeating it, which is most of what
 * an entry of one sale consists of. It belongs to what was written: it never changes; another one would be a new form.
 */
const dictionary = Buffer.from(
  [
    '"transfers":[{"from":"payable","to":"stated","currency":"USD","amount":"},{"from":"stated","to":"paid"',
    '{"from":"accrued","to":"payable","currency":"GBP","of":{"planId":"","component":"","kind":"rebate","window":"2025"}}],',
    '"maturing":[{"planId":"","component":"","kind":"bonus","window":"2025-Q1","until":"2025-01-31","currency":"PLN","amount":"',
    '"paid":[],"ripe":"0","against":{"sum":"100000","count":1},"adjustments":[{"cause":0,',
    '"absent":[{"planId":"","reason":"cancelled"}],"went":{"day":"2026-01-01","quantity":"1","cost":"","paidOn":"2026-01-01","returned":{"quantity":"-1","amount":"-"},"empty":true,',
    '"share":"50","child":"partner_","rate":{"value":"4.25","date":"2026-01-01"},"off":{"gate-missing":[0]}},"was":1',
    '"number":1,"partnerId":"partner_","at":"2026-01-01T00:00:00.000Z","day":"2026-01-01","causes":["sale_","@1","sale_","@2"],',
    '"sales":[{"cause":0,"came":{"day":"2026-01-01","quantity":"1","amount":"","currency":"EUR","decisions":[{"planId":"',
    '","version":1,"on":[0,1],"off":{"condition-false":[2,3]}}]}}],"lines":[{"planId":"","component":"',
    '","kind":"spiff","window":"sale:sale_","version":1,"currency":"EUR","before":"0","after":"',
    '","difference":"","account":"accrued","until":"2026-04-01","causes":[0],"sums":[{"version":1,"base":"","driver":"","sales":"1","units":1}]},',
    '{"planId":"","component":"","kind":"commission","window":"2026-01","version":1,"currency":"EUR","before":"","after":"',
    '","difference":"","account":"payable","causes":[0,1,2]}],"figures":[{"currency":"EUR","month":"2026-01","before":"","after":"',
    '"}],"postings":[{"account":"commissions","currency":"EUR","amount":""},{"account":"payable","currency":"EUR","amount":"-"},',
    '{"account":"accrued","currency":"EUR","amount":"-"}],"balances":[{"currency":"EUR","accrued":"0","payable":"',
    '","stated":"0","disputed":"0","advanced":"0"}],"windows":[{"key":"/2026-01","sums":[],"amount":""},',
    '{"key":"@revenue/EUR/2026-01","sums":[],"amount":""},{"key":"","sums":[{"version":1,"base":"","driver":"","sales":"","units":}],"amount":"',
  ].join(''),
);

/** JSON, made small: a written unit is a kilobyte, and what every sale writes should be one. */
export const pack = (value: object): Uint8Array =>
  deflateRawSync(JSON.stringify(slim({ ...value })), { dictionary, level: 9 });

/** What was packed. In the records of a stream, bytes come as base 64. */
export const unpack = (packed: unknown): Readonly<Record<string, unknown>> => {
  const bytes = typeof packed === 'string' ? Buffer.from(packed, 'base64') : packed;
  if (!(bytes instanceof Uint8Array)) throw new Error('a packed item has no bytes');
  return full(
    JSON.parse(inflateRawSync(bytes, { dictionary }).toString()) as Readonly<Record<string, unknown>>,
  );
};
