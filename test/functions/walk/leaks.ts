import type { Asker } from './askers.ts';
import { costs, type PartnerName, type World } from './world.ts';

/** The ids of a world's things that belong to a partner, or all of them. */
const idsOf = (world: World, owner?: PartnerName): readonly string[] =>
  [...world.ids]
    .filter(([kind, id]) => /_\w{20}/.test(id) && (owner === undefined || kind.endsWith(` ${owner}`)))
    .map(([, id]) => id);

const marksOf = (world: World): readonly string[] => [
  world.tenant,
  ...(['one', 'two', 'vendor', 'all'] as const).map((whose) => world.mark(whose)),
  ...idsOf(world),
];

const vendors: readonly string[] = [
  'api-keys',
  'alert-rules',
  'sale-imports',
  'done-job',
  'simulations',
  'ledger-exports',
  'proofs',
  'approvals',
];

/** Everything that must not show in any answer to the asker. */
export const secretsOf = ({ side, principal }: Asker, own: World, other: World): readonly string[] => {
  if (principal === undefined) return [...marksOf(own), ...marksOf(other)];
  if (side === 'vendor') return marksOf(other);
  const kept = vendors.map((kind) => own.id(kind));
  return [
    ...marksOf(other),
    ...idsOf(own, 'two'),
    own.mark('two'),
    own.mark('vendor'),
    ...kept,
    ...Object.values(costs),
  ];
};

/** Those of the secrets that a text holds, but for what the asker itself has said. */
export const leaksIn = (text: string, said: string, secrets: readonly string[]): readonly string[] =>
  secrets.filter((secret) => text.includes(secret) && !said.includes(secret));
