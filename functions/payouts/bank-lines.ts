import * as z from 'zod/mini';
import { inBoth } from '../../domain/kernel/spoken.ts';
import { type BankLine, bankLine, lineOutcomes } from '../../domain/payouts/bank/bank-line.ts';
import { mismatchText } from '../../domain/payouts/bank/mismatch-words.ts';
import { bankLines } from '../../storage/payouts.ts';
import { decodeCursor, listOf, pageAnswer, pageQuery, sortKey } from '../shell/paging.ts';
import { route } from '../shell/route.ts';
import { answerId, answerParams, findAnswer } from './bank-answers.ts';

const query = z.strictObject({ ...pageQuery, outcome: z.optional(z.enum(lineOutcomes)) });

/** A line as it is shown: one that changed nothing says what to do about it. */
const lineView = z.strictObject({
  ...bankLine.shape,
  remedy: z.optional(z.strictObject({ pl: z.string(), en: z.string() })),
});

const viewLine = (line: BankLine): z.infer<typeof lineView> => {
  const remedy = inBoth((language) => mismatchText(line, language) ?? '');
  return line.why === undefined ? line : { ...line, remedy };
};

export const listBankLines = route({
  method: 'GET',
  path: '/v1/bank-answers/{jobId}/lines',
  id: 'listBankLines',
  summary: "List what came of a bank's answer",
  description:
    'Line by line in the order of the file; one that speaks of a whole batch or file stands here once per payment. outcome: paid, refused, returned (the payment came to that state), noted (more was said of the same state), accepted (the bank only goes on with it), repeated (it was known), unmatched, with why: no-id, unknown-id, other-amount, other-currency, contradicts (paid, though it was ordered again since), unclear. Such a line has no effect: ordered is what was ordered beside the sum that the bank says, remedy what to do about it. A page of one outcome may be short.',
  permission: 'payouts:read',
  params: answerParams,
  query,
  status: 200,
  answer: listOf(lineView),
  errors: ['not-found', 'cursor-invalid'],
  example: {
    params: { jobId: answerId },
    answer: {
      data: [
        {
          line: 1,
          fact: {
            level: 'payment',
            id: 'pw-7q0w2e9r4x6n0b2d5f3m8k1t5y',
            status: 'rejected',
            sum: { amount: '10000.00', currency: 'PLN' },
            reason: { code: 'AC04' },
            day: '2026-02-06',
          },
          outcome: 'refused',
          paymentId: 'pw-7q0w2e9r4x6n0b2d5f3m8k1t5y',
          partnerId: 'partner_7q0w2e9r4x6n0b2d5f3m8k1t5y',
          state: 'refused',
        },
      ],
      next: null,
    },
  },
  run: async ({ params: { jobId }, query: { limit, cursor, outcome }, principal: { tenant } }, context) => {
    await findAnswer(context, tenant, jobId);
    const scope = `bank-lines:${tenant}:${jobId}:${outcome ?? ''}`;
    const after = decodeCursor(cursor, scope, sortKey());
    const page = await bankLines.list(context.store, { tenant, jobId }, { limit, after });
    const data = page.data.filter((one) => outcome === undefined || one.outcome === outcome);
    return pageAnswer(scope, data.map(viewLine), page.next);
  },
});
