import * as z from 'zod/mini';
import { addTotals } from '../payment/order-payments.ts';
import { payoutTotal, trouble } from './payout-run.ts';

/** What passes partners in a run: its beginning, which finds them, and the steps that go through them page by page. */
const pageSteps = ['open', 'draft', 'issue', 'settle'] as const;
type PageStep = (typeof pageSteps)[number];

/**
 * What a step of an attempt came to on a page of partners, those with ids from `from` to `to`, once it had passed all of
 * them; for `open`, how many partners the attempt found. Done once more it comes to the same.
 */
export const runPage = z.strictObject({
  attempt: z.int(),
  step: z.enum(pageSteps),
  from: z.string(),
  to: z.string(),
  partners: z.int(),
  statements: z.int(),
  unusual: z.int(),
  totals: z.array(payoutTotal),
  troubles: z.array(trouble),
});
export type RunPage = z.infer<typeof runPage>;

const of = (pages: readonly RunPage[], step: PageStep): readonly RunPage[] =>
  pages.filter((page) => page.step === step);

const count = (pages: readonly RunPage[], what: 'partners' | 'statements' | 'unusual'): number =>
  pages.reduce((sum, page) => sum + page[what], 0);

/** What a step came to on all pages of an attempt together. */
export const sumOfPages = (pages: readonly RunPage[], step: PageStep) => {
  const own = of(pages, step);
  return {
    statements: count(own, 'statements'),
    unusual: count(own, 'unusual'),
    totals: addTotals(own.map(({ totals }) => totals)),
    troubles: own.flatMap(({ troubles }) => troubles),
  };
};

/** How far an attempt is: how many partners it passes, and how many each step has passed. */
export const runProgress = z.strictObject({
  partners: z.int(),
  drafted: z.int(),
  issued: z.int(),
  settled: z.int(),
});

/** How far an attempt with these pages is; undefined before it has found its partners. */
export const progressOf = (pages: readonly RunPage[]): z.infer<typeof runProgress> | undefined => {
  const opened = of(pages, 'open');
  if (opened.length === 0) return undefined;
  return {
    partners: count(opened, 'partners'),
    drafted: count(of(pages, 'draft'), 'partners'),
    issued: count(of(pages, 'issue'), 'partners'),
    settled: count(of(pages, 'settle'), 'partners'),
  };
};
