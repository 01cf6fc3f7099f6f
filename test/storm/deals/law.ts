import { coSellers } from '../../../domain/deals/co-sold.ts';
import type { Claim, Deal } from '../../../domain/deals/deal.ts';
import { claims, dealMoves, dealSteps, deals } from '../../../storage/deals.ts';
import { brokenClaims } from '../../claims/law.ts';
import { idOf, partnerNames } from '../base.ts';
import { tenant } from '../tenant.ts';
import type { World } from '../world.ts';

/** Clocks differ by so much: what ends within it may be over for one and not for another. */
const skew = 10_000;

type Standing = { readonly deals: readonly Deal[]; readonly claims: readonly Claim[] };

const standing = ({ table }: World): Standing => {
  const all = table.query({ pk: `T#${tenant}#DEAL` }).items.map((item) => deals.parse(item));
  const customers = [...new Set(all.map(({ customerId }) => customerId))];
  return {
    deals: all,
    claims: customers.flatMap((one) =>
      table.query({ pk: `T#${tenant}#CLAIM#${one}` }).items.map((item) => claims.parse(item)),
    ),
  };
};

/** That each partner's list holds its own deals, those that it sells with others, and no more. */
const brokenLists = ({ table }: World, all: readonly Deal[]): readonly string[] =>
  partnerNames.flatMap((name) => {
    const partnerId = idOf('partner', name);
    const listed = table.query({ pk: `T#${tenant}#PARTNERDEAL#${partnerId}` }).items.map(({ sk }) => sk);
    const seen = all.filter((deal) => deal.partnerId === partnerId || coSellers(deal).includes(partnerId));
    return [
      ...seen.filter(({ id }) => !listed.includes(id)).map(({ id }) => `${id} is in no list of ${name}`),
      ...listed
        .filter((one) => seen.every(({ id }) => id !== one))
        .map((one) => `${one} is in a list of ${name}, who sells none of it`),
    ];
  });

/** What holds at every moment. */
export const brokenNow = (world: World): readonly string[] => {
  const now = new Date(world.clock + skew).toISOString();
  const { deals: all, claims: held } = standing(world);
  return [...brokenClaims({ deals: all, claims: held, now }), ...brokenLists(world, all)];
};

/** That a deal's moves lead without a gap to where it stands, and are counted as they were made. */
const brokenWay = ({ table }: World, deal: Deal): readonly string[] => {
  const moves = table
    .query({ pk: `T#${tenant}#DEALMOVE#${deal.id}` })
    .items.map((item) => dealMoves.parse(item));
  const months = [...new Set(moves.map(({ at }) => at.slice(0, 7)))];
  const steps = months.flatMap((month) =>
    table
      .query({ pk: `T#${tenant}#DEALSTEP#${month}`, prefix: `${deal.partnerId}#${deal.id}#` })
      .items.map((item) => dealSteps.parse(item)),
  );
  const found: string[] = [];
  for (const [place, { from }] of moves.entries())
    if (JSON.stringify(from) !== JSON.stringify(moves[place - 1]?.to))
      found.push(`${deal.id}: a gap at move ${place}`);
  const last = moves.at(-1)?.to;
  const stage = deal.state === 'approved' ? deal.stage : undefined;
  if (last?.state !== deal.state || last.stage !== stage) found.push(`${deal.id} is not where it moved to`);
  const told = (all: readonly { readonly number: number }[]) =>
    all
      .map(({ number }) => number)
      .sort()
      .join();
  if (told(steps) !== told(moves)) found.push(`${deal.id}: its moves are counted otherwise`);
  return found;
};

/** What holds once everything was done and all time is over: nothing waits, nothing is protected, nothing is due. */
export const brokenAtLast = (world: World, decided: ReadonlySet<string>): readonly string[] => {
  const { deals: all, claims: held } = standing(world);
  const now = new Date(world.clock).toISOString();
  const due = world.table.query({ pk: 'DUE' }).items.map(({ sk }) => sk);
  return [
    ...brokenClaims({ deals: all, claims: held, now }),
    ...all.flatMap((deal) => [
      ...(deal.state === 'waiting' && decided.has(deal.externalId ?? '')
        ? [`${deal.id} waits though it is decided`]
        : []),
      ...(deal.state === 'approved' ? [`${deal.id} is protected for ever`] : []),
      ...brokenWay(world, deal),
    ]),
    ...due.map((sk) => `${sk} is due and leads nowhere`),
  ];
};
