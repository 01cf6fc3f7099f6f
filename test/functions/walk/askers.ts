import {
  type Permission,
  type Principal,
  permissions,
  permissionsOf,
  roles,
} from '../../../domain/access/permissions.ts';
import type { Route } from '../../../functions/shell/route.ts';
import { someone } from '../../kit/call.ts';
import type { PartnerName, World } from './world.ts';

/** Who asks, or nobody. */
export type Asker = {
  readonly name: string;
  readonly side: 'vendor' | 'partner';
  readonly principal?: Principal;
};

const sideOf = (role: Principal['role']) => (role.startsWith('partner') ? 'partner' : 'vendor');

export const roleIn = (world: World, role: Principal['role'], partner: PartnerName = 'one'): Principal => ({
  ...someone(role, {
    tenant: world.tenant,
    ...(sideOf(role) === 'partner' ? { partnerId: world.partnerId(partner) } : {}),
  }),
  sandbox: world.isSandbox,
});

const narrowed = (world: World, name: string, scopes: readonly Permission[]): Asker => ({
  name,
  side: 'vendor',
  principal: { ...roleIn(world, 'owner'), scopes },
});

/** Everybody who asks a route: each role, keys narrowed to it and to something else, nobody. */
export const askersOf = ({ permission }: Route, world: World): readonly Asker[] => {
  const known = permissions.find((one) => one === permission);
  const other = permissions.filter((one) => one !== known).slice(0, 3);
  return [
    ...roles.map((role) => ({ name: role, side: sideOf(role), principal: roleIn(world, role) }) as const),
    ...(known === undefined ? [] : [narrowed(world, 'a key for this', [known])]),
    narrowed(world, 'a key for other things', other),
    { name: 'nobody', side: 'vendor' },
  ];
};

/**
 * Whether somebody asks for all of a side: of what is malformed, and of forged cursors, everybody of a side past the door is
 * told the same.
 */
export const speaksForSide = ({ name }: Asker): boolean =>
  ['owner', 'partner-admin', 'nobody'].includes(name);

/** Whether the asker gets past the door. */
export const mayAsk = (
  { permission }: Route,
  { principal }: Asker,
): 'yes' | 'unauthenticated' | 'forbidden' => {
  if (permission === 'none') return 'yes';
  if (principal === undefined) return 'unauthenticated';
  return permission === 'signed-in' || permissionsOf(principal).includes(permission) ? 'yes' : 'forbidden';
};
