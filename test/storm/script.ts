import { comparesPeers } from '../../domain/commissions/closing.ts';
import { dueItem } from '../../functions/platform/due.ts';
import { assignments, plans, planVersions, versionNumber } from '../../storage/commissions.ts';
import type { Item } from '../../storage/store.ts';
import { idOf, programName } from './base.ts';
import type { Command } from './command.ts';
import { dayOf } from './content.ts';
import { Desk } from './desk.ts';
import { type Pattern, patternOf, versionOf } from './plans.ts';
import type { Random } from './random.ts';
import { SalesScript } from './sales-script.ts';
import { tenant } from './tenant.ts';
import { TermsScript } from './terms-script.ts';

/** What stands in the table before a history begins, and what people then do. */
export type Script = { readonly items: readonly Item[]; readonly commands: readonly Command[] };

const first = '2025-01-01';
const recordedAt = '2025-01-01T00:00:00.000Z';

/** A plan as it was saved long ago. */
const planItems = (desk: Desk, pattern: Pattern): readonly Item[] => {
  const { random, market, theme } = desk;
  const { id: planId } = pattern;
  const starts = random.chance(0.4) ? [first, dayOf(random.pick(market.moments))] : [first];
  const programId = idOf('program', programName);
  const stamps = { createdAt: recordedAt, updatedAt: recordedAt };
  const head = { id: planId, programId, name: planId, versions: starts.length, version: 1, ...stamps };
  const key = { tenant, planId };
  const everybody = theme.partners > 1 ? 0.3 : 0.85;
  const partnerId = random.chance(everybody) ? '*' : idOf('partner', random.pick(['kid-a', 'top', 'solo']));
  const versions = starts.map((from, index) => ({
    ...versionOf(random, pattern, from),
    planId,
    number: index + 1,
    hash: String(index),
    recordedAt,
  }));
  return [
    plans.item(key, head),
    ...versions.map((version) =>
      planVersions.item({ ...key, number: versionNumber(version.number) }, version),
    ),
    ...(comparesPeers({ versions })
      ? [dueItem(tenant, 'close-windows', planId, '2026-03-10T09:00:00.000Z')]
      : []),
    assignments.item({ ...key, partnerId, from: first }, { partnerId, from: first, planId, version: 1 }),
  ];
};

/** How often each thing is done. What needs a sale or a return first waits for one. */
const nextDeed = ({ random, theme }: Desk, sales: SalesScript, terms: TermsScript): void => {
  if (!sales.hasSales) {
    sales.report();
    return;
  }
  const deed = random.weighted<() => void>([
    [30 * theme.sales, () => sales.report()],
    [3 * theme.sales, () => sales.reportAgain()],
    [15 * theme.changes, () => sales.correct()],
    [4 * theme.changes, () => sales.cancel()],
    [10 * theme.changes, () => sales.giveBack()],
    [sales.hasReturns ? 4 * theme.changes : 0, () => sales.undo()],
    [4 * theme.payments, () => sales.pay()],
    [7 * theme.rates, () => terms.rates()],
    [7 * theme.targets, () => terms.targets()],
    [5 * theme.terms, () => terms.version()],
    [2 * theme.terms, () => terms.plan()],
    [4 * theme.partners, () => terms.assign()],
    [4 * theme.partners, () => terms.changePartner()],
    [2 * theme.partners, () => terms.certify()],
    [2 * theme.partners, () => terms.changeProduct()],
  ]);
  deed();
};

/** A small programme and five to fifteen things that people do, all decided by the seed. */
export const scriptOf = (random: Random): Script => {
  const desk = new Desk(random);
  const patterns = Array.from(
    {
      length: random.weighted([
        [3, 1],
        [1, 2],
      ]),
    },
    (_, index) => patternOf(desk, `p${index}`),
  );
  const items = patterns.flatMap((pattern) => planItems(desk, pattern));
  const sales = new SalesScript(desk);
  const terms = new TermsScript(desk, patterns);
  if (random.chance(0.4)) terms.targets();
  if (random.chance(0.4)) terms.rates();
  const length = random.between(5, 15);
  while (desk.commands.length < length) nextDeed(desk, sales, terms);
  return { items, commands: desk.commands };
};
