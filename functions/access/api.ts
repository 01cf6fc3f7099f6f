import { httpHandler } from '../shell/router.ts';
import { createKey } from './create-key.ts';
import { listKeys, readKey, revokeKey } from './keys.ts';
import { me } from './me.ts';
import { addMember } from './people/add-member.ts';
import { changeMember, inviteAgain, listMembers, readMember, removeMember } from './people/members.ts';
import { rotateKeyRoute } from './rotate-key.ts';
import { changeSettings, readSettings } from './settings.ts';

/** Who you are, people and machines of the program, and what holds for all of them. */
export const routes = [
  me,
  readSettings,
  changeSettings,
  addMember,
  listMembers,
  readMember,
  changeMember,
  removeMember,
  inviteAgain,
  createKey,
  listKeys,
  readKey,
  rotateKeyRoute,
  revokeKey,
] as const;

export const handler = httpHandler(routes);
