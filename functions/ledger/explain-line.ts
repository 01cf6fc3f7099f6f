import * as z from 'zod/mini';
import { DomainError } from '../../domain/errors.ts';
import { idText } from '../../domain/kernel/schema.ts';
import { inBoth } from '../../domain/kernel/spoken.ts';
import { explainLine as explained } from '../../domain/ledger/explain.ts';
import { lineExplanation } from '../../domain/ledger/explanation.ts';
import { lineSentences } from '../../domain/ledger/sentences.ts';
import { entries, entryNumber } from '../../storage/ledger.ts';
import { versionsFor } from '../commissions/plan-cache.ts';
import { route } from '../shell/route.ts';
import { explanationExample, sentences } from './explanation-example.ts';
import { lineExample, lineView, viewLine } from './line-view.ts';
import { ownPartner } from './own-partner.ts';
import { readerOf, tellSales } from './tell-sales.ts';
import { versionsBehind } from './versions-behind.ts';

const explainedLine = z.strictObject({ line: lineView, explanation: lineExplanation, sentences });

/** Sales told with a line at most; the line itself names every cause. */
const toldSales = 100;

export const explainLine = route({
  method: 'GET',
  path: '/v1/partners/{partnerId}/ledger-lines/{lineId}',
  id: 'explainLedgerLine',
  summary: 'Explain a ledger line',
  description:
    'How the amount after the line came about: sums by plan version, what the driver is compared with, what each band or step earned, rounding and limit; the sales behind it as they were when it was posted, with their exchange rates and the components that refused them, at most a hundred (hidden counts the others, and those of child partners); and all of it as sentences in Polish and English. Later corrections post lines of their own and change none of this.',
  permission: 'ledger:read',
  params: z.strictObject({ partnerId: idText, lineId: z.string().check(z.regex(/^[1-9]\d{0,9}-\d{1,6}$/)) }),
  status: 200,
  answer: explainedLine,
  errors: ['not-found'],
  example: {
    params: { partnerId: 'baltic-bikes', lineId: '17-0' },
    answer: {
      line: lineExample,
      explanation: explanationExample,
      sentences: inBoth((language) => [...lineSentences(explanationExample, language)]),
    },
  },
  run: async ({ params, principal }, context) => {
    const { tenant } = principal;
    const partnerId = await ownPartner(context, principal, params.partnerId);
    const [number, index] = params.lineId.split('-').map(Number);
    const entry = await entries.read(context.store, { tenant, partnerId, number: entryNumber(number ?? 0) });
    const line = entry?.lines[index ?? 0];
    if (entry === undefined || line === undefined)
      throw new DomainError('not-found', 'There is no such line.');
    const versions = await versionsFor(context.store, tenant, versionsBehind(entry, line.planId));
    const whole = explained(entry, line, versions, readerOf(principal));
    const { sales, hidden } = await tellSales(context, principal, whole.sales.slice(0, toldSales));
    const more = Math.max(0, whole.sales.length - toldSales);
    const told = { ...whole, sales, hidden: whole.hidden + hidden + more };
    return {
      status: 200,
      body: {
        line: viewLine(entry, line, index ?? 0),
        explanation: told,
        sentences: inBoth((language) => [...lineSentences(told, language)]),
      },
    };
  },
});
