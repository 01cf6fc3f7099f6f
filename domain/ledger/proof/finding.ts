import * as z from 'zod/mini';
import { idText } from '../../kernel/schema.ts';

/**
 * What a proof can find: `amount`: what was posted in a window is not what the sales come to. `line`: a line does not
 * follow from the one before it. `numbering`: a number is missing. `cause-twice`: a cause was taken in again. `postings`:
 * an entry's postings are not those of its lines, or do not sum to zero. `balance`, `accrued`, `figure`: what is carried
 * on does not follow. `window`: the sums that the next sale is counted on are wrong. `not-posted`: a sale or target that
 * never came to the journal. `valuation`: a sale counts otherwise than by the terms in force. `unreadable`: something
 * can't be read. `unsettled`: what is still moving can't be proven.
 */
const kinds = [
  'amount',
  'line',
  'numbering',
  'cause-twice',
  'postings',
  'balance',
  'accrued',
  'figure',
  'window',
  'not-posted',
  'valuation',
  'unreadable',
  'unsettled',
] as const;

/**
 * One thing that is not as it must be: where, what it must be and what stands there, the ledger line (`17-0`) or entry,
 * and the sales concerned, as far as they can be told.
 */
export const finding = z.strictObject({
  kind: z.enum(kinds),
  partnerId: z.optional(idText),
  planId: z.optional(z.string()),
  component: z.optional(z.string()),
  window: z.optional(z.string()),
  currency: z.optional(z.string()),
  expected: z.optional(z.string()),
  posted: z.optional(z.string()),
  entry: z.optional(z.int()),
  line: z.optional(z.string()),
  sales: z.optional(z.array(z.string())),
  detail: z.string(),
});
export type Finding = z.infer<typeof finding>;

/** What is found of one partner, before it is said of whom. */
export type Found = Omit<Finding, 'partnerId'>;

const lasting: ReadonlySet<Finding['kind']> = new Set([
  'line',
  'numbering',
  'cause-twice',
  'postings',
  'balance',
  'unreadable',
]);

/** Whether it is wrong in the journal itself, so that nothing that is still on its way can explain it. */
export const isLasting = ({ kind }: Pick<Finding, 'kind'>): boolean => lasting.has(kind);

/** A finding in one line, for who has to mend it. */
export const sentenceOf = (one: Finding): string => {
  const { partnerId, planId, component, window, expected, posted, line, entry, sales } = one;
  const place = [planId, component, window].filter((part) => part !== undefined).join('/');
  const unit = one.currency === undefined ? '' : ` ${one.currency}`;
  return [
    ...(partnerId === undefined ? [] : [partnerId]),
    ...(place === '' ? [] : [place]),
    ...(line === undefined ? (entry === undefined ? [] : [`entry ${entry}`]) : [`line ${line}`]),
    one.detail,
    ...(expected === undefined ? [] : [`must be ${expected}${unit}`]),
    ...(posted === undefined ? [] : [`is ${posted}${unit}`]),
    ...(sales === undefined ? [] : [`sales ${sales.slice(0, 3).join(', ')}`]),
  ].join(': ');
};
