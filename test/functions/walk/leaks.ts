import type { Route } from '../../../functions/shell/route.ts';
import type { Asker } from './askers.ts';
import { costs, type PartnerName, type World } from './world.ts';

/** The ids of a world's things that belong to a partner, or all of them. */
const idsOf = (world: World, owner?: PartnerName): readonly string[] =>
  [...world.ids]
    .filter(([kind, id]) => /_\w{20}/.test(id) && (owner === undefined || kind.endsWith(` ${owner}`)))
    .map(([, id]) => id);

const marksOf = (world: World): readonly string[] => [
  ...(world.isSandbox ? [] : [world.tenant]),
  ...(['one', 'two', 'vendor', 'all'] as const).map((whose) => world.mark(whose)),
  ...idsOf(world),
];

const vendors: readonly string[] = [
  'vendors-api-keys',
  'vendors-more-keys',
  'vendors-members',
  'vendors-approval-requests',
  'approvers',
  'vendors-more-members',
  'vendors-webhook-endpoints',
  'vendors-more-endpoints',
  'vendors-deliveryId',
  'alert-rules',
  'sale-imports',
  'done-job',
  'cancelled-job',
  'simulations',
  'ledger-exports',
  'bank-answers',
  'done-answer',
  'proofs',
  'approvals',
  'vendors-tasks',
  'vendors-fileId',
  'vendors-files',
  'task-rules',
];

/** Everything that must not show in any answer to the asker. */
export const secretsOf = (
  { side, principal }: Asker,
  own: World,
  others: readonly World[],
): readonly string[] => {
  const foreign = others.flatMap(marksOf);
  if (principal === undefined) return [...marksOf(own), ...foreign];
  if (side === 'vendor') return foreign;
  const kept = vendors.flatMap((kind) => own.ids.get(kind) ?? []);
  return [
    ...foreign,
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

/** The answers that show a secret: those to what made it, once. */
const tellers: ReadonlySet<string> = new Set([
  'createApiKey',
  'rotateApiKey',
  'openSandbox',
  'createWebhookEndpoint',
  'rotateWebhookSecret',
]);
/** What opens something, or what it is proved by. */
const credentials = /whsec_[\w+/=]{8}|pw_(?:live|test)_[\w-]+_[0-9a-z]{20}|secretHash|bodyHash|"previous":\{/;

/** What opens something, in an answer that is none to whoever made it. Documents hold examples. */
export const credentialIn = ({ id, permission }: Route, text: string): string | undefined =>
  permission === 'none' || tellers.has(id) ? undefined : credentials.exec(text)?.[0];
